//! A copy of the tables of portfolio and steering in a file of its own, and the hash of its rows.

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::archive::Pouring;
use crate::archive::shape::{self, Table};
use crate::{Db, Result, Tx};

/// What belongs to people and to the installation, not to the figures; and what would hold the copy itself.
const LEFT_OUT: [&str; 15] = [
    "session",
    "link",
    "throttle",
    "outbox",
    "journal",
    "journal_head",
    "job",
    "document",
    "frozen_state",
    "preference",
    "calendar_feed",
    "fact",
    "counter",
    "minutes",
    "remark",
];

/// How hard it is compressed: the third of twenty-two steps gives most of it in a tenth of a second.
const LEVEL: i32 = 3;

/// A copy that can still be changed.
pub(super) struct Draft {
    folder: TempDir,
    pub db: Db,
}

impl Draft {
    /// Everything this transaction sees.
    pub async fn of(from: &mut Tx) -> Result<Draft> {
        let folder = tempfile::tempdir()?;
        let db = Db::open_draft(&folder.path().join("draft.sqlite3")).await?;
        db.migrate().await?;
        let mut to = db.begin().await?;
        for table in shape::tables(from).await?.iter().filter(|table| is_kept(table)) {
            copy(table, from, &mut to).await?;
        }
        to.commit().await?;
        Ok(Draft { folder, db })
    }

    /// The hash of its rows, and its bytes, compressed.
    pub async fn seal(self) -> Result<(String, Vec<u8>)> {
        let hash = hash(&self.db).await?;
        self.db.close().await;
        let bytes = std::fs::read(self.folder.path().join("draft.sqlite3"))?;
        Ok((hash, zstd::encode_all(bytes.as_slice(), LEVEL)?))
    }
}

/// SHA-256 over a line of JSON for each row (its table, then every column as text), table by table in the order of
/// the migrations, rows in the order of their columns.
pub(super) async fn hash(db: &Db) -> Result<String> {
    let mut tx = db.begin().await?;
    let mut sha = Sha256::new();
    for table in shape::tables(&mut tx).await?.iter().filter(|table| is_kept(table)) {
        let name = table.name.clone();
        let mut add = |row: Vec<Option<String>>| -> Result<()> {
            sha.update(serde_json::to_vec(&(&name, row))?);
            sha.update(b"\n");
            Ok(())
        };
        tx.stream(table.select_sorted(false), &mut add).await?;
    }
    Ok(sha.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

fn is_kept(table: &Table) -> bool {
    !LEFT_OUT.contains(&table.name.as_str())
}

async fn copy(table: &Table, from: &mut Tx, to: &mut Tx) -> Result<()> {
    let mut rows = vec![];
    let mut keep = |row: Vec<Option<String>>| -> Result<()> {
        rows.push(row);
        Ok(())
    };
    from.stream(table.select(from.is_postgres()), &mut keep).await?;
    let mut pouring = Pouring::default();
    for row in rows {
        let row = if table.name == "person" { nameable(table, row) } else { row };
        pouring.add(to, table, row).await?;
    }
    pouring.pour(to).await
}

/// Of a person only what a signature needs: the number and the names.
fn nameable(table: &Table, row: Vec<Option<String>>) -> Vec<Option<String>> {
    let id = row.first().cloned().flatten().unwrap_or_default();
    let only = |(column, value): (&shape::Column, Option<String>)| match column.name.as_str() {
        "id" | "name_ar" | "name_fr" | "name_en" => value,
        "email" => Some(format!("person-{id}@frozen.invalid")),
        "language" => Some("fr".to_owned()),
        "active" => Some("1".to_owned()),
        "totp_step" | "version" => Some("0".to_owned()),
        _ => None,
    };
    table.columns.iter().zip(row).map(only).collect()
}
