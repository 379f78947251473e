//! The register as files: exactly what the question leaves, whole.

use domain::people::Officer;
use domain::steering::risk::Exposure;
use store::risks::Line;
use store::{journal, risks};
use views::pages::risks::Known;
use views::paths;

use super::asking::{Asked, asked};
use super::kept;
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::exports::xlsx::Cover;
use crate::exports::{Cell, Sheet, csv, xlsx};
use crate::fault::Fault;
use crate::form::Query;

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The most risks a file takes in: ten times the largest programme foreseen.
const EVERY: i64 = 50_000;

type Question = Query<Vec<(String, String)>>;

/// # Errors
/// Trouble only.
pub async fn csv(cx: Cx<Officer>, Query(pairs): Question) -> Answer {
    let (_, sheet) = selected(&cx, &pairs).await?;
    let file = csv::write(&sheet).map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&format!("risks-{}.csv", cx.today()), CSV, file))
}

/// # Errors
/// Trouble only.
pub async fn xlsx(cx: Cx<Officer>, Query(pairs): Question) -> Answer {
    let (asked, sheet) = selected(&cx, &pairs).await?;
    let head = journal::head(&mut cx.read()).await?;
    let book = xlsx::write(&sheet, &cover(&cx, &asked, &sheet, head)).map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&format!("risks-{}.xlsx", cx.today()), XLSX, book))
}

async fn selected(cx: &Cx<Officer>, pairs: &[(String, String)]) -> Result<(Asked, Sheet), Fault> {
    let mut db = cx.read();
    let asked = asked(cx, &mut db, pairs).await?;
    let lines = risks::list(&mut db, &asked.filter, asked.question.sort, (0, EVERY), cx.today()).await?;
    let mut numbers: Vec<_> = lines.iter().filter_map(|line| line.risk.project).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let known = kept::known(&mut db, numbers).await?;
    Ok((asked, sheet(cx, &lines, &known)))
}

const COLUMNS: [&str; 26] = [
    "id",
    "thread",
    "project",
    "project_name",
    "category",
    "event",
    "cause",
    "consequence",
    "impact_days",
    "impact_mdh",
    "probability",
    "impact",
    "score",
    "zone",
    "initial_score",
    "target_score",
    "proximity",
    "owner",
    "state",
    "raised_on",
    "reviewed_on",
    "review_on",
    "closed_on",
    "outcome",
    "responses_open",
    "responses_late",
];

fn sheet(cx: &Cx<Officer>, lines: &[Line], known: &Known) -> Sheet {
    Sheet { columns: COLUMNS.into(), rows: lines.iter().map(|line| row(cx, line, known)).collect() }
}

fn row(cx: &Cx<Officer>, line: &Line, known: &Known) -> Vec<Cell> {
    let risk = &line.risk;
    let l = cx.language();
    let score = |exposure: Exposure| Cell::Whole(i64::from(exposure.score()));
    let name = known.projects.iter().find(|(number, _)| Some(*number) == risk.project);
    let owner = known.posts.iter().find(|(id, ..)| Some(*id) == risk.owner);
    vec![
        Cell::Text(risk.number.to_string()),
        Cell::Whole(risk.thread.0),
        Cell::text(risk.project.map(|project| project.to_string()).as_deref()),
        Cell::text(name.map(|(_, names)| names.shown(l).0)),
        Cell::Text(risk.category.clone()),
        Cell::Text(risk.event.clone()),
        Cell::Text(risk.cause.clone()),
        Cell::Text(risk.consequence.clone()),
        Cell::whole(risk.impact_days),
        risk.impact_amount.map_or(Cell::Nothing, Cell::Millions),
        Cell::Whole(i64::from(risk.current.probability.level())),
        Cell::Whole(i64::from(risk.current.impact.level())),
        score(risk.current),
        Cell::Text(risk.current.zone().to_string()),
        score(risk.initial),
        risk.target.map_or(Cell::Nothing, score),
        Cell::Text(risk.proximity.to_string()),
        Cell::text(owner.map(|(_, _, title)| title.shown(l).0)),
        Cell::Text(risk.state.to_string()),
        Cell::Day(risk.raised_on),
        Cell::Day(risk.reviewed_on),
        Cell::Day(risk.review_on),
        Cell::day(risk.closed_on),
        Cell::text(risk.outcome.as_deref()),
        Cell::Whole(line.open),
        Cell::Whole(line.late),
    ]
}

/// The headings in the reader's language, and where the sheet comes from.
fn cover(cx: &Cx<Officer>, asked: &Asked, sheet: &Sheet, head: i64) -> Cover {
    let word = |key: &str| cx.words.say(&format!("risk-export-{}", key.replace('_', "-"))).into_owned();
    let common = |key: &str| cx.words.say(&format!("portfolio-export-{key}")).into_owned();
    let address = cx.absolute(&paths::asking(paths::risks(cx.language()), &asked.question.pairs()));
    let mut meta = vec![
        (common("meta-source"), Cell::Text(cx.site.profile.names.shown(cx.language()).0.to_owned())),
        (common("meta-address"), Cell::Text(address)),
        (common("meta-made"), Cell::Day(cx.today())),
        (word("meta-rows"), Cell::count(sheet.rows.len())),
        (common("meta-journal"), Cell::Whole(head)),
    ];
    if cx.site.is_demonstration() {
        meta.push((common("meta-demonstration"), Cell::Text(cx.words.say("common-demonstration").into_owned())));
    }
    Cover {
        name: word("sheet"),
        headings: sheet.columns.iter().map(|column| word(column)).collect(),
        right_to_left: cx.language().is_right_to_left(),
        meta,
    }
}
