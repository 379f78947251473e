//! Loads the places the country promised in public: national facts, and so loaded with every profile.

use domain::index::Target;
use domain::language::Names;
use serde::Deserialize;
use store::{Tx, targets};

use crate::{Error, Profile};

const FILE: &str = "targets.json";

#[derive(Deserialize)]
struct TargetFile {
    series: String,
    place: i64,
    by: i64,
    from: FromFile,
    name: Names,
    source: String,
}

/// Where it was told to start from.
#[derive(Deserialize)]
struct FromFile {
    edition: i64,
    place: i64,
}

pub(crate) async fn load_targets(tx: &mut Tx, profile: &Profile) -> Result<(), Error> {
    let files: Vec<TargetFile> = profile.file(FILE)?;
    for file in files {
        let id = targets::next_id(tx).await?;
        let target = Target {
            id,
            position: id.0,
            series: file.series,
            place: file.place,
            by_edition: file.by,
            from_edition: file.from.edition,
            from_place: file.from.place,
            names: file.name,
            source: file.source,
            version: 1,
        };
        // The edition told is taken as known: which editions are out is not the profile's business.
        if let Some((field, problem)) = target.problems(&[target.from_edition], None).iter().next() {
            let trouble = format!("target {}: {field}: {problem:?}", id.0);
            return Err(Error::Malformed { file: FILE.into(), trouble });
        }
        targets::add(tx, &target).await?;
    }
    Ok(())
}
