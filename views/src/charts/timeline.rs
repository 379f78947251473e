//! The portfolio on one scale of time: a row a project, four kinds of marks, a line for today.
//!
//! It is a real table; each row holds its own drawing, so that three hundred rows read, link, print and scroll like
//! any table. The drawings stretch with the column; strokes keep their width (`app.css`), and kinds differ by
//! height and shape before colour.

use chrono::{Datelike, NaiveDate};
use domain::language::Language;
use maud::{Markup, html};

use super::TimeScale;
use crate::pages::public::lines::{LineMark, ProjectLine, dates, dots, name, slip, whole};
use crate::pages::public::signs::{rating_class, slip_class};
use crate::parts::Text;
use crate::words::Words;

const WIDTH: f64 = 1000.0;

/// The years before and after this one that are drawn at most: a mark of 2006 must not flatten those of today.
const BEFORE: i32 = 2;
const AFTER: i32 = 4;

/// Draws the rows, the years above them, and one sentence that says what to see.
#[must_use]
pub fn timeline(words: Words, lines: &[ProjectLine], today: NaiveDate) -> Markup {
    let scale = Scale::of(lines, today, words.language());
    html! {
        figure.timeline {
            figcaption { p { (sentence(words, lines)) } (outside(words, lines, &scale)) (legend(words)) }
            div.table-scroll role="region" tabindex="0" aria-label=(words.say("portfolio-timeline-caption")) {
                table {
                    caption.visually-hidden { (words.say("portfolio-timeline-caption")) }
                    thead { tr {
                        th scope="col" { (words.say("portfolio-column-name")) }
                        th scope="col" { (axis(words, &scale, today)) }
                        th scope="col" { (words.say("portfolio-column-promised")) small { (words.say("report-three")) } }
                    } }
                    tbody { @for line in lines { (row(words, line, &scale)) } }
                }
            }
        }
    }
}

/// The span of time drawn: whole years around what the lines hold.
struct Scale {
    from: NaiveDate,
    to: NaiveDate,
    time: TimeScale,
}

impl Scale {
    fn of(lines: &[ProjectLine], today: NaiveDate, reader: Language) -> Scale {
        let days = || lines.iter().flat_map(|line| line.marks.iter().flat_map(all_days)).chain([today]);
        let first = days().map(|day| day.year()).min().unwrap_or(today.year()).max(today.year() - BEFORE);
        let last = days().map(|day| day.year()).max().unwrap_or(today.year()).min(today.year() + AFTER);
        let from = NaiveDate::from_ymd_opt(first, 1, 1).unwrap_or(today);
        let to = NaiveDate::from_ymd_opt(last + 1, 1, 1).unwrap_or(today);
        Scale { from, to, time: TimeScale::new((from, to), WIDTH, reader) }
    }

    fn x(&self, day: NaiveDate) -> i64 {
        whole(self.time.x(day))
    }

    fn holds(&self, day: NaiveDate) -> bool {
        (self.from..self.to).contains(&day)
    }
}

fn all_days(mark: &LineMark) -> impl Iterator<Item = NaiveDate> + use<> {
    [Some(mark.original), mark.baseline, mark.forecast, mark.actual].into_iter().flatten()
}

/// How many are late, and which one the most.
fn sentence(words: Words, lines: &[ProjectLine]) -> Text<'static> {
    let late = lines.iter().filter(|line| line.late).count();
    let worst = lines.iter().filter(|line| line.late).max_by_key(|line| line.slip_days);
    let counts = [("total", lines.len().into()), ("late", late.into())];
    match worst {
        Some(worst) => {
            let name = worst.names.shown(words.language()).0;
            let more = [("name", name.into()), ("slip", words.slip(worst.slip_days).into())];
            words.tell("portfolio-timeline-sentence", &[&counts[..], &more[..]].concat())
        }
        None => words.tell("portfolio-timeline-calm", &counts),
    }
}

/// What is not drawn is said.
fn outside(words: Words, lines: &[ProjectLine], scale: &Scale) -> Markup {
    let days = lines.iter().flat_map(|line| line.marks.iter().flat_map(all_days));
    let outside = days.filter(|day| !scale.holds(*day)).count();
    let (from, to) = (i64::from(scale.from.year()), i64::from(scale.to.year() - 1));
    html! {
        @if outside > 0 {
            p.soft {
                (words.tell("portfolio-timeline-outside", &[
                    ("count", outside.into()), ("from", from.to_string().into()), ("to", to.to_string().into()),
                ]))
            }
        }
    }
}

