//! Projects as lines of a table: what it is, its life as a strip, promised and expected, confidence, age of the news.
//!
//! Three hundred lines must stay light on an old phone, so a line carries no word twice and no attribute it can do
//! without: one path for each kind of mark, told apart by its place; shapes and colours are in `app.css`. Browsers
//! keep a table a table when its rows become cards, so it needs no roles, and a heading that opens a row no scope.

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::project::{Phase, ProjectNumber, ProjectState};
use domain::portfolio::report::Confidence;
use domain::portfolio::tally::{Freshness, Slip};
use maud::{Markup, html};

use super::signs::{news_class, rating_class, rating_word, slip_class, state_word};
use crate::charts::TimeScale;
use crate::parts::{MarkKind, Text};
use crate::paths;
use crate::words::Words;

/// A project as the public reads it in a list.
#[derive(Clone, Debug)]
pub struct ProjectLine {
    pub number: ProjectNumber,
    pub names: Names,
    pub entity: Names,
    pub phase: Phase,
    pub state: ProjectState,
    pub fictitious: bool,
    pub started: Option<NaiveDate>,
    pub original: Option<NaiveDate>,
    pub promised: Option<NaiveDate>,
    pub expected: Option<NaiveDate>,
    pub slip: Slip,
    pub slip_days: i64,
    /// Under way, and expected later than promised.
    pub late: bool,
    pub confidence: Confidence,
    /// The programme office's, and what the figures give.
    pub office: Confidence,
    pub computed: Confidence,
    /// Days since somebody last said something.
    pub news: Option<i64>,
    pub freshness: Freshness,
    pub milestones: usize,
    pub done: usize,
    pub marks: Vec<LineMark>,
}

/// A milestone on the strip, with the four dates that the timeline tells apart.
#[derive(Clone, Copy, Debug)]
pub struct LineMark {
    pub kind: MarkKind,
    pub original: NaiveDate,
    pub baseline: Option<NaiveDate>,
    pub forecast: Option<NaiveDate>,
    pub actual: Option<NaiveDate>,
}

/// A heading of the table and, where the list can be sorted by it, the address that does.
#[derive(Clone, Debug)]
pub struct Heading {
    pub label: Text<'static>,
    pub sort: Option<SortLink>,
}

#[derive(Clone, Debug)]
pub struct SortLink {
    pub href: String,
    /// `ascending` or `descending` when the list is in this order already.
    pub now: Option<&'static str>,
}

const WIDTH: f64 = 160.0;

/// Draws the lines under their headings, and what the signs mean above them.
#[must_use]
pub fn lines(words: Words, headings: &[Heading], lines: &[ProjectLine], today: NaiveDate) -> Markup {
    html! {
        (legend(words))
        div.table-scroll role="region" tabindex="0" aria-label=(words.say("portfolio-table")) {
            table.lines {
                caption.visually-hidden { (words.say("portfolio-table")) }
                thead { tr { @for one in headings { (heading(words, one)) } } }
                tbody { @for line in lines { (row(words, line, today)) } }
            }
        }
    }
}

/// The headings of a list that is not sorted by its reader.
#[must_use]
pub fn plain_headings(words: Words) -> Vec<Heading> {
    COLUMNS.iter().map(|key| Heading { label: words.say(key), sort: None }).collect()
}

/// The words of the columns, in their order.
pub const COLUMNS: [&str; 8] = [
    "portfolio-column-name",
    "portfolio-column-milestones",
    "portfolio-column-promised",
    "portfolio-column-slip",
    "portfolio-column-rating",
    "report-column-rating-office",
    "report-column-rating-computed",
    "portfolio-column-news",
];

fn legend(words: Words) -> Markup {
    html! {
        p.legend {
            span.done { (words.say("common-milestone-done")) } " "
            span.late { (words.say("common-milestone-late")) } " "
            span.planned { (words.say("common-milestone-planned")) } " "
            span { (words.say("portfolio-legend-dates")) } " "
            span { (words.say("report-three-legend")) }
        }
    }
}

fn heading(words: Words, heading: &Heading) -> Markup {
    let now = heading.sort.as_ref().and_then(|sort| sort.now);
    let arrow = match now {
        Some("ascending") => "↑",
        Some(_) => "↓",
        None => "↕",
    };
    html! {
        th scope="col" aria-sort=[now] {
            @if let Some(sort) = &heading.sort {
                a.sort href=(sort.href) title=(words.tell("common-sort-by", &[("column", heading.label.as_ref().into())])) {
                    (heading.label) " " span.sort-arrow aria-hidden="true" { (arrow) }
                }
            } @else { (heading.label) }
        }
    }
}

