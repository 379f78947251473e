//! Which State a name means: the Survey's own names, or the short English ones, in capitals or not.

use crate::panel::Panel;
use crate::states::countries;

/// The place of the State in every column.
pub(super) fn state(name: &str, panel: &Panel) -> Option<usize> {
    let is = |known: &str| known.to_lowercase() == name.to_lowercase();
    let of_the_survey = panel.states.iter().position(|state| is(&state.name));
    of_the_survey.or_else(|| panel.state(&countries().iter().find(|country| is(&country.en))?.iso3))
}

/// The known name that takes the fewest changes to reach.
pub(super) fn nearest(name: &str, panel: &Panel) -> String {
    let names = panel.states.iter().map(|state| &state.name).chain(countries().iter().map(|country| &country.en));
    names.min_by_key(|known| distance(&known.to_lowercase(), &name.to_lowercase())).cloned().unwrap_or_default()
}

/// Letters to add, drop or replace (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut above = line;
        let mut left = line + 1;
        for (cell, against) in row.iter_mut().skip(1).zip(other.chars()) {
            let changed = above + usize::from(letter != against);
            above = *cell;
            left = changed.min(above + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    #[test]
    fn a_distance_counts_letters() {
        for (one, other, changes) in
            [("", "", 0), ("abc", "", 3), ("", "ab", 2), ("kitten", "sitting", 3), ("a", "a", 0)]
        {
            assert_eq!(distance(one, other), changes, "{one} {other}");
        }
    }

    #[test]
    fn a_name_is_known_as_the_survey_and_as_people_write_it() {
        let panel = published();
        for (name, iso3) in [("Morocco", "MAR"), ("MOROCCO", "MAR"), ("Viet Nam", "VNM"), ("Vietnam", "VNM")] {
            assert_eq!(state(name, panel), panel.state(iso3), "{name}");
        }
        assert_eq!(state("Marocco", panel), None);
        assert_eq!(nearest("Marocco", panel), "Morocco");
    }
}
