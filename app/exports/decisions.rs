//! The register of decisions as a sheet. Columns are added at the end, never renamed: programs read them.

use domain::language::Language;
use domain::steering::decision::Standing;
use views::pages::decisions::{DecisionLine, Owner};

use super::{Cell, Sheet};

const COLUMNS: [&str; 17] = [
    "number",
    "sitting",
    "held_on",
    "kind",
    "text_ar",
    "text_fr",
    "text_en",
    "project",
    "project_name",
    "entity",
    "owner",
    "due_on",
    "state",
    "days_late",
    "done_on",
    "evidence",
    "published",
];

#[must_use]
pub fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { columns: COLUMNS.to_vec(), rows }
}

/// One decision. `entity` and `owner` are codes; the owner is left out where the line withholds it.
#[must_use]
pub fn row(line: &DecisionLine, entity: Option<&str>, owner: Option<&str>, reader: Language) -> Vec<Cell> {
    let decision = &line.decision;
    let late = match line.standing {
        Standing::Late { days } | Standing::Blocked { late: days } => days,
        _ => 0,
    };
    let owner = owner.filter(|_| matches!(line.owner, Owner::Post(_)));
    vec![
        Cell::Text(decision.number.to_string()),
        Cell::Text(line.sitting.to_string()),
        Cell::Day(line.held_on),
        Cell::Text(decision.kind.to_string()),
        Cell::text(decision.text.ar.as_deref()),
        Cell::text(decision.text.fr.as_deref()),
        Cell::text(decision.text.en.as_deref()),
        Cell::text(line.project.as_ref().map(|(number, _)| number.to_string()).as_deref()),
        Cell::text(line.project.as_ref().map(|(_, names)| names.shown(reader).0)),
        Cell::text(entity),
        Cell::text(owner),
        Cell::day(decision.due_on),
        Cell::Text(decision.state.to_string()),
        Cell::Whole(late),
        Cell::day(decision.done_on),
        Cell::text(decision.evidence.as_deref()),
        Cell::Flag(decision.published),
    ]
}
