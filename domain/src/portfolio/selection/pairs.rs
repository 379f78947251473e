//! The question as the names and values of an address, read and written.

use super::{LONGEST_SEARCH, MOST_PER_PAGE, News, Promise, Selection, Sort, SortBy, View};
use crate::portfolio::project::{Phase, ProjectKind, ProjectState, Tier};
use crate::portfolio::report::Confidence;
use crate::text;

/// A part of an address that was not understood, as it stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    pub name: String,
    pub value: String,
}

impl Selection {
    /// Reads the names and values of an address. Of a repeated name the last counts; names that are not ours are
    /// left alone (campaign marks travel with shared links).
    #[must_use]
    pub fn read(pairs: &[(String, String)]) -> (Selection, Vec<Unread>) {
        let mut selection = Selection::default();
        let mut unread = Vec::new();
        for (name, value) in pairs.iter().filter(|(_, value)| !value.trim().is_empty()) {
            if selection.take(name, value.trim()).is_none() {
                let value = value.chars().filter(|c| !c.is_control()).take(40).collect();
                unread.push(Unread { name: name.clone(), value });
            }
        }
        (selection, unread)
    }

    /// Takes one value; `None` when it means nothing.
    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "q" => self.search = searchable(value)?,
            "entity" => self.entity = Some(code(value)?),
            "axis" => self.axis = Some(code(value)?),
            "phase" => self.phase = Some(Phase::from_code(value)?),
            "state" => self.state = Some(ProjectState::from_code(value)?),
            "rating" => self.rating = Some(value.parse().ok().and_then(Confidence::new)?),
            "office" => self.office = Some(value.parse().ok().and_then(Confidence::new)?),
            "computed" => self.computed = Some(value.parse().ok().and_then(Confidence::new)?),
            "promise" => self.promise = Some(Promise::from_code(value)?),
            "news" => self.news = Some(News::from_code(value)?),
            "tier" => self.tier = Some(Tier::from_code(value)?),
            "kind" => self.kind = Some(ProjectKind::from_code(value)?),
            "flagship" => self.flagship = Some(yes_or_no(value)?),
            "pooled" => self.pooled = Some(yes_or_no(value)?),
            "sort" => self.sort = Sort::read(value)?,
            "view" => self.view = View::from_code(value)?,
            "page" => self.page = value.parse().ok().filter(|page| *page > 0)?,
            "per" => self.per = Some(value.parse().ok().filter(|per| (1..=MOST_PER_PAGE).contains(per))?),
            _ => {}
        }
        Some(())
    }

    /// The names and values to write into an address: what differs from the plain portfolio, in a fixed order.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let plain = Selection::default();
        let yes_or_no = |flag: Option<bool>| flag.map(|flag| if flag { "yes" } else { "no" }.to_owned());
        let all = [
            ("q", Some(self.search.clone()).filter(|search| !search.is_empty())),
            ("entity", self.entity.clone()),
            ("axis", self.axis.clone()),
            ("phase", self.phase.map(|phase| phase.to_string())),
            ("state", self.state.map(|state| state.to_string())),
            ("promise", self.promise.map(|promise| promise.to_string())),
            ("rating", self.rating.map(|rating| rating.level().to_string())),
            ("office", self.office.map(|rating| rating.level().to_string())),
            ("computed", self.computed.map(|rating| rating.level().to_string())),
            ("news", self.news.map(|news| news.to_string())),
            ("tier", self.tier.map(|tier| tier.to_string())),
            ("kind", self.kind.map(|kind| kind.to_string())),
            ("flagship", yes_or_no(self.flagship)),
            ("pooled", yes_or_no(self.pooled)),
            ("sort", (self.sort != plain.sort).then(|| self.sort.to_string())),
            ("view", (self.view != plain.view).then(|| self.view.to_string())),
            ("per", self.per.map(|per| per.to_string())),
            ("page", (self.page > 1).then(|| self.page.to_string())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The same question without one of its parts, from the first page on.
    #[must_use]
    pub fn without(&self, name: &str) -> Vec<(&'static str, String)> {
        self.pairs().into_iter().filter(|(known, _)| *known != name && *known != "page").collect()
    }

    /// The same question with another value in one of its parts, from the first page on.
    #[must_use]
    pub fn with(&self, name: &'static str, value: impl Into<String>) -> Vec<(&'static str, String)> {
        let mut pairs = self.without(name);
        pairs.push((name, value.into()));
        pairs
    }

    /// The same question on another page.
    #[must_use]
    pub fn on_page(&self, page: u32) -> Vec<(&'static str, String)> {
        Selection { page, ..self.clone() }.pairs()
    }
}

impl Sort {
    fn read(value: &str) -> Option<Sort> {
        let (descending, code) = value.strip_prefix('-').map_or((false, value), |code| (true, code));
        Some(Sort { by: SortBy::from_code(code)?, descending })
    }
}

impl std::fmt::Display for Sort {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.descending { "-" } else { "" }, self.by)
    }
}

