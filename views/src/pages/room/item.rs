//! One item: the project's card beside the exception report, and the form that decides.

use chrono::NaiveDate;
use domain::language::Names;
use domain::money::Amount;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::outline::Outline;
use domain::portfolio::project::ProjectNumber;
use domain::steering::agenda::{AgendaItem, ItemState};
use domain::steering::decision::Decision;
use domain::steering::escalation::{EscalationNumber, Tolerance};
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use super::decision::{DecisionForm, LateForm};
use crate::pages::sittings;
use crate::parts::{Button, Sparkline, button, confidence, sparkline};
use crate::paths;
use crate::words::Words;

/// A project at a glance.
#[derive(Clone, Debug)]
pub struct Card {
    pub number: ProjectNumber,
    pub names: Names,
    pub entity: Names,
    pub lead: Option<Names>,
    pub outline: Outline,
    pub planned: Amount,
    pub paid: Amount,
    pub overrun: Option<f64>,
    pub ratings: Ratings,
    /// The lead's last words, and how many days old they are.
    pub said: String,
    pub age: Option<i64>,
    /// The end, as it was expected from saying to saying.
    pub ends: Vec<NaiveDate>,
    pub last: Names,
    pub milestones: Vec<Milestone>,
}

/// What the lead, the office and the arithmetic say; 0 is not rated.
#[derive(Clone, Copy, Debug)]
pub struct Ratings {
    pub lead: u8,
    pub office: u8,
    pub computed: u8,
}

#[derive(Clone, Debug)]
pub struct ExceptionReport {
    pub cause: String,
    pub consequences: String,
    pub recommendation: String,
    pub ways: Vec<Way>,
}

/// A way out, with its effects.
#[derive(Clone, Debug)]
pub struct Way {
    pub position: i64,
    pub label: String,
    pub days: i64,
    pub amount: Amount,
    pub scope: Option<String>,
    pub recommended: bool,
}

#[derive(Clone, Debug)]
pub struct ItemScreen {
    pub item: AgendaItem,
    pub card: Option<Card>,
    pub subject: Option<(EscalationNumber, String, Tolerance)>,
    pub exception: Option<ExceptionReport>,
    pub presenter: Option<Names>,
    /// What members asked before.
    pub questions: Vec<String>,
    pub decided: Option<Decision>,
    pub decision: Option<DecisionForm>,
    pub late_form: Option<LateForm>,
    /// An earlier decision that is late, with its owner.
    pub late: Option<(Option<Names>, Decision)>,
    pub may_note: bool,
    pub today: NaiveDate,
    /// The screen it stands on.
    pub from: usize,
}

impl ItemScreen {
    pub(super) fn shown(&self, words: Words, sitting: &Sitting) -> Markup {
        html! {
            div.columns {
                @if let Some(card) = &self.card { (card.shown(words, sitting)) }
                div.matter {
                    (self.matter(words))
                    (self.decided(words))
                }
            }
            @if let Some(form) = &self.decision { (form.shown(words, sitting, &self.item)) }
            @if let Some(form) = &self.late_form { (form.shown(words, sitting, &self.item)) }
            @if self.may_note {
                form.note method="post" action=(paths::of_item(words.language(), &sitting.code, self.item.id.0, "note")) {
                    input type="hidden" name="version" value=(self.item.version);
                    input type="hidden" name="from" value=(self.from);
                    (button(&Button::quiet(words.say("room-note"))))
                }
            }
        }
    }

    fn matter(&self, words: Words) -> Markup {
        html! {
            p { (words.say(sittings::item_kind(self.item.kind)))
                @if let Some((number, _, _)) = &self.subject { " " bdi { (number) } }
                @if let Some(presenter) = &self.presenter { " · " (presenter.shown(words.language()).0) } }
            @if let Some((_, subject, _)) = &self.subject { p.subject dir="auto" { (subject) } }
            @if let Some((owner, late)) = &self.late { (self.late_decision(words, owner.as_ref(), late)) }
            @match &self.exception {
                Some(report) => (report.shown(words)),
                None => @if self.subject.is_some() { p { (words.say("room-no-exception")) } },
            }
            @if !self.questions.is_empty() {
                h2 { (words.say("sitting-asked")) }
                ul.plain { @for question in &self.questions { li dir="auto" { (question) } } }
            }
        }
    }

    fn late_decision(&self, words: Words, owner: Option<&Names>, late: &Decision) -> Markup {
        let days = late.due_on.map_or(0, |due| (self.today - due).num_days());
        html! {
            p { bdi { (late.number) } @if let Some(owner) = owner { " · " (owner.shown(words.language()).0) } }
            (sittings_text(words, &late.text))
            @if days > 0 { p.huge.slip.bad { (words.slip(days)) } }
            @if let Some(reason) = &late.reason { p dir="auto" { (reason) } }
        }
    }

