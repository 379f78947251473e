//! Alerts, escalations, rules, holidays.
