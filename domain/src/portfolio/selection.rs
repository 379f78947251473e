//! What a reader asks of the portfolio: which projects, in which order, drawn how. It stands in an address, so that
//! every view can be sent to a colleague, and list, timeline and exports answer the same question.
//!
//! What cannot be read is not asked, and is said: an old link should still open the page.

mod pairs;

use super::project::{Phase, ProjectKind, ProjectState, Tier};
use super::report::Confidence;
use crate::text;

pub use pairs::Unread;

/// The longest search, in characters.
pub const LONGEST_SEARCH: usize = 200;

/// The most projects on one page.
pub const MOST_PER_PAGE: u32 = 500;

coded! {
    pub enum View {
        List = "list",
        Board = "board",
        Timeline = "timeline",
    }
}

coded! {
    /// Projects under way, against the promise in force.
    pub enum Promise {
        Kept = "kept",
        Late = "late",
    }
}

coded! {
    /// How long ago somebody last said something.
    pub enum News {
        Fresh = "fresh",
        Old = "old",
    }
}

coded! {
    pub enum SortBy {
        Number = "number",
        Name = "name",
        Entity = "entity",
        Expected = "expected",
        Slip = "slip",
        Rating = "rating",
        Office = "office",
        Computed = "computed",
        News = "news",
    }
}

/// An order: a column, and whether from the end. Written `slip` or `-slip`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub by: SortBy,
    pub descending: bool,
}

/// The question. `None` and the empty search do not filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    pub search: String,
    /// The code of an entity; those below it included.
    pub entity: Option<String>,
    /// The code of a node of the strategy; those below it included.
    pub axis: Option<String>,
    pub phase: Option<Phase>,
    pub state: Option<ProjectState>,
    pub rating: Option<Confidence>,
    /// The programme office's rating.
    pub office: Option<Confidence>,
    pub computed: Option<Confidence>,
    pub promise: Option<Promise>,
    pub news: Option<News>,
    pub tier: Option<Tier>,
    pub kind: Option<ProjectKind>,
    pub flagship: Option<bool>,
    pub pooled: Option<bool>,
    pub sort: Sort,
    pub view: View,
    /// From 1.
    pub page: u32,
    per: Option<u32>,
}

impl Default for Selection {
    fn default() -> Self {
        Selection {
            search: String::new(),
            entity: None,
            axis: None,
            phase: None,
            state: None,
            rating: None,
            office: None,
            computed: None,
            promise: None,
            news: None,
            tier: None,
            kind: None,
            flagship: None,
            pooled: None,
            sort: Sort { by: SortBy::Number, descending: false },
            view: View::List,
            page: 1,
            per: None,
        }
    }
}

impl Selection {
    /// How many projects a page holds: fifty rows of a list; a board or a timeline is read as a whole.
    #[must_use]
    pub fn per(&self) -> u32 {
        self.per.unwrap_or(match self.view {
            View::List => 50,
            View::Board | View::Timeline => 300,
        })
    }

    /// How many pages hold this many projects; one even for none.
    #[must_use]
    pub fn pages(&self, total: u32) -> u32 {
        total.div_ceil(self.per()).max(1)
    }

    /// How many projects lie before this page.
    #[must_use]
    pub fn offset(&self) -> i64 {
        i64::from(self.page.saturating_sub(1)) * i64::from(self.per())
    }

    /// The searched words, folded; a project has to match every one.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        text::fold(&self.search).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
    }

    /// Whether anything but order and drawing was asked.
    #[must_use]
    pub fn filters(&self) -> bool {
        let unfiltered =
            Selection { sort: self.sort, view: self.view, page: self.page, per: self.per, ..Selection::default() };
        *self != unfiltered
    }
}
