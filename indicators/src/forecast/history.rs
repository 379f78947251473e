//! What a forecast may learn from: the figures without those that say nothing of a trend, edition after edition.

use crate::panel::{Edition, Panel, Series};

/// Editions are told in steps of two years, the rhythm since 2008.
pub(super) const STEP: f64 = 2.0;

/// Rows that are wrong as published (SOURCES.md): two human capital scores above one, two sums that do not add up.
const WRONG: [(u16, &str); 4] = [(2003, "FSM"), (2003, "TUV"), (2008, "CMR"), (2008, "KHM")];

/// One edition: for each series of [`Series::ALL`] a column, one cell a State.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub year: u16,
    pub columns: Vec<Vec<Option<f64>>>,
}

/// Editions at least two years apart, the newest always among them, oldest first.
#[derive(Clone, Debug)]
pub(super) struct History {
    pub sheets: Vec<Sheet>,
}

impl History {
    /// Everything known of the panel. The edition of 2004 is passed over: a year is no step, and doubling what happened
    /// in it would double its noise.
    pub fn of(panel: &Panel) -> History {
        let mut sheets: Vec<Sheet> = Vec::new();
        for edition in panel.editions.iter().rev() {
            if sheets.last().is_none_or(|later| later.year >= edition.year + 2) {
                sheets.push(Sheet::of(panel, edition));
            }
        }
        sheets.reverse();
        History { sheets }
    }

    pub fn last(&self) -> Option<&Sheet> {
        self.sheets.last()
    }
}

impl Sheet {
    fn of(panel: &Panel, edition: &Edition) -> Sheet {
        let is_kept = |state: usize| {
            let iso3 = panel.states.get(state).map_or("", |state| state.iso3.as_str());
            !edition.is_off_line(state) && !WRONG.contains(&(edition.year, iso3))
        };
        let column = |series: Series| {
            let cells = edition.column(series).iter().enumerate();
            cells.map(|(state, score)| score.filter(|_| is_kept(state))).collect()
        };
        Sheet { year: edition.year, columns: Series::ALL.map(column).into() }
    }

    pub fn column(&self, series: Series) -> &[Option<f64>] {
        let place = Series::ALL.iter().position(|one| *one == series);
        place.and_then(|place| self.columns.get(place)).map_or(&[], Vec::as_slice)
    }

    pub fn score(&self, series: Series, state: usize) -> Option<f64> {
        self.column(series).get(state).copied().flatten()
    }

    /// How many steps of two years from an earlier edition to this one.
    pub fn steps_since(&self, earlier: u16) -> f64 {
        f64::from(self.year.saturating_sub(earlier)) / STEP
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    #[test]
    fn steps_are_two_or_three_years_and_end_with_the_last_edition() {
        let years =
            |until| History::of(&published().until(until)).sheets.iter().map(|one| one.year).collect::<Vec<_>>();
        assert_eq!(years(2024), [2003, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
        assert_eq!(years(2004), [2004]);
        assert_eq!(years(2000), Vec::<u16>::new());
    }

    #[test]
    fn rows_that_say_nothing_are_left_out() {
        let history = History::of(published());
        let scored = |edition: usize| history.sheets[edition].column(Series::Hci).iter().flatten().count();
        assert_eq!(scored(0), 191 - 18 - 1, "Tuvalu was off line besides");
        assert_eq!(scored(2), 192 - 10 - 2);
        let cameroon = published().state("CMR").unwrap();
        assert_eq!(history.sheets[2].score(Series::Egdi, cameroon), None);
    }
}
