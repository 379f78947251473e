//! How far the forecast can be trusted: each model, scored on the editions that have come.

use std::sync::Arc;

use indicators::forecast::backtest::{Backtest, Calibration, SHARES, Score};
use indicators::forecast::{Model, shipped};
use indicators::panel::Series;
use maud::{Markup, html};

use super::signs;
use crate::charts::canvas::{Sample, key};
use crate::charts::coverage::MARKS;
use crate::charts::{ChartFrame, CoverageChart, CoverageLine, chart_frame, coverage_chart};
use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Column, Link, Row, Table, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct BacktestPage {
    /// For each series every model, the simplest first.
    pub backtests: Arc<Vec<(Series, Vec<Backtest>)>>,
}

impl Page for BacktestPage {
    fn title(&self, words: Words) -> String {
        words.say("forecast-backtest").into_owned()
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![super::signs::index(words)]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("forecast-backtest")) }
                @if let Some(own) = self.own(Series::Egdi) { p.lede { (answer(words, &own.total)) } }
                p.prose { (words.say("forecast-backtest-how")) }
                p {
                    a href=(paths::index_method(words.language())) { (words.say("forecast-to-method")) }
                }
                h2 { (words.say("forecast-shipped-title")) }
                p.prose { (words.say("forecast-shipped-why")) }
                (self.summary(words))
                h2 { (words.say("forecast-coverage-title")) }
                (self.coverage(words))
                (self.honestly(words))
                h2 { (words.say("forecast-models-title")) }
                p.prose { (words.say("forecast-scores-mean")) }
                @for (series, tests) in self.backtests.iter() { (of_series(words, *series, tests)) }
            }
        }
    }
}

impl BacktestPage {
    /// The shipped model of a series.
    fn own(&self, series: Series) -> Option<&Backtest> {
        let (_, tests) = self.backtests.iter().find(|(one, _)| *one == series)?;
        tests.iter().find(|test| test.model == shipped(series))
    }

    fn each_own(&self) -> impl Iterator<Item = (Series, &Backtest, f64)> {
        self.backtests.iter().filter_map(|(series, tests)| {
            let own = self.own(*series)?;
            Some((*series, own, against_persistence(own, tests)))
        })
    }

    fn summary(&self, words: Words) -> Markup {
        let rows = self.each_own().map(|(series, own, ratio)| Row {
            id: None,
            cells: vec![
                html! { (signs::series(words, series)) },
                html! { (model(words, own.model)) },
                html! { (words.percent(ratio)) },
                html! { (words.percent(own.total.held())) },
                html! { (words.say(verdict(own.total.calibration()))) },
            ],
        });
        table(
            words,
            &Table {
                caption: words.say("forecast-shipped-title"),
                columns: vec![
                    Column::text(words.say("forecast-series")),
                    Column::text(words.say("forecast-model")),
                    Column::number(words.say("forecast-error-share")),
                    Column::number(words.say("forecast-held-80")),
                    Column::text(words.say("forecast-intervals")),
                ],
                rows: rows.collect(),
            },
        )
    }

    fn coverage(&self, words: Words) -> Markup {
        let promises = SHARES.map(|share| words.tell("forecast-promised", &[("share", words.percent(share).into())]));
        let entries: Vec<_> = MARKS.into_iter().map(Sample::Mark).zip(promises.clone()).collect();
        let lines = self.each_own().map(|(series, own, _)| CoverageLine {
            name: signs::series_short(words, series),
            held: own.total.coverage,
        });
        let chart = CoverageChart { label: words.say("forecast-coverage"), promised: SHARES, lines: lines.collect() };
        let rows = self.each_own().map(|(series, own, _)| Row {
            id: None,
            cells: std::iter::once(html! { (signs::series_short(words, series)) })
                .chain(own.total.coverage.iter().map(|share| html! { (words.percent(*share)) }))
                .collect(),
        });
        let columns = std::iter::once(Column::text(words.say("forecast-series")));
        let figures = Table {
            caption: words.say("forecast-coverage"),
            columns: columns.chain(promises.into_iter().map(Column::number)).collect(),
            rows: rows.collect(),
        };
        chart_frame(
            words,
            &ChartFrame {
                title: words.say("forecast-coverage"),
                sentence: words.say("forecast-coverage-sentence"),
                svg: html! { (key(&entries)) (coverage_chart(words, &chart)) },
                table: table(words, &figures),
            },
        )
    }

