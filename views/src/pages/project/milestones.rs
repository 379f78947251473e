//! Milestones: the few that come next, and the whole table.

use chrono::NaiveDate;
use domain::portfolio::gravity::Gravity;
use domain::portfolio::milestone::{Milestone, Standing};
use maud::{Markup, html};

use super::Day;
use crate::parts::{Column, Promised, Row, Table, Tone, promised_now, table};
use crate::words::{self, Words};

/// The next ones: name, promised, now.
pub(super) fn next(words: Words, milestones: &[&Milestone], day: &Day) -> Markup {
    html! {
        ol.next {
            @for milestone in milestones {
                li {
                    p { strong { (words.name(&milestone.names)) } " " small.soft { (words.say(words::milestone_kind(milestone.kind))) } }
                    (promised_now(words, &Promised {
                        promised: Some(milestone.original), now: Some(milestone.expected()),
                        reached: false, tone: Tone::from(Gravity::of_slip(milestone.slip_from_original(), day.tolerance_days)),
                    }))
                    @if let Standing::Overdue { days } = milestone.standing(day.today) { p.tone.bad { (overdue(words, days)) } }
                }
            }
        }
    }
}

/// Every milestone with its four dates.
pub(super) fn whole(words: Words, milestones: &[Milestone], day: &Day) -> Markup {
    let columns = vec![
        Column::text(words.say("project-milestone")),
        Column::text(words.say("common-original")),
        Column::text(words.say("common-baseline")),
        Column::text(words.say("common-forecast")),
        Column::text(words.say("common-actual")),
        Column::text(words.say("project-slip")),
        Column::text(words.say("project-evidence")),
    ];
    let rows = milestones.iter().map(|milestone| row(words, milestone, day)).collect();
    table(words, &Table { caption: words.say("project-milestones"), columns, rows })
}

fn row(words: Words, milestone: &Milestone, now: &Day) -> Row {
    let day = |day: Option<NaiveDate>| html! { @match day { Some(day) => span.date { (words.day_short(day)) }, None => span.soft { "–" } } };
    let name = html! {
        span.milestone-number { (words.number(milestone.number)) ". " } (words.name(&milestone.names))
        br;
        small.soft {
            (words.say(words::milestone_kind(milestone.kind)))
            @if milestone.key { " · " (words.say("project-key-milestone")) }
        }
    };
    let evidence =
        html! { @match &milestone.evidence { Some(evidence) => bdi { (evidence) }, None => span.soft { "–" } } };
    let cells = vec![
        name,
        day(Some(milestone.original)),
        day(milestone.baseline),
        day(milestone.forecast),
        day(milestone.actual),
        slip(words, milestone, now),
        evidence,
    ];
    Row { id: Some(format!("milestone-{}", milestone.number)), cells }
}

/// Where it stands, then how far that is from the first promise and from the plan.
fn slip(words: Words, milestone: &Milestone, day: &Day) -> Markup {
    let original = milestone.slip_from_original();
    html! { div {
        span.tone.(tone(milestone, day).class()) { (verdict(words, milestone, day.today)) }
        @if milestone.baseline.is_some() && original != milestone.slip_from_promised() {
            br;
            small.soft { (words.tell("project-from-original", &[("slip", words.slip(original).into())])) }
        }
    } }
}

/// The standing in words; every slip here is against the present plan.
fn verdict(words: Words, milestone: &Milestone, today: NaiveDate) -> String {
    match milestone.standing(today) {
        Standing::Done { late_days } => {
            words.tell("project-done-slip", &[("slip", words.slip(late_days).into())]).into_owned()
        }
        Standing::Overdue { days } => overdue(words, days),
        Standing::Slipping { days } => words.slip(days),
        Standing::OnTrack => words.slip(milestone.slip_from_promised()),
    }
}

/// The standing where there is little room.
pub(super) fn short_verdict(words: Words, milestone: &Milestone, today: NaiveDate) -> String {
    match milestone.standing(today) {
        Standing::Overdue { days } => {
            words.tell("project-overdue-short", &[("days", words.days(days).into())]).into_owned()
        }
        _ => verdict(words, milestone, today),
    }
}

fn overdue(words: Words, days: i64) -> String {
    words.tell("project-overdue", &[("days", words.days(days).into())]).into_owned()
}

/// What is done is judged no more; what is late, by the tolerance.
fn tone(milestone: &Milestone, day: &Day) -> Tone {
    match milestone.standing(day.today) {
        Standing::Overdue { .. } => Tone::Bad,
        Standing::Slipping { days } => Tone::from(Gravity::of_slip(days, day.tolerance_days)),
        Standing::Done { late_days } if late_days > 0 => Tone::Plain,
        Standing::Done { .. } | Standing::OnTrack => Tone::Good,
    }
}
