//! A form as it was typed, by field name; and what a change of fields says in the journal.

use std::collections::BTreeMap;

use domain::journal::{Action, Change, Subject};
use domain::language::Names;
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use domain::text;
use views::parts::Filled;

use crate::cx::Cx;

/// What was sent. Names nobody asks for are never read.
pub type Typed = BTreeMap<String, String>;

/// The fields of a record, in the order in which its form asks for them.
pub type Values = Vec<(&'static str, String)>;

/// The longest name, title or code of a kind.
const LONGEST_NAME: usize = 200;
const LONGEST_CODE: usize = 40;

pub fn filled(names: &[&'static str], typed: &Typed) -> Filled {
    let values = names.iter().map(|name| (*name, typed.get(*name).map_or("", String::as_str)));
    Filled::of(values).when_wrong("code", "administration-code-wrong")
}

pub fn prefilled(values: &Values) -> Filled {
    Filled::of(values.iter().map(|(name, value)| (*name, value.as_str())))
}

/// The version the form was made from. A form without one is as stale as can be.
pub fn version(filled: &Filled) -> i64 {
    filled.value("version").parse().unwrap_or(-1)
}

pub fn names(filled: &Filled, problems: &mut Problems) -> Names {
    let given = ["name_ar", "name_fr", "name_en"].map(|field| {
        let name = text::line_or_none(filled.value(field), LONGEST_NAME);
        problems.check(field, name).flatten()
    });
    let [ar, fr, en] = given;
    let names = Names { ar, fr, en };
    if names.is_empty() && problems.is_empty() {
        problems.add("name_ar", Problem::Missing);
    }
    names
}

/// A code as in addresses and exports: letters, digits, and what may join them.
pub fn code(filled: &Filled, problems: &mut Problems) -> String {
    let code = text::line(filled.value("code"), LONGEST_CODE).and_then(|code| {
        let is_plain = code.chars().all(|c| c.is_ascii_alphanumeric() || ".-_".contains(c));
        if is_plain { Ok(code) } else { Err(Problem::Wrong) }
    });
    problems.check("code", code).unwrap_or_default()
}

pub fn names_of(names: &Names) -> [(&'static str, String); 3] {
    let name = |name: &Option<String>| name.clone().unwrap_or_default();
    [("name_ar", name(&names.ar)), ("name_fr", name(&names.fr)), ("name_en", name(&names.en))]
}

/// One line for each field that is not what it was.
pub fn changes(cx: &Cx<Officer>, (subject, record): (Subject, i64), old: &Values, new: &Values) -> Vec<Change> {
    let differs = old.iter().zip(new).filter(|((name, was), (_, is))| *name != "version" && was != is);
    differs
        .map(|((name, was), (_, is))| Change {
            what: (*name).to_owned(),
            from: Some(was.clone()),
            to: Some(is.clone()),
            ..cx.change(subject, record, Action::Changed)
        })
        .collect()
}
