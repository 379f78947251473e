//! The engine of indices at a terminal: the table of the backtest, and any index out of two files.

use std::fmt::Write;

use ::indicators::forecast::backtest::{Backtest as Tested, winner};
use ::indicators::index::{Definition, Inputs};
use ::indicators::panel::Series;
use ::indicators::ranking::ranks;
use async_trait::async_trait;
use loco_rs::app::AppContext;
use loco_rs::task::{Task, TaskInfo, Vars};
use loco_rs::{Error, Result};

use crate::console;
use crate::site::Site;

pub struct Backtest;

#[async_trait]
impl Task for Backtest {
    fn task(&self) -> TaskInfo {
        TaskInfo { name: "indicators:backtest".into(), detail: "score the forecast models on the past editions".into() }
    }

    async fn run(&self, context: &AppContext, _: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        let panel = site
            .index
            .panel(&mut site.db.read())
            .await
            .map_err(|_| Error::string("the editions cannot be read; the log says why"))?;
        for (series, tests) in site.index.backtests(&panel).iter() {
            console::say(table(*series, tests));
        }
        Ok(())
    }
}

/// The scores of all models on one series; the winner carries a star.
fn table(series: Series, tests: &[Tested]) -> String {
    let best = winner(tests).map(|best| best.model);
    let persistence = tests.first().map_or(1.0, |test| test.total.crps);
    let mut text = format!(
        "{:14} {:>5} {:>8} {:>8} {:>7} {:>6} {:>6} {:>6}\n",
        series.code(),
        "n",
        "MAE",
        "CRPS",
        "ratio",
        "50 %",
        "80 %",
        "95 %"
    );
    for test in tests {
        let (score, star) = (test.total, if Some(test.model) == best { "*" } else { " " });
        let [half, most, nearly] = score.coverage.map(|share| 100.0 * share);
        let _ = writeln!(
            text,
            "{star} {:12} {:5} {:8.5} {:8.5} {:7.3} {half:6.1} {most:6.1} {nearly:6.1}",
            test.model.code(),
            score.n,
            score.mae,
            score.crps,
            score.crps / persistence,
        );
    }
    text
}

pub struct Evaluate;

#[async_trait]
impl Task for Evaluate {
    fn task(&self) -> TaskInfo {
        TaskInfo {
            name: "indicators:evaluate".into(),
            detail: "scores and ranks of any index (definition:FILE.json table:FILE.csv)".into(),
        }
    }

    async fn run(&self, _: &AppContext, vars: &Vars) -> Result<()> {
        let (definition, table) = (file(vars, "definition").await?, file(vars, "table").await?);
        console::say(evaluated(&definition, &table)?);
        Ok(())
    }
}

/// A line a body, in the order of the file: code, score, rank. The file's own names go before every complaint.
fn evaluated((name, json): &(String, String), (table_name, csv): &(String, String)) -> Result<String> {
    let definition = Definition::read(json).map_err(|flaw| Error::string(&format!("{name}: {flaw}")))?;
    let inputs = Inputs::read(&definition, csv).map_err(|misfit| Error::string(&format!("{table_name}: {misfit}")))?;
    let scores = definition.evaluate(&inputs.table);
    let mut text = format!("{}\ncode,score,rank\n", definition.name);
    for ((code, score), rank) in inputs.codes.iter().zip(scores.index()).zip(ranks(scores.index())) {
        let score = score.map_or_else(String::new, |score| format!("{score:.5}"));
        let rank = rank.map_or_else(String::new, |rank| rank.place.to_string());
        let _ = writeln!(text, "{code},{score},{rank}");
    }
    Ok(text)
}

async fn file(vars: &Vars, name: &str) -> Result<(String, String)> {
    let path = vars.cli_arg(name).map_err(|_| Error::string(&format!("say which file: {name}:FILE")))?;
    let text = tokio::fs::read_to_string(path).await;
    text.map(|text| (path.to_owned(), text)).map_err(|trouble| Error::string(&format!("{path}: {trouble}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DEFINITION: &str = r#"{"code": "m", "name": "Maturity", "edition": null, "source": "own", "root": "all", "nodes": {
        "people": {"input": {"unit": "%"}},
        "all": {"mean": {"parts": [{"of": "people", "weight": 1.0}], "finish": "min_max"}}}}"#;

    fn run(definition: &str, table: &str) -> Result<String> {
        evaluated(&("m.json".into(), definition.into()), &("m.csv".into(), table.into()))
    }

    #[test]
    fn a_complaint_names_file_line_and_rule() {
        let told = |definition: &str, table: &str| run(definition, table).unwrap_err().to_string();
        assert!(told(&DEFINITION.replace("1.0", "0.9"), "").contains("m.json: all: the weights add up to 0.9"));
        assert!(told(DEFINITION, "body,people\nMI,x\n").contains("m.csv: line 2, column \"people\""));
    }

    #[test]
    fn scores_and_shared_ranks_are_printed() {
        let printed = run(DEFINITION, "body,people\nMI,10\nMS,30\nMF,\nMJ,30\n").unwrap();
        assert_eq!(printed, "Maturity\ncode,score,rank\nMI,0.00000,3\nMS,1.00000,1\nMF,,\nMJ,1.00000,1\n");
    }
}
