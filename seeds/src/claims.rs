//! Loads what the demonstration claims of the survey's questions: fictitious, and judged by the same rules as a form.

use chrono::{DateTime, NaiveDate, Utc};
use domain::index::{Claim, Presence};
use domain::portfolio::project::ProjectNumber;
use indicators::questionnaire;
use serde::Deserialize;
use store::{Tx, claims};

use crate::loading::{Known, resolve};
use crate::{Error, Profile};

const FILE: &str = "claims.json";

/// Who looked, in the demonstration.
const BY: &str = "pmo@sila.test";

#[derive(Deserialize)]
struct ClaimsFile {
    claims: Vec<ClaimFile>,
}

#[derive(Deserialize)]
struct ClaimFile {
    module: String,
    feature: String,
    presence: Presence,
    #[serde(default)]
    findable: bool,
    #[serde(default)]
    level: i64,
    address: Option<String>,
    service: Option<String>,
    project: Option<i64>,
    note: Option<String>,
    checked_on: NaiveDate,
}

pub(crate) async fn load_claims(
    tx: &mut Tx,
    profile: &Profile,
    known: &Known,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let by = resolve(&known.people, BY, FILE)?;
    let later = profile.day_of(now) - profile.anchor;
    let ClaimsFile { claims: files } = profile.file(FILE)?;
    for file in files {
        let question = format!("{} {}", file.module, file.feature);
        let Some(feature) = questionnaire::find(&file.module, &file.feature) else {
            return Err(Error::Dangling { file: FILE.into(), reference: question });
        };
        let day = file.checked_on + later;
        let claim = claim(file)
            .checked(i64::from(feature.levels), by, day)
            .map_err(|problems| Error::Malformed { file: FILE.into(), trouble: format!("{question}: {problems:?}") })?;
        claims::save(tx, &claim).await?;
    }
    Ok(())
}

fn claim(file: ClaimFile) -> Claim {
    let ClaimFile { module, feature, presence, findable, level, address, service, project, note, .. } = file;
    let project = project.map(ProjectNumber);
    Claim { presence, findable, level, address, service, project, note, ..Claim::unchecked(&module, &feature) }
}
