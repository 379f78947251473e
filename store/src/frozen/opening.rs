//! From a sealed copy to a database that can be asked: unpacked once into a folder that can be deleted at any time.

use std::path::Path;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::Frozen;
use super::copying::hash;
use crate::db::Sql;
use crate::{Ask, Db, Error, Result, binds, rows};

/// What an unpacked copy depends on: what was sealed, the shape pages expect today, and what is withheld today.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    name: String,
    withheld: Vec<Withheld>,
}

type Withheld = (i64, String, String, NaiveDate);

/// How many withholdings are carried into the past.
const MOST: i64 = 100_000;

/// Under which name this state is unpacked today.
///
/// # Errors
/// Trouble only.
pub async fn key(live: &mut impl Ask, frozen: &Frozen) -> Result<Key> {
    let withheld: Vec<Withheld> = live
        .all(
            "select project_number, part, ground, review_on
             from withholding
             order by project_number, part
             limit $1",
            binds![MOST],
        )
        .await?;
    let sha = Sha256::digest(serde_json::to_vec(&withheld)?);
    let today: String = rows::hexadecimal(sha.get(..6).unwrap_or_default());
    let shape = migrations::SQLITE.iter().count();
    Ok(Key { name: format!("{}-{shape}-{today}", frozen.hash), withheld })
}

/// The database of a frozen state, from the folder if it was unpacked before. It can be read, never written.
///
/// # Errors
/// `Archive` when what is kept is not what was sealed; trouble with the folder or the database.
pub async fn open(live: &mut impl Ask, frozen: &Frozen, key: Key, folder: &Path) -> Result<Db> {
    let file = folder.join(format!("{}.sqlite3", key.name));
    if !file.exists() {
        std::fs::create_dir_all(folder)?;
        let unpacked = unpack(live, frozen, key.withheld, folder).await?;
        unpacked.persist(&file).map_err(|trouble| Error::File(trouble.error))?;
    }
    Db::open_sealed(&file).await
}

/// Under a name of its own until it is whole: whoever is interrupted, or comes at the same time, leaves nothing half.
async fn unpack(
    live: &mut impl Ask,
    frozen: &Frozen,
    withheld: Vec<Withheld>,
    folder: &Path,
) -> Result<tempfile::TempPath> {
    let (content,): (Vec<u8>,) =
        live.one("select content from frozen_state where sitting_id = $1", binds![frozen.sitting.0]).await?;
    let file = tempfile::Builder::new().prefix("unpacking-").tempfile_in(folder)?.into_temp_path();
    std::fs::write(&file, zstd::decode_all(content.as_slice())?)?;
    let db = Db::open_draft(&file).await?;
    if hash(&db).await? != frozen.hash {
        return Err(Error::Archive(format!("the frozen state {} is not what was sealed", frozen.hash)));
    }
    db.migrate().await?;
    withhold(&db, withheld).await?;
    db.close().await;
    Ok(file)
}

/// What is withheld today was not meant to be read yesterday either.
async fn withhold(db: &Db, withheld: Vec<Withheld>) -> Result<()> {
    let mut tx = db.begin().await?;
    for some in withheld.chunks(500) {
        let rows = some.iter().cloned().map(|(project, part, ground, review)| binds![project, part, ground, review]);
        Sql::new("insert into withholding (project_number, part, ground, review_on) values ")
            .rows(rows)
            .push(" on conflict (project_number, part) do update set ground = excluded.ground, review_on = excluded.review_on")
            .run(&mut tx)
            .await?;
    }
    tx.commit().await
}
