//! How serious a delay or a silence is, measured against what the country profile tolerates. A view only colours it.

/// Nothing to say, something to watch, something to act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gravity {
    Calm,
    Watch,
    Serious,
}

impl Gravity {
    /// Of a slip in days: on time or early, within the tolerance, beyond it (rule R3, portfolio.md 4.5).
    #[must_use]
    pub fn of_slip(days: i64, tolerance_days: i64) -> Gravity {
        Gravity::between(days, 0, tolerance_days)
    }

    /// Of the age of information: fresh, no longer fresh, too old to be rated. What nobody ever said is too old.
    #[must_use]
    pub fn of_age(days: Option<i64>, fresh_days: i64, stale_days: i64) -> Gravity {
        days.map_or(Gravity::Serious, |days| Gravity::between(days, fresh_days, stale_days))
    }

    fn between(days: i64, calm: i64, tolerated: i64) -> Gravity {
        if days <= calm {
            Gravity::Calm
        } else if days <= tolerated {
            Gravity::Watch
        } else {
            Gravity::Serious
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_serious_once_it_leaves_the_tolerance() {
        let of = |days| Gravity::of_slip(days, 30);
        assert_eq!([-12, 0, 1, 30, 31].map(of), {
            use Gravity::{Calm, Serious, Watch};
            [Calm, Calm, Watch, Watch, Serious]
        });
    }

    #[test]
    fn silence_is_serious_from_the_first_day() {
        let of = |days| Gravity::of_age(days, 45, 120);
        assert_eq!(
            [Some(45), Some(46), Some(121), None].map(of),
            [Gravity::Calm, Gravity::Watch, Gravity::Serious, Gravity::Serious]
        );
    }
}
