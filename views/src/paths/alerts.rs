//! The addresses of alerts, escalations, threads, and of what the rules and clocks go by.

use std::fmt::Display;

use domain::language::Language;

use super::{keep, under};

pub const ALERTS: &str = "/{l}/desk/alerts";
pub const ALERT: &str = "/{l}/desk/alerts/{id}";
pub const ALERT_ACKNOWLEDGEMENT: &str = "/{l}/desk/alerts/{id}/acknowledgement";
pub const ALERT_SNOOZE: &str = "/{l}/desk/alerts/{id}/snooze";
pub const ALERT_LOWERING: &str = "/{l}/desk/alerts/{id}/lowering";
pub const ALERT_SETTLEMENT: &str = "/{l}/desk/alerts/{id}/settlement";
pub const PROJECT_ALERTS: &str = "/{l}/desk/projects/{id}/alerts";
pub const PROJECT_ALERT_NEW: &str = "/{l}/desk/projects/{id}/alerts/new";
pub const PROJECT_ESCALATIONS: &str = "/{l}/desk/projects/{id}/escalations";
pub const PROJECT_ESCALATION_NEW: &str = "/{l}/desk/projects/{id}/escalations/new";
pub const ESCALATIONS: &str = "/{l}/desk/escalations";
pub const ESCALATION: &str = "/{l}/desk/escalations/{id}";
pub const ESCALATION_SHEET: &str = "/{l}/desk/escalations/{id}/sheet";
pub const ESCALATION_REPORT: &str = "/{l}/desk/escalations/{id}/report";
pub const ESCALATION_ACKNOWLEDGEMENT: &str = "/{l}/desk/escalations/{id}/acknowledgement";
pub const ESCALATION_HAND_OVER: &str = "/{l}/desk/escalations/{id}/hand-over";
pub const ESCALATION_RETURN: &str = "/{l}/desk/escalations/{id}/return";
pub const ESCALATION_WITHDRAWAL: &str = "/{l}/desk/escalations/{id}/withdrawal";
pub const ESCALATION_EXECUTION: &str = "/{l}/desk/escalations/{id}/execution";
pub const ESCALATION_CLOSURE: &str = "/{l}/desk/escalations/{id}/closure";
pub const ESCALATION_REOPENING: &str = "/{l}/desk/escalations/{id}/reopening";
pub const THREAD: &str = "/{l}/desk/threads/{id}";
pub const HOLIDAYS: &str = "/{l}/desk/holidays";
pub const HOLIDAY_NEW: &str = "/{l}/desk/holidays/new";
pub const HOLIDAY: &str = "/{l}/desk/holidays/{day}";
pub const HOLIDAY_REMOVAL: &str = "/{l}/desk/holidays/{day}/removal";
pub const RULES: &str = "/{l}/desk/rules";

#[must_use]
pub fn alerts(l: Language) -> String {
    under(l, "/desk/alerts")
}

#[must_use]
pub fn alert(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/alerts/{id}"))
}

/// A change of an alert: `acknowledgement`, `snooze`, `lowering`, `settlement`.
#[must_use]
pub fn alert_change(l: Language, id: impl Display, change: &str) -> String {
    format!("{}/{change}", alert(l, id))
}

#[must_use]
pub fn project_alerts(l: Language, project: impl Display) -> String {
    format!("{}/alerts", keep(l, project))
}

#[must_use]
pub fn project_alert_new(l: Language, project: impl Display) -> String {
    format!("{}/alerts/new", keep(l, project))
}

#[must_use]
pub fn project_escalations(l: Language, project: impl Display) -> String {
    format!("{}/escalations", keep(l, project))
}

#[must_use]
pub fn project_escalation_new(l: Language, project: impl Display) -> String {
    format!("{}/escalations/new", keep(l, project))
}

/// The same, resting on an alert.
#[must_use]
pub fn project_escalation_of(l: Language, project: impl Display, alert: impl Display) -> String {
    format!("{}?alert={alert}", project_escalation_new(l, project))
}

#[must_use]
pub fn escalations(l: Language) -> String {
    under(l, "/desk/escalations")
}

#[must_use]
pub fn escalation(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/escalations/{id}"))
}

/// A change of an escalation, or a page of it: `hand-over`, `report`, `sheet`.
#[must_use]
pub fn escalation_change(l: Language, id: impl Display, change: &str) -> String {
    format!("{}/{change}", escalation(l, id))
}

#[must_use]
pub fn thread(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/threads/{id}"))
}

#[must_use]
pub fn holidays(l: Language) -> String {
    under(l, "/desk/holidays")
}

#[must_use]
pub fn holiday_new(l: Language) -> String {
    under(l, "/desk/holidays/new")
}

#[must_use]
pub fn holiday(l: Language, day: impl Display) -> String {
    under(l, &format!("/desk/holidays/{day}"))
}

#[must_use]
pub fn holiday_removal(l: Language, day: impl Display) -> String {
    under(l, &format!("/desk/holidays/{day}/removal"))
}

#[must_use]
pub fn rules(l: Language) -> String {
    under(l, "/desk/rules")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_of_alerts_fits_its_pattern() {
        let l = Language::Fr;
        for (pattern, link) in [
            (ALERTS, alerts(l)),
            (ALERT, alert(l, "x")),
            (ALERT_ACKNOWLEDGEMENT, alert_change(l, "x", "acknowledgement")),
            (ALERT_SNOOZE, alert_change(l, "x", "snooze")),
            (ALERT_LOWERING, alert_change(l, "x", "lowering")),
            (ALERT_SETTLEMENT, alert_change(l, "x", "settlement")),
            (PROJECT_ALERTS, project_alerts(l, "x")),
            (PROJECT_ALERT_NEW, project_alert_new(l, "x")),
            (PROJECT_ESCALATIONS, project_escalations(l, "x")),
            (PROJECT_ESCALATION_NEW, project_escalation_new(l, "x")),
            (ESCALATIONS, escalations(l)),
            (ESCALATION, escalation(l, "x")),
            (ESCALATION_SHEET, escalation_change(l, "x", "sheet")),
            (ESCALATION_REPORT, escalation_change(l, "x", "report")),
            (ESCALATION_HAND_OVER, escalation_change(l, "x", "hand-over")),
            (THREAD, thread(l, "x")),
            (HOLIDAYS, holidays(l)),
            (HOLIDAY_NEW, holiday_new(l)),
            (HOLIDAY, holiday(l, "d")),
            (HOLIDAY_REMOVAL, holiday_removal(l, "d")),
            (RULES, rules(l)),
        ] {
            assert_eq!(pattern.replace("{l}", "fr").replace("{id}", "x").replace("{day}", "d"), link);
        }
    }
}
