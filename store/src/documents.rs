//! What was handed out of a sitting, kept as it was: a later one stands beside the earlier.

use chrono::{DateTime, Utc};
use domain::steering::pack::DocumentKind;
use domain::steering::sitting::SittingId;

use crate::db::Sql;
use crate::{Ask, Result, Tx, binds, numbers, rows};

/// A document without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub id: i64,
    pub sitting: SittingId,
    pub kind: DocumentKind,
    pub made_at: DateTime<Utc>,
    /// SHA-256 of the content, in hexadecimal.
    pub hash: String,
    pub pages: Option<i64>,
    pub bytes: i64,
}

const SELECT: &str = "select id, sitting_id, kind, made_at, hash, pages, cast(length(content) as bigint) as bytes
 from document";

/// Those of a sitting, the latest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list_of_sitting(on: &mut impl Ask, sitting: SittingId, limit: i64) -> Result<Vec<Document>> {
    let sql = Sql::new(SELECT).with(" where sitting_id = ?", sitting.0).with(" order by id desc limit ?", limit);
    gather(sql, on).await
}

/// The latest of a kind.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn latest(on: &mut impl Ask, sitting: SittingId, kind: DocumentKind) -> Result<Option<Document>> {
    let sql = Sql::new(SELECT)
        .with(" where sitting_id = ?", sitting.0)
        .with(" and kind = ?", kind.code())
        .push(" order by id desc limit 1");
    Ok(gather(sql, on).await?.into_iter().next())
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find(on: &mut impl Ask, id: i64) -> Result<Option<Document>> {
    Ok(gather(Sql::new(SELECT).with(" where id = ?", id), on).await?.into_iter().next())
}

/// The bytes of it.
///
/// # Errors
/// Trouble only.
pub async fn content(on: &mut impl Ask, id: i64) -> Result<Option<Vec<u8>>> {
    let found: Option<(Vec<u8>,)> = on.maybe("select content from document where id = $1", binds![id]).await?;
    Ok(found.map(|(content,)| content))
}

/// Keeps it; `document.id` is given here.
///
/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, document: &Document, content: Vec<u8>) -> Result<i64> {
    let id = numbers::next(tx, "document").await?;
    let one = document.clone();
    tx.run(
        "insert into document (id, sitting_id, kind, made_at, hash, pages, content)
         values ($1, $2, $3, $4, $5, $6, $7)",
        binds![id, one.sitting.0, one.kind.code(), one.made_at, one.hash, one.pages, content],
    )
    .await?;
    Ok(id)
}

async fn gather(sql: Sql, on: &mut impl Ask) -> Result<Vec<Document>> {
    let found: Vec<DocumentRow> = sql.all(on).await?;
    found.into_iter().map(DocumentRow::document).collect()
}

#[derive(sqlx::FromRow)]
struct DocumentRow {
    id: i64,
    sitting_id: i64,
    kind: String,
    made_at: DateTime<Utc>,
    hash: String,
    pages: Option<i64>,
    bytes: i64,
}

impl DocumentRow {
    fn document(self) -> Result<Document> {
        Ok(Document {
            id: self.id,
            sitting: SittingId(self.sitting_id),
            kind: rows::code(DocumentKind::from_code(&self.kind), "document", "kind", &self.kind)?,
            made_at: self.made_at,
            hash: self.hash,
            pages: self.pages,
            bytes: self.bytes,
        })
    }
}
