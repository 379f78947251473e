//! Editions of the index that came out after this program was made.

use crate::{Ask, Error, Result, binds};

/// The editions that were imported, each with the hash of its file: what tells whether anything is new.
///
/// # Errors
/// Trouble only.
pub async fn imported(on: &mut impl Ask) -> Result<Vec<(u16, String)>> {
    let found: Vec<(i64, String)> =
        on.all("select year, hash from index_edition order by year limit 100", binds![]).await?;
    found.into_iter().map(|(year, hash)| Ok((edition(year)?, hash))).collect()
}

fn edition(year: i64) -> Result<u16> {
    u16::try_from(year).map_err(|_| Error::Inconsistent {
        table: "index_edition",
        column: "year",
        value: year.to_string(),
    })
}
