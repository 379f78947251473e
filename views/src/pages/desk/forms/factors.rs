//! The checklist of success factors, all on one page.

use domain::form::Typed;
use domain::language::Names;
use domain::portfolio::factor::FactorState;
use domain::portfolio::project::Project;

use super::about;
use crate::pages::desk::codes::offers;
use crate::pages::desk::{Entry, FormPage};
use crate::paths;
use crate::words::Words;

/// A factor of the country's list, and what the project says of it.
#[derive(Clone, Debug)]
pub struct Said {
    pub code: String,
    pub names: Names,
    pub hint: Names,
    pub state: Option<FactorState>,
}

/// The field that holds what is said of a factor.
#[must_use]
pub fn field(code: &str) -> String {
    format!("factor-{code}")
}

#[must_use]
pub fn checklist(words: Words, project: &Project, factors: &[Said]) -> FormPage {
    let l = words.language();
    let entry = |said: &Said| {
        let states = offers(words, "factor-state", FactorState::ALL);
        let entry = Entry::one(field(&said.code), said.names.shown(l).0.to_owned(), states).optional();
        if said.hint.is_empty() { entry } else { entry.hint(said.hint.shown(l).0.to_owned()) }
    };
    let typed = |said: &Said| (field(&said.code), said.state.map(FactorState::code).unwrap_or_default());
    FormPage {
        entries: factors.iter().map(entry).collect(),
        typed: factors.iter().map(typed).collect::<Typed>(),
        ..about(words, project, "desk-factors", paths::keep_factors(l, project.number), "factors")
    }
}
