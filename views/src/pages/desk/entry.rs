//! A question of a desk form: drawn with what was typed, or told in words when two texts are compared.

use domain::calendar::parse_day;
use domain::form::{Typed, in_language};
use domain::language::Language;
use domain::problem::Problems;
use maud::{Markup, html};

use crate::parts::{Choice, Field, Text};
use crate::words::Words;

/// The name of a field, its label, and how it is answered.
#[derive(Clone, Debug)]
pub struct Entry {
    pub name: String,
    pub label: Text<'static>,
    hint: Option<Text<'static>>,
    optional: bool,
    control: Control,
}

#[derive(Clone, Debug)]
enum Control {
    Line(u32),
    Number,
    Day,
    Area(u32),
    One(Vec<Offer>),
    Several(Vec<Offer>),
    Tick,
}

/// An answer that can be chosen. `depth` indents it under the one before.
#[derive(Clone, Debug)]
pub struct Offer {
    pub value: String,
    pub label: Text<'static>,
    pub depth: usize,
}

impl Offer {
    pub fn new(value: impl std::fmt::Display, label: impl Into<Text<'static>>) -> Offer {
        Offer { value: value.to_string(), label: label.into(), depth: 0 }
    }
}

impl Entry {
    pub fn line(name: impl Into<String>, label: impl Into<Text<'static>>, longest: usize) -> Entry {
        Entry::of(name, label, Control::Line(most(longest)))
    }

    pub fn number(name: impl Into<String>, label: impl Into<Text<'static>>) -> Entry {
        Entry::of(name, label, Control::Number)
    }

    pub fn day(name: impl Into<String>, label: impl Into<Text<'static>>) -> Entry {
        Entry::of(name, label, Control::Day)
    }

    pub fn area(name: impl Into<String>, label: impl Into<Text<'static>>, longest: usize) -> Entry {
        Entry::of(name, label, Control::Area(most(longest)))
    }

    pub fn one(name: impl Into<String>, label: impl Into<Text<'static>>, offers: Vec<Offer>) -> Entry {
        Entry::of(name, label, Control::One(offers))
    }

    pub fn several(name: impl Into<String>, label: impl Into<Text<'static>>, offers: Vec<Offer>) -> Entry {
        Entry::of(name, label, Control::Several(offers))
    }

    pub fn tick(name: impl Into<String>, label: impl Into<Text<'static>>) -> Entry {
        Entry::of(name, label, Control::Tick)
    }

    /// A line in each language, of which one at least is needed. A reader begins with their own.
    #[must_use]
    pub fn names(words: Words, name: &str, label: &str, longest: usize) -> Vec<Entry> {
        let hint = words.say("desk-name-hint");
        in_each(words, name, label, |name, label| Entry::line(name, label, longest).optional().hint(hint.clone()))
    }

    /// A text in each language.
    #[must_use]
    pub fn areas(words: Words, name: &str, label: &str, longest: usize) -> Vec<Entry> {
        in_each(words, name, label, |name, label| Entry::area(name, label, longest).optional())
    }

    fn of(name: impl Into<String>, label: impl Into<Text<'static>>, control: Control) -> Entry {
        Entry { name: name.into(), label: label.into(), hint: None, optional: false, control }
    }

    #[must_use]
    pub fn hint(self, hint: impl Into<Text<'static>>) -> Entry {
        Entry { hint: Some(hint.into()), ..self }
    }

    #[must_use]
    pub fn optional(self) -> Entry {
        Entry { optional: true, ..self }
    }

    #[must_use]
    pub fn holds(&self, field: &str) -> bool {
        self.name == field
    }

    /// Draws the field with what was typed and what is wrong with it.
    pub(super) fn show(&self, words: Words, typed: &Typed, problems: &Problems) -> Markup {
        let error = problems.of(&self.name).map(|problem| words.problem(problem));
        if let Control::Several(offers) = &self.control {
            return self.boxes(words, offers, typed, error.as_deref());
        }
        let (name, label, value) = (self.name.as_str(), self.label.clone(), typed.text(&self.name));
        let field = match &self.control {
            Control::Line(longest) => Field::text(name, label).longest(*longest).value(value),
            Control::Number => Field::number(name, label).value(value),
            // A browser's date field shows nothing that is not a date: what was typed must stay in sight.
            Control::Day if !value.is_empty() && parse_day(value).is_err() => Field::text(name, label).value(value),
            Control::Day => Field::date(name, label).value(iso(value)),
            Control::Area(longest) => Field::area(name, label).longest(*longest).rows(3).value(value),
            Control::One(offers) => Field::select(name, label, choices(offers, value)),
            Control::Tick | Control::Several(_) => Field::checkbox(name, label, typed.is_ticked(name)),
        };
        let field = if self.optional { field.optional() } else { field };
        let field = match &self.hint {
            Some(hint) => field.hint(hint.clone()),
            None => field,
        };
        field.error(error).show(words)
    }

