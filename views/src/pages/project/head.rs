//! The head of a project: in five seconds, what it is, whose, when it was promised, when it comes, how sure we are.

use maud::{Markup, html};

use super::{Head, Side, ratings};
use crate::parts::{Freshness, Promised, Tab, Weight, freshness, link_button, promised_now, tabs};
use crate::parts::{Link, Tone};
use crate::paths;
use crate::words::{self, Words};

impl Head {
    pub(super) fn show(&self, words: Words, side: Side) -> Markup {
        html! {
            header.project-head {
                (self.title(words, side))
                (self.marks(words))
                (self.actions(words))
                div.project-figures {
                    (self.dates(words))
                    (ratings::show(words, &self.ratings))
                }
                @if let Some(ratings) = self.ratings.value() { (ratings::arithmetic(words, &ratings.computed)) }
            }
            (self.tabs(words, side))
        }
    }

    fn title(&self, words: Words, side: Side) -> Markup {
        let project = &self.project;
        html! {
            p.project-number { bdi { (project.number) } " · " (self.entity(words)) }
            h1 {
                (words.name(&project.names))
                @match side {
                    Side::Sheet => {},
                    Side::Roadmap => span.side { " · " (words.say("project-roadmap")) },
                    Side::Reports => span.side { " · " (words.say("report-reports")) },
                    Side::History => span.side { " · " (words.say("project-history")) },
                }
            }
            @for former in &self.former {
                p.former {
                    (words.say("project-formerly")) " " span.term { (words.name(&former.names)) } " "
                    (words.tell("project-until", &[("day", words.day(former.until).into())]))
                }
            }
        }
    }

    fn entity(&self, words: Words) -> Markup {
        html! {
            @if let Some(entity) = &self.entity {
                a href=(paths::entity(words.language(), &entity.code)) { (words.name(&entity.names)) }
            }
        }
    }

    fn marks(&self, words: Words) -> Markup {
        let project = &self.project;
        html! {
            ul.marks {
                li.mark-strong { (words.say(words::state(project.state))) }
                @if project.lives() { li { (words.say("project-phase")) " " strong { (words.say(words::phase(project.phase))) } } }
                li { (words.say(words::kind(project.kind))) }
                li { (words.say(words::tier(project.tier))) }
                @if project.flagship { li { (words.say("project-flagship")) } }
                @if project.pooled { li { (words.say("project-pooled")) } }
                @if project.fictitious { li.mark-invented { (words.say("project-fictitious")) } }
                li { (freshness(words, Freshness { days: self.age, tone: Tone::from(self.freshness) })) }
            }
            @if let Some(reason) = &project.exit_reason { p { (words.say("project-exit-reason")) " " (words.name(reason)) } }
        }
    }

    /// Where whoever keeps the project goes on to.
    fn actions(&self, words: Words) -> Markup {
        let (language, number) = (words.language(), self.number());
        html! {
            @if self.rights.keeps_roadmap || self.rights.edits {
                div.actions {
                    @if self.rights.keeps_roadmap {
                        (link_button(&Link::new(words.say("project-update"), paths::update(language, number)), Weight::Main))
                    }
                    (link_button(&Link::new(words.say("project-edit"), paths::keep(language, number)), Weight::Quiet))
                }
            }
        }
    }

    fn dates(&self, words: Words) -> Markup {
        let outline = self.outline;
        let from_plan = outline.promised_end.zip(outline.expected_end).map(|(plan, now)| (now - plan).num_days());
        html! {
            section.project-dates aria-label=(words.say("project-dates")) {
                (promised_now(words, &Promised {
                    promised: outline.original_end, now: outline.expected_end,
                    reached: self.is_reached, tone: Tone::from(self.slip_from_original),
                }))
                @if self.rebaselines > 0 {
                    p.soft {
                        (words.tell("project-rebaselined", &[("count", self.rebaselines.into())]))
                        @if let Some(day) = outline.promised_end { " · " (words.tell("project-plan-says", &[("day", words.day(day).into())])) }
                        @if let Some(days) = from_plan {
                            " · " span.(Tone::from(self.slip).class()).tone { (words.slip(days)) }
                        }
                    }
                } @else if outline.expected_end.is_some() {
                    p.soft { (words.say("project-never-rebaselined")) }
                }
            }
        }
    }

    fn tabs(&self, words: Words, side: Side) -> Markup {
        let (language, number) = (words.language(), self.number());
        let tab = |of: Side, label, href: String| Tab {
            label: words.say(label),
            href: href.into(),
            count: None,
            current: of == side,
        };
        let mut sides = vec![
            tab(Side::Sheet, "project-sheet", paths::project(language, number)),
            tab(Side::Roadmap, "project-roadmap", paths::project_roadmap(language, number)),
            tab(Side::Reports, "report-reports", paths::project_reports(language, number)),
            tab(Side::History, "project-history", paths::project_history(language, number)),
        ];
        if self.rights.reads_risks {
            let href = paths::project_risks(language, number).into();
            sides.push(Tab { label: words.say("risk-of-project"), href, count: None, current: false });
        }
        tabs(&words.say("project-sides"), &sides)
    }
}
