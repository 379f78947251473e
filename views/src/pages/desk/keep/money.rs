//! Budget lines and the checklist of success factors.

use domain::money::Amount;
use domain::portfolio::budget::BudgetLine;
use maud::{Markup, html};

use super::{KeepPage, column, opening, part, row, rows};
use crate::pages::desk::codes::word;
use crate::parts::{Column, Link, Row};
use crate::paths;
use crate::words::Words;

impl KeepPage {
    pub(super) fn money(&self, words: Words) -> Markup {
        let columns = vec![
            column(words, "desk-year"),
            Column::number(words.say("desk-planned")),
            Column::number(words.say("desk-committed")),
            Column::number(words.say("desk-paid")),
            column(words, "desk-change"),
        ];
        let mut lines: Vec<Row> = self.budget.iter().map(|line| self.year(words, line)).collect();
        if lines.len() > 1 {
            lines.push(self.total(words));
        }
        let add = self.rights.edits.then(|| {
            let new = paths::keep_budget_new(words.language(), self.project.number);
            Link::new(words.say("desk-budget-new"), new)
        });
        let body = rows(words, "desk-budget", columns, lines, "desk-budget-empty");
        part(words, ("budget", "desk-budget"), add.as_ref(), &body)
    }

    fn year(&self, words: Words, line: &BudgetLine) -> Row {
        let edit = Link::new(
            words.say("desk-edit"),
            paths::keep_budget_line(words.language(), self.project.number, line.year),
        );
        row(vec![
            html! { (line.year) },
            html! { (words.money(line.planned.0)) },
            html! { (words.money(line.committed.0)) },
            html! { (words.money(line.paid.0)) },
            html! { @if self.rights.edits { (opening(&edit, "budget")) } },
        ])
    }

    fn total(&self, words: Words) -> Row {
        let sum = |amount: fn(&BudgetLine) -> Amount| {
            let total = self.budget.iter().map(amount).sum::<Amount>();
            html! { strong { (words.money(total.0)) } }
        };
        row(vec![
            html! { (words.say("desk-total")) },
            sum(|line| line.planned),
            sum(|line| line.committed),
            sum(|line| line.paid),
            html! {},
        ])
    }

    pub(super) fn checklist(&self, words: Words) -> Markup {
        let lines = self
            .factors
            .iter()
            .map(|said| {
                let state = html! { @if let Some(state) = said.state { (word(words, "factor-state", state)) } @else { span.soft { (words.say("desk-factor-silent")) } } };
                row(vec![html! { (words.name(&said.names)) }, state])
            })
            .collect();
        let add = self
            .rights
            .edits
            .then(|| Link::new(words.say("desk-edit"), paths::keep_factors(words.language(), self.project.number)));
        let columns = ["desk-factor", "desk-factor-state"].map(|key| column(words, key)).into();
        let body = rows(words, "desk-factors", columns, lines, "desk-nothing");
        part(words, ("factors", "desk-factors"), add.as_ref(), &body)
    }
}
