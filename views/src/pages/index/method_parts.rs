//! The parts of the method page that hold for every edition.

use indicators::calendar::upcoming;
use indicators::editions::BREAKS;
use indicators::forecast::{Model, shipped};
use indicators::group::Group;
use indicators::panel::Series;
use maud::{Markup, html};

use super::backtest::model;
use super::signs;
use crate::parts::{Column, Row, Table, table};
use crate::paths;
use crate::words::Words;

pub(super) fn ranks(words: Words) -> Markup {
    let rows = Group::ALL.into_iter().map(|group| {
        let classes = group.classes_2024().map(|(class, count)| format!("{class} {count}"));
        let floor = words.decimal(group.floor(), 2);
        let floor = match group {
            Group::Low => words.say("forecast-group-rest").into_owned(),
            _ => words.tell("forecast-group-above", &[("floor", floor.into())]).into_owned(),
        };
        Row {
            id: None,
            cells: vec![
                html! { (signs::group(words, group)) },
                html! { (floor) },
                html! { bdi dir="ltr" { (classes.join(" · ")) } },
            ],
        }
    });
    let columns = ["forecast-group", "forecast-group-score", "forecast-classes"];
    html! {
        p.prose { (words.say("forecast-ranks-ties")) }
        (table(words, &Table {
            caption: words.say("forecast-ranks"),
            columns: columns.map(|column| Column::text(words.say(column))).into(),
            rows: rows.collect(),
        }))
        p.prose { (words.say("forecast-classes-rule")) }
    }
}

pub(super) fn breaks(words: Words) -> Markup {
    let rows = BREAKS.iter().map(|one| Row {
        id: None,
        cells: vec![html! { (one.edition.to_string()) }, html! { (words.say(break_word(one.what))) }],
    });
    html! {
        p.prose { (words.say("forecast-breaks-why")) }
        (table(words, &Table {
            caption: words.say("forecast-breaks"),
            columns: vec![Column::text(words.say("forecast-edition")), Column::text(words.say("forecast-what-changed"))],
            rows: rows.collect(),
        }))
    }
}

fn break_word(what: &str) -> &'static str {
    match what {
        "weights" => "forecast-break-weights",
        "standardised" => "forecast-break-standardised",
        "human_capital" => "forecast-break-human-capital",
        "mobile_broadband" => "forecast-break-mobile",
        "infrastructure" => "forecast-break-infrastructure",
        "online_parts" => "forecast-break-online",
        _ => "forecast-break-affordability",
    }
}

/// What is read, what is shown by the figures, what is only supposed (indicators.md, its tags).
const KNOWN: [(&str, &str); 12] = [
    ("forecast-known-mean", "forecast-status-published"),
    ("forecast-known-z", "forecast-status-published"),
    ("forecast-known-2024", "forecast-status-published"),
    ("forecast-known-third", "forecast-status-shown"),
    ("forecast-known-affordability", "forecast-status-inferred"),
    ("forecast-known-enrolment", "forecast-status-inferred"),
    ("forecast-known-old-weights", "forecast-status-secondary"),
    ("forecast-known-2022", "forecast-status-assumed"),
    ("forecast-known-2026", "forecast-status-assumed"),
    ("forecast-known-classes", "forecast-status-unknown"),
    ("forecast-known-india", "forecast-status-unknown"),
    ("forecast-known-components", "forecast-status-unknown"),
];

pub(super) fn knowledge(words: Words) -> Markup {
    let rows = KNOWN.iter().map(|(what, status)| Row {
        id: None,
        cells: vec![html! { (words.say(what)) }, html! { (words.say(status)) }],
    });
    html! {
        p.prose { (words.say("forecast-knowledge-why")) }
        (table(words, &Table {
            caption: words.say("forecast-knowledge"),
            columns: vec![Column::text(words.say("forecast-statement")), Column::text(words.say("forecast-status"))],
            rows: rows.collect(),
        }))
    }
}

pub(super) fn models(words: Words) -> Markup {
    html! {
        p.prose { (words.say("forecast-models-intro")) }
        dl.facts {
            @for one in Model::ALL {
                div {
                    dt { (model(words, one)) }
                    dd {
                        (words.say(means(one)))
                        p.formula dir="ltr" { (gain(one)) }
                        @let series = Series::ALL.into_iter().filter(|series| shipped(*series) == one);
                        @let names: Vec<_> = series.map(|series| signs::series_short(words, series)).collect();
                        @if !names.is_empty() {
                            p { strong { "★ " (words.tell("forecast-shipped-for", &[("series", names.join(" · ").into())])) } }
                        }
                    }
                }
            }
        }
        p.prose { (words.say("forecast-spread")) }
        p.prose { (words.say("forecast-simulation")) }
        p { a href=(paths::index_backtest(words.language())) { (words.say("forecast-to-backtest")) } }
    }
}

