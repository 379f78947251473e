//! What is asked of the ranking, as the names and values of an address.

use indicators::panel::Series;
use indicators::peers::Circle;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    #[default]
    Place,
    Name,
}

#[derive(Clone, Debug)]
pub struct RankingQuestion {
    pub edition: u16,
    /// The latest: left out of the address, so that a link to the ranking stays current.
    pub last: u16,
    pub by: Series,
    pub circle: Option<&'static Circle>,
    pub search: String,
    pub sort: SortBy,
}

impl RankingQuestion {
    /// What differs from the plain ranking, in a fixed order.
    #[must_use]
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let all = [
            ("edition", (self.edition != self.last).then(|| self.edition.to_string())),
            ("by", (self.by != Series::Egdi).then(|| self.by.code().to_owned())),
            ("group", self.circle.map(|circle| circle.code.clone())),
            ("q", Some(self.search.clone()).filter(|search| !search.is_empty())),
            ("sort", (self.sort == SortBy::Name).then(|| "name".to_owned())),
        ];
        all.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }
}
