//! A year of the budget: planned, committed, paid.

use domain::form::Typed;
use domain::money::Amount;
use domain::portfolio::budget::BudgetLine;
use domain::portfolio::project::Project;

use super::about;
use crate::pages::desk::{Entry, FormPage};
use crate::parts::{Button, Link};
use crate::paths;
use crate::words::Words;

#[must_use]
pub fn new(words: Words, project: &Project) -> FormPage {
    let action = paths::keep_budget(words.language(), project.number);
    let year = Entry::number("year", words.say("desk-year"));
    FormPage {
        entries: [year].into_iter().chain(amounts(words)).collect(),
        ..about(words, project, "desk-budget-new", action, "budget")
    }
}

#[must_use]
pub fn edit(words: Words, project: &Project, line: &BudgetLine) -> FormPage {
    let l = words.language();
    let action = paths::keep_budget_line(l, project.number, line.year);
    let removal = paths::keep_budget_removal(l, project.number, line.year);
    FormPage {
        title: words.tell("desk-budget-edit", &[("year", line.year.to_string().into())]),
        entries: amounts(words),
        version: Some(line.version),
        typed: Typed::default()
            .with("planned", plain(line.planned))
            .with("committed", plain(line.committed))
            .with("paid", plain(line.paid)),
        more: Some(Link::new(words.say("desk-budget-remove"), removal)),
        ..about(words, project, "desk-budget-new", action, "budget")
    }
}

#[must_use]
pub fn remove(words: Words, project: &Project, line: &BudgetLine) -> FormPage {
    let action = paths::keep_budget_removal(words.language(), project.number, line.year);
    FormPage {
        title: words.tell("desk-budget-remove-title", &[("year", line.year.to_string().into())]),
        lede: Some(words.say("desk-budget-remove-lede")),
        version: Some(line.version),
        yes: Button::danger(words.say("desk-budget-remove")),
        ..about(words, project, "desk-budget-remove", action, "budget")
    }
}

fn amounts(words: Words) -> Vec<Entry> {
    ["planned", "committed", "paid"]
        .map(|name| Entry::number(name, words.say(&format!("desk-{name}"))).hint(words.say("desk-amount-hint")))
        .into()
}

/// As a form takes it: whole dirhams, the centimes only when there are any.
fn plain(amount: Amount) -> String {
    let (whole, centimes) = (amount.0 / 100, amount.0 % 100);
    if centimes == 0 { whole.to_string() } else { format!("{whole}.{centimes:02}") }
}