const fn means(model: Model) -> &'static str {
    match model {
        Model::Persistence => "forecast-means-persistence",
        Model::Drift => "forecast-means-drift",
        Model::DampedTrend => "forecast-means-damped",
        Model::Level => "forecast-means-level",
        Model::Pooled => "forecast-means-pooled",
        Model::Relative => "forecast-means-relative",
    }
}

/// The gain expected in two years: y the score, d the mean gain, Δ the State's last gain less the others', p another part;
/// a bar is the mean of all States, k how much a slope is trusted.
fn gain(model: Model) -> &'static str {
    match model {
        Model::Persistence => "y′ = y",
        Model::Drift => "y′ = y + d",
        Model::DampedTrend => "y′ = y + d + k₁b₁·Δ",
        Model::Level => "y′ = y + d + k₂b₂·(y − ȳ) + k₃b₃·(ỹ² − mean ỹ²),  ỹ = y − ½",
        Model::Pooled => "y′ = y + d + k₁b₁·Δ + k₂b₂·(y − ȳ) + k₃b₃·(ỹ² − mean ỹ²) + Σ kₚbₚ·((p − y) − mean(p − y))",
        Model::Relative => "y′ = y + k₁b₁·Δ + k₂b₂·(y − ȳ) + k₃b₃·(ỹ² − mean ỹ²) + Σ kₚbₚ·((p − y) − mean(p − y))",
    }
}

pub(super) fn cut_offs(words: Words) -> Markup {
    let rows = upcoming().iter().map(|one| Row {
        id: None,
        cells: vec![
            html! { (one.edition.to_string()) },
            html! { (words.day(one.online)) },
            html! { (words.day(one.figures)) },
            html! { (words.say("index-assumed")) },
        ],
    });
    let columns = ["forecast-edition", "forecast-cut-online", "forecast-cut-figures", "forecast-status"];
    html! {
        p.prose { (words.say("forecast-cut-offs-why")) }
        (table(words, &Table {
            caption: words.say("forecast-cut-offs"),
            columns: columns.map(|column| Column::text(words.say(column))).into(),
            rows: rows.collect(),
        }))
    }
}

const OWN_DEFINITION: &str = r#"{"code": "maturity", "name": "Maturity", "edition": null,
 "source": "…", "root": "all", "nodes": {
  "people": {"input": {"unit": "%", "cap": 100}},
  "days": {"input": {"unit": "days", "lower_is_better": true}},
  "all": {"mean": {"parts": [
   {"of": "people", "weight": 0.6, "scale": "z"},
   {"of": "days", "weight": 0.4, "scale": "z"}],
   "finish": "min_max"}}}}"#;

const OWN_TABLE: &str = "body,people,days\nMI,82.5,3\nMS,64,12";

const OWN_COMMAND: &str = "sila task indicators:evaluate definition:maturity.json table:bodies.csv";

/// Checked by a test: what is told here can be run.
pub(super) fn own_index(words: Words) -> Markup {
    html! {
        p.prose { (words.say("forecast-own-how")) }
        @for text in [OWN_DEFINITION, OWN_TABLE, OWN_COMMAND] { pre.formula dir="ltr" tabindex="0" { code { (text) } } }
        p.prose { (words.say("forecast-own-faults")) }
    }
}

#[cfg(test)]
mod tests {
    use indicators::index::{Definition, Inputs};

    use super::*;

    #[test]
    fn the_example_of_an_own_index_can_be_run() {
        let definition = Definition::read(OWN_DEFINITION).unwrap();
        let inputs = Inputs::read(&definition, OWN_TABLE).unwrap();
        assert_eq!(definition.evaluate(&inputs.table).index(), [Some(1.0), Some(0.0)]);
    }

    #[test]
    fn every_break_has_its_own_words() {
        let mut words: Vec<_> = BREAKS.iter().map(|one| break_word(one.what)).collect();
        words.dedup();
        assert_eq!(words.len(), BREAKS.len());
    }
}
