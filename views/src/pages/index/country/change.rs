//! A change between two editions, taken apart: own effort, the others, the method, the weights. Adds up to the last digit.

use indicators::decomposition::{Decomposition, Shared};
use indicators::panel::Series;
use maud::{Markup, html};

use super::CountryPage;
use crate::charts::waterfall::{Step, Waterfall, waterfall};
use crate::charts::{ChartFrame, chart_frame};
use crate::pages::index::signs;
use crate::parts::{Button, Choice, Column, Field, Form, Method, Row, Table, button, form, table};
use crate::paths;
use crate::words::Words;

/// A share of the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    Own(Series),
    OthersMoved,
    MethodChanged,
    Weights,
    /// What the published digits leave over.
    Rounding,
}

/// The change in hundred-thousandths, the digits that are published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub before: i64,
    pub after: i64,
    /// Their sum is `after - before`, exactly.
    pub shares: Vec<(Share, i64)>,
}

impl Change {
    /// Rounds every share; what rounding leaves over joins what the published figures leave over.
    #[must_use]
    pub fn of(before: f64, after: f64, found: &Decomposition) -> Change {
        let (before, after) = (whole(before), whole(after));
        let sum = |of: &dyn Fn(&indicators::decomposition::Contribution) -> f64| {
            whole(found.contributions.iter().map(of).sum())
        };
        let together = |because| sum(&|one| if one.shared_because == because { one.shared } else { 0.0 });
        let own = found.contributions.iter().map(|one| (Share::Own(one.part), whole(one.own)));
        let mut shares: Vec<(Share, i64)> = own.collect();
        shares.push((Share::OthersMoved, together(Shared::OthersMoved)));
        shares.push((Share::MethodChanged, together(Shared::MethodChanged)));
        shares.push((Share::Weights, sum(&|one| one.weight)));
        let told: i64 = shares.iter().map(|(_, share)| share).sum();
        shares.push((Share::Rounding, after - before - told));
        Change { before, after, shares }
    }

    fn sum(&self, of: impl Fn(Share) -> bool) -> i64 {
        self.shares.iter().filter(|(share, _)| of(*share)).map(|(_, points)| points).sum()
    }
}

fn whole(score: f64) -> i64 {
    format!("{:.0}", score * 100_000.0).parse().unwrap_or_default()
}

fn score(whole: i64) -> f64 {
    i32::try_from(whole).map_or(0.0, f64::from) / 100_000.0
}

/// Five digits and a sign, held before its number in Arabic too (LRM); nothing is nothing.
fn points(words: Words, whole: i64) -> String {
    let sign = match whole {
        0 => "",
        whole if whole < 0 => "\u{2212}",
        _ => "+",
    };
    format!("\u{200E}{sign}{}", words.decimal(score(whole.abs()), 5))
}

pub(super) fn show(words: Words, page: &CountryPage) -> Markup {
    html! {
        (chooser(words, page))
        @match &page.change {
            Some(change) => (drawn(words, page, change)),
            None => p { (words.say("ranking-change-none")) },
        }
    }
}

fn chooser(words: Words, page: &CountryPage) -> Markup {
    let choices = |chosen: u16| {
        let choice = |year: u16| Choice {
            value: year.to_string().into(),
            label: year.to_string().into(),
            hint: None,
            chosen: year == chosen,
        };
        page.editions.iter().rev().map(|edition| choice(edition.year)).collect()
    };
    let action = format!("{}#change", paths::index_country(words.language(), &page.country.iso3));
    let plain = Form {
        action: action.into(),
        method: Method::Get,
        label: Some(words.say("ranking-change")),
        ..Form::default()
    };
    form(
        &plain,
        html! {
            div.filters {
                @if let Some(circle) = page.circle { input type="hidden" name="group" value=(circle.code); }
                (Field::select("from", words.say("ranking-from"), choices(page.span.0)).show(words))
                (Field::select("to", words.say("ranking-to"), choices(page.span.1)).show(words))
                (button(&Button::quiet(words.say("ranking-change-show"))))
            }
        },
    )
}

fn drawn(words: Words, page: &CountryPage, change: &Change) -> Markup {
    let (from, to) = (page.span.0.to_string(), page.span.1.to_string());
    let own = change.sum(|share| matches!(share, Share::Own(_)));
    let holes = [
        ("from", from.as_str().into()),
        ("to", to.as_str().into()),
        ("total", points(words, change.after - change.before).into()),
        ("own", points(words, own).into()),
        ("others", points(words, change.sum(|share| share == Share::OthersMoved)).into()),
        ("method", points(words, change.sum(|share| share == Share::MethodChanged)).into()),
    ];
    let title = words.tell("ranking-change-title", &[("from", from.as_str().into()), ("to", to.as_str().into())]);
    let steps = change.shares.iter().filter(|(_, share)| *share != 0);
    let steps = steps.map(|(share, whole)| Step {
        name: name(words, *share),
        points: score(*whole),
        told: points(words, *whole),
    });
    let chart = Waterfall {
        label: title.clone(),
        from: (from.as_str().into(), score(change.before)),
        steps: steps.collect(),
        to: (to.as_str().into(), score(change.after)),
    };
    let frame = ChartFrame {
        sentence: words.tell("ranking-change-sentence", &holes),
        svg: waterfall(words, &chart),
        table: told(words, change, (&from, &to)),
        title,
    };
    html! {
        (chart_frame(words, &frame))
        p.soft { (words.say("ranking-change-how")) }
    }
}

fn told(words: Words, change: &Change, (from, to): (&str, &str)) -> Markup {
    let line =
        |name: String, figure: String| Row { id: None, cells: vec![html! { (name) }, html! { bdi { (figure) } }] };
    let total = |year: &str, whole| line(year.to_owned(), words.decimal(score(whole), 5));
    let mut rows = vec![total(from, change.before)];
    rows.extend(
        change.shares.iter().map(|(share, whole)| line(name(words, *share).into_owned(), points(words, *whole))),
    );
    rows.push(total(to, change.after));
    let columns = vec![Column::text(words.say("ranking-share")), Column::number(words.say("ranking-points"))];
    table(words, &Table { caption: words.say("ranking-change"), columns, rows })
}

fn name(words: Words, share: Share) -> std::borrow::Cow<'static, str> {
    match share {
        Share::Own(part) => words.tell("ranking-share-own", &[("part", signs::series_short(words, part).into())]),
        Share::OthersMoved => words.say("ranking-share-others"),
        Share::MethodChanged => words.say("ranking-share-method"),
        Share::Weights => words.say("ranking-share-weights"),
        Share::Rounding => words.say("ranking-share-rounding"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use indicators::decomposition::between;
    use indicators::panel::published;

    #[test]
    fn what_is_written_adds_up_to_the_last_digit_for_every_state() {
        let panel = published();
        for pair in panel.editions.windows(2) {
            for state in 0..panel.states.len() {
                let Some(found) = between(&pair[0], &pair[1], state) else { continue };
                let index = |edition: &indicators::panel::Edition| edition.score(Series::Egdi, state).unwrap();
                let change = Change::of(index(&pair[0]), index(&pair[1]), &found);
                assert_eq!(change.before + change.shares.iter().map(|(_, share)| share).sum::<i64>(), change.after);
            }
        }
    }
}
