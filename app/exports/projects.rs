//! One row a project: what a journalist opens (portfolio.md 3.7), as far as the record knows it.
//!
//! A withheld part is left empty and named, with its ground and the day it is looked at again.

use chrono::NaiveDate;
use domain::language::{Language, Names};
use domain::money::Amount;
use domain::portfolio::entity::Entity;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{FormerName, Project, age_of_news};
use domain::portfolio::tally::{Tally, is_delivered};
use domain::portfolio::withholding::{Part, Withholding};
use store::projects::Card;

use super::{Cell, Sheet};

/// Everything one row is made from.
pub struct ProjectRow<'a> {
    pub project: &'a Project,
    pub card: &'a Card,
    pub entity: Option<&'a Entity>,
    pub axes: Vec<&'a str>,
    pub former: Vec<&'a FormerName>,
    pub milestones: &'a [Milestone],
    pub rebaselines: i64,
    /// Planned, committed and paid.
    pub cost: Option<(Amount, Amount, Amount)>,
    pub withheld: Vec<&'a Withholding>,
    pub today: NaiveDate,
    pub reader: Language,
    pub cost_definition: &'a str,
}

type Column = (&'static str, for<'a> fn(&ProjectRow<'a>) -> Cell);

/// The columns in their order. The names are a contract: add at the end, never rename.
const COLUMNS: [Column; 47] = [
    ("snapshot_date", |row| Cell::Day(row.today)),
    ("public_id", |row| Cell::Text(row.project.number.to_string())),
    ("name_fr", |row| Cell::text(row.project.names.fr.as_deref())),
    ("name_ar", |row| Cell::text(row.project.names.ar.as_deref())),
    ("name_en", |row| Cell::text(row.project.names.en.as_deref())),
    ("previous_names", |row| listed(row.former.iter().map(|former| row.shown(&former.names)))),
    ("entity_code", |row| Cell::text(row.entity.map(|entity| entity.code.as_str()))),
    ("entity_name", |row| Cell::text(row.entity.map(|entity| row.shown(&entity.names)))),
    ("axes", |row| listed(row.axes.iter().copied())),
    ("tier", |row| Cell::Text(row.project.tier.to_string())),
    ("flagship", |row| Cell::Flag(row.project.flagship)),
    ("mutualised", |row| Cell::Flag(row.project.pooled)),
    ("kind", |row| Cell::Text(row.project.kind.to_string())),
    ("phase", |row| Cell::Text(row.project.phase.to_string())),
    ("status", |row| Cell::Text(row.project.state.to_string())),
    ("exit_reason", |row| Cell::text(row.project.exit_reason.as_ref().map(|reason| row.shown(reason)))),
    ("description_fr", |row| row.unless(Part::Summary, Cell::text(row.project.summary.fr.as_deref()))),
    ("description_ar", |row| row.unless(Part::Summary, Cell::text(row.project.summary.ar.as_deref()))),
    ("description_en", |row| row.unless(Part::Summary, Cell::text(row.project.summary.en.as_deref()))),
    ("start_actual", |row| Cell::day(row.project.started_on)),
    ("end_original", |row| Cell::day(row.card.outline.original_end)),
    ("end_baseline", |row| Cell::day(row.card.outline.promised_end)),
    ("end_forecast", |row| Cell::day(row.card.outline.expected_end)),
    ("end_actual", |row| Cell::day(row.card.outline.expected_end.filter(|_| is_delivered(row.project.state)))),
    ("slip_days_vs_original", |row| Cell::whole(row.slip_from_original())),
    ("slip_days_vs_baseline", |row| Cell::Whole(row.card.outline.slip_days)),
    ("rebaseline_count", |row| Cell::Whole(row.rebaselines)),
    ("next_milestone", |row| Cell::text(row.tally().next.map(|next| row.shown(&next.names)))),
    ("next_milestone_date", |row| Cell::day(row.tally().next.map(Milestone::expected))),
    ("milestones_total", |row| Cell::count(row.tally().total)),
    ("milestones_done", |row| Cell::count(row.tally().done)),
    ("milestones_late", |row| Cell::count(row.tally().late)),
    ("cost_planned_mdh", |row| row.amount(|(planned, _, _)| planned)),
    ("cost_committed_mdh", |row| row.amount(|(_, committed, _)| committed)),
    ("cost_actual_mdh", |row| row.amount(|(_, _, paid)| paid)),
    ("cost_definition", |row| Cell::text(row.cost.map(|_| row.cost_definition))),
    ("dca_lead", |row| Cell::Whole(row.card.confidence.level().into())),
    ("last_update", |row| Cell::day(row.project.heard_at.map(|heard| heard.date_naive()))),
    ("days_since_update", |row| Cell::whole(age_of_news(row.project.heard_at, row.today))),
    ("service_url", |row| Cell::text(row.project.address.as_deref())),
    ("fictitious", |row| Cell::Flag(row.project.fictitious)),
    ("withheld_fields", |row| listed(row.withheld.iter().map(|withheld| withheld.part.code()))),
    ("withheld_ground", |row| listed(row.withheld.iter().map(|withheld| withheld.ground.as_str()))),
    ("withheld_review", |row| Cell::day(row.withheld.iter().map(|withheld| withheld.review_on).min())),
    ("entity_fictitious", |row| Cell::Flag(row.entity.is_some_and(|entity| entity.fictitious))),
    ("dca_office", |row| Cell::Whole(row.card.office.level().into())),
    ("dca_computed", |row| Cell::Whole(row.card.computed.level().into())),
];

/// The rows as a sheet.
#[must_use]
pub fn sheet(rows: &[ProjectRow]) -> Sheet {
    Sheet {
        columns: COLUMNS.iter().map(|(name, _)| *name).collect(),
        rows: rows.iter().map(|row| COLUMNS.iter().map(|(_, cell)| cell(row)).collect()).collect(),
    }
}

impl<'a> ProjectRow<'a> {
    fn shown(&self, names: &'a Names) -> &'a str {
        names.shown(self.reader).0
    }

    fn tally(&self) -> Tally<'a> {
        Tally::of(self.milestones, self.today)
    }

    fn slip_from_original(&self) -> Option<i64> {
        let outline = self.card.outline;
        Some((outline.expected_end? - outline.original_end?).num_days())
    }

    fn amount(&self, which: fn((Amount, Amount, Amount)) -> Amount) -> Cell {
        self.unless(Part::Budget, self.cost.map_or(Cell::Nothing, |cost| Cell::Millions(which(cost))))
    }

    fn unless(&self, part: Part, cell: Cell) -> Cell {
        if self.withheld.iter().any(|withheld| withheld.part == part) { Cell::Nothing } else { cell }
    }
}

fn listed<'a>(parts: impl Iterator<Item = &'a str>) -> Cell {
    let mut parts: Vec<&str> = parts.collect();
    parts.dedup();
    Cell::text(Some(&parts.join(" | ")))
}
