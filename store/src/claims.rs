//! What the country says of each question of the survey.

use chrono::NaiveDate;
use domain::index::{Claim, Presence};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, rows};

const SELECT: &str =
    "select module, feature, presence, findable, level, address, service, project_number, note, checked_on,
        person_id, version
 from feature_claim";

/// The questions of the survey are some two hundred.
const MOST: i64 = 1000;

/// Every claim that was ever made.
///
/// # Errors
/// Trouble, or an unknown presence.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Claim>> {
    let found: Vec<ClaimRow> = Sql::new(SELECT).with(" order by module, feature limit ?", MOST).all(on).await?;
    found.into_iter().map(ClaimRow::claim).collect()
}

/// The claims of the questions that a project promises to answer.
///
/// # Errors
/// Trouble, or an unknown presence.
pub async fn list_promised(on: &mut impl Ask, project: ProjectNumber) -> Result<Vec<Claim>> {
    let found: Vec<ClaimRow> = Sql::new(SELECT)
        .push(" where exists (select 1 from contribution where contribution.module = feature_claim.module")
        .with(" and contribution.feature = feature_claim.feature and contribution.project_number = ?)", project.0)
        .with(" order by module, feature limit ?", MOST)
        .all(on)
        .await?;
    found.into_iter().map(ClaimRow::claim).collect()
}

/// # Errors
/// Trouble, or an unknown presence.
pub async fn find(on: &mut impl Ask, module: &str, feature: &str) -> Result<Option<Claim>> {
    let found: Vec<ClaimRow> = Sql::new(SELECT)
        .with(" where module = ?", module.to_owned())
        .with(" and feature = ?", feature.to_owned())
        .all(on)
        .await?;
    found.into_iter().next().map(ClaimRow::claim).transpose()
}

/// Keeps the claim; its version is the one it was made from, 0 for the first.
///
/// # Errors
/// `Stale` when somebody was faster.
pub async fn save(tx: &mut Tx, claim: &Claim) -> Result<()> {
    let one = claim.clone();
    let touched = tx
        .run(
            "insert into feature_claim (module, feature, presence, findable, level, address, service, project_number,
                    note, checked_on, person_id, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 + 1)
             on conflict (module, feature) do update
             set presence = excluded.presence, findable = excluded.findable, level = excluded.level,
                 address = excluded.address, service = excluded.service, project_number = excluded.project_number,
                 note = excluded.note, checked_on = excluded.checked_on, person_id = excluded.person_id,
                 version = excluded.version
             where feature_claim.version = excluded.version - 1",
            binds![
                one.module,
                one.feature,
                one.presence.code(),
                one.findable,
                one.level,
                one.address,
                one.service,
                one.project.map(|project| project.0),
                one.note,
                one.checked_on,
                one.checked_by.map(|person| person.0),
                one.version
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

#[derive(sqlx::FromRow)]
struct ClaimRow {
    module: String,
    feature: String,
    presence: String,
    findable: bool,
    level: i64,
    address: Option<String>,
    service: Option<String>,
    project_number: Option<i64>,
    note: Option<String>,
    checked_on: Option<NaiveDate>,
    person_id: Option<i64>,
    version: i64,
}

impl ClaimRow {
    fn claim(self) -> Result<Claim> {
        Ok(Claim {
            presence: rows::code(Presence::from_code(&self.presence), "feature_claim", "presence", &self.presence)?,
            module: self.module,
            feature: self.feature,
            findable: self.findable,
            level: self.level,
            address: self.address,
            service: self.service,
            project: self.project_number.map(ProjectNumber),
            note: self.note,
            checked_on: self.checked_on,
            checked_by: self.person_id.map(PersonId),
            version: self.version,
        })
    }
}
