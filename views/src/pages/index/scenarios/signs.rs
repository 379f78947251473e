//! How components, their amounts and editions are written.

use std::borrow::Cow;

use indicators::inputs::{Component, Provenance};
use indicators::questionnaire::Module;
use indicators::scenario::Answer;

use super::super::signs;
use crate::words::Words;

/// The name of a component: "Services proposés".
#[must_use]
pub fn component(words: Words, code: &str) -> Cow<'static, str> {
    words.say(&format!("scenario-c-{}", code.replace('_', "-")))
}

/// The name of a module: that of the component whose points it counts.
#[must_use]
pub fn module(words: Words, module: Module) -> Cow<'static, str> {
    component(words, module.component())
}

const fn unit(component: &Component) -> &'static str {
    match component.code.as_bytes() {
        b"tii_ms" | b"tii_am" => "per-100",
        b"tii_af_fixed" | b"tii_af_mobile" => "income",
        b"hci_eys" | b"hci_mys" => "years",
        _ if component.module.is_some() => "points",
        _ => "percent",
    }
}

/// The number of an amount as a form takes it: points of a module, the component's unit otherwise.
#[must_use]
pub fn number(words: Words, component: &Component, value: f64) -> String {
    let value = in_unit(component, value);
    let rounded = (value * 100.0).round() / 100.0;
    let digits = if (rounded - rounded.round()).abs() < 1e-9 { 0 } else { 2 };
    words.decimal(rounded, digits).trim_end_matches(if digits == 2 { '0' } else { '\0' }).to_owned()
}

/// Points of a module, the component's unit otherwise.
#[must_use]
pub fn in_unit(component: &Component, value: f64) -> f64 {
    component.module.map_or(value, |module| value * f64::from(module.points()))
}

/// "43,6 points sur 83", "91 % de la population".
#[must_use]
pub fn amount(words: Words, component: &Component, value: f64) -> Cow<'static, str> {
    let number = number(words, component, value);
    let of = component.module.map_or(0, |module| u32::from(module.points()));
    words.tell(&format!("scenario-amount-{}", unit(component)), &[("number", number.into()), ("of", of.into())])
}

/// "+1 point", "−1 % du revenu par habitant".
#[must_use]
pub fn step(words: Words, component: &Component, many: u32) -> Cow<'static, str> {
    words.tell(&format!("scenario-step-{}", unit(component)), &[("count", many.into())])
}

#[must_use]
pub fn provenance(words: Words, provenance: Provenance) -> Cow<'static, str> {
    words.say(match provenance {
        Provenance::Published => "scenario-published",
        Provenance::Told => "scenario-told",
        Provenance::Assumed => "scenario-assumed",
    })
}

/// "2024, telle que publiée", "2028, les autres États à leur prévision".
#[must_use]
pub fn edition(words: Words, year: u16, is_foreseen: bool) -> Cow<'static, str> {
    let key = if is_foreseen { "scenario-edition-foreseen" } else { "scenario-edition-published" };
    words.tell(key, &[("year", year.to_string().into())])
}

/// What came out, in one sentence.
#[must_use]
pub fn result(words: Words, answer: &Answer) -> String {
    let place = |place| signs::place(words, place);
    let holes = [
        ("before", place(answer.before.rank.place).into()),
        ("after", place(answer.after.rank.place).into()),
        ("of", answer.of.into()),
        ("year", answer.edition.to_string().into()),
        ("points", signs::points(words, answer.gain()).into()),
    ];
    let key = if answer.places() == 0 { "scenario-result-same" } else { "scenario-result" };
    words.tell(key, &holes).into_owned()
}

/// "12 places gagnées", "3 places perdues", "aucune place".
#[must_use]
pub fn places(words: Words, places: i64) -> Cow<'static, str> {
    let key = match places {
        0 => "scenario-places-none",
        1.. => "scenario-places-won",
        _ => "scenario-places-lost",
    };
    words.tell(key, &[("count", places.abs().into())])
}
