//! What stands in the address of a page of the index, read; what means nothing is noted.

use domain::portfolio::selection::Unread;
use domain::text::{fold, line};
use indicators::panel::{Panel, Series};
use indicators::peers::{Circle, circle};
use views::pages::index::ranking::{RankingQuestion, SortBy};

pub(super) type Pairs = [(String, String)];

/// The most characters of a name that is looked for.
const LONGEST: usize = 60;

/// A reader of one address.
pub(super) struct Asked<'a> {
    pairs: &'a Pairs,
    pub(super) unread: Vec<Unread>,
}

impl<'a> Asked<'a> {
    pub(super) fn of(pairs: &'a Pairs) -> Asked<'a> {
        Asked { pairs, unread: Vec::new() }
    }

    /// The last value under this name, if it means something.
    pub(super) fn take<T>(&mut self, name: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let (_, value) = self.pairs.iter().rev().find(|(known, value)| known == name && !value.trim().is_empty())?;
        let found = read(value.trim());
        if found.is_none() {
            self.note(name, value);
        }
        found
    }

    pub(super) fn note(&mut self, name: &str, value: &str) {
        let value = value.chars().filter(|c| !c.is_control()).take(40).collect();
        self.unread.push(Unread { name: name.to_owned(), value });
    }

    pub(super) fn series(&mut self, name: &str) -> Series {
        self.take(name, Series::from_code).unwrap_or(Series::Egdi)
    }

    pub(super) fn edition(&mut self, name: &str, panel: &Panel) -> Option<u16> {
        self.take(name, |value| panel.edition(value.parse().ok()?).map(|edition| edition.year))
    }

    pub(super) fn circle(&mut self) -> Option<&'static Circle> {
        self.take("group", circle)
    }

    /// Everything under this name, set apart by commas or repeated.
    pub(super) fn all(&self, name: &str) -> Vec<&'a str> {
        let values = self.pairs.iter().filter(|(known, _)| known == name);
        values.flat_map(|(_, value)| value.split(',')).map(str::trim).filter(|value| !value.is_empty()).collect()
    }
}

pub(super) fn ranking(asked: &mut Asked, panel: &Panel) -> RankingQuestion {
    let last = panel.editions.last().map_or(0, |edition| edition.year);
    let searchable = |value: &str| line(value, LONGEST).ok().filter(|line| !fold(line).is_empty());
    RankingQuestion {
        edition: asked.edition("edition", panel).unwrap_or(last),
        last,
        by: asked.series("by"),
        circle: asked.circle(),
        search: asked.take("q", searchable).unwrap_or_default(),
        sort: asked.take("sort", |value| (value == "name").then_some(SortBy::Name)).unwrap_or_default(),
    }
}
