//! What the programme office and reviewers think of a project: added, never changed.

use chrono::{DateTime, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::Confidence;
use domain::steering::rating::{Rating, RatingSource};

use crate::db::Sql;
use crate::{Ask, Result, Tx, binds, numbers, rows};

/// A project's ratings, the latest first.
///
/// # Errors
/// Trouble, or an unknown code.
pub async fn list(on: &mut impl Ask, project: ProjectNumber, limit: i64) -> Result<Vec<Rating>> {
    let found: Vec<RatingRow> = Sql::new(
        "select id, project_number, source, confidence, reason, said_at, person_id
         from rating",
    )
    .with(" where project_number = ?", project.0)
    .with(" order by said_at desc, id desc limit ?", limit)
    .all(on)
    .await?;
    found.into_iter().map(RatingRow::rating).collect()
}

/// Adds the rating and gives its id. The office's last word is kept beside the project, for lists.
///
/// # Errors
/// Trouble only.
pub async fn add(tx: &mut Tx, rating: &Rating) -> Result<i64> {
    let id = numbers::next(tx, "rating").await?;
    let Rating { project, source, confidence, reason, said_at, by, .. } = rating.clone();
    let level = i64::from(confidence.level());
    tx.run(
        "insert into rating (id, project_number, source, confidence, reason, said_at, person_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
        binds![id, project.0, source.code(), level, reason, said_at, by.map(|person| person.0)],
    )
    .await?;
    if source == RatingSource::ProgrammeOffice {
        tx.run("update project set office_confidence = $2 where number = $1", binds![project.0, level]).await?;
    }
    Ok(id)
}

/// Keeps what the figures give beside the project, for lists.
///
/// # Errors
/// Trouble only.
pub async fn save_computed(tx: &mut Tx, project: ProjectNumber, computed: Confidence) -> Result<()> {
    let level = i64::from(computed.level());
    tx.run("update project set computed_confidence = $2 where number = $1", binds![project.0, level]).await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct RatingRow {
    id: i64,
    project_number: i64,
    source: String,
    confidence: i64,
    reason: String,
    said_at: DateTime<Utc>,
    person_id: Option<i64>,
}

impl RatingRow {
    fn rating(self) -> Result<Rating> {
        let confidence = u8::try_from(self.confidence).ok().and_then(Confidence::new);
        Ok(Rating {
            id: self.id,
            project: ProjectNumber(self.project_number),
            source: rows::code(RatingSource::from_code(&self.source), "rating", "source", &self.source)?,
            confidence: rows::code(confidence, "rating", "confidence", "a level")?,
            reason: self.reason,
            said_at: self.said_at,
            by: self.person_id.map(PersonId),
        })
    }
}
