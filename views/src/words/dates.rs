//! Dates as they are said in Morocco: `5 غشت 2026`, `5 août 2026`, `5 August 2026`.
//!
//! Instants are shown on the clock of Casablanca, which follows Ramadan; chrono-tz knows when.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use chrono_tz::Africa::Casablanca;
use domain::language::Language;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as Format;
use icu_datetime::fieldsets::{YM, YMD};

use super::Words;
use super::numbers::locale_of;

/// The formats of one language. Absent only if icu's data were: then the ISO date is shown.
struct Formats {
    day: Option<Format<Gregorian, YMD>>,
    short: Option<Format<Gregorian, YMD>>,
    month: Option<Format<Gregorian, YM>>,
}

impl Words {
    /// "5 février 2026".
    #[must_use]
    pub fn day(self, day: NaiveDate) -> String {
        with_formats(self.language(), |formats| Some(formats.day.as_ref()?.format(&gregorian(day)?).to_string()))
            .unwrap_or_else(|| day.to_string())
    }

    /// "5 févr. 2026"; Arabic keeps the whole month, which is short enough.
    #[must_use]
    pub fn day_short(self, day: NaiveDate) -> String {
        with_formats(self.language(), |formats| Some(formats.short.as_ref()?.format(&gregorian(day)?).to_string()))
            .unwrap_or_else(|| day.to_string())
    }

    /// "février 2026".
    #[must_use]
    pub fn month(self, day: NaiveDate) -> String {
        with_formats(self.language(), |formats| Some(formats.month.as_ref()?.format(&gregorian(day)?).to_string()))
            .unwrap_or_else(|| day.format("%Y-%m").to_string())
    }

    /// "5 février 2026 à 14:30", on the clock of Casablanca.
    #[must_use]
    pub fn moment(self, instant: DateTime<Utc>) -> String {
        let local = instant.with_timezone(&Casablanca);
        let hour = local.format("%H:%M").to_string();
        self.tell("common-moment", &[("day", self.day(local.date_naive()).into()), ("hour", hour.into())]).into_owned()
    }
}

fn with_formats<T>(language: Language, then: impl FnOnce(&Formats) -> Option<T>) -> Option<T> {
    thread_local! {
        static FORMATS: [Formats; 3] = [Language::Ar, Language::Fr, Language::En].map(formats);
    }
    FORMATS.with(|[arabic, french, english]| match language {
        Language::Ar => then(arabic),
        Language::Fr => then(french),
        Language::En => then(english),
    })
}

fn formats(language: Language) -> Formats {
    let short = if language.is_right_to_left() { YMD::long() } else { YMD::medium() };
    Formats {
        day: Format::try_new(locale_of(language).into(), YMD::long()).ok(),
        short: Format::try_new(locale_of(language).into(), short).ok(),
        month: Format::try_new(locale_of(language).into(), YM::long()).ok(),
    }
}

fn gregorian(day: NaiveDate) -> Option<Date<Gregorian>> {
    let month = u8::try_from(day.month()).ok()?;
    let in_month = u8::try_from(day.day()).ok()?;
    Date::try_new_gregorian(day.year(), month, in_month).ok()
}
