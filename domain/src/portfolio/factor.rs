//! The checklist of success factors (PROGRAMME.md, "key success factors"); the factors are data of the country profile.

coded! {
    pub enum FactorState {
        Met = "met",
        Partly = "partly",
        NotMet = "not_met",
        NotApplicable = "not_applicable",
    }
}

coded! {
    pub enum FactorGroup {
        Administration = "administration",
        User = "user",
        Infrastructure = "infrastructure",
    }
}

/// How far the applicable factors are met, 0 to 1: each met one counts whole, each partly met one half. `None` when
/// none applies.
#[must_use]
pub fn score(states: impl IntoIterator<Item = FactorState>) -> Option<f64> {
    let points: Vec<u32> = states.into_iter().filter_map(FactorState::half_points).collect();
    let most = u32::try_from(points.len()).ok().filter(|count| *count > 0)?;
    Some(f64::from(points.iter().sum::<u32>()) / (2.0 * f64::from(most)))
}

impl FactorState {
    /// In halves; `None` where the factor does not apply.
    const fn half_points(self) -> Option<u32> {
        match self {
            FactorState::Met => Some(2),
            FactorState::Partly => Some(1),
            FactorState::NotMet => Some(0),
            FactorState::NotApplicable => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FactorState::{Met, NotApplicable, NotMet, Partly};
    use super::*;

    #[test]
    fn only_applicable_factors_count() {
        let table: [(&[FactorState], Option<f64>); 6] = [
            (&[], None),
            (&[NotApplicable, NotApplicable], None),
            (&[Met, NotApplicable], Some(1.0)),
            (&[NotMet], Some(0.0)),
            (&[Partly], Some(0.5)),
            (&[Met, Partly, NotMet, NotMet, NotApplicable], Some(0.375)),
        ];
        for (states, expected) in table {
            assert_eq!(score(states.iter().copied()), expected, "{states:?}");
        }
    }
}
