//! The places promised: how far, how fast, how likely, and whether anybody ever did as much.

use domain::language::Names;
use indicators::panel::Series;
use indicators::target::{Course, Verdict};
use maud::{Markup, html};

use super::{ProgrammePage, whole};
use crate::pages::index::signs;
use crate::parts::{Fact, Figure, facts};
use crate::words::{Arg, Words};

/// A target with the country's course towards it.
#[derive(Clone, Debug)]
pub struct Aimed {
    pub names: Names,
    pub source: String,
    pub series: Series,
    pub place: usize,
    pub by: u16,
    pub course: Course,
    /// The share of the futures in which it is reached by its edition.
    pub chance: Option<f64>,
    /// The same with what the projects bring.
    pub with_projects: Option<f64>,
    /// Where the promise begins elsewhere than what was published.
    pub told: Option<Told>,
    /// Who climbed furthest in as many editions: name, places, from, to.
    pub record: Option<(String, usize, u16, u16)>,
}

/// A starting place that was told and is not the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub edition: u16,
    pub place: usize,
    pub published: usize,
    /// The series in which the country did hold that place.
    pub really: Option<Series>,
}

impl ProgrammePage {
    pub(super) fn targets(&self, words: Words) -> Markup {
        html! {
            h2 { (words.say("index-targets")) }
            @if self.targets.is_empty() { p.soft { (words.say("index-targets-none")) } }
            @for one in &self.targets { (one.show(words)) }
        }
    }
}

impl Aimed {
    /// The place aimed at, beside the place held.
    pub(super) fn figure(&self, words: Words) -> Figure<'static> {
        Figure {
            number: words.number(whole(self.place)).into(),
            unit: None,
            meaning: words.tell(
                "index-figure-target",
                &[("by", self.by.to_string().into()), ("distance", places(words, self.course.distance.places).into())],
            ),
            age: None,
            list: None,
        }
    }

    fn show(&self, words: Words) -> Markup {
        html! {
            section.stack {
                h3 { (words.name(&self.names)) }
                p { strong { (words.say(verdict(self.course.verdict))) } " " (self.pace(words)) }
                (facts(&self.facts(words)))
                p { (self.precedents(words)) }
                @if let Some(told) = self.told { p { (self.footnote(words, told)) } }
                p.soft { (words.say("index-target-source")) " " bdi { (self.source) } }
            }
        }
    }

    fn facts(&self, words: Words) -> Vec<Fact<'static>> {
        let distance = self.course.distance;
        let fact = |key: &str, value: String| Fact { term: words.say(key), value: html! { (value) } };
        let from_to = words.tell(
            "index-target-from-to",
            &[
                ("now", signs::place(words, distance.place).into()),
                ("edition", distance.edition.to_string().into()),
                ("aim", signs::place(words, self.place).into()),
                ("by", self.by.to_string().into()),
            ],
        );
        let mut all = vec![
            fact("index-target-series", signs::series(words, self.series).into_owned()),
            fact("index-target-places", from_to.into_owned()),
            fact("index-target-distance", self.points(words)),
        ];
        all.extend(self.chance.map(|chance| fact("index-target-chance", self.chance(words, chance))));
        all
    }

    fn points(&self, words: Words) -> String {
        let distance = self.course.distance;
        let mut holes =
            vec![("places", places(words, distance.places).into()), ("points", size(words, distance.points))];
        let Some(then) = distance.points_then else {
            return words.tell("index-target-distance-now", &holes).into_owned();
        };
        holes.extend([("then", size(words, then)), ("by", self.by.to_string().into())]);
        words.tell("index-target-distance-then", &holes).into_owned()
    }

    fn chance(&self, words: Words, chance: f64) -> String {
        let share = |chance: f64| match chance {
            small if small < 0.01 => words.say("index-chance-small").into_owned(),
            large if large > 0.99 => words.say("index-chance-large").into_owned(),
            chance => words.percent(chance),
        };
        let holes =
            [("chance", share(chance).into()), ("with", self.with_projects.map(share).unwrap_or_default().into())];
        let key = if self.with_projects.is_some() { "index-target-chance-with" } else { "index-target-chance-alone" };
        words.tell(key, &holes).into_owned()
    }

    /// What is needed against what is done.
    fn pace(&self, words: Words) -> String {
        let Some(required) = self.course.required else { return String::new() };
        let needed = words.tell(
            "index-target-needed",
            &[("places", words.decimal(required.places, 1).into()), ("points", size(words, required.points))],
        );
        let Some(current) = self.course.current else { return needed.into_owned() };
        let slower = current.pace.places < 0.0;
        let holes = [
            ("since", current.since.to_string().into()),
            ("places", words.decimal(current.pace.places.abs(), 1).into()),
            ("points", signs::points(words, current.pace.points).into()),
        ];
        let done = words.tell(if slower { "index-target-lost" } else { "index-target-done" }, &holes);
        let broken = if current.crosses_break { words.say("index-target-break") } else { "".into() };
        format!("{needed} {done} {broken}").trim_end().to_owned()
    }

    fn precedents(&self, words: Words) -> String {
        let all = self.course.precedents;
        if all.editions == 0 || self.course.distance.places == 0 {
            return String::new();
        }
        let ever = words.tell(
            "index-target-precedents",
            &[
                ("climbed", all.climbed.into()),
                ("of", all.of.into()),
                ("editions", all.editions.into()),
                ("places", places(words, self.course.distance.places).into()),
                ("alike", all.alike.into()),
            ],
        );
        let Some((name, climbed, from, to)) = &self.record else { return ever.into_owned() };
        let holes = [
            ("country", name.as_str().into()),
            ("places", places(words, *climbed).into()),
            ("from", from.to_string().into()),
            ("to", to.to_string().into()),
        ];
        format!("{ever} {}", words.tell("index-target-record", &holes))
    }

    fn footnote(&self, words: Words, told: Told) -> String {
        let really = told.really.map(|series| signs::series(words, series).into_owned()).unwrap_or_default();
        let holes = [
            ("told", signs::place(words, told.place).into()),
            ("edition", told.edition.to_string().into()),
            ("series", signs::series(words, self.series).into()),
            ("published", signs::place(words, told.published).into()),
            ("really", really.into()),
        ];
        let key = if told.really.is_some() { "index-target-told-elsewhere" } else { "index-target-told" };
        words.tell(key, &holes).into_owned()
    }
}

fn places(words: Words, places: usize) -> String {
    words.tell("index-places", &[("places", places.into())]).into_owned()
}

/// Points without a sign: a distance.
fn size(words: Words, points: f64) -> Arg<'static> {
    words.decimal(points, 4).into()
}

const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Reached => "index-verdict-reached",
        Verdict::OnPace => "index-verdict-on-pace",
        Verdict::Behind => "index-verdict-behind",
        Verdict::Unprecedented => "index-verdict-unprecedented",
        Verdict::Missed => "index-verdict-missed",
    }
}
