//! How scores, places and groups are written on every page of the index.

use std::borrow::Cow;

use indicators::group::Group;
use indicators::panel::Series;

use crate::parts::Link;
use crate::paths;
use crate::words::Words;

/// The way up to the page of the index, and to its ranking: for breadcrumbs.
#[must_use]
pub fn index(words: Words) -> Link<'static> {
    Link::new(words.say("index-title"), paths::indicators(words.language()))
}

#[must_use]
pub fn ranking(words: Words) -> Link<'static> {
    Link::new(words.say("ranking-short"), paths::index_ranking(words.language()))
}

/// The name of a series with its abbreviation: for titles and first mentions.
#[must_use]
pub fn series(words: Words, series: Series) -> Cow<'static, str> {
    words.say(match series {
        Series::Egdi => "index-egdi",
        Series::Osi => "index-osi",
        Series::Tii => "index-tii",
        Series::Hci => "index-hci",
        Series::Epi => "index-epi",
    })
}

/// The name of a series in a few letters: for the heads of columns and for charts.
#[must_use]
pub fn series_short(words: Words, series: Series) -> Cow<'static, str> {
    words.say(match series {
        Series::Egdi => "index-egdi-short",
        Series::Osi => "index-osi-short",
        Series::Tii => "index-tii-short",
        Series::Hci => "index-hci-short",
        Series::Epi => "index-epi-short",
    })
}

#[must_use]
pub fn group(words: Words, group: Group) -> Cow<'static, str> {
    words.say(match group {
        Group::VeryHigh => "index-group-very-high",
        Group::High => "index-group-high",
        Group::Middle => "index-group-middle",
        Group::Low => "index-group-low",
    })
}

/// A score between 0 and 1, with the four digits in which editions differ.
#[must_use]
pub fn score(words: Words, score: f64) -> String {
    words.decimal(score, 4)
}

/// A difference of scores, with its sign: `+0,0123`, `−0,0040`.
#[must_use]
pub fn points(words: Words, points: f64) -> String {
    let sign = if points < 0.0 { "\u{2212}" } else { "+" };
    // A sign before a number would stand behind it among letters that run to the left.
    let mark = if words.language().is_right_to_left() { "\u{200E}" } else { "" };
    format!("{mark}{sign}{}", words.decimal(points.abs(), 4))
}

/// "90ᵉ", "90th", "المرتبة 90".
#[must_use]
pub fn place(words: Words, place: usize) -> String {
    words.tell("index-place", &[("place", place.into())]).into_owned()
}

/// "90ᵉ sur 193".
#[must_use]
pub fn place_of(words: Words, place: usize, of: usize) -> String {
    words.tell("index-place-of", &[("place", place.into()), ("of", of.into())]).into_owned()
}
