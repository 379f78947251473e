//! Corrections to the country's holidays.

use chrono::NaiveDate;
use domain::language::Names;

use crate::{Ask, Result, Tx, binds, rows};

/// A day the profile does not know as a holiday, or one it knows that is worked after all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub day: NaiveDate,
    pub names: Option<Names>,
    pub worked: bool,
}

/// All of them, in their order; an office makes a handful a year.
///
/// # Errors
/// Trouble only.
pub async fn list(on: &mut impl Ask) -> Result<Vec<Correction>> {
    type Row = (NaiveDate, Option<String>, Option<String>, Option<String>, bool);
    let found: Vec<Row> =
        on.all("select day, name_ar, name_fr, name_en, worked from holiday order by day limit 1000", binds![]).await?;
    let correction = |(day, ar, fr, en, worked)| Correction { day, names: rows::some_names(ar, fr, en), worked };
    Ok(found.into_iter().map(correction).collect())
}

/// Sets what holds for a day, whatever held before.
///
/// # Errors
/// Trouble only.
pub async fn save(tx: &mut Tx, correction: Correction) -> Result<()> {
    let Correction { day, names, worked } = correction;
    let Names { ar, fr, en } = names.unwrap_or_default();
    tx.run(
        "insert into holiday (day, name_ar, name_fr, name_en, worked)
         values ($1, $2, $3, $4, $5)
         on conflict (day) do update
         set name_ar = excluded.name_ar, name_fr = excluded.name_fr, name_en = excluded.name_en,
             worked = excluded.worked",
        binds![day, ar, fr, en, worked],
    )
    .await?;
    Ok(())
}

/// Takes a correction back: the profile's word holds again.
///
/// # Errors
/// Trouble only.
pub async fn remove(tx: &mut Tx, day: NaiveDate) -> Result<()> {
    tx.run("delete from holiday where day = $1", binds![day]).await?;
    Ok(())
}
