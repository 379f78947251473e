//! Loads what officers of the demonstration suppose, one supposition with the sitting that will look at it.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::index::Scenario;
use domain::steering::sitting::SittingCode;
use indicators::scenario::Assumptions;
use serde::Deserialize;
use store::{Tx, agendas, scenarios, sittings};

use crate::loading::{Known, resolve};
use crate::{Error, Profile};

const FILE: &str = "scenarios.json";

#[derive(Deserialize)]
struct ScenarioFile {
    name: String,
    note: Option<String>,
    author: String,
    made_on: NaiveDate,
    assumptions: Assumptions,
    /// The sitting whose first matter it is laid beside.
    sitting: Option<String>,
}

pub(crate) async fn load_scenarios(
    tx: &mut Tx,
    profile: &Profile,
    known: &Known,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let shift = profile.day_of(now) - profile.anchor;
    let files: Vec<ScenarioFile> = profile.file(FILE)?;
    for file in files {
        let made_at = (file.made_on + shift).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(10);
        let malformed =
            |trouble: serde_json::Error| Error::Malformed { file: FILE.into(), trouble: trouble.to_string() };
        let scenario = Scenario {
            id: scenarios::next_id(tx).await?,
            edition: file.assumptions.edition.into(),
            assumptions: serde_json::to_string(&file.assumptions).map_err(malformed)?,
            author: resolve(&known.people, &file.author, FILE)?,
            name: file.name,
            note: file.note,
            made_at: made_at.min(now),
            changed_at: made_at.min(now),
            version: 1,
        };
        scenarios::add(tx, &scenario).await?;
        if let Some(code) = file.sitting {
            lay_beside(tx, &scenario, code).await?;
        }
    }
    Ok(())
}

async fn lay_beside(tx: &mut Tx, scenario: &Scenario, code: String) -> Result<(), Error> {
    let Some(sitting) = sittings::find_by_code(tx, &SittingCode(code.clone())).await? else {
        return Err(Error::Dangling { file: FILE.into(), reference: code });
    };
    if let Some(item) = agendas::list(tx, sitting.id).await?.first() {
        scenarios::attach(tx, scenario.id, item.id).await?;
    }
    Ok(())
}
