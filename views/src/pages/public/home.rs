//! The door to everything: what this is, a search, six figures with their age, what moved, what was delivered.

use chrono::NaiveDate;
use domain::language::Names;
use domain::portfolio::project::ProjectNumber;
use indicators::Standing;
use maud::{Markup, html};

use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Button, Empty, Field, Figure, Form, Link, Method, Text, button, empty, figures, form};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct HomePage {
    pub counts: HomeCounts,
    /// The country's place in the United Nations' latest edition, if it has one.
    pub standing: Option<Standing>,
    /// The latest dates that moved, and since when they were looked for.
    pub moved: Vec<MovedDate>,
    pub moved_since: NaiveDate,
    pub delivered: Vec<Delivery>,
    /// Days since somebody last said something about any project.
    pub age: Option<i64>,
}

/// How many projects; the public's six figures but one.
#[derive(Clone, Copy, Debug, Default)]
pub struct HomeCounts {
    pub followed: i64,
    pub delivered: i64,
    pub active: i64,
    pub late: i64,
    /// Active ones somebody spoke of within `fresh_days`.
    pub fresh: i64,
    pub fresh_days: i64,
}

#[derive(Clone, Debug)]
pub struct MovedDate {
    pub project: ProjectNumber,
    pub names: Names,
    pub milestone: Names,
    pub said_on: NaiveDate,
    pub before: NaiveDate,
    pub now: NaiveDate,
}

#[derive(Clone, Debug)]
pub struct Delivery {
    pub project: ProjectNumber,
    pub names: Names,
    pub entity: Names,
    pub on: Option<NaiveDate>,
}

impl Page for HomePage {
    fn title(&self, words: Words) -> String {
        words.say("common-tagline").into_owned()
    }

    fn section(&self) -> Section {
        Section::Home
    }

    fn age_of_data(&self) -> Option<i64> {
        self.age
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.zellige {}
            div.stack {
                h1 { (words.say("public-home-title")) }
                p.lede { (words.say("public-home-lede")) }
                (search(words))
                h2 { (words.say("public-figures")) }
                div.thirds { (figures(&self.figures(words))) }
                div.split.even {
                    section.stack { h2 { (words.say("public-moved")) } (self.moves(words)) }
                    section.stack { h2 { (words.say("public-delivered")) } (self.deliveries(words)) }
                }
            }
        }
    }
}

fn search(words: Words) -> Markup {
    let to = Form {
        action: paths::projects(words.language()).into(),
        method: Method::Get,
        label: Some(words.say("public-search")),
        ..Form::default()
    };
    html! {
        (form(&to, html! {
            div.filters {
                (Field::search("q", words.say("public-search")).filter("").hint(words.say("public-search-hint")).show(words))
                (button(&Button::main(words.say("public-search-go"))))
            }
        }))
    }
}

impl HomePage {
    fn figures(&self, words: Words) -> Vec<Figure<'static>> {
        let counts = self.counts;
        let on_time = counts.active - counts.late;
        vec![
            self.count(words, counts.followed, "public-figure-followed", &[]),
            self.count(
                words,
                counts.delivered,
                "public-figure-delivered",
                &[("state", "delivered"), ("sort", "-expected")],
            ),
            self.count(words, on_time, "public-figure-on-time", &[("state", "active"), ("promise", "kept")]),
            self.count(
                words,
                counts.late,
                "public-figure-late",
                &[("state", "active"), ("promise", "late"), ("sort", "-slip")],
            ),
            self.fresh(words),
            self.rank(words),
        ]
    }

    fn count(&self, words: Words, number: i64, key: &str, asked: &[(&str, &str)]) -> Figure<'static> {
        let unit = words.tell("public-unit-projects", &[("count", number.into())]);
        Figure {
            number: words.number(number).into(),
            unit: Some(unit),
            meaning: words.say(key),
            age: self.age(words),
            list: Some(behind(words, asked)),
        }
    }

    fn fresh(&self, words: Words) -> Figure<'static> {
        let HomeCounts { active, fresh, fresh_days, .. } = self.counts;
        let whole = active.max(1);
        let percent = (fresh * 100 + whole / 2) / whole;
        Figure {
            number: words.number(percent).into(),
            unit: Some("%".into()),
            meaning: words.tell("public-figure-fresh", &[("days", fresh_days.into())]),
            age: self.age(words),
            list: Some(behind(words, &[("state", "active"), ("news", "fresh")])),
        }
    }

    /// The rank comes with its edition, which is its age.
    fn rank(&self, words: Words) -> Figure<'static> {
        let list = Some(Link::new(words.say("public-figure-rank-list"), paths::indicators(words.language())));
        let meaning = words.say("public-figure-rank");
        match &self.standing {
            None => Figure { number: "–".into(), unit: None, meaning, age: None, list },
            Some(standing) => Figure {
                number: words.number(standing.rank.into()).into(),
                unit: Some(words.tell("public-unit-rank", &[("of", i64::from(standing.of).into())])),
                meaning,
                age: Some(words.tell("public-edition", &[("edition", standing.edition.to_string().into())])),
                list,
            },
        }
    }

    fn age(&self, words: Words) -> Option<Text<'static>> {
        self.age.map(|days| words.tell("public-age", &[("age", words.age(days).into())]))
    }

    fn moves(&self, words: Words) -> Markup {
        let since = words.day(self.moved_since);
        html! {
            @if self.moved.is_empty() {
                p.soft { (words.tell("public-moved-none", &[("day", since.into())])) }
            } @else {
                p.soft { (words.tell("public-moved-since", &[("day", since.into())])) }
                ul.news { @for moved in &self.moved { li { (moved.show(words)) } } }
            }
        }
    }

    fn deliveries(&self, words: Words) -> Markup {
        let none = Empty {
            title: words.say("public-delivered-none"),
            sentence: words.say("public-delivered-none-text"),
            action: None,
        };
        html! {
            @if self.delivered.is_empty() { (empty(&none)) } @else {
                ul.news {
                    @for one in &self.delivered {
                        li {
                            a href=(paths::project(words.language(), one.project)) { (words.name(&one.names)) }
                            p.soft {
                                (words.name(&one.entity))
                                @if let Some(day) = one.on { " · " time datetime=(day) { (words.day(day)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

impl MovedDate {
    fn show(&self, words: Words) -> Markup {
        let days = (self.now - self.before).num_days();
        let key = if days > 0 { "public-moved-later" } else { "public-moved-earlier" };
        let holes = [
            ("before", words.day_short(self.before).into()),
            ("now", words.day_short(self.now).into()),
            ("days", words.days(days.abs()).into()),
        ];
        html! {
            a href=(paths::project(words.language(), self.project)) { (words.name(&self.names)) }
            p { (words.name(&self.milestone)) }
            p { (words.tell(key, &holes)) }
            p.soft { (words.tell("public-said-on", &[("day", words.day(self.said_on).into())])) }
        }
    }
}

/// The projects that were counted.
fn behind(words: Words, asked: &[(&str, &str)]) -> Link<'static> {
    let asked: Vec<_> = asked.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Link::new(words.say("common-see-list"), paths::asking(paths::projects(words.language()), &asked))
}