fn legend(words: Words) -> Markup {
    html! {
        p.legend {
            span.mark-original { (words.say("common-original")) } " "
            span.mark-baseline { (words.say("common-baseline")) } " "
            span.mark-forecast { (words.say("common-forecast")) } " "
            span.mark-actual { (words.say("common-actual")) } " "
            span.mark-today { (words.say("common-today")) }
        }
    }
}

/// The years, and the grid that every row repeats by reference.
fn axis(words: Words, scale: &Scale, today: NaiveDate) -> Markup {
    let years: Vec<NaiveDate> =
        (scale.from.year()..scale.to.year()).filter_map(|year| NaiveDate::from_ymd_opt(year, 1, 1)).collect();
    let grid = ticks(&years.iter().map(|year| scale.x(*year)).collect::<Vec<_>>(), "0v24");
    html! {
        svg.years role="img" aria-label=(words.say("portfolio-timeline-axis")) {
            @for year in &years {
                text x={ (middle(scale, *year)) "%" } y="16" text-anchor="middle" { (year.year()) }
            }
        }
        svg.grid viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true" {
            g id="t" {
                path.c-line d=(grid) {}
                path.c-today d={ "M" (scale.x(today)) " 0v24" } {}
            }
        }
    }
}

/// The middle of a year, in hundredths of the width.
fn middle(scale: &Scale, year: NaiveDate) -> String {
    let summer = NaiveDate::from_ymd_opt(year.year(), 7, 2).unwrap_or(year);
    format!("{:.1}", scale.time.x(summer) * 100.0 / WIDTH)
}

fn row(words: Words, line: &ProjectLine, scale: &Scale) -> Markup {
    html! {
        tr {
            th { (name(words, line)) }
            td { (drawing(line, scale)) }
            td {
                (dates(words, line)) " " small class=[slip_class(line.slip)] { (slip(words, line)) }
                small {
                    @for level in [line.confidence, line.office, line.computed] {
                        span.(rating_class(level)) { @if level.is_rated() { (level.level()) } @else { "–" } } " "
                    }
                }
            }
        }
    }
}

/// Five paths, told apart by their place: the life, then original, baseline, forecast and actual dates.
fn drawing(line: &ProjectLine, scale: &Scale) -> Markup {
    let open = line.marks.iter().filter(|mark| mark.actual.is_none());
    let original = places(line.marks.iter().map(|mark| Some(mark.original)), scale);
    let baseline = places(line.marks.iter().map(|mark| mark.baseline), scale);
    let forecast = places(open.map(|mark| mark.forecast), scale);
    let actual = places(line.marks.iter().map(|mark| mark.actual), scale);
    html! {
        svg viewBox="0 0 1000 24" preserveAspectRatio="none" {
            use href="#t" {}
            path d=(life(line, scale)) {}
            path d=(ticks(&original, "2v5")) {}
            path d=(ticks(&baseline, "17v5")) {}
            path d=(dots(forecast, 12)) {}
            path d=(dots(actual, 12)) {}
        }
    }
}

/// From the start to the end now expected, as far as it is within the years drawn.
fn life(line: &ProjectLine, scale: &Scale) -> String {
    let first = line.marks.iter().map(|mark| mark.original).min();
    let (Some(from), Some(to)) = (line.started.or(first), line.expected) else { return String::new() };
    if to < scale.from || from >= scale.to {
        return String::new();
    }
    format!("M{} 12H{}", scale.x(from), scale.x(to))
}

fn places(days: impl Iterator<Item = Option<NaiveDate>>, scale: &Scale) -> Vec<i64> {
    let mut places: Vec<i64> = days.flatten().filter(|day| scale.holds(*day)).map(|day| scale.x(day)).collect();
    places.sort_unstable();
    places.dedup();
    places
}

fn ticks(places: &[i64], stroke: &str) -> String {
    places.iter().map(|x| format!("M{x} {stroke}")).collect::<Vec<_>>().concat()
}
