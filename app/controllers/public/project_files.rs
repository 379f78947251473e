//! The portfolio as files: exactly what the question leaves, whole, in a fixed number of questions to the record.

use std::collections::BTreeMap;

use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::ProjectNumber;
use store::projects::Card;
use store::{Read, baselines, budgets, forecasts, journal, milestones, projects, withholdings};
use views::paths;

use super::gathering::by_project;
use super::projects::EVERY;
use super::selecting::{Asked, asked, order};
use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::exports::projects::ProjectRow;
use crate::exports::xlsx::Cover;
use crate::exports::{Cell, Sheet, csv, roadmaps, xlsx};
use crate::fault::Fault;
use crate::form::Query;

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Question = Query<Vec<(String, String)>>;

/// # Errors
/// Trouble only.
pub async fn projects_csv(cx: Cx, Query(pairs): Question) -> Answer {
    let mut db = cx.read();
    let (asked, cards) = selected(&cx, &mut db, &pairs).await?;
    as_csv(&cx, "projects", &sheet(&cx, &mut db, &asked, &cards).await?)
}

/// # Errors
/// Trouble only.
pub async fn projects_xlsx(cx: Cx, Query(pairs): Question) -> Answer {
    let mut db = cx.read();
    let (asked, cards) = selected(&cx, &mut db, &pairs).await?;
    let sheet = sheet(&cx, &mut db, &asked, &cards).await?;
    let head = match &cx.as_of {
        Some(as_of) => as_of.frozen.journal_seq,
        None => journal::head(&mut db).await?,
    };
    let book = xlsx::write(&sheet, &cover(&cx, &asked, &sheet, head)).map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&format!("projects-{}.xlsx", cx.today()), XLSX, book))
}

/// # Errors
/// Trouble only.
pub async fn milestones_csv(cx: Cx, Query(pairs): Question) -> Answer {
    let mut db = cx.read();
    let milestones = roadmaps_of(&cx, &mut db, &pairs).await?.1;
    as_csv(&cx, "milestones", &roadmaps::milestones(&milestones))
}

/// # Errors
/// Trouble only.
pub async fn forecasts_csv(cx: Cx, Query(pairs): Question) -> Answer {
    let mut db = cx.read();
    let (numbers, milestones) = roadmaps_of(&cx, &mut db, &pairs).await?;
    let points = forecasts::list_of(&mut db, &numbers).await?;
    as_csv(&cx, "forecasts", &roadmaps::forecasts(&milestones, &points))
}

async fn selected(cx: &Cx, db: &mut Read, pairs: &[(String, String)]) -> Result<(Asked, Vec<Card>), Fault> {
    let asked = asked(cx, db, pairs).await?;
    let cards = projects::list(db, &asked.filter, order(cx, &asked.selection), 0, EVERY).await?;
    Ok((asked, cards))
}

async fn roadmaps_of(
    cx: &Cx,
    db: &mut Read,
    pairs: &[(String, String)],
) -> Result<(Vec<ProjectNumber>, Vec<Milestone>), Fault> {
    let (_, cards) = selected(cx, db, pairs).await?;
    let numbers: Vec<_> = cards.iter().map(|card| card.number).collect();
    let milestones = milestones::list_of(db, numbers.clone()).await?;
    Ok((numbers, milestones))
}

fn as_csv(cx: &Cx, name: &str, sheet: &Sheet) -> Answer {
    let file = csv::write(sheet).map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&format!("{name}-{}.csv", cx.today()), CSV, file))
}

/// One row a project, in the order of the cards.
async fn sheet(cx: &Cx, db: &mut Read, asked: &Asked, cards: &[Card]) -> Result<Sheet, Fault> {
    let numbers: Vec<_> = cards.iter().map(|card| card.number).collect();
    let all = projects::list_of(db, &numbers).await?;
    let former = projects::former_names_of(db, &numbers).await?;
    let milestones = milestones::list_of(db, numbers.clone()).await?;
    let withheld = withholdings::list_of(db, &numbers).await?;
    let rebaselines: BTreeMap<_, _> = baselines::counts(db).await?.into_iter().collect();
    let costs = budgets::totals(db).await?.into_iter();
    let costs: BTreeMap<_, _> =
        costs.map(|(number, planned, committed, paid)| (number, (planned, committed, paid))).collect();
    let known: BTreeMap<_, _> = all.iter().map(|project| (project.number, project)).collect();
    let roadmaps = by_project(&milestones);
    let cost_definition = cx.words.say("portfolio-export-cost-definition");
    let rows = cards.iter().filter_map(|card| {
        let project = *known.get(&card.number)?;
        let axes = asked.nodes.iter().filter(|node| project.axes.contains(&node.id));
        Some(ProjectRow {
            project,
            card,
            entity: asked.entities.iter().find(|entity| entity.id == project.entity),
            axes: axes.map(|node| node.code.as_str()).collect(),
            former: former.iter().filter(|(of, _)| *of == card.number).map(|(_, former)| former).collect(),
            milestones: roadmaps.get(&card.number).copied().unwrap_or_default(),
            rebaselines: rebaselines.get(&card.number).copied().unwrap_or_default(),
            cost: costs.get(&card.number).copied(),
            withheld: withheld.iter().filter(|withheld| withheld.project == card.number).collect(),
            today: cx.today(),
            reader: cx.language(),
            cost_definition: &cost_definition,
        })
    });
    Ok(crate::exports::projects::sheet(&rows.collect::<Vec<_>>()))
}

/// The headings in the reader's language, and where the sheet comes from.
fn cover(cx: &Cx, asked: &Asked, sheet: &Sheet, journal_head: i64) -> Cover {
    let word = |key: &str| cx.words.say(&format!("portfolio-export-{}", key.replace('_', "-"))).into_owned();
    let address = paths::asking(paths::projects(cx.language()), &asked.selection.pairs());
    let code = cx.as_of.as_ref().map(|as_of| as_of.sitting.code.to_string());
    let address = cx.absolute(&code.as_ref().map_or(address.clone(), |code| paths::as_of(&address, code)));
    let mut meta = vec![
        (word("meta-source"), Cell::Text(cx.site.profile.names.shown(cx.language()).0.to_owned())),
        (word("meta-address"), Cell::Text(address)),
        (word("meta-made"), Cell::Day(cx.today())),
        (word("meta-rows"), Cell::count(sheet.rows.len())),
        (word("meta-journal"), Cell::Whole(journal_head)),
    ];
    if let (Some(as_of), Some(code)) = (&cx.as_of, code) {
        meta.push((cx.words.say("frozen-as-of").into_owned(), Cell::Text(code)));
        meta.push((cx.words.say("common-print-hash").into_owned(), Cell::Text(as_of.frozen.hash.clone())));
    }
    if cx.site.is_demonstration() {
        meta.push((word("meta-demonstration"), Cell::Text(cx.words.say("common-demonstration").into_owned())));
    }
    Cover {
        name: word("sheet"),
        headings: sheet.columns.iter().map(|column| word(column)).collect(),
        right_to_left: cx.language().is_right_to_left(),
        meta,
    }
}