    /// Where an interval does not keep what it promises, and what the comparison itself is worth.
    fn honestly(&self, words: Words) -> Markup {
        let off = self.each_own().filter(|(_, own, _)| own.total.calibration() != Calibration::Kept);
        html! {
            div.prose {
                ul {
                    @for (series, own, _) in off {
                        li {
                            (words.tell(off_word(own.total.calibration()), &[
                                ("series", signs::series(words, series).into()),
                                ("held", words.percent(own.total.held()).into()),
                            ]))
                        }
                    }
                    li { (words.say("forecast-flattered")) }
                    li { (words.say("forecast-five-shocks")) }
                }
            }
        }
    }
}

fn of_series(words: Words, series: Series, tests: &[Backtest]) -> Markup {
    let own = tests.iter().find(|test| test.model == shipped(series));
    html! {
        h3 { (signs::series(words, series)) }
        (models(words, series, tests))
        @if let Some(own) = own {
            details {
                summary { (words.tell("forecast-by-origin", &[("model", model(words, own.model).into())])) }
                (origins(words, own))
            }
        }
    }
}

fn models(words: Words, series: Series, tests: &[Backtest]) -> Markup {
    let rows = tests.iter().map(|test| {
        let is_shipped = test.model == shipped(series);
        let head = html! {
            (model(words, test.model))
            @if is_shipped { " " strong { "★ " (words.say("forecast-kept")) } }
        };
        let ratio = words.percent(against_persistence(test, tests));
        Row { id: None, cells: std::iter::once(head).chain(scores(words, &test.total, &ratio)).collect() }
    });
    let caption = words.tell("forecast-models-of", &[("series", signs::series(words, series).into())]);
    let first = Column::text(words.say("forecast-model"));
    let columns = std::iter::once(first).chain(score_columns(words, "forecast-error-share")).collect();
    table(words, &Table { caption, columns, rows: rows.collect() })
}

/// Origin by origin; the number of States stands where models are compared with persistence.
fn origins(words: Words, test: &Backtest) -> Markup {
    let rows = test.origins.iter().map(|(origin, next, score)| {
        let years = [("origin", origin.to_string().into()), ("next", next.to_string().into())];
        let head = html! { (words.tell("forecast-from-to", &years)) };
        let n = words.number(score.n.into());
        Row { id: None, cells: std::iter::once(head).chain(scores(words, score, &n)).collect() }
    });
    let caption = words.tell("forecast-by-origin", &[("model", model(words, test.model).into())]);
    let first = Column::text(words.say("forecast-origin"));
    let columns = std::iter::once(first).chain(score_columns(words, "forecast-states")).collect();
    table(words, &Table { caption, columns, rows: rows.collect() })
}

fn score_columns(words: Words, last: &str) -> impl Iterator<Item = Column<'static>> {
    let shares = SHARES.map(|share| words.tell("forecast-held", &[("share", words.percent(share).into())]));
    let first = [words.say("forecast-mae"), words.say("forecast-crps"), words.say(last)];
    first.into_iter().chain(shares).map(Column::number)
}

fn scores(words: Words, score: &Score, last: &str) -> impl Iterator<Item = Markup> {
    let first = [words.decimal(score.mae, 4), words.decimal(score.crps, 4), last.to_owned()];
    first.into_iter().chain(score.coverage.map(|share| words.percent(share))).map(|cell| html! { (cell) })
}

/// "Of ten intervals at 80 %, eight held the truth."
fn answer(words: Words, score: &Score) -> String {
    let held = words.decimal(10.0 * score.held(), 0);
    let error = words.decimal(score.mae, 3);
    words.tell("forecast-answer", &[("held", held.into()), ("error", error.into())]).into_owned()
}

fn against_persistence(test: &Backtest, tests: &[Backtest]) -> f64 {
    let persistence = tests.iter().find(|test| test.model == Model::Persistence);
    persistence.filter(|one| one.total.crps > 0.0).map_or(1.0, |one| test.total.crps / one.total.crps)
}

pub(super) fn model(words: Words, model: Model) -> String {
    let name = words.say(match model {
        Model::Persistence => "forecast-model-persistence",
        Model::Drift => "forecast-model-drift",
        Model::DampedTrend => "forecast-model-damped",
        Model::Level => "forecast-model-level",
        Model::Pooled => "forecast-model-pooled",
        Model::Relative => "forecast-model-relative",
    });
    name.into_owned()
}

const fn verdict(calibration: Calibration) -> &'static str {
    match calibration {
        Calibration::Narrow => "forecast-too-narrow",
        Calibration::Kept => "forecast-kept-promise",
        Calibration::Wide => "forecast-too-wide",
    }
}

const fn off_word(calibration: Calibration) -> &'static str {
    match calibration {
        Calibration::Narrow => "forecast-off-narrow",
        Calibration::Kept | Calibration::Wide => "forecast-off-wide",
    }
}