    /// Many boxes under one question.
    fn boxes(&self, words: Words, offers: &[Offer], typed: &Typed, error: Option<&str>) -> Markup {
        let chosen: Vec<&str> = typed.all(&self.name).collect();
        html! {
            fieldset.field.boxes.wrong[error.is_some()] id=(self.name) tabindex="-1" {
                legend {
                    (self.label)
                    @if self.optional { " " span.optional { "(" (words.say("common-optional")) ")" } }
                }
                @if let Some(hint) = &self.hint { p.hint { (hint) } }
                @if let Some(error) = error { p.error { (error) } }
                div.boxes-list {
                    @for offer in offers {
                        @let id = format!("{}-{}", self.name, offer.value);
                        div class={ "choice deep-" (offer.depth.min(3)) } {
                            input type="checkbox" id=(id) name=(self.name) value=(offer.value)
                                checked[chosen.contains(&offer.value.as_str())];
                            label for=(id) { (offer.label) }
                        }
                    }
                }
            }
        }
    }

    pub(super) fn is_same(&self, now: &Typed, yours: &Typed) -> bool {
        let sorted = |typed: &Typed| {
            let mut values: Vec<String> = typed.all(&self.name).map(|value| value.trim().to_owned()).collect();
            values.retain(|value| !value.is_empty());
            values.sort();
            values
        };
        sorted(now) == sorted(yours)
    }

    /// The answer as a reader would say it.
    pub(super) fn in_words(&self, words: Words, typed: &Typed) -> Markup {
        let value = typed.text(&self.name);
        let named = |offers: &[Offer]| -> Vec<String> {
            let chosen: Vec<&str> = typed.all(&self.name).collect();
            let of = |offer: &&Offer| chosen.contains(&offer.value.as_str());
            offers.iter().filter(of).map(|offer| offer.label.to_string()).collect()
        };
        let told = match &self.control {
            Control::Day => parse_day(value).map_or_else(|_| value.to_owned(), |day| words.day(day)),
            Control::One(offers) | Control::Several(offers) => named(offers).join(" · "),
            Control::Tick => words.say(if typed.is_ticked(&self.name) { "desk-yes" } else { "desk-no" }).into_owned(),
            Control::Line(_) | Control::Number | Control::Area(_) => value.to_owned(),
        };
        html! { @if told.is_empty() { span.soft { (words.say("desk-nothing")) } } @else { bdi { (told) } } }
    }
}

/// The reader's own language first: that is the one they are sure of.
fn in_each(words: Words, name: &str, label: &str, entry: impl Fn(String, Text<'static>) -> Entry) -> Vec<Entry> {
    let own = words.language();
    let others = Language::ALL.into_iter().filter(|language| *language != own);
    [own]
        .into_iter()
        .chain(others)
        .map(|language| {
            let tongue = words.say(match language {
                Language::Ar => "common-only-in-arabic",
                Language::Fr => "common-only-in-french",
                Language::En => "common-only-in-english",
            });
            let label =
                words.tell("desk-in-language", &[("label", words.say(label).into()), ("language", tongue.into())]);
            entry(in_language(name, language), label)
        })
        .collect()
}

fn choices(offers: &[Offer], value: &str) -> Vec<Choice<'static>> {
    let choice = |offer: &Offer| Choice {
        value: offer.value.clone().into(),
        label: offer.label.clone(),
        hint: None,
        chosen: offer.value == value,
    };
    offers.iter().map(choice).collect()
}

/// What a date field takes, however it was typed.
fn iso(value: &str) -> String {
    parse_day(value).map_or_else(|_| value.to_owned(), |day| day.to_string())
}

fn most(longest: usize) -> u32 {
    u32::try_from(longest).unwrap_or(u32::MAX)
}
