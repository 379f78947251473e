//! One item of an agenda: what it is, what members asked, and the form of whoever keeps the sitting.

use chrono::{DateTime, Utc};
use domain::language::Names;
use domain::problem::Problem;
use domain::steering::agenda::{AgendaItem, LONGEST_REMARK};
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use super::codes;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::pages::desk::FormPage;
use crate::pages::index::scenarios::{ScenarioLine, signs};
use crate::parts::{Button, Fact, Field, Form, Link, Weight, button, facts, form, link_button};
use crate::paths;
use crate::words::Words;

/// What a member asked.
#[derive(Clone, Debug)]
pub struct RemarkLine {
    pub who: Names,
    pub at: DateTime<Utc>,
    pub body: String,
}

#[derive(Clone, Debug)]
pub struct ItemPage {
    pub sitting: Sitting,
    pub item: AgendaItem,
    pub remarks: Vec<RemarkLine>,
    /// What was supposed of the index, for this item.
    pub scenarios: Vec<ScenarioLine>,
    pub may_remark: bool,
    /// For whoever keeps the sitting.
    pub form: Option<FormPage>,
    pub typed: String,
    pub problem: Option<Problem>,
}

impl ItemPage {
    /// The same page with a question that was not taken.
    #[must_use]
    pub fn wrong(self, typed: &str, problem: Problem) -> ItemPage {
        ItemPage { typed: typed.to_owned(), problem: Some(problem), ..self }
    }

    fn about(&self, words: Words) -> Markup {
        let l = words.language();
        let mut told = vec![
            Fact { term: words.say("sitting-kind"), value: html! { (words.say(codes::item_kind(self.item.kind))) } },
            Fact {
                term: words.say("sitting-standing"),
                value: html! { (words.say(codes::item_state(self.item.state))) },
            },
        ];
        if let Some(project) = self.item.project {
            let link = html! { a href=(paths::project(l, project)) { bdi { (project) } } };
            told.push(Fact { term: words.say("sitting-project"), value: link });
        }
        if let Some(escalation) = self.item.escalation {
            told.push(Fact { term: words.say("sitting-escalation"), value: html! { bdi { (escalation) } } });
        }
        facts(&told)
    }

    /// Each scenario with its result in one sentence.
    fn suppositions(&self, words: Words) -> Markup {
        html! {
            @if !self.scenarios.is_empty() {
                h2 { (words.say("scenario-on-item")) }
                ul {
                    @for line in &self.scenarios {
                        li {
                            a href=(paths::scenario(words.language(), line.scenario.id.0)) dir="auto" { (line.scenario.name) }
                            @if let Some(answer) = &line.answer { " – " (signs::result(words, answer)) "." }
                        }
                    }
                }
            }
        }
    }

    fn questions(&self, words: Words) -> Markup {
        let action = paths::of_item(words.language(), &self.sitting.code, self.item.id.0, "remarks");
        let ask = Form { action: action.into(), ..Form::default() };
        html! {
            h2 { (words.say("sitting-asked")) }
            @if self.remarks.is_empty() { p.soft { (words.say("sitting-asked-none")) } }
            ol.history {
                @for remark in &self.remarks {
                    li { p { strong { (words.name(&remark.who)) } " · " (words.moment(remark.at)) } p dir="auto" { (remark.body) } }
                }
            }
            @if self.may_remark {
                (form(&ask, html! {
                    (Field::area("body", words.say("sitting-ask")).longest(u32::try_from(LONGEST_REMARK).unwrap_or(1_000)).rows(3)
                        .value(self.typed.clone()).error(self.problem.as_ref().map(|problem| words.problem(problem))).show(words))
                    (button(&Button::quiet(words.say("sitting-ask-send"))))
                }))
            }
        }
    }
}

impl Page for ItemPage {
    fn title(&self, words: Words) -> String {
        self.item.title.shown(words.language()).0.to_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let removal = paths::of_item(words.language(), &self.sitting.code, self.item.id.0, "removal");
        html! {
            div.stack {
                h1 { (words.name(&self.item.title)) }
                (self.about(words))
                (self.suppositions(words))
                (self.questions(words))
                @if let Some(form) = &self.form {
                    h2 { (form.title) }
                    (form.panel_only(words))
                    p { (link_button(&Link::new(words.say("sitting-remove"), removal), Weight::Quiet)) }
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
        super::crumbs_of(words, &self.sitting.code)
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
