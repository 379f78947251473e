//! Two sittings compared, or one with today: a sentence, a row for each project that moved, who came and who left.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::comparison::Comparison;
use domain::steering::sitting::SittingCode;
use maud::{Markup, html};

use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Button, Choice, Empty, Field, Form, Link, Method, PrintHeader, button, empty, form, print_header};
use crate::paths;
use crate::words::Words;

/// One of the two days: a sitting, or (without one) today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    pub sitting: Option<(SittingCode, NaiveDate)>,
}

/// The value that stands for today in an address.
pub const NOW: &str = "now";

#[derive(Clone, Debug)]
pub struct ComparisonPage {
    pub from: Side,
    pub to: Side,
    /// What can be chosen, the latest first.
    pub choices: Vec<(SittingCode, NaiveDate)>,
    pub comparison: Comparison,
    pub names: BTreeMap<ProjectNumber, Names>,
    pub milestones: BTreeMap<MilestoneId, Names>,
    /// The office's word and the risks are told to officers only.
    pub is_officer: bool,
    pub today: NaiveDate,
}

impl Side {
    /// As an address holds it.
    #[must_use]
    pub fn code(&self) -> &str {
        self.sitting.as_ref().map_or(NOW, |(code, _)| &code.0)
    }

    fn named(&self, words: Words) -> String {
        self.sitting.as_ref().map_or_else(|| words.say("frozen-now").into_owned(), |(code, _)| code.to_string())
    }
}

impl Page for ComparisonPage {
    fn title(&self, words: Words) -> String {
        words.say("frozen-comparison").into_owned()
    }

    fn section(&self) -> Section {
        Section::Projects
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![Link::new(words.say("common-projects"), paths::projects(words.language()))]
    }

    fn body(&self, words: Words) -> Markup {
        let title = words.say("frozen-comparison");
        html! {
            (print_header(words, &PrintHeader { title: title.clone(), day: self.today, hash: None }))
            div.stack {
                h1 { (title) }
                (self.question(words))
                p.lede { (self.sentence(words)) }
                @if self.comparison.is_empty() { (nothing(words)) } @else { (self.answer(words)) }
            }
        }
    }
}

impl ComparisonPage {
    fn question(&self, words: Words) -> Markup {
        let asks = Form {
            action: paths::comparison(words.language()).into(),
            method: Method::Get,
            label: Some(words.say("frozen-comparison")),
            ..Form::default()
        };
        let sides = html! {
            div.filters {
                (self.choose(words, "from", &self.from, false))
                (self.choose(words, "to", &self.to, true))
                (button(&Button::quiet(words.say("frozen-compare"))))
            }
        };
        html! { div.no-print { (form(&asks, sides)) } }
    }

    fn choose(&self, words: Words, name: &'static str, side: &Side, with_now: bool) -> Markup {
        let sittings = self.choices.iter().map(|(code, held)| Choice {
            value: code.0.as_str().into(),
            label: format!("{code} · {}", words.day(*held)).into(),
            chosen: side.code() == code.0,
            hint: None,
        });
        let now =
            Choice { value: NOW.into(), label: words.say("frozen-now"), chosen: side.sitting.is_none(), hint: None };
        let key = if with_now { "frozen-to" } else { "frozen-from" };
        let choices = with_now.then_some(now).into_iter().chain(sittings).collect();
        Field::select(name, words.say(key), choices).show(words)
    }

    fn sentence(&self, words: Words) -> String {
        let (later, earlier) = self.comparison.ends();
        let between = [("from", self.from.named(words).into()), ("to", self.to.named(words).into())];
        let moved = ("count", self.comparison.moved.len().into());
        let count = |key: &str, count: usize| words.tell(key, &[("count", count.into())]);
        let [from, to] = between;
        let mut said = vec![words.tell("frozen-moved", &[moved, from, to])];
        let ends = [
            ("later", count("frozen-count-later", later).into()),
            ("earlier", count("frozen-count-earlier", earlier).into()),
            ("done", count("frozen-count-done", self.comparison.done()).into()),
        ];
        said.push(words.tell("frozen-ends", &ends));
        for (key, all) in
            [("frozen-count-entered", &self.comparison.entered), ("frozen-count-left", &self.comparison.left)]
        {
            if !all.is_empty() {
                said.push(count(key, all.len()));
            }
        }
        said.join(" ")
    }

    fn answer(&self, words: Words) -> Markup {
        let asked = [("from", self.from.code().to_owned()), ("to", self.to.code().to_owned())];
        let file = paths::asking(paths::comparison_csv(words.language()), &asked);
        html! {
            p.files { (Link::new(words.say("frozen-csv"), file)) }
            @if !self.comparison.moved.is_empty() { (self.table(words)) }
            (self.people_of(words, "frozen-entered", &self.comparison.entered))
            (self.people_of(words, "frozen-left", &self.comparison.left))
            (self.decisions(words))
            @if self.is_officer && !self.comparison.risks.is_empty() {
                h2 { (words.say("frozen-portfolio-risks")) }
                p { (super::moves::risks(words, self.comparison.risks)) }
            }
        }
    }

    fn people_of(&self, words: Words, key: &'static str, projects: &[ProjectNumber]) -> Markup {
        html! {
            @if !projects.is_empty() {
                h2 { (words.say(key)) }
                ul { @for number in projects { li { (self.project(words, *number)) } } }
            }
        }
    }

    /// A project by number and name; the link leads to what is there today, where it still is.
    pub(super) fn project(&self, words: Words, number: ProjectNumber) -> Markup {
        let name = self.names.get(&number).cloned().unwrap_or_default();
        let is_there = !self.comparison.left.contains(&number) || self.to.sitting.is_some();
        html! {
            span.code { (number) } " "
            @if is_there { a href=(paths::project(words.language(), number)) { (words.name(&name)) } } @else { (words.name(&name)) }
        }
    }
}

fn nothing(words: Words) -> Markup {
    empty(&Empty { title: words.say("frozen-nothing"), sentence: words.say("frozen-nothing-text"), action: None })
}
