//! Everything in one file, whichever database it came from: a backup, and the way from SQLite to PostgreSQL.
//!
//! Lines of JSON: a head, a line a row, an end that counts them. What is not worth keeping stays behind: sessions, links, throttles.

pub(crate) mod shape;

use std::io::{BufRead, Write};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::db::{Binds, Sql};
use crate::{Ask, Db, Error, Result, Tx, binds};
use shape::{Kind, Table};

/// The version of the file's form.
const FORM: u32 = 1;

/// Worthless elsewhere, and better not carried about.
const LEFT_BEHIND: [&str; 3] = ["session", "link", "throttle"];

/// Rows a single insert takes.
const HANDFUL: usize = 200;

#[derive(Serialize, Deserialize)]
struct Head {
    sila: u32,
    migrations: usize,
    made_at: DateTime<Utc>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Line {
    Row {
        table: String,
        row: Vec<Option<String>>,
    },
    /// The last line: a file without it was cut off.
    End {
        rows: usize,
    },
}

/// Writes everything, as of one moment. Gives the number of rows.
///
/// # Errors
/// When the database or the file fails.
pub async fn backup(db: &Db, to: &mut (impl Write + Send), now: DateTime<Utc>) -> Result<usize> {
    let mut tx = db.begin().await?;
    let is_postgres = tx.is_postgres();
    if is_postgres {
        tx.script("set transaction isolation level repeatable read").await?;
    }
    let tables = shape::tables(&mut tx).await?;
    let head = Head { sila: FORM, migrations: migrations::SQLITE.iter().count(), made_at: now };
    writeln!(to, "{}", serde_json::to_string(&head)?)?;
    let mut rows = 0;
    for table in &tables {
        if LEFT_BEHIND.contains(&table.name.as_str()) {
            continue;
        }
        let name = table.name.clone();
        let mut write = |row: Vec<Option<String>>| -> Result<()> {
            rows += 1;
            let line = serde_json::to_string(&Line::Row { table: name.clone(), row })?;
            Ok(writeln!(to, "{line}")?)
        };
        tx.stream(table.select(is_postgres), &mut write).await?;
    }
    writeln!(to, "{}", serde_json::to_string(&Line::End { rows })?)?;
    to.flush()?;
    Ok(rows)
}

/// Fills an empty, migrated database from a file. Gives the number of rows. All of it, or nothing.
///
/// # Errors
/// When the file is not one of ours or is of another version, when the database is not empty, or fails.
pub async fn restore(db: &Db, from: &mut (impl BufRead + Send)) -> Result<usize> {
    let mut lines = from.lines();
    check_head(lines.next().transpose()?)?;
    let mut tx = db.begin().await?;
    let tables = shape::tables(&mut tx).await?;
    make_room(&mut tx).await?;
    let mut pouring = Pouring::default();
    let mut rows = 0;
    for (place, line) in (2..).zip(lines) {
        let wrong = |trouble: String| Error::Archive(format!("line {place}: {trouble}"));
        match serde_json::from_str(&line?).map_err(|trouble| wrong(trouble.to_string()))? {
            Line::Row { table, row } => {
                let known = tables.iter().find(|known| known.name == table);
                let table = known.ok_or_else(|| wrong(format!("there is no table {table:?}")))?;
                pouring.add(&mut tx, table, row).await?;
                rows += 1;
            }
            Line::End { rows: counted } if counted == rows => {
                pouring.pour(&mut tx).await?;
                tx.commit().await?;
                return Ok(rows);
            }
            Line::End { .. } => return Err(wrong(format!("{rows} rows are not all"))),
        }
    }
    Err(Error::Archive("the file was cut off".into()))
}

fn check_head(line: Option<String>) -> Result<()> {
    let head: Head = serde_json::from_str(&line.unwrap_or_default())
        .map_err(|_| Error::Archive("this is not an archive of Sila".into()))?;
    let known = migrations::SQLITE.iter().count();
    if head.sila != FORM || head.migrations != known {
        let made = head.migrations;
        return Err(Error::Archive(format!(
            "the archive has {made} migrations, this version {known}: use the version that made it"
        )));
    }
    Ok(())
}

/// The migrations put one row in: the head of the journal. Nothing else may be there.
async fn make_room(tx: &mut Tx) -> Result<()> {
    let (entities, lines): (i64, i64) =
        tx.one("select (select count(*) from entity), (select count(*) from journal)", binds![]).await?;
    if entities + lines > 0 {
        return Err(Error::Archive("the database is not empty".into()));
    }
    tx.run("delete from journal_head", binds![]).await?;
    // A child may come before its parent: the references are judged at the end.
    let defer = if tx.is_postgres() { "set constraints all deferred" } else { "pragma defer_foreign_keys = on" };
    tx.script(defer).await
}

/// Rows on their way into one table, a handful at a time.
#[derive(Default)]
struct Pouring<'a> {
    into: Option<&'a Table>,
    waiting: Vec<Binds>,
}

