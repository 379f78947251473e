//! Loads what the programme office thought of the projects, and what the figures give on the day of loading.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::rating::{Inputs, compute};
use domain::portfolio::report::Confidence;
use domain::portfolio::trend::Trend;
use domain::steering::rating::{Rating, RatingSource};
use store::{Tx, budgets, forecasts, milestones, projects, ratings};

use crate::files::RatingFile;
use crate::loading::{Known, resolve};
use crate::{Error, Profile};

const FILE: &str = "ratings.json";

/// The ratings of the file, on the days they are said to be of.
pub(crate) struct Rated {
    files: Vec<RatingFile>,
    by: TimeDelta,
}

impl Rated {
    pub(crate) fn read(profile: &Profile) -> Result<Rated, Error> {
        Ok(Rated { files: profile.file(FILE)?, by: TimeDelta::zero() })
    }

    pub(crate) fn shifted(self, by: TimeDelta) -> Rated {
        Rated { by, ..self }
    }

    /// What the office's last word was on a day.
    pub(crate) fn office_on(&self, project: ProjectNumber, day: NaiveDate) -> Confidence {
        let before = |file: &&RatingFile| {
            file.project == project.0 && file.source == RatingSource::ProgrammeOffice && file.on + self.by <= day
        };
        let last = self.files.iter().filter(before).max_by_key(|file| file.on);
        last.and_then(|file| Confidence::new(file.level)).unwrap_or(Confidence::NOT_RATED)
    }
}

/// The ratings of the file, and the computed one of every project.
pub(crate) async fn load_ratings(
    tx: &mut Tx,
    profile: &Profile,
    known: &Known,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let today = profile.day_of(now);
    let mut rated = Rated::read(profile)?.shifted(today - profile.anchor);
    rated.files.sort_by_key(|file| (file.on, file.project));
    for file in &rated.files {
        let by: PersonId = resolve(&known.people, &file.by, FILE)?;
        let at = (file.on + rated.by).and_time(NaiveTime::MIN).and_utc() + TimeDelta::hours(10);
        let rating = Rating {
            id: 0,
            project: ProjectNumber(file.project),
            source: file.source,
            confidence: Confidence::new(file.level).unwrap_or(Confidence::NOT_RATED),
            reason: file.reason.clone(),
            said_at: at.min(now),
            by: Some(by),
        };
        ratings::add(tx, &rating).await?;
    }
    save_computed(tx, today).await
}

/// What lists show as computed, until the worker has looked.
async fn save_computed(tx: &mut Tx, today: NaiveDate) -> Result<(), Error> {
    for number in projects::numbers(tx).await? {
        let Some(project) = projects::find(tx, number).await? else { continue };
        let own = milestones::list(tx, number).await?;
        let points = forecasts::list(tx, number).await?;
        let budget = budgets::list(tx, number).await?;
        let trends: Vec<Trend> = own.iter().map(|one| Trend::of(one, project.started_on, &points)).collect();
        let computed = compute(&Inputs::known(&project, &own, &trends, &budget, today));
        ratings::save_computed(tx, number, computed.value).await?;
    }
    Ok(())
}
