//! The rows of a comparison: what moved in one project, each move with what it was and what it is.

use chrono::NaiveDate;
use domain::money::Amount;
use domain::portfolio::report::Confidence;
use domain::steering::comparison::{DecisionMove, MilestoneChange, MilestoneMove, Moved, ProjectMove, RiskMoves};
use domain::steering::decision::DecisionState;
use maud::{Markup, html};

use super::ComparisonPage;
use crate::pages::public::signs::{phase_word, rating_word, state_word};
use crate::parts::{Column, Row, Table, table};
use crate::words::Words;

/// Who speaks, in the order of the figures.
const SPEAKERS: [&str; 3] = ["frozen-by-lead", "frozen-by-office", "frozen-by-figures"];

impl ComparisonPage {
    pub(super) fn table(&self, words: Words) -> Markup {
        let mut columns: Vec<Column> = [
            "frozen-column-project",
            "frozen-column-dates",
            "frozen-column-confidence",
            "frozen-column-milestones",
            "frozen-column-rest",
        ]
        .into_iter()
        .map(|key| Column::text(words.say(key)))
        .collect();
        if self.is_officer {
            columns.push(Column::text(words.say("frozen-column-risks")));
        }
        let rows = self.comparison.moved.iter().map(|moved| self.row(words, moved)).collect();
        table(words, &Table { caption: words.say("frozen-comparison"), columns, rows })
    }

    fn row(&self, words: Words, moved: &ProjectMove) -> Row {
        let mut cells = vec![
            self.project(words, moved.number),
            dates(words, moved),
            confidences(words, moved),
            self.milestones(words, &moved.milestones),
            rest(words, moved),
        ];
        if self.is_officer {
            cells.push(risks(words, moved.risks));
        }
        Row { id: Some(moved.number.to_string()), cells }
    }

    fn milestones(&self, words: Words, moves: &[MilestoneMove]) -> Markup {
        let name = |one: &MilestoneMove| self.milestones.get(&one.milestone).cloned().unwrap_or_default();
        html! {
            @if moves.is_empty() { "–" } @else {
                ul.moves { @for one in moves { li { (words.name(&name(one))) " : " (change(words, one.what)) } } }
            }
        }
    }

    pub(super) fn decisions(&self, words: Words) -> Markup {
        html! {
            @if !self.comparison.decisions.is_empty() {
                h2 { (words.say("frozen-decisions")) }
                ul { @for one in &self.comparison.decisions { li { (self.decision(words, one)) } } }
            }
        }
    }

    fn decision(&self, words: Words, one: &DecisionMove) -> Markup {
        html! {
            span.code { (one.number) } " "
            @match one.from {
                None => { (words.say("frozen-decision-new")) " (" (words.say(decision_word(one.to))) ")" },
                Some(from) => { (words.say(decision_word(from))) (arrow(words)) (words.say(decision_word(one.to))) },
            }
            @if let Some(project) = one.project { " · " (self.project(words, project)) }
        }
    }
}

/// Risks in counts: their register has the words.
pub(super) fn risks(words: Words, moves: RiskMoves) -> Markup {
    let told = [
        ("frozen-risks-opened", moves.opened),
        ("frozen-risks-closed", moves.closed),
        ("frozen-risks-moved", moves.moved),
    ];
    let told: Vec<_> = told
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| words.tell(key, &[("count", count.into())]))
        .collect();
    html! { @if told.is_empty() { "–" } @else { (told.join(" · ")) } }
}

fn dates(words: Words, moved: &ProjectMove) -> Markup {
    html! {
        @if let Some(expected) = moved.expected { p { (words.say("frozen-expected")) " " (ends(words, expected)) } }
        @if let Some(promised) = moved.promised { p { (words.say("frozen-promised")) " " (ends(words, promised)) } }
        @if moved.expected.is_none() && moved.promised.is_none() { "–" }
    }
}

fn ends(words: Words, moved: Moved<Option<NaiveDate>>) -> Markup {
    let day = |day: Option<NaiveDate>| day.map_or_else(|| "–".to_owned(), |day| words.day_short(day));
    html! {
        span.nowrap { (day(moved.from)) } (arrow(words)) span.nowrap { (day(moved.to)) }
        @if let Some(days) = moved.days() { " " (shift(words, days)) }
    }
}

/// "12 days later", in the colour of bad news; or of good news.
fn shift(words: Words, days: i64) -> Markup {
    let (key, class) =
        if days > 0 { ("frozen-days-later", "moved-later") } else { ("frozen-days-earlier", "moved-earlier") };
    html! { strong class=(class) { (words.tell(key, &[("days", days.saturating_abs().into())])) } }
}

fn confidences(words: Words, moved: &ProjectMove) -> Markup {
    let level = |level: i64| {
        let level = u8::try_from(level).ok().and_then(Confidence::new).unwrap_or(Confidence::NOT_RATED);
        words.say(rating_word(level))
    };
    html! {
        @for (who, moved) in SPEAKERS.into_iter().zip(moved.confidences) {
            @if let Some(moved) = moved { p { (words.say(who)) " : " (level(moved.from)) (arrow(words)) (level(moved.to)) } }
        }
        @if moved.confidences.iter().all(Option::is_none) { "–" }
    }
}

fn change(words: Words, what: MilestoneChange) -> Markup {
    let on = |key: &str, day: NaiveDate| html! { (words.tell(key, &[("day", words.day_short(day).into())])) };
    match what {
        MilestoneChange::Added { promised } => on("frozen-milestone-added", promised),
        MilestoneChange::Removed => html! { (words.say("frozen-milestone-removed")) },
        MilestoneChange::Done { on: day } => on("frozen-milestone-done", day),
        MilestoneChange::Reopened => html! { (words.say("frozen-milestone-reopened")) },
        MilestoneChange::Rebaselined(moved) => {
            html! { (on("frozen-milestone-rebaselined", moved.to)) " " (shift(words, moved.days())) }
        }
        MilestoneChange::Expected(moved) => {
            html! { (on("frozen-milestone-expected", moved.to)) " " (shift(words, moved.days())) }
        }
    }
}

fn rest(words: Words, moved: &ProjectMove) -> Markup {
    let money = |amount: Amount| words.money_millions(amount.0);
    html! {
        @if let Some(phase) = moved.phase { p { (words.say(phase_word(phase.from))) (arrow(words)) (words.say(phase_word(phase.to))) } }
        @if let Some(state) = moved.state { p { (words.say(state_word(state.from))) (arrow(words)) (words.say(state_word(state.to))) } }
        @if let Some(planned) = moved.planned { p { (words.say("frozen-planned")) " " (money(planned.from)) (arrow(words)) (money(planned.to)) } }
        @if let Some(paid) = moved.paid { p { (words.say("frozen-paid")) " " (money(paid.from)) (arrow(words)) (money(paid.to)) } }
        @if moved.phase.is_none() && moved.state.is_none() && moved.planned.is_none() && moved.paid.is_none() { "–" }
    }
}

/// From what it was to what it is; the arrow points the way one reads.
fn arrow(words: Words) -> Markup {
    html! { " " span aria-hidden="true" { (if words.language().is_right_to_left() { "←" } else { "→" }) } span.visually-hidden { (words.say("frozen-became")) } " " }
}

const fn decision_word(state: DecisionState) -> &'static str {
    match state {
        DecisionState::Taken => "frozen-decision-taken",
        DecisionState::Done => "frozen-decision-done",
        DecisionState::Blocked => "frozen-decision-blocked",
        DecisionState::Closed => "frozen-decision-closed",
    }
}
