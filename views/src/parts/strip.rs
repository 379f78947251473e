//! A project's life on one line: what was met, what is late, what is planned, and today.
//!
//! A mark that moved keeps a small tick where it was first promised, joined to where it stands now.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::Text;
use crate::charts::TimeScale;
use crate::words::Words;

const WIDTH: f64 = 240.0;
const HEIGHT: f64 = 28.0;
const MIDDLE: f64 = 14.0;
/// Marks at the ends keep their whole shape.
const EDGE: f64 = 7.0;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    Done,
    Late,
    Planned,
}

/// A milestone: where it stands, and where it was first promised if that was elsewhere.
#[derive(Clone, Debug)]
pub struct Mark<'a> {
    pub name: Text<'a>,
    pub day: NaiveDate,
    pub promised: Option<NaiveDate>,
    pub kind: MarkKind,
}

/// The whole line, from its first day to its last.
#[derive(Clone, Debug)]
pub struct Strip<'a> {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub today: NaiveDate,
    pub marks: &'a [Mark<'a>],
}

/// Draws the line; it names itself in words for whoever cannot see it.
#[must_use]
pub fn strip(words: Words, strip: &Strip) -> Markup {
    let scale = TimeScale::new((strip.from, strip.to), WIDTH - 2.0 * EDGE, words.language());
    let x = |day| EDGE + scale.x(day);
    let today = format!("{:.1}", x(strip.today));
    html! {
        svg.strip viewBox={ "0 0 " (WIDTH) " " (HEIGHT) } width=(WIDTH) height=(HEIGHT)
            role="img" aria-label=(in_words(words, strip.marks)) {
            line.strip-line x1=(x(strip.from)) x2=(x(strip.to)) y1=(MIDDLE) y2=(MIDDLE) {}
            line.strip-past x1=(x(strip.from)) x2=(today) y1=(MIDDLE) y2=(MIDDLE) {}
            @if scale.contains(strip.today) {
                line.c-today x1=(today) x2=(today) y1="2" y2="26" { title { (words.say("common-today")) } }
            }
            @for mark in strip.marks { (drift(mark, x)) }
            @for mark in strip.marks { (shape(words, mark, x(mark.day))) }
        }
    }
}

/// The tick of the first promise and the way from there.
fn drift(mark: &Mark, x: impl Fn(NaiveDate) -> f64) -> Markup {
    let moved = mark.promised.filter(|promised| *promised != mark.day);
    html! {
        @if let Some(promised) = moved {
            @let (from, to) = (format!("{:.1}", x(promised)), format!("{:.1}", x(mark.day)));
            line.strip-drift x1=(from) x2=(to) y1=(MIDDLE) y2=(MIDDLE) {}
            line.c-original x1=(from) x2=(from) y1="9" y2="19" {}
        }
    }
}

fn shape(words: Words, mark: &Mark, x: f64) -> Markup {
    let place = format!("{x:.1}");
    html! {
        g {
            title { (sentence(words, mark)) }
            @match mark.kind {
                MarkKind::Done => circle.mark-done cx=(place) cy=(MIDDLE) r="5" {},
                MarkKind::Planned => circle.mark-planned cx=(place) cy=(MIDDLE) r="4.5" {},
                MarkKind::Late => path.mark-late d={ "M" (place) " 7l7 7-7 7-7-7z" } {},
            }
        }
    }
}

fn sentence(words: Words, mark: &Mark) -> Text<'static> {
    let state = words.say(match mark.kind {
        MarkKind::Done => "common-milestone-done",
        MarkKind::Late => "common-milestone-late",
        MarkKind::Planned => "common-milestone-planned",
    });
    let day = words.day(mark.day);
    let told = |key, more: &[_]| {
        let mut holes =
            vec![("name", mark.name.as_ref().into()), ("state", state.as_ref().into()), ("day", day.as_str().into())];
        holes.extend_from_slice(more);
        words.tell(key, &holes)
    };
    match mark.promised.filter(|promised| *promised != mark.day) {
        Some(promised) => told("common-milestone-moved", &[("promised", words.day(promised).into())]),
        None => told("common-milestone-mark", &[]),
    }
}

fn in_words(words: Words, marks: &[Mark]) -> Text<'static> {
    let of = |kind| marks.iter().filter(|mark| mark.kind == kind).count();
    words.tell(
        "common-strip",
        &[("count", marks.len().into()), ("done", of(MarkKind::Done).into()), ("late", of(MarkKind::Late).into())],
    )
}
