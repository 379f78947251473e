//! What a reader asks of the register of decisions, as it stands in an address. What cannot be read is not asked.

use chrono::NaiveDate;

use super::DecisionState;
use crate::portfolio::project::ProjectNumber;
use crate::text;

/// The longest search, in characters.
const LONGEST_SEARCH: usize = 200;

/// The question. `None` and the empty search do not filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    pub search: String,
    pub year: Option<i32>,
    pub state: Option<DecisionState>,
    pub late: bool,
    /// The code of a sitting.
    pub sitting: Option<String>,
    pub project: Option<ProjectNumber>,
    /// The code of an entity; those below it included.
    pub entity: Option<String>,
    /// The code of a post.
    pub owner: Option<String>,
    page: Option<u32>,
}

impl Question {
    pub const PER_PAGE: u32 = 50;

    #[must_use]
    pub fn read(pairs: &[(String, String)]) -> Question {
        let last = |name: &str| pairs.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.trim());
        let code = |name: &str| last(name).filter(|code| !code.is_empty()).map(str::to_owned);
        Question {
            search: last("q").and_then(|words| text::line(words, LONGEST_SEARCH).ok()).unwrap_or_default(),
            year: last("year").and_then(|year| year.parse().ok()).filter(|year| (1990..=2099).contains(year)),
            state: last("state").and_then(DecisionState::from_code),
            late: last("late") == Some("yes"),
            sitting: code("sitting"),
            project: last("project").and_then(|number| ProjectNumber::parse(number).ok()),
            entity: code("entity"),
            owner: code("owner"),
            page: last("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0),
        }
    }

    /// The question as an address holds it, without its page.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let some = |name: &'static str, value: Option<String>| value.map(|value| (name, value));
        [
            some("q", Some(self.search.clone()).filter(|words| !words.is_empty())),
            some("year", self.year.map(|year| year.to_string())),
            some("state", self.state.map(|state| state.to_string())),
            some("late", self.late.then(|| "yes".to_owned())),
            some("sitting", self.sitting.clone()),
            some("project", self.project.map(|project| project.to_string())),
            some("entity", self.entity.clone()),
            some("owner", self.owner.clone()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The same question without one of its parts.
    #[must_use]
    pub fn without(&self, name: &str) -> Vec<(&'static str, String)> {
        self.pairs().into_iter().filter(|(known, _)| *known != name).collect()
    }

    /// The searched words, folded; a decision has to match every one.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        text::fold(&self.search).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// The days of the year that was asked for: from the first until before the second.
    #[must_use]
    pub fn held(&self) -> Option<(NaiveDate, NaiveDate)> {
        let year = self.year?;
        NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year + 1, 1, 1))
    }

    /// From 1, and no further than the last page of so many decisions.
    #[must_use]
    pub fn page(&self, total: i64) -> u32 {
        self.page.unwrap_or(1).min(Question::pages(total))
    }

    /// How many pages hold so many decisions; one even for none.
    #[must_use]
    pub fn pages(total: i64) -> u32 {
        u32::try_from(total).unwrap_or(u32::MAX).div_ceil(Question::PER_PAGE).max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(asked: &[(&str, &str)]) -> Vec<(String, String)> {
        asked.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_stands_in_an_address_is_read_and_written_back() {
        let asked = [
            ("q", "identifiant commun"),
            ("year", "2026"),
            ("state", "blocked"),
            ("late", "yes"),
            ("sitting", "CIGOV-14"),
            ("project", "PRJ-0005"),
            ("entity", "MI"),
            ("owner", "mi-services"),
        ];
        let question = Question::read(&pairs(&asked));
        let written: Vec<(String, String)> =
            question.pairs().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        assert_eq!(written, pairs(&asked));
        assert_eq!(question.words(), ["identifiant", "commun"]);
        assert_eq!(question.without("q").len(), asked.len() - 1);
    }

    #[test]
    fn what_cannot_be_read_is_not_asked() {
        let nonsense = [
            ("year", "0"),
            ("state", "perhaps"),
            ("project", "DROP TABLE"),
            ("page", "-1"),
            ("sitting", " "),
            ("x", "y"),
        ];
        assert_eq!(Question::read(&pairs(&nonsense)), Question::default());
    }

    #[test]
    fn a_page_beyond_the_end_is_the_last_one() {
        let page = |text: &str, total| Question::read(&pairs(&[("page", text)])).page(total);
        assert_eq!((page("1", 0), page("9", 51), page("2", 51), page("2", 50)), (1, 2, 2, 1));
    }
}
