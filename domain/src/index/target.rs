//! A place that was promised in public: from where, to where, by which edition.

use crate::language::Names;
use crate::money::Amount;
use crate::problem::{Problem, Problems};

/// How long its name may be, in letters.
pub const LONGEST_NAME: usize = 200;
/// How long the sentence may be that says who promised it.
pub const LONGEST_SOURCE: usize = 500;

/// The States that are ranked.
pub const LAST_PLACE: i64 = 193;

/// What can be aimed at: the index, its three parts, e-participation.
pub const SERIES: [&str; 5] = ["egdi", "osi", "tii", "hci", "epi"];

/// The last edition a target may name: beyond, nobody now in office answers for it.
pub const LAST_EDITION: i64 = 2050;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TargetId(pub i64);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    pub id: TargetId,
    /// Its place in the list.
    pub position: i64,
    /// One of [`SERIES`].
    pub series: String,
    pub place: i64,
    pub by_edition: i64,
    /// Where it was told to start from: not always what was published.
    pub from_edition: i64,
    pub from_place: i64,
    pub names: Names,
    /// Who said so, where.
    pub source: String,
    pub version: i64,
}

impl Target {
    /// Everything that is wrong with it. `published` are the years of the editions that are out, the oldest first;
    /// `before` is what stood in the record: an edition that has come since is no reason to refuse a new name.
    #[must_use]
    pub fn problems(&self, published: &[i64], before: Option<&Target>) -> Problems {
        let mut problems = Problems::default();
        if !SERIES.contains(&self.series.as_str()) {
            problems.add("series", Problem::NotAChoice);
        }
        problems.check("place", on_the_list(self.place));
        problems.check("from-place", on_the_list(self.from_place));
        if self.from_place <= self.place && problems.of("place").is_none() {
            problems.add("place", Problem::TooLarge { most: (self.from_place - 1).max(1) });
        }
        if !published.contains(&self.from_edition) {
            problems.add("from", Problem::NotAChoice);
        }
        let is_kept = before.is_some_and(|before| before.by_edition == self.by_edition);
        if !is_kept {
            problems.check("by", self.ahead(published));
        }
        if self.names.is_empty() {
            problems.add("name-fr", Problem::Missing);
        }
        if self.source.trim().is_empty() {
            problems.add("source", Problem::Missing);
        }
        problems
    }

    /// An edition to come: the Survey comes out in even years.
    fn ahead(&self, published: &[i64]) -> Result<(), Problem> {
        let first = editions_ahead(published).next().unwrap_or(LAST_EDITION);
        match self.by_edition {
            early if early < first || early <= self.from_edition => Err(Problem::TooSmall { least: first }),
            late if late > LAST_EDITION => Err(Problem::TooLarge { most: LAST_EDITION }),
            odd if odd % 2 != 0 => Err(Problem::NotAChoice),
            _ => Ok(()),
        }
    }
}

/// The editions that can be aimed at.
pub fn editions_ahead(published: &[i64]) -> impl Iterator<Item = i64> + use<> {
    let last = published.iter().max().copied().unwrap_or_default();
    (last + 1..=LAST_EDITION).filter(|year| year % 2 == 0)
}

/// A place as somebody types it, in any digits.
///
/// # Errors
/// `Missing`, `NotANumber`, `Negative`, `TooSmall` or `TooLarge`.
pub fn read_place(text: &str) -> Result<i64, Problem> {
    match Amount::parse(text)? {
        Amount(hundredths) if hundredths % 100 != 0 => Err(Problem::NotANumber),
        Amount(hundredths) => on_the_list(hundredths / 100),
    }
}

const fn on_the_list(place: i64) -> Result<i64, Problem> {
    match place {
        ..=0 => Err(Problem::TooSmall { least: 1 }),
        1..=LAST_PLACE => Ok(place),
        _ => Err(Problem::TooLarge { most: LAST_PLACE }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PUBLISHED: [i64; 3] = [2020, 2022, 2024];

    fn sound() -> Target {
        Target {
            id: TargetId(1),
            position: 1,
            version: 1,
            series: "osi".into(),
            place: 50,
            by_edition: 2030,
            from_edition: 2022,
            from_place: 113,
            names: Names { fr: Some("50ᵉ place".into()), ..Names::default() },
            source: "La ministre, le 14 février 2025".into(),
        }
    }

    fn wrong(draft: &Target) -> Vec<(String, Problem)> {
        draft.problems(&PUBLISHED, None).iter().map(|(field, problem)| (field.to_owned(), problem.clone())).collect()
    }

    fn one(field: &str, problem: Problem) -> Vec<(String, Problem)> {
        vec![(field.to_owned(), problem)]
    }

    #[test]
    fn a_target_names_a_better_place_in_an_edition_to_come() {
        assert_eq!(wrong(&sound()), []);
        assert_eq!(wrong(&Target { place: 0, ..sound() }), one("place", Problem::TooSmall { least: 1 }));
        assert_eq!(wrong(&Target { place: 194, ..sound() }), one("place", Problem::TooLarge { most: 193 }));
        assert_eq!(wrong(&Target { place: 113, ..sound() }), one("place", Problem::TooLarge { most: 112 }));
        assert_eq!(wrong(&Target { from_place: 200, ..sound() }), one("from-place", Problem::TooLarge { most: 193 }));
        assert_eq!(wrong(&Target { by_edition: 2024, ..sound() }), one("by", Problem::TooSmall { least: 2026 }));
        assert_eq!(wrong(&Target { by_edition: 2027, ..sound() }), one("by", Problem::NotAChoice));
        assert_eq!(wrong(&Target { by_edition: 2052, ..sound() }), one("by", Problem::TooLarge { most: 2050 }));
        assert_eq!(wrong(&Target { from_edition: 2021, ..sound() }), one("from", Problem::NotAChoice));
        assert_eq!(wrong(&Target { series: "gdp".into(), ..sound() }), one("series", Problem::NotAChoice));
    }

    #[test]
    fn somebody_must_have_said_it_in_some_language() {
        assert_eq!(wrong(&Target { names: Names::default(), ..sound() }), one("name-fr", Problem::Missing));
        assert_eq!(wrong(&Target { source: " ".into(), ..sound() }), one("source", Problem::Missing));
    }

    #[test]
    fn an_edition_that_has_come_since_is_kept_and_never_chosen_anew() {
        let past = Target { by_edition: 2024, ..sound() };
        let renamed = Target { place: 60, ..past.clone() };
        assert!(renamed.problems(&PUBLISHED, Some(&past)).is_empty());
        assert!(!past.problems(&PUBLISHED, Some(&sound())).is_empty());
        assert_eq!(editions_ahead(&PUBLISHED).take(3).collect::<Vec<_>>(), [2026, 2028, 2030]);
    }

    #[test]
    fn a_place_is_read_in_any_digits() {
        assert_eq!(read_place("50"), Ok(50));
        assert_eq!(read_place(" ٥٠ "), Ok(50));
        assert_eq!(read_place("50,5"), Err(Problem::NotANumber));
        assert_eq!(read_place("cinquante"), Err(Problem::NotANumber));
        assert_eq!(read_place(""), Err(Problem::Missing));
        assert_eq!(read_place("0"), Err(Problem::TooSmall { least: 1 }));
    }
}
