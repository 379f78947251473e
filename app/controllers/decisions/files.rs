//! The register as files: exactly what the question leaves, whole.

use std::collections::BTreeMap;

use domain::people::Officer;
use store::decisions::{self, Order, SeenBy};
use store::{Read, journal, posts};
use views::paths;

use super::asking::{Asked, EVERY, asked};
use super::gathering::{line, seen_by};
use crate::answer::{self, Answer};
use crate::cx::{Cx, Who};
use crate::exports::xlsx::Cover;
use crate::exports::{Cell, Sheet, csv, decisions as export, xlsx};
use crate::fault::Fault;
use crate::form::Query;

const CSV: &str = "text/csv; charset=utf-8";
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Pairs = Query<Vec<(String, String)>>;

/// # Errors
/// Trouble only.
pub async fn public_csv(cx: Cx, Query(pairs): Pairs) -> Answer {
    as_csv(&cx, &pairs, SeenBy::Public).await
}

/// # Errors
/// Trouble only.
pub async fn public_xlsx(cx: Cx, Query(pairs): Pairs) -> Answer {
    let own = paths::decisions(cx.language());
    as_xlsx(&cx, &pairs, SeenBy::Public, own).await
}

/// # Errors
/// Trouble only.
pub async fn desk_csv(cx: Cx<Officer>, Query(pairs): Pairs) -> Answer {
    as_csv(&cx, &pairs, seen_by(Some(&cx.who))).await
}

/// # Errors
/// Trouble only.
pub async fn desk_xlsx(cx: Cx<Officer>, Query(pairs): Pairs) -> Answer {
    let own = paths::desk_decisions(cx.language());
    as_xlsx(&cx, &pairs, seen_by(Some(&cx.who)), own).await
}

async fn as_csv<W: Who>(cx: &Cx<W>, pairs: &[(String, String)], seen: SeenBy) -> Answer {
    let (_, sheet) = sheet(cx, &mut cx.read(), pairs, seen).await?;
    let file = csv::write(&sheet).map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&format!("decisions-{}.csv", cx.today()), CSV, file))
}

async fn as_xlsx<W: Who>(cx: &Cx<W>, pairs: &[(String, String)], seen: SeenBy, own: String) -> Answer {
    let mut db = cx.read();
    let (asked, sheet) = sheet(cx, &mut db, pairs, seen).await?;
    let head = journal::head(&mut db).await?;
    let address = cx.absolute(&paths::asking(own, &asked.question.pairs()));
    let book = xlsx::write(&sheet, &cover(cx, address, &sheet, head)).map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&format!("decisions-{}.xlsx", cx.today()), XLSX, book))
}

/// One row a decision, in the order of the list.
async fn sheet<W: Who>(
    cx: &Cx<W>,
    db: &mut Read,
    pairs: &[(String, String)],
    seen: SeenBy,
) -> Result<(Asked, Sheet), Fault> {
    let order = match seen {
        SeenBy::Public => Order::Latest,
        _ => Order::Urgency { today: cx.today() },
    };
    let officer = cx.who.officer().filter(|_| !matches!(seen, SeenBy::Public));
    let asked = asked(cx, db, pairs, seen.clone()).await?;
    let found = decisions::list(db, &asked.filter, order, 0, EVERY).await?;
    let codes: BTreeMap<_, _> = posts::list(db).await?.into_iter().map(|post| (post.id, post.code)).collect();
    let entity_code = |id| asked.entities.iter().find(|entity| Some(entity.id) == id).map(|entity| entity.code.clone());
    let rows = found.into_iter().map(|listed| {
        let (entity, post) = (entity_code(listed.entity), listed.decision.owner);
        let line = line(listed, &asked.entities, officer, cx.today());
        let owner = post.and_then(|post| codes.get(&post).cloned());
        export::row(&line, entity.as_deref(), owner.as_deref(), cx.language())
    });
    let sheet = export::sheet(rows.collect());
    Ok((asked, sheet))
}

/// The headings in the reader's language, and where the sheet comes from.
fn cover<W: Who>(cx: &Cx<W>, address: String, sheet: &Sheet, journal_head: i64) -> Cover {
    let word = |key: &str| cx.words.say(&format!("decision-export-{}", key.replace('_', "-"))).into_owned();
    let meta = |key: &str| cx.words.say(&format!("portfolio-export-meta-{key}")).into_owned();
    let mut about = vec![
        (meta("source"), Cell::Text(cx.named(&cx.site.profile.names))),
        (meta("address"), Cell::Text(address)),
        (meta("made"), Cell::Day(cx.today())),
        (meta("rows"), Cell::count(sheet.rows.len())),
        (meta("journal"), Cell::Whole(journal_head)),
    ];
    if cx.site.is_demonstration() {
        about.push((meta("demonstration"), Cell::Text(cx.words.say("common-demonstration").into_owned())));
    }
    Cover {
        name: word("sheet"),
        headings: sheet.columns.iter().map(|column| word(column)).collect(),
        right_to_left: cx.language().is_right_to_left(),
        meta: about,
    }
}
