//! The projects an officer answers for: what is due, what is late, what comes next.

use chrono::NaiveDate;
use domain::portfolio::milestone::{Milestone, Standing};
use maud::{Markup, html};

use super::project;
use crate::pages::desk::form::About;
use crate::parts::{
    Column, Empty, Form, Freshness, Link, Row, Table, Tone, Weight, count, empty, form, freshness, link_button, table,
};
use crate::paths;
use crate::words::Words;

/// A project with what its lead has to look at.
#[derive(Clone, Debug)]
pub struct MyProject {
    pub about: About,
    /// Days since its last word; `None` when there never was one.
    pub age: Option<i64>,
    /// How serious that is.
    pub tone: Tone,
    /// True when an update is due now.
    pub due: bool,
    /// True when nobody holds the lead's post.
    pub vacant: bool,
    /// The version of the roadmap.
    pub version: i64,
    /// How many reports in a row said nothing new, and whether that raises a question.
    pub unchanged: usize,
    pub is_asked: bool,
    pub overdue: Vec<Milestone>,
    /// Expected within the next ninety days.
    pub ahead: Vec<Milestone>,
}

/// A list of them, the most pressing first.
#[derive(Clone, Debug)]
pub struct Mine {
    pub projects: Vec<MyProject>,
    /// How many there are in all.
    pub total: usize,
}

impl Mine {
    pub(super) fn show(&self, words: Words, today: NaiveDate, title: &str) -> Markup {
        let columns = [
            "desk-column-project",
            "desk-column-age",
            "desk-column-overdue",
            "desk-column-ahead",
            "desk-column-update",
        ]
        .map(|key| Column::text(words.say(key)));
        let rows: Vec<Row> = self.projects.iter().map(|mine| mine.row(words, today)).collect();
        html! {
            h2 { (words.say(title)) }
            @if rows.is_empty() {
                (empty(&Empty { title: words.say("desk-mine-empty"), sentence: words.say("desk-mine-empty-text"), action: None }))
            } @else {
                (count(words, rows.len(), self.total))
                (table(words, &Table { caption: words.say(title), columns: columns.into(), rows }))
            }
        }
    }
}

impl MyProject {
    /// One click where nothing has changed since the last word; a question where that was said too often.
    fn nothing_new(&self, words: Words) -> Markup {
        let sent =
            Form { action: paths::keep_nothing_new(words.language(), self.about.number).into(), ..Form::default() };
        let number = self.about.number.to_string();
        let label = words.tell("report-nothing-new-for", &[("project", number.into())]);
        html! {
            @if self.age.is_some() {
                (form(&sent, html! {
                    input type="hidden" name="version" value=(self.version);
                    button.button.quiet type="submit" aria-label=(label) { (words.say("report-nothing-new")) }
                }))
            }
            @if self.is_asked { p { small.standing.watch { (words.tell("report-unchanged", &[("count", self.unchanged.into())])) } } }
        }
    }

    fn row(&self, words: Words, today: NaiveDate) -> Row {
        let update = Link::new(words.say("desk-two-minutes"), paths::update(words.language(), self.about.number));
        let weight = if self.due { Weight::Main } else { Weight::Quiet };
        let who = html! {
            (project(words, &self.about))
            @if self.vacant { br; span.standing.bad { (words.say("desk-vacant")) } }
        };
        let cells = vec![
            who,
            freshness(words, Freshness { days: self.age, tone: self.tone }),
            milestones(words, today, &self.overdue),
            milestones(words, today, &self.ahead),
            html! { (link_button(&update, weight)) (self.nothing_new(words)) },
        ];
        Row { id: None, cells }
    }
}

fn milestones(words: Words, today: NaiveDate, milestones: &[Milestone]) -> Markup {
    html! {
        @if milestones.is_empty() { span.soft { (words.say("desk-nothing")) } }
        ul {
            @for milestone in milestones {
                li {
                    a href=(paths::keep_forecasts(words.language(), milestone.project, milestone.number)) { (words.name(&milestone.names)) }
                    " " (when(words, today, milestone))
                }
            }
        }
    }
}

fn when(words: Words, today: NaiveDate, milestone: &Milestone) -> Markup {
    html! {
        @match milestone.standing(today) {
            Standing::Overdue { days } => small.standing.bad { (words.tell("desk-overdue", &[("days", days.into())])) },
            _ => small.soft { time datetime=(milestone.expected()) { (words.day_short(milestone.expected())) } },
        }
    }
}
