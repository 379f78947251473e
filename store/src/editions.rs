//! Editions of the index that came out after this program was made.

use chrono::{DateTime, Utc};

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds};

/// An edition that was imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub year: u16,
    pub imported_at: DateTime<Utc>,
    /// Of the file, SHA-256 in hexadecimal.
    pub hash: String,
    /// The edition whose method is taken for this one.
    pub method_of: u16,
}

/// The figures of one State in one edition, in hundred-thousandths.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    pub year: u16,
    /// ISO 3166 alpha-3.
    pub state: String,
    pub place: Option<i64>,
    /// EGDI, OSI, TII, HCI, EPI.
    pub scores: [Option<i64>; 5],
}

type FigureRow = (i64, String, Option<i64>, Option<i64>, Option<i64>, Option<i64>, Option<i64>, Option<i64>);

/// The editions that were imported, oldest first.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Imported>> {
    let found: Vec<(i64, DateTime<Utc>, String, i64)> = on
        .all("select year, imported_at, hash, method_of from index_edition order by year limit 100", binds![])
        .await?;
    let read = |(year, imported_at, hash, method_of)| {
        Ok(Imported { year: edition("year", year)?, imported_at, hash, method_of: edition("method_of", method_of)? })
    };
    found.into_iter().map(read).collect()
}

/// The figures of all imported editions, by year and State.
///
/// # Errors
/// Trouble only.
pub async fn figures(on: &mut impl Ask) -> Result<Vec<Figure>> {
    let found: Vec<FigureRow> = on
        .all(
            "select year, state, place, egdi, osi, tii, hci, epi from index_figure order by year, state limit 20000",
            binds![],
        )
        .await?;
    let read = |(year, state, place, egdi, osi, tii, hci, epi)| {
        Ok(Figure { year: edition("year", year)?, state, place, scores: [egdi, osi, tii, hci, epi] })
    };
    found.into_iter().map(read).collect()
}

/// Adds an edition with the figures of all its States.
///
/// # Errors
/// `Clash` when the edition is there already; trouble.
pub async fn add(tx: &mut Tx, one: Imported, figures: Vec<Figure>) -> Result<()> {
    tx.run(
        "insert into index_edition (year, imported_at, hash, method_of) values ($1, $2, $3, $4)",
        binds![i64::from(one.year), one.imported_at, one.hash, i64::from(one.method_of)],
    )
    .await?;
    let rows = figures.into_iter().map(|figure| {
        let [egdi, osi, tii, hci, epi] = figure.scores;
        binds![i64::from(figure.year), figure.state, figure.place, egdi, osi, tii, hci, epi]
    });
    Sql::new("insert into index_figure (year, state, place, egdi, osi, tii, hci, epi) values ")
        .rows(rows)
        .run(tx)
        .await?;
    Ok(())
}

/// Takes an imported edition away, so that a better file of it can be added.
///
/// # Errors
/// Trouble only.
pub async fn remove(tx: &mut Tx, year: u16) -> Result<()> {
    tx.run("delete from index_figure where year = $1", binds![i64::from(year)]).await?;
    tx.run("delete from index_edition where year = $1", binds![i64::from(year)]).await?;
    Ok(())
}

fn edition(column: &'static str, year: i64) -> Result<u16> {
    u16::try_from(year).map_err(|_| Error::Inconsistent { table: "index_edition", column, value: year.to_string() })
}
