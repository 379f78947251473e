//! One scenario: its answer first, then what it supposes, then where it was put before a committee.

use domain::index::Scenario;
use domain::language::Names;
use domain::steering::agenda::ItemId;
use domain::steering::sitting::SittingCode;
use indicators::inputs::Component;
use indicators::questionnaire::find;
use indicators::scenario::{Answer, Assumptions, Step};
use maud::{Markup, html};

use super::super::signs::{score, series};
use super::answer::{caveats, distances, head, parts, tornado};
use super::signs::{amount, component, edition, step};
use crate::charts::Paper;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, Fact, Form, Link, Weight, button, facts, form, link_button};
use crate::paths;
use crate::words::Words;

/// An agenda item it was put before.
#[derive(Clone, Debug)]
pub struct AttachedLine {
    pub item: ItemId,
    pub sitting: SittingCode,
    pub title: Names,
    /// This officer may take it away again.
    pub may_detach: bool,
}

#[derive(Clone, Debug)]
pub struct ScenarioPage {
    pub scenario: Scenario,
    pub author: Names,
    pub assumptions: Assumptions,
    /// `None` where it can no longer be answered: a figure of it is beyond what counts today.
    pub answer: Option<(Answer, Vec<Step>)>,
    pub components: Vec<Component>,
    pub attached: Vec<AttachedLine>,
    pub may_change: bool,
    pub may_suppose: bool,
}

impl ScenarioPage {
    fn ways(&self, words: Words) -> Markup {
        let (l, id) = (words.language(), self.scenario.id.0);
        let quiet = |key: &str, href: String| link_button(&Link::new(words.say(key), href), Weight::Quiet);
        html! {
            div.actions {
                @if self.may_change { (link_button(&Link::new(words.say("scenario-edit"), paths::scenario_edit(l, id)), Weight::Main)) }
                @if self.may_suppose {
                    (quiet("scenario-copy", paths::asking(paths::scenario_new(l), &[("from", id.to_string())])))
                    (quiet("scenario-attach", paths::scenario_agenda(l, id)))
                }
                (quiet("scenario-compare", paths::asking(paths::scenario_comparison(l), &[("with", id.to_string())])))
                @if self.may_change { (quiet("scenario-remove", paths::scenario_removal(l, id))) }
            }
        }
    }

    /// What is supposed, line by line.
    fn supposed(&self, words: Words) -> Markup {
        let told = supposed(words, &self.assumptions, &self.components);
        html! {
            h2 { (words.say("scenario-supposed")) }
            @if told.is_empty() { p.soft { (words.say("scenario-supposed-nothing")) } } @else { (facts(&told)) }
            @if !self.assumptions.features.is_empty() {
                h3 { (words.tell("scenario-questions", &[("count", self.assumptions.features.len().into())])) }
                ul {
                    @for gained in &self.assumptions.features {
                        @if let Some(feature) = find(&gained.module, &gained.code) {
                            li { span lang="en" dir="ltr" { (feature.title) } " " small.soft { (component(words, feature.module.component())) } }
                        }
                    }
                }
            }
        }
    }

    fn agenda(&self, words: Words) -> Markup {
        let l = words.language();
        let action = paths::scenario_agenda(l, self.scenario.id.0);
        html! {
            h2 { (words.say("scenario-agenda")) }
            @if self.attached.is_empty() { p.soft { (words.say("scenario-agenda-none")) } }
            ul.plain {
                @for line in &self.attached {
                    li.cluster {
                        a href=(paths::sitting_item(l, &line.sitting, line.item.0)) { bdi { (line.sitting) } " · " (words.name(&line.title)) }
                        @if line.may_detach {
                            (form(&Form { action: action.clone().into(), ..Form::default() }, html! {
                                input type="hidden" name="remove" value=(line.item.0);
                                (button(&Button::quiet(words.say("scenario-detach"))))
                            }))
                        }
                    }
                }
            }
        }
    }
}

/// What is supposed, as facts.
pub(super) fn supposed(words: Words, assumptions: &Assumptions, components: &[Component]) -> Vec<Fact<'static>> {
    let mut told = Vec::new();
    for one in components {
        if let Some(value) = assumptions.components.get(one.code) {
            let value = amount(words, one, *value);
            told.push(Fact { term: component(words, one.code), value: html! { (value) } });
        }
        let gained = one.module.and_then(|module| assumptions.points.get(module.code()));
        if let Some(gained) = gained.filter(|gained| **gained > 0) {
            let value = step(words, one, u32::from(*gained));
            told.push(Fact { term: component(words, one.code), value: html! { (value) } });
        }
    }
    for part in indicators::panel::Series::ALL {
        if let Some(value) = assumptions.parts.get(part.code()) {
            told.push(Fact { term: series(words, part), value: html! { (score(words, *value)) } });
        }
        if let Some(weight) = assumptions.weights.get(part.code()) {
            let term = words.tell("scenario-weight-of", &[("part", series(words, part).into())]);
            told.push(Fact { term, value: html! { (words.decimal(weight * 100.0, 1)) " %" } });
        }
    }
    told
}

impl Page for ScenarioPage {
    fn title(&self, words: Words) -> String {
        let _ = words;
        self.scenario.name.clone()
    }

    fn body(&self, words: Words) -> Markup {
        let one = &self.scenario;
        let by = [("name", self.author.shown(words.language()).0.into()), ("day", words.moment(one.changed_at).into())];
        html! {
            div.stack {
                h1 dir="auto" { (one.name) }
                @if let Some((answer, _)) = &self.answer {
                    p { (edition(words, answer.edition, answer.is_foreseen)) ". " span.soft { (words.tell("scenario-by", &by)) } }
                    (head(words, answer))
                } @else { p { (words.say("scenario-unanswered-text")) } }
                @if let Some(note) = &one.note { p dir="auto" { (note) } }
                (self.ways(words))
                @if let Some((answer, steps)) = &self.answer {
                    div.split.even {
                        div.stack { (distances(words, answer)) (self.supposed(words)) (caveats(words, answer)) }
                        (parts(words, answer, &[Paper::Sheet]))
                    }
                    (tornado(words, steps))
                } @else { (self.supposed(words)) }
                (self.agenda(words))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Indicators
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
