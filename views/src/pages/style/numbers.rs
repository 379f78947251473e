//! Figures, promises, confidence, freshness, lines.

use maud::{Markup, html};

use super::day;
use crate::parts::{
    Figure, Freshness, Link, Promised, Sparkline, Tone, confidence, figures, freshness, promised_now, sparkline,
};
use crate::words::Words;

pub(super) fn samples(words: Words) -> Markup {
    html! {
        h2 { (words.say("desk-style-figures")) }
        (figures(&three(words)))
        h2 { (words.say("desk-style-promises")) }
        div.cluster.wide { @for dates in promises() { (promised_now(words, &dates)) } }
        h2 { (words.say("desk-style-confidence")) }
        div.cluster { @for level in (0..=5).rev().map(Some).chain([None]) { (confidence(words, level)) } }
        div.cluster { @for age in ages() { (freshness(words, age)) } }
        p {
            (words.say("desk-style-trend")) " "
            (sparkline(words, &Sparkline { values: &[3.0, 4.0, 3.5, 5.0, 6.5, 6.0, 8.0], label: words.say("desk-style-trend") }))
        }
    }
}

fn three(words: Words) -> Vec<Figure<'static>> {
    let list = || Some(Link::new(words.say("common-see-list"), "#"));
    vec![
        Figure {
            number: words.number(312).into(),
            unit: None,
            meaning: words.say("desk-style-figure-projects"),
            age: Some(words.age(3).into()),
            list: list(),
        },
        Figure {
            number: words.percent(0.64).into(),
            unit: None,
            meaning: words.say("desk-style-figure-on-time"),
            age: Some(words.age(0).into()),
            list: list(),
        },
        Figure {
            number: words.millions(124_500_000_000).into(),
            unit: Some(words.say("common-unit-millions")),
            meaning: words.say("desk-style-figure-spent"),
            age: Some(words.age(41).into()),
            list: None,
        },
    ]
}

fn promises() -> [Promised; 4] {
    let promised = Some(day(2026, 3, 31));
    [
        Promised { promised, now: Some(day(2026, 4, 23)), reached: false, tone: Tone::Bad },
        Promised { promised, now: promised, reached: false, tone: Tone::Good },
        Promised { promised, now: Some(day(2026, 3, 19)), reached: true, tone: Tone::Good },
        Promised { promised, now: None, reached: false, tone: Tone::Plain },
    ]
}

fn ages() -> [Freshness; 4] {
    [
        Freshness { days: Some(3), tone: Tone::Good },
        Freshness { days: Some(41), tone: Tone::Watch },
        Freshness { days: Some(122), tone: Tone::Bad },
        Freshness { days: None, tone: Tone::Plain },
    ]
}
