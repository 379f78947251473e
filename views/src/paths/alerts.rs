//! Addresses: Alerts, escalations, rules, holidays.
