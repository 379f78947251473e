//! What one step on a component is worth: the slope of the index, from its definition and the moments of 2024.
//!
//! All other States are held still, so that means, deviations and ends stay where they are; recomputing them takes about
//! a two-hundredth off (indicators.md 1.10). For an exact answer with a State's own inputs see [`crate::what_if`].

use crate::calendar::part_of;
use crate::editions::egdi;
use crate::panel::Series;
use crate::projection;
use crate::questionnaire::Module;

/// One step that a country can take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One more point of a module of the questionnaire.
    Point(Module),
    /// One unit of a component, by its code, in the direction that helps: one percent, one subscription per 100, one
    /// year, a basket cheaper by one percent of income.
    Unit(&'static str),
}

/// A step and what it adds, with everything else as it is. Points of the part and of the index, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Worth {
    pub step: Step,
    pub part: Series,
    pub of_part: f64,
    pub of_index: f64,
}

/// The components that are counted in units, and not in points of a module.
const UNITS: [&str; 9] =
    ["tii_iu", "tii_ms", "tii_am", "tii_af_fixed", "tii_af_mobile", "hci_al", "hci_ger", "hci_eys", "hci_mys"];

/// Every step of the edition of 2024, the worthiest first.
#[must_use]
pub fn steps() -> Vec<Worth> {
    let points = Module::ALL.into_iter().map(Step::Point);
    let mut all: Vec<Worth> = points.chain(UNITS.map(Step::Unit)).filter_map(worth).collect();
    all.sort_by(|one, other| other.of_index.total_cmp(&one.of_index));
    all
}

/// What one step is worth; `None` for a component the edition does not have.
#[must_use]
pub fn worth(step: Step) -> Option<Worth> {
    let (code, amount) = match step {
        Step::Point(module) => (module.component(), 1.0 / f64::from(module.points())),
        Step::Unit(code) => (code, 1.0),
    };
    let part = part_of(code).filter(|_| egdi(2024).is_some_and(|edition| edition.nodes.contains_key(code)))?;
    let shift = projection::worth(code, amount * projection::direction(code));
    Some(Worth { step, part, of_part: shift.of(part), of_index: shift.egdi() })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Indicators.md 1.10, as printed there with four digits.
    #[test]
    fn steps_are_worth_what_the_table_says() {
        let table = [
            (Step::Point(Module::ServicesProvision), 0.0054, 0.0018),
            (Step::Point(Module::EParticipation), 0.0047, 0.0016),
            (Step::Point(Module::InstitutionalFramework), 0.0053, 0.0018),
            (Step::Point(Module::Technology), 0.0039, 0.0013),
            (Step::Point(Module::ContentProvision), 0.0059, 0.0020),
            (Step::Point(Module::EGovernmentLiteracy), 0.0097, 0.0032),
            (Step::Unit("tii_iu"), 0.0030, 0.0010),
            (Step::Unit("tii_ms"), 0.0032, 0.0011),
            (Step::Unit("tii_am"), 0.0022, 0.0007),
            (Step::Unit("tii_af_fixed"), 0.0040, 0.0013),
            (Step::Unit("tii_af_mobile"), 0.0068, 0.0023),
            (Step::Unit("hci_al"), 0.0028, 0.0010),
        ];
        for (step, of_part, of_index) in table {
            let found = worth(step).unwrap();
            assert!((found.of_part - of_part).abs() < 1.5e-4, "{step:?}: {} for {of_part}", found.of_part);
            assert!((found.of_index - of_index).abs() < 1e-4, "{step:?}: {} for {of_index}", found.of_index);
        }
        for year in ["hci_eys", "hci_mys"] {
            assert!((worth(Step::Unit(year)).unwrap().of_index - 0.005).abs() < 5e-4, "{year}");
        }
    }

    #[test]
    fn the_worthiest_step_comes_first() {
        let all = steps();
        assert_eq!(all.len(), 15);
        assert!(all.is_sorted_by(|one, other| one.of_index >= other.of_index));
        assert!(all.iter().all(|one| one.of_index > 0.0));
    }

    #[test]
    fn what_the_edition_does_not_have_is_worth_nothing() {
        assert_eq!(worth(Step::Unit("tii_pcs")), None);
        assert_eq!(worth(Step::Unit("elsewhere")), None);
    }
}
