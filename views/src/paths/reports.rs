//! Addresses: reports, ratings, preferences, calendars.

use std::fmt::Display;

use domain::language::Language;

use super::under;

pub const PROJECT_REPORTS: &str = "/{l}/projects/{id}/reports";
pub const PROJECT_REPORT: &str = "/{l}/projects/{id}/reports/{n}";
pub const DESK_REPORTS: &str = "/{l}/desk/reports";
pub const DESK_REPORTS_VALIDATION: &str = "/{l}/desk/reports/validation";
pub const KEEP_NOTHING_NEW: &str = "/{l}/desk/projects/{id}/reports/nothing-new";
pub const KEEP_REPORT_VALIDATION: &str = "/{l}/desk/projects/{id}/reports/{n}/validation";
pub const KEEP_REPORT_ACCEPTANCE: &str = "/{l}/desk/projects/{id}/reports/{n}/acceptance";
pub const KEEP_REPORT_RETURN: &str = "/{l}/desk/projects/{id}/reports/{n}/return";
pub const KEEP_REPORT_CORRECTION: &str = "/{l}/desk/projects/{id}/reports/{n}/correction";
pub const KEEP_RATINGS: &str = "/{l}/desk/projects/{id}/ratings";
pub const ACCOUNT_LETTERS: &str = "/{l}/account/letters";
pub const ACCOUNT_CALENDAR: &str = "/{l}/account/calendar";
pub const ACCOUNT_CALENDAR_REMOVAL: &str = "/{l}/account/calendar/removal";
/// Without a language: the reader is a program.
pub const CALENDAR: &str = "/calendars/{token}";

#[must_use]
pub fn project_reports(l: Language, id: impl Display) -> String {
    under(l, &format!("/projects/{id}/reports"))
}

#[must_use]
pub fn project_report(l: Language, id: impl Display, n: i64) -> String {
    under(l, &format!("/projects/{id}/reports/{n}"))
}

#[must_use]
pub fn desk_reports(l: Language) -> String {
    under(l, "/desk/reports")
}

#[must_use]
pub fn desk_reports_validation(l: Language) -> String {
    under(l, "/desk/reports/validation")
}

#[must_use]
pub fn keep_nothing_new(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/reports/nothing-new"))
}

#[must_use]
pub fn keep_report_validation(l: Language, id: impl Display, n: i64) -> String {
    under(l, &format!("/desk/projects/{id}/reports/{n}/validation"))
}

#[must_use]
pub fn keep_report_acceptance(l: Language, id: impl Display, n: i64) -> String {
    under(l, &format!("/desk/projects/{id}/reports/{n}/acceptance"))
}

#[must_use]
pub fn keep_report_return(l: Language, id: impl Display, n: i64) -> String {
    under(l, &format!("/desk/projects/{id}/reports/{n}/return"))
}

#[must_use]
pub fn keep_report_correction(l: Language, id: impl Display, n: i64) -> String {
    under(l, &format!("/desk/projects/{id}/reports/{n}/correction"))
}

#[must_use]
pub fn keep_ratings(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/ratings"))
}

#[must_use]
pub fn account_letters(l: Language) -> String {
    under(l, "/account/letters")
}

#[must_use]
pub fn account_calendar(l: Language) -> String {
    under(l, "/account/calendar")
}

#[must_use]
pub fn account_calendar_removal(l: Language) -> String {
    under(l, "/account/calendar/removal")
}

#[must_use]
pub fn calendar(token: impl Display) -> String {
    format!("/calendars/{token}.ics")
}
