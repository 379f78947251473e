//! A comparison as a sheet: a row a move, so that it can be sorted and filtered.

use chrono::NaiveDate;
use domain::language::{Language, Names};
use domain::money::Amount;
use domain::portfolio::project::ProjectNumber;
use domain::steering::comparison::{MilestoneChange, MilestoneMove, Moved, ProjectMove};
use views::pages::frozen::ComparisonPage;

use super::{Cell, Sheet};

const COLUMNS: [&str; 7] = ["project", "name", "what", "milestone", "from", "to", "days"];

#[must_use]
pub fn sheet(page: &ComparisonPage, reader: Language) -> Sheet {
    let rows = Rows { page, reader };
    let found = &page.comparison;
    let moved = found.moved.iter().flat_map(|one| rows.project(one));
    let entered = found.entered.iter().map(|number| rows.row(*number, "entered", [Cell::Nothing, Cell::Nothing]));
    let left = found.left.iter().map(|number| rows.row(*number, "left", [Cell::Nothing, Cell::Nothing]));
    let decisions = found.decisions.iter().map(|one| {
        let text = |code: &str| Cell::Text(code.to_owned());
        let project = one.project.map_or(Cell::Nothing, |number| Cell::Text(number.to_string()));
        let from = one.from.map_or(Cell::Nothing, |state| text(state.code()));
        let what = Cell::Text(format!("decision {}", one.number));
        vec![project, Cell::Nothing, what, Cell::Nothing, from, text(one.to.code()), Cell::Nothing]
    });
    Sheet { columns: COLUMNS.to_vec(), rows: moved.chain(entered).chain(left).chain(decisions).collect() }
}

struct Rows<'a> {
    page: &'a ComparisonPage,
    reader: Language,
}

impl Rows<'_> {
    fn project(&self, one: &ProjectMove) -> Vec<Vec<Cell>> {
        let code = |from: &str, to: &str| [Cell::Text(from.to_owned()), Cell::Text(to.to_owned())];
        let mut rows = vec![];
        let mut tell = |what, values| rows.push(self.row(one.number, what, values));
        if let Some(moved) = one.phase {
            tell("phase", code(moved.from.code(), moved.to.code()));
        }
        if let Some(moved) = one.state {
            tell("state", code(moved.from.code(), moved.to.code()));
        }
        for (what, moved) in ["lead_rating", "office_rating", "computed_rating"].into_iter().zip(one.confidences) {
            if let Some(moved) = moved {
                tell(what, [Cell::Whole(moved.from), Cell::Whole(moved.to)]);
            }
        }
        for (what, moved) in [("planned", one.planned), ("paid", one.paid)] {
            if let Some(Moved { from: Amount(from), to: Amount(to) }) = moved {
                tell(what, [Cell::Millions(Amount(from)), Cell::Millions(Amount(to))]);
            }
        }
        let risks =
            [("risks_opened", one.risks.opened), ("risks_closed", one.risks.closed), ("risks_moved", one.risks.moved)];
        for (what, count) in risks.into_iter().filter(|(_, count)| *count > 0) {
            tell(what, [Cell::Nothing, Cell::count(count)]);
        }
        for (what, moved) in [("promised_end", one.promised), ("expected_end", one.expected)] {
            let dated = moved.map(|moved| self.dated(one.number, what, None, (moved.from, moved.to)));
            rows.extend(dated);
        }
        rows.extend(one.milestones.iter().map(|milestone| self.milestone(one.number, milestone)));
        rows
    }

    fn milestone(&self, project: ProjectNumber, one: &MilestoneMove) -> Vec<Cell> {
        let (what, days) = match one.what {
            MilestoneChange::Added { promised } => ("milestone_added", (None, Some(promised))),
            MilestoneChange::Removed => ("milestone_removed", (None, None)),
            MilestoneChange::Done { on } => ("milestone_done", (None, Some(on))),
            MilestoneChange::Reopened => ("milestone_reopened", (None, None)),
            MilestoneChange::Rebaselined(moved) => ("milestone_rebaselined", (Some(moved.from), Some(moved.to))),
            MilestoneChange::Expected(moved) => ("milestone_expected", (Some(moved.from), Some(moved.to))),
        };
        self.dated(project, what, self.page.milestones.get(&one.milestone), days)
    }

    fn dated(
        &self,
        project: ProjectNumber,
        what: &str,
        milestone: Option<&Names>,
        (from, to): (Option<NaiveDate>, Option<NaiveDate>),
    ) -> Vec<Cell> {
        let days = from.zip(to).map(|(from, to)| (to - from).num_days());
        let milestone = milestone.map_or(Cell::Nothing, |names| self.named(names));
        vec![
            Cell::Text(project.to_string()),
            self.name(project),
            Cell::Text(what.to_owned()),
            milestone,
            Cell::day(from),
            Cell::day(to),
            Cell::whole(days),
        ]
    }

    fn row(&self, project: ProjectNumber, what: &str, [from, to]: [Cell; 2]) -> Vec<Cell> {
        let what = Cell::Text(what.to_owned());
        vec![Cell::Text(project.to_string()), self.name(project), what, Cell::Nothing, from, to, Cell::Nothing]
    }

    fn name(&self, project: ProjectNumber) -> Cell {
        self.page.names.get(&project).map_or(Cell::Nothing, |names| self.named(names))
    }

    fn named(&self, names: &Names) -> Cell {
        Cell::Text(names.shown(self.reader).0.to_owned())
    }
}
