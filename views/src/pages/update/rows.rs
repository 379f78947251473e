//! The first question: the next milestones, each with its three answers.

use chrono::NaiveDate;
use domain::portfolio::forecast::Reason;
use domain::portfolio::milestone::{Milestone, Standing};
use domain::portfolio::report::LONGEST_TEXT;
use domain::portfolio::update::Consequence;
use domain::problem::Problems;
use maud::{Markup, html};

use super::{Subject, TypedRow};
use crate::parts::{Choice, Field, Tone};
use crate::words::Words;

/// A milestone that is asked about, and what the day typed for it would mean.
#[derive(Clone, Debug)]
pub struct Row {
    pub milestone: Milestone,
    pub consequence: Option<Consequence>,
}

/// What every row of a form needs beside itself.
pub(super) struct Around<'a> {
    pub subject: &'a Subject,
    pub problems: &'a Problems,
    pub preview: &'a str,
}

impl Row {
    pub(super) fn show(&self, words: Words, typed: &TypedRow, around: &Around) -> Markup {
        let number = self.milestone.number;
        let wrong = around.problems.iter().any(|(field, _)| field.starts_with(&format!("milestone-{number}-")));
        html! {
            fieldset.update-row.wrong[wrong] id={ "milestone-" (number) } hx-get=(around.preview) hx-trigger="change"
                hx-target={ "#milestone-" (number) "-consequence" } {
                legend { (words.name(&self.milestone.names)) }
                (self.dates(words, around.subject))
                @if let Some(done) = self.milestone.actual {
                    p { (words.tell("update-already-done", &[("day", words.day(done).into())])) }
                } @else {
                    (self.answers(words, typed, around))
                }
                div.update-consequence id={ "milestone-" (number) "-consequence" } role="status" {
                    @if let Some(said) = &self.consequence { (consequence(words, said)) }
                }
            }
        }
    }

    /// What was promised first, and what was said last.
    fn dates(&self, words: Words, subject: &Subject) -> Markup {
        let milestone = &self.milestone;
        html! {
            p.update-dates {
                span { span.soft { (words.say("common-promised")) } " " (day(words, milestone.original)) }
                @if milestone.expected() != milestone.original {
                    " " span { span.soft { (words.say("update-last-said")) } " " (day(words, milestone.expected()))
                        " " span.update-slip.(tone(milestone.slip_from_original(), subject.tolerance_days).class()) { (words.slip(milestone.slip_from_original())) } }
                }
                @if let Standing::Overdue { days } = milestone.standing(subject.today) {
                    " " strong.update-slip.bad { (words.tell("update-overdue", &[("days", days.into())])) }
                }
            }
        }
    }

    /// A day that has passed cannot be kept: then there are two answers, and one of them has to be given.
    fn answers(&self, words: Words, typed: &TypedRow, around: &Around) -> Markup {
        let overdue = matches!(self.milestone.standing(around.subject.today), Standing::Overdue { .. });
        let field = |part: &str| format!("milestone-{}-{part}", self.milestone.number);
        let kept = (!overdue).then_some(("kept", "update-kept"));
        let offered = kept.into_iter().chain([("done", "update-done"), ("moved", "update-moved")]);
        html! {
            @if let Some(problem) = around.problems.of(&field("answer")) {
                p.error id={ (field("answer")) "-error" } { (words.problem(problem)) }
            }
            div.update-answers {
                @for (place, (value, key)) in offered.enumerate() {
                    @let id = if place == 0 { field("answer") } else { format!("{}-{place}", field("answer")) };
                    div.choice.(value) {
                        input type="radio" id=(id) name=(field("answer")) value=(value) checked[typed.answer == value] required;
                        label for=(id) { (words.say(key)) }
                    }
                }
            }
            div.update-if-done { (self.done(words, typed, around)) }
            div.update-if-moved { (self.moved(words, typed, around)) }
        }
    }

    fn done(&self, words: Words, typed: &TypedRow, around: &Around) -> Markup {
        let name = format!("milestone-{}-done", self.milestone.number);
        let error = around.problems.of(&name).map(|problem| words.problem(problem));
        Field::date(name, words.say("update-done-on")).value(typed.done.as_str()).error(error).conditional().show(words)
    }

    fn moved(&self, words: Words, typed: &TypedRow, around: &Around) -> Markup {
        let name = |part: &str| format!("milestone-{}-{part}", self.milestone.number);
        let error = |part: &str| around.problems.of(&name(part)).map(|problem| words.problem(problem));
        let reasons = Reason::ALL.iter().map(|reason| Choice {
            value: reason.code().into(),
            label: words.say(reason_key(*reason)),
            hint: None,
            chosen: typed.reason == reason.code(),
        });
        let needed = words.tell("update-reason-when", &[("days", around.subject.tolerance_days.into())]);
        let fields = [
            Field::date(name("day"), words.say("update-moved-to")).value(typed.day.as_str()).error(error("day")),
            Field::select(name("reason"), words.say("update-reason"), reasons.collect())
                .hint(needed)
                .error(error("reason")),
            Field::area(name("note"), words.say("update-note"))
                .rows(2)
                .longest(longest())
                .value(typed.note.as_str())
                .error(error("note")),
        ];
        html! { @for field in fields { (field.conditional().show(words)) } }
    }
}

/// Draws what a day means: "23 days late against the first date, third delay".
#[must_use]
pub fn consequence(words: Words, said: &Consequence) -> Markup {
    let tone = if said.needs_reason { Tone::Bad } else { tone(said.slip_days, i64::MAX) };
    html! {
        p.update-slip.(tone.class()) {
            strong { (words.tell("update-against-first", &[("slip", words.slip(said.slip_days).into())])) }
            @if let Some(delay) = said.delay { " · " (words.tell("update-delay", &[("count", delay.into())])) }
        }
        @if said.needs_reason { p { (words.say("update-reason-needed")) } }
    }
}

/// Early or punctual is well; beyond the tolerance is bad.
pub(super) const fn tone(slip: i64, tolerance: i64) -> Tone {
    if slip <= 0 {
        Tone::Good
    } else if slip <= tolerance {
        Tone::Watch
    } else {
        Tone::Bad
    }
}

pub(super) fn day(words: Words, day: NaiveDate) -> Markup {
    html! { time datetime=(day) { (words.day_short(day)) } }
}

pub(super) fn longest() -> u32 {
    u32::try_from(LONGEST_TEXT).unwrap_or(u32::MAX)
}

/// The words of a reason.
#[must_use]
pub const fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::Procurement => "update-reason-procurement",
        Reason::LegalText => "update-reason-legal-text",
        Reason::Funding => "update-reason-funding",
        Reason::Skills => "update-reason-skills",
        Reason::Dependency => "update-reason-dependency",
        Reason::Scope => "update-reason-scope",
        Reason::Technical => "update-reason-technical",
        Reason::Acceptance => "update-reason-acceptance",
        Reason::Other => "update-reason-other",
    }
}
