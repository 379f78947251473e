//! What a reader asks of the register. It stands in the address, so that list, files and the cells of the matrix
//! lead to the same rows.

use super::{RiskState, Scale};
use crate::portfolio::project::ProjectNumber;
use crate::portfolio::selection::Unread;
use crate::text;

coded! {
    pub enum SortBy {
        Score = "score",
        Number = "number",
        Project = "project",
        Proximity = "proximity",
        Review = "review",
        Raised = "raised",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub by: SortBy,
    pub descending: bool,
}

/// The question. `None` does not filter; nothing said of the state means the open ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The code of an entity; those below it included.
    pub entity: Option<String>,
    pub project: Option<ProjectNumber>,
    pub category: Option<String>,
    /// The code of a post.
    pub owner: Option<String>,
    /// `None`: all of them.
    pub state: Option<RiskState>,
    pub high: bool,
    /// Its review has passed.
    pub unreviewed: bool,
    /// Nothing is under way about it.
    pub unanswered: bool,
    pub probability: Option<Scale>,
    pub impact: Option<Scale>,
    pub sort: Sort,
    /// From 1.
    pub page: u32,
}

impl Default for Question {
    fn default() -> Question {
        Question {
            entity: None,
            project: None,
            category: None,
            owner: None,
            state: Some(RiskState::Open),
            high: false,
            unreviewed: false,
            unanswered: false,
            probability: None,
            impact: None,
            sort: Sort { by: SortBy::Score, descending: true },
            page: 1,
        }
    }
}

const ALL_STATES: &str = "all";

impl Question {
    /// Rows on a page.
    pub const PER: u32 = 50;

    /// Reads the names and values of an address; what cannot be read is not asked, and is said.
    #[must_use]
    pub fn read(pairs: &[(String, String)]) -> (Question, Vec<Unread>) {
        let (mut question, mut unread) = (Question::default(), vec![]);
        for (name, value) in pairs.iter().filter(|(_, value)| !value.trim().is_empty()) {
            if question.take(name, value.trim()).is_none() {
                let value = value.chars().filter(|c| !c.is_control()).take(40).collect();
                unread.push(Unread { name: name.clone(), value });
            }
        }
        (question, unread)
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        let scale = || value.parse().ok().and_then(Scale::new);
        match name {
            "entity" => self.entity = Some(code(value)?),
            "project" => self.project = Some(ProjectNumber::parse(value).ok()?),
            "category" => self.category = Some(code(value)?),
            "owner" => self.owner = Some(code(value)?),
            "state" if value == ALL_STATES => self.state = None,
            "state" => self.state = Some(RiskState::from_code(value)?),
            "high" => self.high = yes(value)?,
            "unreviewed" => self.unreviewed = yes(value)?,
            "unanswered" => self.unanswered = yes(value)?,
            "p" => self.probability = Some(scale()?),
            "i" => self.impact = Some(scale()?),
            "sort" => self.sort = Sort::read(value)?,
            "page" => self.page = value.parse().ok().filter(|page| *page > 0)?,
            _ => {}
        }
        Some(())
    }

    /// The names and values to write into an address, in a fixed order.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let plain = Question::default();
        let ticked = |is: bool| is.then(|| "yes".to_owned());
        let state = || self.state.map_or_else(|| ALL_STATES.to_owned(), |state| state.to_string());
        let scale = |scale: Option<Scale>| scale.map(|scale| scale.level().to_string());
        let all = [
            ("entity", self.entity.clone()),
            ("project", self.project.map(|project| project.to_string())),
            ("category", self.category.clone()),
            ("owner", self.owner.clone()),
            ("state", (self.state != plain.state).then(state)),
            ("high", ticked(self.high)),
            ("unreviewed", ticked(self.unreviewed)),
            ("unanswered", ticked(self.unanswered)),
            ("p", scale(self.probability)),
            ("i", scale(self.impact)),
            ("sort", (self.sort != plain.sort).then(|| self.sort.to_string())),
            ("page", (self.page > 1).then(|| self.page.to_string())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// The same question without one of its parts, from the first page on.
    #[must_use]
    pub fn without(&self, name: &str) -> Vec<(&'static str, String)> {
        self.pairs().into_iter().filter(|(known, _)| *known != name && *known != "page").collect()
    }

    /// The same question in another order.
    #[must_use]
    pub fn sorted(&self, by: SortBy) -> Vec<(&'static str, String)> {
        let descending = if self.sort.by == by { !self.sort.descending } else { by == SortBy::Score };
        Question { sort: Sort { by, descending }, page: 1, ..self.clone() }.pairs()
    }

    #[must_use]
    pub fn on_page(&self, page: u32) -> Vec<(&'static str, String)> {
        Question { page, ..self.clone() }.pairs()
    }

    #[must_use]
    pub fn offset(&self) -> i64 {
        i64::from(self.page.saturating_sub(1)) * i64::from(Question::PER)
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

fn code(value: &str) -> Option<String> {
    text::line(value, 60).ok()
}

fn yes(value: &str) -> Option<bool> {
    matches!(value, "yes" | "1" | "true").then_some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &str)]) -> (Question, Vec<Unread>) {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Question::read(&pairs)
    }

    #[test]
    fn what_is_written_is_read_back() {
        let asked = [
            ("entity", "MI"),
            ("project", "PRJ-0012"),
            ("category", "skills"),
            ("owner", "mi-services"),
            ("state", "all"),
            ("high", "yes"),
            ("unreviewed", "yes"),
            ("unanswered", "yes"),
            ("p", "4"),
            ("i", "5"),
            ("sort", "-review"),
            ("page", "3"),
        ];
        let (question, unread) = read(&asked);
        assert_eq!(unread, []);
        let written: Vec<_> = question.pairs();
        assert_eq!(written, asked.map(|(name, value)| (name, value.to_owned())));
        assert_eq!(Question::default().pairs(), []);
    }

    #[test]
    fn nonsense_is_not_asked_and_is_said() {
        for (name, value) in [
            ("p", "0"),
            ("p", "6"),
            ("i", "x"),
            ("state", "zzz"),
            ("project", "12"),
            ("sort", "random()"),
            ("page", "0"),
            ("high", "maybe"),
        ] {
            let (question, unread) = read(&[(name, value)]);
            assert_eq!((question, unread.len()), (Question::default(), 1), "{name}={value}");
        }
    }

    #[test]
    fn a_second_click_turns_the_order_round() {
        let plain = Question::default();
        assert_eq!(plain.sorted(SortBy::Score), [("sort", "score".to_owned())]);
        assert_eq!(plain.sorted(SortBy::Review), [("sort", "review".to_owned())]);
        let (by_review, _) = read(&[("sort", "review"), ("page", "2")]);
        assert_eq!(by_review.sorted(SortBy::Review), [("sort", "-review".to_owned())]);
    }
}
