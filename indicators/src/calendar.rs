//! When an edition looks: the last day on which something put on line, or measured, still counts for it.

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::panel::Series;

/// An edition to come. Both days are assumptions (`data/calendar.json`), and every page that uses them says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Upcoming {
    pub edition: u16,
    /// The portals are assessed: counts for online services, e-participation and e-government literacy.
    pub online: NaiveDate,
    /// The figures of others are taken: telecommunication, schooling.
    pub figures: NaiveDate,
}

#[derive(Deserialize)]
struct File {
    editions: Vec<Upcoming>,
}

/// The file is checked by a test.
static UPCOMING: LazyLock<Vec<Upcoming>> = LazyLock::new(|| {
    serde_json::from_str::<File>(include_str!("../data/calendar.json"))
        .map_or_else(|_| Vec::new(), |file| file.editions)
});

/// The editions for which a forecast is made, the nearest first.
#[must_use]
pub fn upcoming() -> &'static [Upcoming] {
    &UPCOMING
}

impl Upcoming {
    /// The last day that counts for a component, by its code: e-government literacy stands in the human capital index
    /// and is nevertheless assessed on the portal (indicators.md 1.3).
    #[must_use]
    pub fn cut_off(&self, component: &str) -> NaiveDate {
        let on_line = component.starts_with("osi") || component.starts_with("epi") || component == "hci_egl";
        if on_line { self.online } else { self.figures }
    }
}

/// The first edition to come for which something done on this day counts; `None` after the last one known.
#[must_use]
pub fn counts_from(component: &str, day: NaiveDate) -> Option<u16> {
    upcoming().iter().find(|one| day <= one.cut_off(component)).map(|one| one.edition)
}

/// The part of the index that a component enters: `osi_sp` enters online services, and so does `epi_cons`.
#[must_use]
pub fn part_of(component: &str) -> Option<Series> {
    match component.split('_').next()? {
        "osi" | "epi" => Some(Series::Osi),
        "tii" => Some(Series::Tii),
        "hci" => Some(Series::Hci),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn three_editions_are_ahead() {
        let editions: Vec<u16> = upcoming().iter().map(|one| one.edition).collect();
        assert_eq!(editions, [2026, 2028, 2030]);
        assert!(upcoming().is_sorted_by_key(|one| one.online));
    }

    #[test]
    fn a_day_late_is_an_edition_late() {
        assert_eq!(counts_from("osi_sp", day("2027-09-30")), Some(2028));
        assert_eq!(counts_from("osi_sp", day("2027-10-01")), Some(2030));
        assert_eq!(counts_from("tii_iu", day("2027-10-01")), Some(2028));
        assert_eq!(counts_from("hci_egl", day("2027-10-01")), Some(2030), "literacy is assessed on the portal");
        assert_eq!(counts_from("hci_mys", day("2031-01-01")), None);
    }
}
