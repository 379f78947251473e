//! A copy of the tables of portfolio and steering in a file of its own, and the hash of its rows.

use sha2::{Digest, Sha256};
use tempfile::TempDir;

use crate::archive::shape::{self, Column, Kind, Table};
use crate::db::Sql;
use crate::{Db, Result, Tx, rows};

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

/// How many rows travel at once: asking for them one by one takes longer than copying them.
const HANDFUL: usize = 500;

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

/// SHA-256 over a line for each row: its table, then every column as SQL writes it, table by table in the order of the
/// migrations, rows in the order of their columns.
pub(super) async fn hash(db: &Db) -> Result<String> {
    let mut tx = db.begin().await?;
    let mut sha = Sha256::new();
    for table in shape::tables(&mut tx).await?.iter().filter(|table| is_kept(table)) {
        let mut add = |row: Vec<Option<String>>| -> Result<()> {
            row.iter().flatten().for_each(|lines| sha.update(lines));
            Ok(())
        };
        tx.stream(in_sql(table), &mut add).await?;
    }
    Ok(rows::hexadecimal(&sha.finalize()))
}

/// Each row in one line, `sitting,1,'it''s',NULL`: no two rows can change places.
fn in_sql(table: &Table) -> String {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    let quoted: Vec<String> = columns.iter().map(|column| format!("',' || quote({column})")).collect();
    let (name, line, order) = (&table.name, quoted.join(" || "), columns.join(", "));
    format!(
        "select group_concat(line, '' order by place)
         from (select '{name}' || {line} || char(10) as line, row_number() over (order by {order}) as place from {name})
         group by place / {HANDFUL}
         order by place / {HANDFUL}"
    )
}

fn is_kept(table: &Table) -> bool {
    !LEFT_OUT.contains(&table.name.as_str())
}

/// Rows travel as JSON, made by one database and taken apart by the other: nothing is done column by column here.
async fn copy(table: &Table, from: &mut Tx, to: &mut Tx) -> Result<()> {
    let mut handfuls: Vec<String> = vec![];
    let mut keep = |row: Vec<Option<String>>| -> Result<()> {
        handfuls.extend(row.into_iter().flatten());
        Ok(())
    };
    from.stream(in_json(table, from.is_postgres()), &mut keep).await?;
    for handful in handfuls {
        Sql::trusted(out_of_json(table)).bound(handful).run(to).await?;
    }
    Ok(())
}

fn in_json(table: &Table, is_postgres: bool) -> String {
    let columns: Vec<String> = table.columns.iter().map(|column| kept(table, column, is_postgres)).collect();
    let handfuls = format!("(select *, row_number() over () / {HANDFUL} as handful from {0}) {0}", table.name);
    let (open, close) = if is_postgres {
        ("cast(json_agg(json_build_array(", ")) as text)")
    } else {
        ("json_group_array(json_array(", "))")
    };
    format!("select {open}{}{close} from {handfuls} group by handful", columns.join(", "))
}

fn out_of_json(table: &Table) -> String {
    let columns: Vec<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
    let values: Vec<String> = (0..columns.len()).map(|place| format!("json_extract(value, '$[{place}]')")).collect();
    format!("insert into {} ({}) select {} from json_each($1)", table.name, columns.join(", "), values.join(", "))
}

/// The column as SQLite keeps it. Of a person only what a signature needs: the number and the names.
fn kept(table: &Table, column: &Column, is_postgres: bool) -> String {
    let name = &column.name;
    match (table.name.as_str(), name.as_str()) {
        ("person", "email") => "'person-' || id || '@frozen.invalid'".to_owned(),
        ("person", "language") => "'fr'".to_owned(),
        ("person", "active") => "true".to_owned(),
        ("person", "totp_step" | "version") => "0".to_owned(),
        ("person", "password_hash" | "totp_secret") => "null".to_owned(),
        _ if is_postgres && column.kind == Kind::Moment => moment(name),
        _ => name.to_owned(),
    }
}

/// A moment of PostgreSQL as SQLite has it: no more digits of a second than needed, three or six.
fn moment(name: &str) -> String {
    let whole = format!("to_char({name} at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US')");
    format!("regexp_replace(regexp_replace({whole}, '\\.000000$', ''), '(\\.[0-9]{{3}})000$', '\\1') || '+00:00'")
}
