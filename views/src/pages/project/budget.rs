//! The budget: a line a year, the totals, and by how much the plan is exceeded.

use domain::money::Amount;
use domain::portfolio::budget::BudgetLine;
use maud::{Markup, html};

use crate::parts::{Column, Row, Table, table as draw};
use crate::words::Words;

/// The lines, oldest first, and the overrun in percent where there is one.
#[derive(Clone, Debug, Default)]
pub struct BudgetPart {
    pub lines: Vec<BudgetLine>,
    pub overrun: Option<f64>,
}

pub(super) fn table(words: Words, budget: &BudgetPart) -> Markup {
    if budget.lines.is_empty() {
        return html! { p.soft { (words.say("project-no-budget")) } };
    }
    let columns = vec![
        Column::text(words.say("project-year")),
        Column::number(words.say("project-planned")),
        Column::number(words.say("project-committed")),
        Column::number(words.say("project-paid")),
    ];
    let mut rows: Vec<Row> = budget
        .lines
        .iter()
        .map(|line| row(words, html! { (line.year) }, [line.planned, line.committed, line.paid]))
        .collect();
    let total = |of: fn(&BudgetLine) -> Amount| budget.lines.iter().map(of).sum::<Amount>();
    let totals = [total(|line| line.planned), total(|line| line.committed), total(|line| line.paid)];
    rows.push(row(words, html! { strong { (words.say("project-total")) } }, totals));
    html! {
        (draw(words, &Table { caption: words.say("project-budget"), columns, rows }))
        p {
            @match budget.overrun {
                Some(percent) => span.tone.bad { (words.tell("project-overrun", &[("percent", words.decimal(percent, 1).into())])) },
                None => span.tone.good { (words.say("project-within-plan")) },
            }
        }
    }
}

fn row(words: Words, year: Markup, amounts: [Amount; 3]) -> Row {
    let money = amounts.map(|amount| html! { (words.money_millions(amount.0)) });
    Row { id: None, cells: std::iter::once(year).chain(money).collect() }
}
