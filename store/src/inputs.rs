//! The country's own components, where the office knows them.

use chrono::{DateTime, Utc};
use domain::index::Input;
use domain::language::Names;
use domain::people::PersonId;

use crate::{Ask, Error, Result, Tx, binds, rows};

/// A figure with who told it, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub input: Input,
    pub at: DateTime<Utc>,
    pub by: Option<Names>,
}

#[derive(sqlx::FromRow)]
struct InputRow {
    component: String,
    value: i64,
    source: String,
    said_at: DateTime<Utc>,
    version: i64,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    person_id: Option<i64>,
}

/// Every figure that was told, by its code.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Told>> {
    let found: Vec<InputRow> = on
        .all(
            "select index_input.component, index_input.value, index_input.source, index_input.said_at,
                    index_input.version, index_input.person_id, person.name_ar, person.name_fr, person.name_en
             from index_input
             left join person on person.id = index_input.person_id
             order by index_input.component
             limit 100",
            binds![],
        )
        .await?;
    Ok(found.into_iter().map(InputRow::told).collect())
}

/// Tells a figure for the first time.
///
/// # Errors
/// `Stale` when somebody else told it first.
pub async fn add(tx: &mut Tx, input: &Input, by: PersonId, at: DateTime<Utc>) -> Result<()> {
    let one = input.clone();
    let touched = tx
        .run(
            "insert into index_input (component, value, source, said_at, person_id, version)
             values ($1, $2, $3, $4, $5, 1)
             on conflict (component) do nothing",
            binds![one.component, one.value, one.source, at, by.0],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// Tells it anew.
///
/// # Errors
/// `Stale` when somebody else saved or withdrew it since.
pub async fn save(tx: &mut Tx, input: &Input, by: PersonId, at: DateTime<Utc>) -> Result<()> {
    let one = input.clone();
    let touched = tx
        .run(
            "update index_input
             set value = $3, source = $4, said_at = $5, person_id = $6, version = version + 1
             where component = $1 and version = $2",
            binds![one.component, one.version, one.value, one.source, at, by.0],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// Withdraws it: from then on it is assumed.
///
/// # Errors
/// `Stale` when somebody else saved or withdrew it since.
pub async fn remove(tx: &mut Tx, input: &Input) -> Result<()> {
    let touched = tx
        .run(
            "delete from index_input where component = $1 and version = $2",
            binds![input.component.clone(), input.version],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

impl InputRow {
    fn told(self) -> Told {
        let by = self.person_id.map(|_| rows::names(self.name_ar, self.name_fr, self.name_en));
        let input = Input { component: self.component, value: self.value, source: self.source, version: self.version };
        Told { input, at: self.said_at, by }
    }
}
