//! Alerts, one for each project and cause.
