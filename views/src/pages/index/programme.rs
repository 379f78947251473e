//! The country in the index, on one page: where it stands, where it is to be, what moved it and what would.

mod charts;
mod moved;
mod targets;

use chrono::NaiveDate;
use indicators::decomposition::Decomposition;
use indicators::group::Group;
use indicators::panel::Series;
use indicators::worth::Worth;
use maud::{Markup, html};

use super::signs;
use crate::charts::{FanAhead, FanPast};
use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Figure, Link, figures};
use crate::paths;
use crate::words::Words;

pub use targets::{Aimed, Told};

#[derive(Clone, Debug)]
pub struct ProgrammePage {
    /// Its name in the reader's language, and its code.
    pub country: (String, String),
    pub stands: Stands,
    /// The nearest edition to come.
    pub next: Option<Expected>,
    pub targets: Vec<Aimed>,
    pub fans: Vec<Fan>,
    pub parts: Vec<PartLine>,
    /// From which edition to which, and what the change is made of.
    pub moved: Option<(u16, u16, Decomposition)>,
    /// The worthiest first, each with the place it would give today.
    pub steps: Vec<(Worth, usize)>,
    /// Scenarios are for officers who read them.
    pub reads_scenarios: bool,
}

/// The place in the latest edition.
#[derive(Clone, Debug)]
pub struct Stands {
    pub edition: u16,
    pub place: usize,
    pub of: usize,
    pub score: f64,
    pub group: Group,
    /// The edition before, its place and score.
    pub before: Option<(u16, usize, f64)>,
}

/// The place in an edition to come: eight futures in ten lie between the ends.
#[derive(Clone, Copy, Debug)]
pub struct Expected {
    pub edition: u16,
    pub median: usize,
    pub low: usize,
    pub high: usize,
    /// Until when portals are assessed for it; assumed.
    pub assessed: NaiveDate,
}

/// The places of one series: past, to come, aimed at.
#[derive(Clone, Debug)]
pub struct Fan {
    pub series: Series,
    pub past: Vec<FanPast>,
    pub ahead: Vec<FanAhead>,
    pub targets: Vec<(u16, usize)>,
}

/// One part of the index against those the country is read against. Scores between 0 and 1.
#[derive(Clone, Debug)]
pub struct PartLine {
    pub part: Series,
    pub own: f64,
    /// The region's name, and its median.
    pub region: Option<(String, f64)>,
    /// The best State of the same rating group, by name.
    pub best: Option<(String, f64)>,
    pub world: Option<f64>,
}

impl Page for ProgrammePage {
    fn title(&self, words: Words) -> String {
        words.tell("index-programme-title", &[("country", self.country.0.as_str().into())]).into_owned()
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (self.title(words)) }
                p.lede { (self.change(words)) }
                div.thirds { (figures(&self.figures(words))) }
                (self.targets(words))
                (self.fans(words))
                (self.bars(words))
                (self.moved(words))
                (self.steps(words))
                (self.ways_on(words))
                (self.foot(words))
            }
        }
    }
}

impl ProgrammePage {
    /// What changed since the edition before, in one sentence.
    fn change(&self, words: Words) -> String {
        let Stands { place, score, before, .. } = &self.stands;
        let Some((since, was, had)) = before else { return words.say("index-change-first").into_owned() };
        let key = match was.cmp(place) {
            std::cmp::Ordering::Greater => "index-change-up",
            std::cmp::Ordering::Less => "index-change-down",
            std::cmp::Ordering::Equal => "index-change-none",
        };
        let holes = [
            ("places", was.abs_diff(*place).into()),
            ("since", since.to_string().into()),
            ("from", signs::score(words, *had).into()),
            ("to", signs::score(words, *score).into()),
        ];
        words.tell(key, &holes).into_owned()
    }

    fn figures(&self, words: Words) -> Vec<Figure<'static>> {
        let Stands { edition, place, of, score, group, .. } = &self.stands;
        let facts = [("score", signs::score(words, *score).into()), ("group", signs::group(words, *group).into())];
        let mut all = vec![Figure {
            number: words.number(whole(*place)).into(),
            unit: Some(words.tell("index-figure-of", &[("of", (*of).into())])),
            meaning: words.tell("index-figure-now", &facts),
            age: Some(year(words, "index-edition", *edition).into()),
            list: Some(Link::new(words.say("index-to-ranking"), paths::index_ranking(words.language()))),
        }];
        all.extend(self.next.map(|next| Figure {
            number: words.tell("index-figure-between", &[("low", next.low.into()), ("high", next.high.into())]),
            unit: None,
            meaning: words.tell(
                "index-figure-next",
                &[("edition", next.edition.to_string().into()), ("median", signs::place(words, next.median).into())],
            ),
            age: None,
            list: Some(Link::new(words.say("index-to-backtest"), paths::index_backtest(words.language()))),
        }));
        all.extend(self.targets.iter().find(|one| one.series == Series::Egdi).map(|one| one.figure(words)));
        all
    }

    fn ways_on(&self, words: Words) -> Markup {
        let l = words.language();
        let own = &self.country.1;
        let ways = [
            (true, "index-to-country", paths::index_country(l, own)),
            (true, "index-to-countries", paths::index_countries(l)),
            (true, "index-to-projects", paths::index_projects(l)),
            (true, "index-to-features", paths::index_features(l)),
            (self.reads_scenarios, "index-to-scenarios", paths::scenarios(l)),
            (true, "index-to-method", paths::index_method(l)),
        ];
        html! {
            h2 { (words.say("index-ways-on")) }
            ul.news {
                @for (_, key, href) in ways.into_iter().filter(|(shown, ..)| *shown) {
                    li { a href=(href) { (words.say(key)) } p.soft { (words.say(&format!("{key}-text"))) } }
                }
            }
        }
    }

    fn foot(&self, words: Words) -> Markup {
        html! {
            div.stack.soft {
                p { (words.say("index-not-one-series")) }
                @if let Some(next) = self.next {
                    @let holes = [
                        ("edition", self.stands.edition.to_string().into()),
                        ("next", next.edition.to_string().into()),
                        ("day", words.day(next.assessed).into()),
                    ];
                    p { (words.tell("index-age", &holes)) }
                }
                p { (words.say("index-source")) }
            }
        }
    }
}

/// A sentence with a year in it, which is written without a space.
fn year(words: Words, key: &str, year: u16) -> String {
    words.tell(key, &[("year", year.to_string().into())]).into_owned()
}

fn whole(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}