    fn decided(&self, words: Words) -> Markup {
        html! {
            @if let Some(decision) = &self.decided {
                p.huge { (words.say(sittings::decision_kind(decision.kind))) " " small { bdi { (decision.number) } } }
                (sittings_text(words, &decision.text))
            } @else if self.item.state == ItemState::Done { p.huge { (words.say("sitting-item-done")) } }
        }
    }
}

/// The text in the reader's language, else in the other.
fn sittings_text(words: Words, text: &Names) -> Markup {
    let (said, language) = text.shown(words.language());
    html! { p.resolution lang=(language.code()) dir=(language.direction()) { (said) } }
}

impl ExceptionReport {
    fn shown(&self, words: Words) -> Markup {
        html! {
            dl.report {
                div { dt { (words.say("room-cause")) } dd dir="auto" { (self.cause) } }
                div { dt { (words.say("room-consequences")) } dd dir="auto" { (self.consequences) } }
            }
            ol.options {
                @for way in &self.ways {
                    li.recommended[way.recommended] value=(way.position) {
                        span dir="auto" { (way.label) }
                        " " span.effect { (effect(words, way)) }
                        @if way.recommended { " " strong { (words.say("room-recommended")) } }
                    }
                }
            }
            p dir="auto" { (self.recommendation) }
        }
    }
}

/// "+90 jours · +2 MDH · périmètre".
fn effect(words: Words, way: &Way) -> String {
    let days = words.tell("room-effect-days", &[("days", words.days(way.days).into())]).into_owned();
    let amount = (way.amount.0 != 0).then(|| words.money_millions(way.amount.0));
    [Some(days), amount, way.scope.clone()].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

impl Card {
    fn shown(&self, words: Words, sitting: &Sitting) -> Markup {
        let l = words.language();
        let sheet = paths::project(l, self.number);
        let as_of = format!("{sheet}?{}", paths::query(&[("as_of", &sitting.code.0)]));
        html! {
            section.card {
                p { a data-key="p" href=(sheet) { bdi { (self.number) } } " · " (self.entity.shown(l).0)
                    " · " a.as-of data-key="a" href=(as_of) { (words.say("room-as-of")) } }
                p.slip-words { (words.slip(self.outline.slip_days)) }
                (self.dates(words))
                (self.rated(words))
                (self.trend(words))
                p { (words.say("room-cost")) " " (words.money_millions(self.paid.0)) " / " (words.money_millions(self.planned.0)) }
                @if !self.said.is_empty() {
                    p.said dir="auto" { (self.said) @if let Some(age) = self.age { " " small { "(" (words.age(age)) ")" } } }
                }
            }
        }
    }

    fn dates(&self, words: Words) -> Markup {
        let day = |day: Option<NaiveDate>| {
            day.map_or_else(|| words.say("common-not-dated").into_owned(), |day| words.day_short(day))
        };
        html! {
            dl.dates {
                div { dt { (words.say("common-original")) } dd { (day(self.outline.original_end)) } }
                div { dt { (words.say("common-baseline")) } dd { (day(self.outline.promised_end)) } }
                div { dt { (words.say("common-now-expected")) } dd { (day(self.outline.expected_end)) } }
            }
        }
    }

    fn rated(&self, words: Words) -> Markup {
        let level = |value: u8| Some(value).filter(|level| (1..=5).contains(level));
        html! {
            dl.dates.ratings {
                div { dt { (words.say("room-rated-lead")) } dd { (confidence(words, level(self.ratings.lead))) } }
                div { dt { (words.say("room-rated-office")) } dd { (confidence(words, level(self.ratings.office))) } }
                div { dt { (words.say("room-rated-computed")) } dd { (confidence(words, level(self.ratings.computed))) } }
            }
        }
    }

    fn trend(&self, words: Words) -> Markup {
        let Some(first) = self.ends.first() else { return html! {} };
        let days: Vec<i64> = self.ends.iter().map(|day| (*day - *first).num_days()).collect();
        #[expect(clippy::cast_precision_loss, reason = "days of a roadmap are far below 2^52")]
        let values: Vec<f64> = days.iter().map(|days| *days as f64).collect();
        let moved = days.last().copied().unwrap_or(0);
        let holes = [("name", self.last.shown(words.language()).0.into()), ("slip", words.slip(moved).into())];
        let label = words.tell("room-trend", &holes);
        html! {
            @if values.len() > 1 { p.trend { (sparkline(words, &Sparkline { values: &values, label: label.clone() })) " " small { (label) } } }
        }
    }
}
