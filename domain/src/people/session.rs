//! How long a sign-in lasts: a working day without a sign of life, two weeks in all.
//!
//! A lead updates once a fortnight and should not sign in twice a day; a forgotten computer must not stay open for a
//! month.

use chrono::{DateTime, TimeDelta, Utc};

/// Without a request for this long, it is over.
pub const IDLE: TimeDelta = TimeDelta::hours(12);

/// However busy, it ends.
pub const LONGEST: TimeDelta = TimeDelta::days(14);

/// Between the password and the one-time code.
pub const HALFWAY: TimeDelta = TimeDelta::minutes(10);

/// Until when a session made then and seen now lasts.
#[must_use]
pub fn until(made: DateTime<Utc>, seen: DateTime<Utc>) -> DateTime<Utc> {
    (seen + IDLE).min(made + LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_ends_idle_after_twelve_hours_and_busy_after_two_weeks() {
        let made: DateTime<Utc> = "2026-11-16T09:00:00Z".parse().unwrap();
        assert_eq!(until(made, made), made + TimeDelta::hours(12));
        assert_eq!(until(made, made + TimeDelta::days(3)), made + TimeDelta::hours(84));
        assert_eq!(until(made, made + TimeDelta::days(20)), made + TimeDelta::days(14));
    }
}
