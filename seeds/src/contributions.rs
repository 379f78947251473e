//! Loads what the projects of the demonstration are to do for the index.

use chrono::{DateTime, Utc};
use domain::index::{Contribution, Evidence, Question};
use domain::portfolio::project::ProjectNumber;
use indicators::questionnaire;
use serde::Deserialize;
use store::contributions::{self, Said};
use store::{Tx, milestones};

use crate::{Error, Profile};

const FILE: &str = "contributions.json";

/// Either a question and how far it is answered, or a step on a component.
#[derive(Deserialize)]
struct ContributionFile {
    project: i64,
    /// Its place in the project; none for the project as a whole.
    milestone: Option<i64>,
    module: Option<String>,
    feature: Option<String>,
    level: Option<u8>,
    component: Option<String>,
    amount: Option<i64>,
    evidence: Evidence,
    reason: String,
}

pub(crate) async fn load_contributions(tx: &mut Tx, profile: &Profile, now: DateTime<Utc>) -> Result<(), Error> {
    let files: Vec<ContributionFile> = profile.file(FILE)?;
    for file in files {
        let dangling = |reference: String| Error::Dangling { file: FILE.into(), reference };
        let (component, question, amount) = what(&file).ok_or_else(|| dangling(file.reason.clone()))?;
        let project = ProjectNumber(file.project);
        let milestone = match file.milestone {
            Some(number) => {
                let found = milestones::find(tx, project, number).await?;
                Some(found.ok_or_else(|| dangling(format!("{project}, {number}")))?.id)
            }
            None => None,
        };
        let id = contributions::next_id(tx).await?;
        let ContributionFile { evidence, reason, .. } = file;
        let one = Contribution { id, project, milestone, component, question, amount, evidence, reason, version: 1 };
        contributions::add(tx, &one, Said { at: now, by: None }).await?;
    }
    Ok(())
}

/// The component, the question and the amount that the file means.
fn what(file: &ContributionFile) -> Option<(String, Option<Question>, i64)> {
    let Some((module, code)) = file.module.as_ref().zip(file.feature.as_ref()) else {
        return Some((file.component.clone()?, None, file.amount?));
    };
    let feature = questionnaire::find(module, code)?;
    let question = Question { module: module.clone(), feature: code.clone() };
    Some((feature.module.component().to_owned(), Some(question), feature.step(file.level?)))
}
