//! The four groups of the Survey, and since 2020 four classes in each.

/// Very high above 0.75, high above 0.50, middle above 0.25, low below (2024 Survey, Technical Appendix).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    Low,
    Middle,
    High,
    VeryHigh,
}

impl Group {
    /// Best first.
    pub const ALL: [Group; 4] = [Group::VeryHigh, Group::High, Group::Middle, Group::Low];

    /// The group of a score between 0 and 1. A score on a boundary belongs to the lower group's upper end, as the counts
    /// of the editions show.
    #[must_use]
    pub fn of(score: f64) -> Group {
        match score {
            score if score > 0.75 => Group::VeryHigh,
            score if score > 0.50 => Group::High,
            score if score > 0.25 => Group::Middle,
            _ => Group::Low,
        }
    }

    /// The score a State has to pass to be in this group.
    #[must_use]
    pub const fn floor(self) -> f64 {
        match self {
            Group::VeryHigh => 0.75,
            Group::High => 0.50,
            Group::Middle => 0.25,
            Group::Low => 0.0,
        }
    }

    /// How many States of each class the 2024 Survey printed, best first (indicators.md 1.7). No rule that gives
    /// exactly these counts is known, so a class is told for that edition only.
    #[must_use]
    pub const fn classes_2024(self) -> [(&'static str, usize); 4] {
        match self {
            Group::VeryHigh => [("VH", 18), ("V3", 19), ("V2", 19), ("V1", 20)],
            Group::High => [("HV", 14), ("H3", 16), ("H2", 16), ("H1", 16)],
            Group::Middle => [("MH", 10), ("M3", 11), ("M2", 11), ("M1", 12)],
            Group::Low => [("LM", 1), ("L3", 4), ("L2", 3), ("L1", 3)],
        }
    }
}

/// The class the 2024 Survey gives the State on this place of the ranking, 1 to 193.
#[must_use]
pub fn class_2024(place: usize) -> Option<&'static str> {
    let mut last = 0;
    let classes = Group::ALL.into_iter().flat_map(Group::classes_2024);
    for (class, count) in classes {
        last += count;
        if place <= last {
            return (place > 0).then_some(class);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_boundary_belongs_to_the_group_below() {
        for (score, group) in [
            (1.0, Group::VeryHigh),
            (0.7501, Group::VeryHigh),
            (0.75, Group::High),
            (0.5, Group::Middle),
            (0.25, Group::Low),
            (0.0, Group::Low),
        ] {
            assert_eq!(Group::of(score), group, "{score}");
        }
    }

    #[test]
    fn the_classes_cover_every_place_once() {
        assert_eq!((class_2024(1), class_2024(18), class_2024(19)), (Some("VH"), Some("VH"), Some("V3")));
        assert_eq!((class_2024(77), class_2024(90), class_2024(91)), (Some("HV"), Some("HV"), Some("H3")));
        assert_eq!((class_2024(0), class_2024(193), class_2024(194)), (None, Some("L1"), None));
    }
}
