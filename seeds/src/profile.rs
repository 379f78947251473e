//! What is national: languages, calendar, thresholds, bodies. Read once when the program starts.

use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use domain::calendar::Calendar;
use domain::language::Names;
use domain::steering::body::Level;
use domain::steering::settings::Settings;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::Error;

/// A country, as data.
#[derive(Clone, Debug)]
pub struct Profile {
    pub code: String,
    /// ISO 3166-1 alpha-3, as the UN data names it.
    pub country: String,
    pub names: Names,
    pub timezone: Tz,
    /// ISO 4217.
    pub currency: String,
    /// The first day a roadmap may speak of.
    pub programme_began: NaiveDate,
    /// A slip beyond this many days needs a reason.
    pub tolerance_days: i64,
    /// Information older than this is no longer fresh.
    pub freshness_days: i64,
    /// Information older than this cannot be rated.
    pub stale_days: i64,
    /// How often a lead is reminded.
    pub reminder_every_days: i64,
    /// Clocks and days of the sittings.
    pub steering: Settings,
    /// The bodies that may allow a change of plan, from the sector up.
    pub ladder: Vec<Body>,
    pub sittings: Vec<NaiveDate>,
    pub next_sitting: Option<NaiveDate>,
    pub holidays: Vec<Holiday>,
    pub weekend: Vec<Weekday>,
    /// The day the invented dates were written for.
    pub(crate) anchor: NaiveDate,
    source: Source,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Body {
    pub code: String,
    pub name: Names,
}

#[derive(Clone, Debug, Deserialize)]
pub struct Holiday {
    pub on: NaiveDate,
    pub name: Names,
    /// Known to a day only once the moon has been seen.
    pub lunar: bool,
}

#[derive(Clone, Debug)]
enum Source {
    Shipped,
    Folder(PathBuf),
}

#[derive(Deserialize)]
struct ProfileFile {
    code: String,
    country: String,
    name: Names,
    timezone: Tz,
    currency: String,
    programme_began: NaiveDate,
    anchor: NaiveDate,
    sittings: Vec<NaiveDate>,
    next_sitting: Option<NaiveDate>,
    tolerance_days: i64,
    freshness_days: i64,
    stale_days: i64,
    reminder_every_days: i64,
    steering: Settings,
    ladder: Vec<Body>,
    holidays: Vec<Holiday>,
    weekend: Vec<Weekday>,
}

impl Profile {
    /// Reads the profile of this name: the shipped one, or a folder (`PROFILE=seeds/elsewhere`).
    ///
    /// # Errors
    /// When there is no such profile, or its file does not hold what it should.
    pub fn read(name: &str) -> Result<Profile, Error> {
        let source = match Path::new(name) {
            folder if folder.is_dir() => Source::Folder(folder.to_owned()),
            _ if name == "morocco" => Source::Shipped,
            _ => return Err(Error::UnknownProfile(name.to_owned())),
        };
        let file: ProfileFile = source.read("profile.json")?;
        Ok(Profile {
            code: file.code,
            country: file.country,
            names: file.name,
            timezone: file.timezone,
            currency: file.currency,
            programme_began: file.programme_began,
            tolerance_days: file.tolerance_days,
            freshness_days: file.freshness_days,
            stale_days: file.stale_days,
            reminder_every_days: file.reminder_every_days,
            steering: file
                .steering
                .checked()
                .map_err(|trouble| Error::Malformed { file: "profile.json".into(), trouble })?,
            ladder: file.ladder,
            sittings: file.sittings,
            next_sitting: file.next_sitting,
            holidays: file.holidays,
            weekend: file.weekend,
            anchor: file.anchor,
            source,
        })
    }

    /// The body of the country on this rung.
    #[must_use]
    pub fn body(&self, level: Level) -> Option<&Body> {
        usize::try_from(level.rung() - 1).ok().and_then(|place| self.ladder.get(place))
    }

    /// Which days are worked.
    #[must_use]
    pub fn calendar(&self) -> Calendar {
        Calendar { weekend: self.weekend.clone(), holidays: self.holidays.iter().map(|holiday| holiday.on).collect() }
    }

    /// The day itself if it is over or worked, else the next one that is.
    pub(crate) fn worked_day(&self, day: NaiveDate, today: NaiveDate) -> NaiveDate {
        let calendar = self.calendar();
        let fits = |day: &NaiveDate| *day < today || calendar.is_worked(*day);
        day.iter_days().take(30).find(fits).unwrap_or(day)
    }

    /// The day it is in the country at this moment.
    #[must_use]
    pub fn day_of(&self, moment: DateTime<Utc>) -> NaiveDate {
        moment.with_timezone(&self.timezone).date_naive()
    }

    /// # Errors
    /// When the file is absent or malformed.
    pub(crate) fn file<T: DeserializeOwned>(&self, name: &str) -> Result<T, Error> {
        self.source.read(name)
    }
}

impl Source {
    fn read<T: DeserializeOwned>(&self, name: &str) -> Result<T, Error> {
        let text = match self {
            Source::Shipped => shipped(name).map(str::to_owned),
            Source::Folder(folder) if name == "projects.json" => gathered(&folder.join("projects")),
            Source::Folder(folder) => std::fs::read_to_string(folder.join(name)).map_err(|trouble| trouble.to_string()),
        };
        let malformed = |trouble: String| Error::Malformed { file: name.to_owned(), trouble };
        serde_json::from_str(&text.map_err(malformed)?).map_err(|trouble| malformed(trouble.to_string()))
    }
}

fn shipped(name: &str) -> Result<&'static str, String> {
    match name {
        "profile.json" => Ok(include_str!("../morocco/profile.json")),
        "entities.json" => Ok(include_str!("../morocco/entities.json")),
        "strategy.json" => Ok(include_str!("../morocco/strategy.json")),
        "factors.json" => Ok(include_str!("../morocco/factors.json")),
        "ratings.json" => Ok(include_str!("../morocco/ratings.json")),
        "report_steps.json" => Ok(include_str!("../morocco/report_steps.json")),
        "decisions.json" => Ok(include_str!("../morocco/decisions.json")),
        "sittings.json" => Ok(include_str!("../morocco/sittings.json")),
        "risk_categories.json" => Ok(include_str!("../morocco/risk_categories.json")),
        "scenarios.json" => Ok(include_str!("../morocco/scenarios.json")),
        "targets.json" => Ok(include_str!("../morocco/targets.json")),
        "risks.json" => Ok(include_str!("../morocco/risks.json")),
        "escalations.json" => Ok(include_str!("../morocco/escalations.json")),
        "agendas.json" => Ok(include_str!("../morocco/agendas.json")),
        "claims.json" => Ok(include_str!("../morocco/claims.json")),
        "contributions.json" => Ok(include_str!("../morocco/contributions.json")),
        "people.json" => Ok(include_str!("../morocco/people.json")),
        "projects.json" => Ok(include_str!(concat!(env!("OUT_DIR"), "/projects.json"))),
        other => Err(format!("{other} is not shipped")),
    }
}

/// All files of a folder as one JSON list, in the order of their names.
fn gathered(folder: &Path) -> Result<String, String> {
    let read = || -> std::io::Result<String> {
        let mut files = std::fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
        files.sort_by_key(std::fs::DirEntry::file_name);
        let texts = files.iter().map(|file| std::fs::read_to_string(file.path())).collect::<Result<Vec<_>, _>>()?;
        Ok(format!("[{}]", texts.join(",")))
    };
    read().map_err(|trouble| trouble.to_string())
}