/// A search must hold something to look for.
fn searchable(value: &str) -> Option<String> {
    text::line(value, LONGEST_SEARCH).ok().filter(|line| !text::fold(line).is_empty())
}

fn code(value: &str) -> Option<String> {
    text::line(value, 60).ok()
}

fn yes_or_no(value: &str) -> Option<bool> {
    match value {
        "yes" | "1" | "true" => Some(true),
        "no" | "0" | "false" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(question: &[(&str, &str)]) -> (Selection, Vec<Unread>) {
        Selection::read(
            &question.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<Vec<_>>(),
        )
    }

    #[test]
    fn what_is_written_is_read_back() {
        let question = [
            ("q", "état civil"),
            ("entity", "MI"),
            ("axis", "MN.2.1"),
            ("phase", "build"),
            ("state", "active"),
            ("promise", "late"),
            ("rating", "0"),
            ("news", "old"),
            ("tier", "2"),
            ("kind", "portal"),
            ("flagship", "yes"),
            ("pooled", "no"),
            ("sort", "-slip"),
            ("view", "timeline"),
            ("per", "300"),
            ("page", "2"),
        ];
        let (selection, unread) = read(&question);
        assert_eq!(unread, []);
        let written: Vec<_> = selection.pairs().into_iter().collect();
        let expected: Vec<_> = question.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        assert_eq!(written, expected);
    }

    #[test]
    fn nonsense_is_not_asked_and_is_said() {
        let nonsense = [
            ("phase", "zzz"),
            ("rating", "6"),
            ("rating", "-1"),
            ("tier", "4"),
            ("flagship", "maybe"),
            ("sort", "random()"),
            ("page", "0"),
            ("page", "99999999999"),
            ("per", "501"),
            ("per", "0"),
            ("q", "!!!"),
            ("q", "\u{202E}abc"),
        ];
        for (name, value) in nonsense {
            let (selection, unread) = read(&[(name, value)]);
            assert_eq!(selection, Selection::default(), "{name}={value}");
            assert_eq!(unread.len(), 1, "{name}={value}");
        }
        let (_, unread) = read(&[("q", &"a".repeat(10_000))]);
        assert_eq!(unread.first().map(|unread| unread.value.chars().count()), Some(40));
    }

    #[test]
    fn empty_values_and_foreign_names_are_passed_over() {
        let (selection, unread) = read(&[("phase", ""), ("q", "  "), ("utm_source", "mail")]);
        assert_eq!((selection, unread), (Selection::default(), vec![]));
    }

    #[test]
    fn changing_a_filter_goes_back_to_the_first_page() {
        let (selection, _) = read(&[("phase", "build"), ("page", "3")]);
        assert_eq!(selection.without("phase"), []);
        assert_eq!(selection.with("state", "active"), [("phase", "build".to_owned()), ("state", "active".to_owned())]);
        assert_eq!(selection.on_page(1), [("phase", "build".to_owned())]);
    }

    #[test]
    fn only_filters_filter() {
        assert!(!read(&[("sort", "name"), ("view", "board"), ("per", "10"), ("page", "2")]).0.filters());
        assert!(read(&[("pooled", "no")]).0.filters());
    }

    #[test]
    fn every_project_is_on_some_page() {
        let (selection, _) = read(&[("per", "50"), ("page", "3")]);
        assert_eq!((selection.pages(0), selection.pages(50), selection.pages(101)), (1, 1, 3));
        assert_eq!(selection.offset(), 100);
    }
}
