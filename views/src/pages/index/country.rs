//! A country in the index: where it stands, how it came there, what moved it, and whom it can be read against.

mod change;
mod history;
mod peers;

use domain::portfolio::selection::Unread;
use indicators::group::Group;
use indicators::panel::Series;
use indicators::peers::Circle;
use indicators::ranking::Rank;
use indicators::states::Country;
use maud::{Markup, html};

use super::{names, signs};
use crate::frame::Section;
use crate::pages::Page;
use crate::pages::index::not_understood;
use crate::parts::{Figure, Link, figures};
use crate::paths;
use crate::words::Words;

pub use change::{Change, Share};
pub(in crate::pages::index) use history::breaks_key;

/// A score with its place.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    pub score: f64,
    pub rank: Rank,
}

/// A country in one edition.
#[derive(Clone, Debug)]
pub struct CountryEdition {
    pub year: u16,
    pub method_of: Option<u16>,
    /// How many States were ranked.
    pub of: usize,
    /// In the order of [`Series::ALL`].
    pub marks: [Option<Mark>; Series::ALL.len()],
    pub class: Option<&'static str>,
}

/// Somebody to be read against, in the three parts.
#[derive(Clone, Debug)]
pub struct Peer {
    pub who: Who,
    /// Online services, infrastructure, human capital.
    pub parts: [Option<f64>; 3],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Own(&'static Country),
    /// The middle of the circle, part by part.
    Median,
    /// The best of the circle by the whole index.
    Best(&'static Country),
    Neighbour(&'static Country),
}

#[derive(Clone, Debug)]
pub struct CountryPage {
    pub country: &'static Country,
    /// Oldest first.
    pub editions: Vec<CountryEdition>,
    /// The change asked for; none where one of its ends has no score.
    pub change: Option<Change>,
    /// The editions it runs between.
    pub span: (u16, u16),
    pub circle: Option<&'static Circle>,
    pub peers: Vec<Peer>,
    pub unread: Vec<Unread>,
}

impl CountryEdition {
    #[must_use]
    pub fn mark(&self, series: Series) -> Option<Mark> {
        let place = Series::ALL.iter().position(|one| *one == series)?;
        self.marks.get(place).copied().flatten()
    }
}

impl Page for CountryPage {
    fn title(&self, words: Words) -> String {
        words.tell("ranking-country-title", &[("country", names::country(words, self.country).into())]).into_owned()
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![super::signs::index(words), super::signs::ranking(words)]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (names::country(words, self.country)) }
                @if !self.unread.is_empty() { (not_understood(words, &self.unread)) }
                (self.standing(words))
                h2 { (words.say("ranking-history")) }
                (history::scores(words, self))
                (history::places(words, self))
                h2 { (words.say("ranking-editions")) }
                (history::editions(words, self))
                (self.files(words))
                h2 id="change" { (words.say("ranking-change")) }
                (change::show(words, self))
                h2 id="peers" { (words.say("ranking-peers")) }
                (peers::show(words, self))
                p.soft { (words.say("index-source")) }
            }
        }
    }
}

impl CountryPage {
    fn last(&self) -> Option<&CountryEdition> {
        self.editions.last()
    }

    /// The last edition in one sentence and five figures.
    fn standing(&self, words: Words) -> Markup {
        let Some((edition, mark)) = self.last().and_then(|last| Some((last, last.mark(Series::Egdi)?))) else {
            return html! { p.lede { (words.say("ranking-no-place")) } };
        };
        let group = signs::group(words, Group::of(mark.score));
        let class = edition.class.map(|class| words.tell("ranking-class", &[("class", class.into())]));
        let holes = [
            ("year", edition.year.to_string().into()),
            ("place", signs::place_of(words, mark.rank.place, edition.of).into()),
            ("score", signs::score(words, mark.score).into()),
            ("group", group.into()),
        ];
        html! {
            p.lede { (words.tell("ranking-stands", &holes)) @if let Some(class) = class { " " (class) } }
            @if let Some(year) = edition.method_of { p.soft { (words.tell("ranking-assumed", &[("year", year.to_string().into())])) } }
            (figures(&self.figures(words, edition)))
        }
    }

    fn figures(&self, words: Words, edition: &CountryEdition) -> Vec<Figure<'static>> {
        let figure = |series: Series| {
            let mark = edition.mark(series)?;
            let score = words.tell(
                "ranking-score-group",
                &[
                    ("score", signs::score(words, mark.score).into()),
                    ("group", signs::group(words, Group::of(mark.score)).into()),
                ],
            );
            let asked = [("by", series.code().to_owned())];
            let list = paths::asking(paths::index_ranking(words.language()), &asked);
            Some(Figure {
                number: words.number(i64::try_from(mark.rank.place).unwrap_or_default()).into(),
                unit: None,
                meaning: signs::series(words, series),
                age: Some(score),
                list: Some(Link::new(words.say("ranking-short"), format!("{list}#{}", self.country.iso3))),
            })
        };
        Series::ALL.into_iter().filter_map(figure).collect()
    }

    fn files(&self, words: Words) -> Markup {
        let asked = [("country", self.country.iso3.clone())];
        let csv = paths::asking(paths::index_ranking_csv(words.language()), &asked);
        html! { p.files { (Link::new(words.say("ranking-csv-country"), csv)) } }
    }
}
