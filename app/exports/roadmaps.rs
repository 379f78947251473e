//! One row a milestone, and one row a date that was ever said.

use std::collections::BTreeMap;

use domain::portfolio::forecast::{ForecastPoint, Reason};
use domain::portfolio::milestone::{Milestone, MilestoneId};

use super::{Cell, Sheet};

#[must_use]
pub fn milestones(milestones: &[Milestone]) -> Sheet {
    let columns = vec![
        "public_id",
        "milestone",
        "kind",
        "name_fr",
        "name_ar",
        "name_en",
        "date_original",
        "date_baseline",
        "date_forecast",
        "date_actual",
        "slip_days_vs_original",
        "slip_days_vs_baseline",
        "key",
        "weight",
    ];
    let row = |milestone: &Milestone| {
        vec![
            Cell::Text(milestone.project.to_string()),
            Cell::Whole(milestone.number),
            Cell::Text(milestone.kind.to_string()),
            Cell::text(milestone.names.fr.as_deref()),
            Cell::text(milestone.names.ar.as_deref()),
            Cell::text(milestone.names.en.as_deref()),
            Cell::Day(milestone.original),
            Cell::day(milestone.baseline),
            Cell::day(milestone.forecast),
            Cell::day(milestone.actual),
            Cell::Whole(milestone.slip_from_original()),
            Cell::Whole(milestone.slip_from_promised()),
            Cell::Flag(milestone.key),
            Cell::Whole(milestone.weight),
        ]
    };
    Sheet { columns, rows: milestones.iter().map(row).collect() }
}

/// The points of these milestones; a point of another milestone is left out.
#[must_use]
pub fn forecasts(milestones: &[Milestone], points: &[ForecastPoint]) -> Sheet {
    let known: BTreeMap<MilestoneId, &Milestone> =
        milestones.iter().map(|milestone| (milestone.id, milestone)).collect();
    let row = |point: &ForecastPoint| {
        let milestone = known.get(&point.milestone)?;
        Some(vec![
            Cell::Text(milestone.project.to_string()),
            Cell::Whole(milestone.number),
            Cell::Day(point.said_on),
            Cell::Day(point.forecast),
            Cell::text(point.reason.map(Reason::code)),
        ])
    };
    let columns = vec!["public_id", "milestone", "said_on", "date_forecast", "reason"];
    Sheet { columns, rows: points.iter().filter_map(row).collect() }
}