impl<'a> Pouring<'a> {
    async fn add(&mut self, tx: &mut Tx, table: &'a Table, row: Vec<Option<String>>) -> Result<()> {
        if self.into.is_some_and(|open| open.name != table.name) || self.waiting.len() == HANDFUL {
            self.pour(tx).await?;
        }
        self.into = Some(table);
        self.waiting.push(typed(table, row)?);
        Ok(())
    }

    async fn pour(&mut self, tx: &mut Tx) -> Result<()> {
        if let Some(table) = self.into.take() {
            Sql::trusted(table.insert()).rows(std::mem::take(&mut self.waiting)).run(tx).await?;
        }
        Ok(())
    }
}

fn typed(table: &Table, row: Vec<Option<String>>) -> Result<Binds> {
    if row.len() != table.columns.len() {
        return Err(Error::Archive(format!("{} has {} columns, not {}", table.name, table.columns.len(), row.len())));
    }
    row.into_iter().zip(&table.columns).map(|(text, column)| column.kind.bind(text, &table.name)).collect()
}

impl Kind {
    fn bind(self, text: Option<String>, table: &str) -> Result<Box<dyn crate::db::Bind>> {
        let unreadable = |text: &str| Error::Archive(format!("{table} cannot hold {text:?}"));
        Ok(match self {
            Kind::Text => Box::new(text),
            Kind::Number => Box::new(read(text, |text| text.parse::<i64>().ok(), unreadable)?),
            Kind::Boolean => Box::new(read(text, |text| Some(matches!(text, "1" | "t" | "true")), unreadable)?),
            Kind::Day => Box::new(read(text, |text| text.parse::<NaiveDate>().ok(), unreadable)?),
            Kind::Moment => Box::new(read(text, moment, unreadable)?),
            Kind::Bytes => Box::new(read(text, bytes, |_| unreadable("bytes"))?),
        })
    }
}

fn read<T>(
    text: Option<String>,
    parse: impl Fn(&str) -> Option<T>,
    unreadable: impl Fn(&str) -> Error,
) -> Result<Option<T>> {
    text.map(|text| parse(&text).ok_or_else(|| unreadable(&text))).transpose()
}

/// As SQLite writes it (RFC 3339), or PostgreSQL (a space, and hours only in the offset).
fn moment(text: &str) -> Option<DateTime<Utc>> {
    let read =
        DateTime::parse_from_rfc3339(text).or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f%#z"));
    read.ok().map(|moment| moment.with_timezone(&Utc))
}

/// Two hexadecimal digits a byte.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text.chars().map(|digit| u8::try_from(digit.to_digit(16)?).ok()).collect();
    let digits = digits.filter(|digits| digits.len().is_multiple_of(2))?;
    Some(digits.chunks(2).map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_back_or_refused() {
        assert_eq!(bytes(""), Some(vec![]));
        assert_eq!(bytes("00ff1A"), Some(vec![0, 255, 26]));
        for broken in ["0", "0g", "é0"] {
            assert_eq!(bytes(broken), None, "{broken}");
        }
    }
}
