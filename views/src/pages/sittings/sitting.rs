//! One sitting: where it stands, the days on the way, its agenda, and the next thing to do.

use domain::language::Names;
use domain::steering::attendance::Quorum;
use domain::steering::sitting::{DayOf, Sitting, SittingCode, SittingState};
use maud::{Markup, html};

use super::agenda::{self, AgendaLine};
use super::codes;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, Fact, Form, Link, Notice, Tone, Weight, button, facts, form, link_button, notice};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct SittingPage {
    pub sitting: Sitting,
    pub body: Names,
    pub days: Vec<DayOf>,
    pub agenda: Vec<AgendaLine>,
    /// Minutes by which the agenda does not fit.
    pub over: i64,
    pub quorum: Quorum,
    pub chair: Option<Names>,
    pub decisions: usize,
    /// The hash of the frozen figures.
    pub pack: Option<String>,
    pub previous: Option<SittingCode>,
    pub keeps: bool,
    /// The programme office freezes by hand, before the day.
    pub freezes: bool,
    pub chairs: bool,
}

impl Page for SittingPage {
    fn title(&self, words: Words) -> String {
        format!("{} – {}", self.sitting.code, self.body.shown(words.language()).0)
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { bdi { (self.sitting.code) } " " small.soft { (words.name(&self.body)) } }
                (self.standing(words))
                div.actions { (self.next_step(words)) }
                div.split {
                    div.stack {
                        h2 id="agenda" { (words.say("sitting-agenda")) }
                        (self.overflow(words))
                        (agenda::listed(words, &self.sitting, &self.agenda, self.keeps && self.sitting.takes_items()))
                        @if self.keeps && self.sitting.takes_items() { (self.agenda_acts(words)) }
                    }
                    aside.stack.beside { (self.beside(words)) }
                }
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        super::crumbs(words)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}

impl SittingPage {
    fn standing(&self, words: Words) -> Markup {
        let day = words.moment(self.sitting.begins_at);
        html! {
            p { strong { (words.say(codes::state(self.sitting.state))) } " · " (day)
                @if let Some(place) = &self.sitting.place { " · " bdi { (place) } }
                " · " (words.tell("sitting-minutes", &[("count", self.sitting.minutes.into())])) }
            @if let Some(because) = &self.sitting.cancelled_because {
                (notice(words, &Notice {
                    tone: Tone::Watch,
                    title: Some(words.say("sitting-state-cancelled")),
                    body: html! { p dir="auto" { (because) } },
                }))
            }
        }
    }

    fn next_step(&self, words: Words) -> Markup {
        let l = words.language();
        let code = &self.sitting.code;
        let room = Link::new(words.say("sitting-room"), paths::room(l, code));
        html! {
            @if self.sitting.state == SittingState::Validated {
                (link_button(&Link::new(words.say("sitting-minutes-of"), paths::minutes(l, code)), Weight::Main))
            } @else if self.sitting.state != SittingState::Cancelled {
                (link_button(&room, Weight::Main))
            }
            @if self.sitting.state == SittingState::Closed {
                (link_button(&Link::new(words.say("sitting-validation"), paths::of_sitting(l, code, "validation")), Weight::Quiet))
            }
            @if self.freezes && self.sitting.state == SittingState::Planned {
                (link_button(&Link::new(words.say("sitting-freeze"), paths::desk_sitting_freeze(l, code)), Weight::Quiet))
            }
            @if self.sitting.state != SittingState::Cancelled {
                (link_button(&Link::new(words.say("sitting-packs"), paths::packs(l, code)), Weight::Quiet))
            }
            @if self.sitting.state.is_frozen() && self.pack.is_some() {
                (link_button(&Link::new(words.say("sitting-as-of"), paths::projects_as_of(l, &code.0)), Weight::Quiet))
            }
            (link_button(&Link::new(words.say("sitting-attendance"), paths::of_sitting(l, code, "attendance")), Weight::Quiet))
            @if self.keeps && self.sitting.state == SittingState::Planned {
                (link_button(&Link::new(words.say("sitting-redate"), paths::of_sitting(l, code, "date")), Weight::Quiet))
            }
            @if self.keeps && matches!(self.sitting.state, SittingState::Planned | SittingState::Frozen) {
                (link_button(&Link::new(words.say("sitting-cancel"), paths::of_sitting(l, code, "cancellation")), Weight::Quiet))
            }
        }
    }

    fn overflow(&self, words: Words) -> Markup {
        html! {
            @if self.over > 0 {
                (notice(words, &Notice {
                    tone: Tone::Watch,
                    title: None,
                    body: html! { p { (words.tell("sitting-overflow", &[("count", self.over.into())])) } },
                }))
            }
        }
    }

    fn agenda_acts(&self, words: Words) -> Markup {
        let (l, code) = (words.language(), &self.sitting.code);
        let propose = Form { action: paths::of_sitting(l, code, "proposal").into(), ..Form::default() };
        html! {
            div.actions {
                (form(&propose, html! {
                    input type="hidden" name="version" value=(self.sitting.version);
                    (button(&Button::quiet(words.say("sitting-propose"))))
                }))
                (link_button(&Link::new(words.say("sitting-item-new"), format!("{}/new", paths::of_sitting(l, code, "items"))), Weight::Quiet))
            }
            p.soft { (words.say("sitting-propose-text")) }
        }
    }

    fn beside(&self, words: Words) -> Markup {
        let l = words.language();
        let mut told = vec![Fact { term: words.say("sitting-quorum"), value: html! { (quorum(words, self.quorum)) } }];
        if let Some(chair) = &self.chair {
            told.push(Fact { term: words.say("sitting-chair"), value: words.name(chair) });
        }
        told.push(Fact {
            term: words.say("sitting-decisions"),
            value: html! { (words.number(i64::try_from(self.decisions).unwrap_or(0))) },
        });
        if let Some(pack) = &self.pack {
            told.push(Fact {
                term: words.say("common-print-hash"),
                value: html! { code { (pack.get(..12).unwrap_or(pack)) } },
            });
        }
        if let Some(previous) = &self.previous {
            told.push(Fact {
                term: words.say("sitting-previous"),
                value: html! { a href=(paths::sitting(l, previous)) { bdi { (previous) } } },
            });
        }
        html! {
            (facts(&told))
            h2 { (words.say("sitting-days")) }
            ol.days {
                @for one in &self.days {
                    li.reached[one.reached] {
                        time datetime=(one.day) { (words.day_short(one.day)) } " " (words.say(codes::step(one.step)))
                    }
                }
            }
        }
    }
}

/// "9 of 15, 8 needed".
pub(super) fn quorum(words: Words, quorum: Quorum) -> String {
    let holes = [("here", quorum.here.into()), ("members", quorum.members.into()), ("needed", quorum.needed.into())];
    words.tell(if quorum.is_met() { "sitting-quorum-met" } else { "sitting-quorum-missing" }, &holes).into_owned()
}
