//! The programme office's morning (portfolio.md 4.4): who is silent, what does not fit, who asks for help.

use chrono::{DateTime, NaiveDate, Utc};
use domain::language::Names;
use domain::portfolio::dependency::Fit;
use domain::portfolio::legal_text::LegalText;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::report::{Help, HelpRequest};
use domain::portfolio::withholding::Withholding;
use maud::{Markup, html};

use super::project;
use crate::pages::desk::codes::word;
use crate::pages::desk::form::About;
use crate::pages::desk::keep;
use crate::parts::{
    Button, Column, Empty, Form, Freshness, Row, Table, Tone, button, count, empty, form, freshness, table,
};
use crate::paths;
use crate::words::Words;

/// A project that has not been heard of for too long.
#[derive(Clone, Debug)]
pub struct Late {
    pub about: About,
    pub age: Option<i64>,
    pub tone: Tone,
}

/// Something that does not fit, wherever it stands in the portfolio.
#[derive(Clone, Debug)]
pub enum Alarm {
    /// Its day has passed, and nobody has said anything.
    Overdue(Milestone),
    /// What is needed comes too late for what waits.
    Broken { needs: About, fit: Fit },
    /// Nobody leads it; the post where there is one.
    Vacant(Option<Names>),
    /// A withholding was to be looked at again.
    Review(Withholding),
    /// The milestone comes before its legal text.
    Behind { text: LegalText, milestone: Milestone },
}

/// A request for help of a lead.
#[derive(Clone, Debug)]
pub struct Asked {
    pub about: About,
    pub said_at: DateTime<Utc>,
    pub help: HelpRequest,
}

/// Each list is cut to what a morning can hold, and says so.
#[derive(Clone, Debug)]
pub struct Queue {
    pub late: Vec<Late>,
    pub late_total: usize,
    pub alarms: Vec<(About, Alarm)>,
    pub alarms_total: usize,
    pub asked: Vec<Asked>,
    pub asked_total: usize,
}

impl Queue {
    pub(super) fn show(&self, words: Words, today: NaiveDate) -> Markup {
        html! {
            nav.keep-jumps aria-label=(words.say("desk-on-this-page")) {
                ul {
                    @for (id, key, total) in [
                        ("asked", "desk-asked", self.asked_total),
                        ("late", "desk-late", self.late_total),
                        ("alarms", "desk-alarms", self.alarms_total),
                    ] {
                        li { a href={ "#" (id) } { (words.say(key)) " " strong { (words.number(i64::try_from(total).unwrap_or(i64::MAX))) } } }
                    }
                }
            }
            (part(words, "asked", self.asked_total, &self.asked(words)))
            (part(words, "late", self.late_total, &self.late(words)))
            (part(words, "alarms", self.alarms_total, &self.alarms(words, today)))
        }
    }

    fn asked(&self, words: Words) -> Table<'static> {
        let rows = self.asked.iter().map(|asked| Row { id: None, cells: asked.cells(words) }).collect();
        listed(words, "desk-asked", ["desk-column-project", "desk-asked-what", "desk-asked-by", "desk-asked-who"], rows)
    }

    fn late(&self, words: Words) -> Table<'static> {
        let rows = self.late.iter().map(|late| Row { id: None, cells: late.cells(words) }).collect();
        listed(words, "desk-late", ["desk-column-project", "desk-column-age", "desk-column-reminder"], rows)
    }

    fn alarms(&self, words: Words, today: NaiveDate) -> Table<'static> {
        let rows = self
            .alarms
            .iter()
            .map(|(about, alarm)| Row { id: None, cells: vec![project(words, about), alarm.told(words, today)] })
            .collect();
        listed(words, "desk-alarms", ["desk-column-project", "desk-alarm"], rows)
    }
}

impl Asked {
    fn cells(&self, words: Words) -> Vec<Markup> {
        let kind = words.say(if self.help.kind == Help::Alert { "desk-asked-alert" } else { "desk-asked-assistance" });
        let tone = if self.help.kind == Help::Alert { Tone::Bad } else { Tone::Info };
        vec![
            project(words, &self.about),
            html! {
                span.standing.(tone.class()) { (kind) }
                p dir="auto" { (self.help.what) }
                small.soft { (words.moment(self.said_at)) }
            },
            keep::day(words, self.help.by_when),
            html! { span dir="auto" { (self.help.who_can_unblock.as_deref().unwrap_or("–")) } },
        ]
    }
}

impl Late {
    fn cells(&self, words: Words) -> Vec<Markup> {
        let remind = Form {
            action: paths::keep_reminders(words.language(), self.about.number).into(),
            label: Some(words.tell("desk-remind-project", &[("project", self.about.number.to_string().into())])),
            ..Form::default()
        };
        vec![
            project(words, &self.about),
            freshness(words, Freshness { days: self.age, tone: self.tone }),
            form(&remind, button(&Button::quiet(words.say("desk-remind")))),
        ]
    }
}

impl Alarm {
    fn told(&self, words: Words, today: NaiveDate) -> Markup {
        let l = words.language();
        let named = |names: &Names| -> String { names.shown(l).0.to_owned() };
        html! {
            @match self {
                Alarm::Overdue(milestone) => {
                    a href=(paths::keep_forecasts(l, milestone.project, milestone.number)) { (words.name(&milestone.names)) } " "
                    span.standing.bad { (words.tell("desk-overdue", &[("days", (today - milestone.expected()).num_days().into())])) }
                },
                Alarm::Broken { needs, fit } => {
                    (words.tell("desk-alarm-broken", &[("project", named(&needs.names).into())])) " " (keep::fit(words, *fit))
                },
                Alarm::Vacant(post) => {
                    span.standing.bad { (words.say("desk-vacant")) }
                    @if let Some(post) = post { " " (words.name(post)) }
                },
                Alarm::Review(withheld) => (words.tell("desk-alarm-review", &[
                    ("part", word(words, "part", withheld.part).into()), ("day", words.day(withheld.review_on).into()),
                ])),
                Alarm::Behind { text, milestone } => (words.tell("desk-alarm-behind", &[
                    ("title", named(&text.names).into()), ("milestone", named(&milestone.names).into()),
                    ("day", words.day(milestone.expected()).into()),
                ])),
            }
        }
    }
}

fn listed<const N: usize>(words: Words, caption: &str, columns: [&str; N], rows: Vec<Row>) -> Table<'static> {
    Table { caption: words.say(caption), columns: columns.map(|key| Column::text(words.say(key))).into(), rows }
}

/// A list under its heading, or the sentence that it is empty.
fn part(words: Words, id: &str, total: usize, list: &Table) -> Markup {
    let quiet = Empty { title: words.say("desk-calm"), sentence: words.say(&format!("desk-{id}-none")), action: None };
    html! {
        section.keep-part id=(id) {
            h2 { (list.caption) }
            @if list.rows.is_empty() {
                (empty(&quiet))
            } @else {
                (count(words, list.rows.len(), total))
                (table(words, list))
            }
        }
    }
}