fn row(words: Words, line: &ProjectLine, today: NaiveDate) -> Markup {
    html! {
        tr {
            th { (name(words, line)) }
            td { (line.done) "/" (line.milestones) (strip(words, line, today)) }
            td { (dates(words, line)) }
            td class=[slip_class(line.slip)] { (slip(words, line)) }
            td.(rating_class(line.confidence)) { (words.say(rating_word(line.confidence))) }
            (level(line.office))
            (level(line.computed))
            td class=[news_class(line.freshness)] { (news(words, line)) }
        }
    }
}

/// A level as its sign and its number: the word stands once a line, with the lead's.
fn level(confidence: Confidence) -> Markup {
    html! {
        td.(rating_class(confidence)) {
            @if confidence.is_rated() { (confidence.level()) } @else { "–" }
        }
    }
}

/// The name as a link; under it who answers, and what is out of the ordinary.
#[must_use]
pub fn name(words: Words, line: &ProjectLine) -> Markup {
    let unusual = (line.state != ProjectState::Active).then(|| state_word(line.state));
    html! {
        a href=(paths::project(words.language(), line.number)) { (words.name(&line.names)) }
        small {
            (words.name(&line.entity))
            @if let Some(state) = unusual { " · " (words.say(state)) }
            @if line.fictitious { " · " i { (words.say("portfolio-fictitious")) } }
        }
    }
}

/// Promised, an arrow in the reader's direction, and what is expected now (or was reached); one date where they agree.
#[must_use]
pub fn dates(words: Words, line: &ProjectLine) -> Markup {
    let arrow = if words.language().is_right_to_left() { " ← " } else { " → " };
    let rebaselined = line.original.filter(|original| line.promised.is_some_and(|promised| promised != *original));
    html! {
        @match (line.promised, line.expected) {
            (Some(promised), Some(expected)) => {
                @if promised != expected { (words.day_short(promised)) (arrow) }
                b { (words.day_short(expected)) }
                @if let Some(original) = rebaselined {
                    small { (words.tell("portfolio-first-promised", &[("day", words.day_short(original).into())])) }
                }
            },
            _ => (words.say("common-not-dated")),
        }
    }
}

/// The slip in words; nothing where there is nothing to compare.
#[must_use]
pub fn slip(words: Words, line: &ProjectLine) -> Text<'static> {
    if line.slip == Slip::Unknown { Text::default() } else { words.slip(line.slip_days).into() }
}

fn news(words: Words, line: &ProjectLine) -> Text<'static> {
    match line.news {
        Some(days) => words.tell("common-updated", &[("age", words.age(days).into())]),
        None if line.freshness == Freshness::NotOwed => Text::default(),
        None => words.say("common-never-updated"),
    }
}

/// Four paths, told apart by their place: the time gone by, then met, planned and late milestones.
fn strip(words: Words, line: &ProjectLine, today: NaiveDate) -> Markup {
    let days = line.marks.iter().map(|mark| (day_of(mark), mark.kind));
    let ends = days.clone().map(|(day, _)| day).chain(line.started).chain(line.expected).collect::<Vec<_>>();
    let (Some(from), Some(to)) = (ends.iter().min(), ends.iter().max()) else { return html! {} };
    let scale = TimeScale::new((*from, *to), WIDTH - 12.0, words.language());
    let x = |day| whole(6.0 + scale.x(day));
    let of = |kind| dots(days.clone().filter(|(_, own)| *own == kind).map(|(day, _)| x(day)).collect(), 7);
    html! {
        svg viewBox="0 0 160 14" {
            path d={ "M" (x(*from)) " 7H" (x(today.clamp(*from, *to))) } {}
            path d=(of(MarkKind::Done)) {}
            path d=(of(MarkKind::Planned)) {}
            path d=(of(MarkKind::Late)) {}
        }
    }
}

/// Where a milestone stands now.
fn day_of(mark: &LineMark) -> NaiveDate {
    mark.actual.or(mark.forecast).or(mark.baseline).unwrap_or(mark.original)
}

/// Dots in one path: strokes without length, drawn round by the stylesheet.
#[must_use]
pub fn dots(mut places: Vec<i64>, height: i64) -> String {
    places.sort_unstable();
    places.dedup();
    places.iter().map(|x| format!("M{x} {height}h0")).collect::<Vec<_>>().concat()
}

/// A place on the drawing, in whole units: nobody sees a tenth of one.
#[must_use]
#[expect(clippy::cast_possible_truncation, reason = "a drawing is a thousand units wide")]
pub fn whole(place: f64) -> i64 {
    place.round() as i64
}
