//! The plans side by side: the original, each re-baseline with its authority and reason, and what is expected now.

use domain::portfolio::milestone::plans::{Planned, plans};
use domain::portfolio::milestone::{Baseline, Milestone};
use maud::{Markup, html};

use crate::parts::{Column, Row, Table, table};
use crate::words::Words;

pub(super) fn compare(words: Words, milestones: &[Milestone], baselines: &[Baseline]) -> Markup {
    if baselines.is_empty() {
        return html! { p.soft { (words.say("project-no-baselines")) } };
    }
    html! {
        ol.history { @for baseline in baselines { li { (story(words, baseline)) } } }
        (side_by_side(words, milestones, baselines))
    }
}

fn story(words: Words, baseline: &Baseline) -> Markup {
    let title = words.tell("project-baseline-number", &[("number", baseline.number.into())]);
    html! {
        p.history-when { (words.day(baseline.made_on)) " · " bdi { (baseline.authority) } @if let Some(decision) = &baseline.decision { " · " bdi { (decision) } } }
        p.history-what { span.term { (title) } " · " bdi { (baseline.reason) } }
        p.history-why { (words.tell("project-redated", &[("count", baseline.dates.len().into())])) }
    }
}

fn side_by_side(words: Words, milestones: &[Milestone], baselines: &[Baseline]) -> Markup {
    let numbered = |baseline: &Baseline| words.tell("project-baseline-number", &[("number", baseline.number.into())]);
    let mut columns = vec![Column::text(words.say("project-milestone")), Column::text(words.say("common-original"))];
    columns.extend(baselines.iter().map(|baseline| Column::text(numbered(baseline))));
    columns.push(Column::text(words.say("common-now-expected")));
    let planned = plans(milestones, baselines);
    let rows = milestones.iter().zip(&planned).map(|(milestone, planned)| row(words, milestone, planned)).collect();
    table(words, &Table { caption: words.say("project-plans"), columns, rows })
}

fn row(words: Words, milestone: &Milestone, planned: &Planned) -> Row {
    let days = planned.with_shifts().map(|known| {
        html! {
            div {
                @match known {
                    None => span.soft { "–" },
                    Some((day, shift)) => {
                        span.date { (words.day_short(day)) }
                        @if let Some(shift) = shift.filter(|shift| *shift != 0) { br; small.soft { (moved(words, shift)) } }
                    },
                }
            }
        }
    });
    let name = html! { (words.number(milestone.number)) ". " (words.name(&milestone.names)) };
    let now = html! {
        div { span.date { (words.day_short(milestone.expected())) } @if milestone.is_done() { br; small.soft { (words.say("common-reached")) } } }
    };
    Row { id: None, cells: std::iter::once(name).chain(days).chain([now]).collect() }
}

fn moved(words: Words, days: i64) -> String {
    let key = if days > 0 { "project-move-later" } else { "project-move-earlier" };
    words.tell(key, &[("days", words.days(days.abs()).into())]).into_owned()
}
