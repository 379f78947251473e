//! What a portfolio brings to the index, edition by edition: with everything, without one project, with one project late.
//!
//! Projects are keys that mean nothing here. A step counts from the first edition whose cut-off its day does not miss
//! ([`crate::calendar::counts_from`]) and stays in the editions after it. Steps on one component add up to what the
//! component has room for, no more. What a step is worth is linear in the definition of 2024 with the moments of all States
//! held fixed: exact to one part in 193, the share by which one State moves the mean (indicators.md 1.10).

mod places;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::NaiveDate;

use crate::calendar::{Upcoming, counts_from, part_of, upcoming};
use crate::editions::{components_2024, egdi};
use crate::index::{Definition, Finish, Node, Scale, Table};
use crate::panel::Series;

pub use places::expected_place;

/// What one project is to do to one component.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub project: i64,
    /// As the definition of 2024 names it: `osi_sp`, `tii_iu`, `epi`.
    pub component: String,
    /// In the component's unit, already discounted where the evidence is weak; negative where lower is better.
    pub amount: f64,
    /// The day it is there.
    pub day: NaiveDate,
    /// It is there already: it cannot be late any more.
    pub done: bool,
}

/// How much a component can still improve, in its unit and never negative; a component that is not told has no limit.
pub type Room = BTreeMap<String, f64>;

/// How far the parts move, in points between 0 and 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shift {
    pub osi: f64,
    pub tii: f64,
    pub hci: f64,
}

impl Shift {
    /// A third of each (indicators.md 1.1).
    #[must_use]
    pub fn egdi(self) -> f64 {
        (self.osi + self.tii + self.hci) / 3.0
    }

    /// The e-participation index has no shift of its own here: it is told within `osi`.
    #[must_use]
    pub fn of(self, series: Series) -> f64 {
        match series {
            Series::Egdi => self.egdi(),
            Series::Osi => self.osi,
            Series::Tii => self.tii,
            Series::Hci => self.hci,
            Series::Epi => 0.0,
        }
    }

    #[must_use]
    pub fn less(self, other: Shift) -> Shift {
        Shift { osi: self.osi - other.osi, tii: self.tii - other.tii, hci: self.hci - other.hci }
    }
}

/// One line an edition to come, the nearest first.
pub type Shifts = Vec<(u16, Shift)>;

/// The slip that would cost an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Margin {
    /// The edition that would be missed.
    pub edition: u16,
    /// Its cut-off, for the step that is nearest to it.
    pub cut_off: NaiveDate,
    /// Days from that step to the cut-off, 0 or more: one more, and it counts an edition later.
    pub days: i64,
}

/// The derivative of the part of the index by each of its components.
static SLOPES: LazyLock<BTreeMap<String, f64>> = LazyLock::new(|| {
    let Some(definition) = egdi(2024) else { return BTreeMap::new() };
    let (_, table) = components_2024();
    let slope = |code: &String| Some((code.clone(), slope(definition, &table, part_of(code)?.code(), code)));
    definition.nodes.keys().filter_map(slope).collect()
});

/// What an amount on a component adds to its part of the index, in points of OSI, TII or HCI.
///
/// The derivative of the definition of 2024: the weights on the way up, over the deviation where a z-score is taken, over
/// the width of the scale where one is spread from 0 to 1. Nothing for a component the definition does not know.
#[must_use]
pub fn worth(component: &str, amount: f64) -> Shift {
    let Some(part) = part_of(component) else { return Shift::default() };
    let by = amount * SLOPES.get(component).copied().unwrap_or_default();
    match part {
        Series::Osi => Shift { osi: by, ..Shift::default() },
        Series::Tii => Shift { tii: by, ..Shift::default() },
        Series::Hci => Shift { hci: by, ..Shift::default() },
        Series::Egdi | Series::Epi => Shift::default(),
    }
}

/// From one end of a component's scale to the other: the cap and the floor of its definition, else the highest and the
/// lowest value of 2024. `None` for what is no component.
#[must_use]
pub fn range(component: &str) -> Option<(f64, f64)> {
    let (_, table) = components_2024();
    let moments = table.told.get(component)?;
    match egdi(2024)?.nodes.get(component)? {
        Node::Input(input) => Some((input.floor.unwrap_or(moments.min), input.cap.unwrap_or(moments.max))),
        Node::Mean { .. } => Some((moments.min, moments.max)),
    }
}

/// The direction of a component: -1 where lower is better.
#[must_use]
pub fn direction(component: &str) -> f64 {
    if egdi(2024).is_some_and(|definition| definition.is_lower_better(component)) { -1.0 } else { 1.0 }
}

/// What the steps bring to every edition to come, added up since today.
#[must_use]
pub fn project(steps: &[Step], room: &Room) -> Shifts {
    upcoming().iter().map(|one| (one.edition, shift(steps, room, one.edition))).collect()
}

/// What is missing without one project: the whole less the rest, so that where a component is full a project is worth
/// only what the others would not bring.
#[must_use]
pub fn value(steps: &[Step], room: &Room, of: i64) -> Shifts {
    let rest: Vec<Step> = steps.iter().filter(|step| step.project != of).cloned().collect();
    let less = |((edition, whole), (_, rest)): ((u16, Shift), (u16, Shift))| (edition, whole.less(rest));
    project(steps, room).into_iter().zip(project(&rest, room)).map(less).collect()
}

/// How near the project is to missing an edition: the step still to come that is nearest to its cut-off.
#[must_use]
pub fn margin(steps: &[Step], of: i64) -> Option<Margin> {
    let ahead = steps.iter().filter(|step| step.project == of && !step.done);
    let margin = |step: &Step| {
        let edition = counts_from(&step.component, step.day)?;
        let cut_off = upcoming().iter().find(|one| one.edition == edition)?.cut_off(&step.component);
        Some(Margin { edition, cut_off, days: (cut_off - step.day).num_days() })
    };
    ahead.filter_map(margin).min_by_key(|margin| (margin.days, margin.edition))
}

/// The same steps after the project has missed an edition: what would have counted from it counts from the next.
#[must_use]
pub fn late(steps: &[Step], of: i64, missed: u16) -> Vec<Step> {
    let missed = upcoming().iter().find(|one| one.edition == missed);
    let put_off = |step: &Step, one: &Upcoming| {
        let counted = counts_from(&step.component, step.day) == Some(one.edition);
        let is_late = step.project == of && !step.done && counted;
        let day = one.cut_off(&step.component).succ_opt().filter(|_| is_late).unwrap_or(step.day);
        Step { day, ..step.clone() }
    };
    steps.iter().map(|step| missed.map_or_else(|| step.clone(), |one| put_off(step, one))).collect()
}

fn shift(steps: &[Step], room: &Room, edition: u16) -> Shift {
    let counts = |step: &&Step| counts_from(&step.component, step.day).is_some_and(|from| from <= edition);
    let counted: Vec<&Step> = steps.iter().filter(counts).collect();
    let components: BTreeSet<&str> = counted.iter().map(|step| step.component.as_str()).collect();
    components.into_iter().fold(Shift::default(), |sum, component| {
        let better = direction(component);
        let gained: f64 =
            counted.iter().filter(|step| step.component == component).map(|step| step.amount * better).sum();
        let most = room.get(component).copied().unwrap_or(f64::INFINITY);
        let Shift { osi, tii, hci } = worth(component, gained.min(most) * better);
        Shift { osi: sum.osi + osi, tii: sum.tii + tii, hci: sum.hci + hci }
    })
}

/// How much a node moves when a component below it moves by one unit.
fn slope(definition: &Definition, table: &Table, node: &str, component: &str) -> f64 {
    if node == component {
        return 1.0;
    }
    let Some(Node::Mean { parts, finish }) = definition.nodes.get(node) else { return 0.0 };
    let sum: f64 = parts
        .iter()
        .map(|part| {
            let sign = if definition.is_lower_better(&part.of) { -1.0 } else { 1.0 };
            let moments = table.told.get(&part.of);
            let unit = match part.scale {
                Scale::Plain => 1.0,
                Scale::Z => moments.map_or(0.0, |moments| sign / moments.sd),
                Scale::MinMax => moments.map_or(0.0, |moments| sign / (moments.max - moments.min)),
            };
            part.weight * unit * slope(definition, table, &part.of, component)
        })
        .sum();
    match (finish, table.bounds.get(node)) {
        (Finish::MinMax, Some(bounds)) => sum / (bounds.high - bounds.low),
        _ => sum,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(project: i64, component: &str, amount: f64, day: &str) -> Step {
        Step { project, component: component.into(), amount, day: day.parse().unwrap(), done: false }
    }

    fn of(shifts: &Shifts, edition: u16) -> Shift {
        shifts.iter().find(|(one, _)| *one == edition).unwrap().1
    }

    /// Indicators.md 1.10, to the digits printed there.
    #[test]
    fn a_step_is_worth_what_the_method_says() {
        let printed = [
            ("osi_sp", 1.0 / 83.0, 0.0054),
            ("epi", 1.0 / 73.0, 0.0047),
            ("osi_if", 1.0 / 25.0, 0.0053),
            ("osi_tec", 1.0 / 16.0, 0.0039),
            ("osi_cp", 1.0 / 9.0, 0.0059),
            ("hci_egl", 1.0 / 18.0, 0.0097),
            ("hci_al", 1.0, 0.0028),
            ("tii_iu", 1.0, 0.0030),
            ("tii_ms", 1.0, 0.0032),
            ("tii_am", 1.0, 0.0022),
            ("tii_af_fixed", -1.0, 0.0040),
            ("tii_af_mobile", -1.0, 0.0068),
        ];
        for (component, amount, expected) in printed {
            let worth = worth(component, amount);
            let sum = worth.osi + worth.tii + worth.hci;
            assert!((sum - expected).abs() < 6e-5, "{component}: {sum}");
            assert!((worth.egdi() - sum / 3.0).abs() < 1e-12);
        }
        assert_eq!(worth("weather", 1.0), Shift::default());
        assert_eq!(range("tii_iu"), Some((0.0, 100.0)));
        assert_eq!(range("tii_af_fixed"), Some((1.0, 33.04)));
        assert_eq!(range("weather"), None);
    }

    #[test]
    fn a_day_past_the_cut_off_is_an_edition_later_and_stays() {
        let kept = project(&[step(1, "osi_sp", 0.1, "2027-09-30")], &Room::new());
        assert!(of(&kept, 2026).osi.abs() < 1e-12);
        assert!(of(&kept, 2028).osi > 0.04 && (of(&kept, 2028).osi - of(&kept, 2030).osi).abs() < 1e-12);
        let missed = project(&[step(1, "osi_sp", 0.1, "2027-10-01")], &Room::new());
        assert!(of(&missed, 2028).osi.abs() < 1e-12 && of(&missed, 2030).osi > 0.04);
    }

    #[test]
    fn a_full_component_takes_no_more_and_a_project_is_worth_what_the_others_would_not_bring() {
        let steps = [step(1, "osi_sp", 0.2, "2027-01-01"), step(2, "osi_sp", 0.2, "2027-01-01")];
        let room: Room = [("osi_sp".to_owned(), 0.3)].into();
        let whole = of(&project(&steps, &room), 2028);
        assert!((whole.osi - worth("osi_sp", 0.3).osi).abs() < 1e-12);
        let own = of(&value(&steps, &room, 1), 2028);
        assert!((own.osi - worth("osi_sp", 0.1).osi).abs() < 1e-12);
        let dear: Room = [("tii_af_fixed".to_owned(), 0.5)].into();
        let cheaper = of(&project(&[step(1, "tii_af_fixed", -2.0, "2027-01-01")], &dear), 2028);
        assert!((cheaper.tii - worth("tii_af_fixed", -0.5).tii).abs() < 1e-12, "lower is better");
    }

    #[test]
    fn the_margin_is_that_of_the_nearest_step_still_to_come() {
        let done = Step { done: true, ..step(1, "osi_sp", 0.1, "2027-09-29") };
        let steps = [done, step(1, "epi", 0.1, "2027-08-20"), step(1, "osi_sp", 0.1, "2028-01-01")];
        let margin = margin(&steps, 1).unwrap();
        assert_eq!((margin.edition, margin.days), (2028, 41));
        assert_eq!(super::margin(&steps, 2), None);
        let late = late(&steps, 1, 2028);
        assert_eq!(
            late.iter().map(|step| step.day.to_string()).collect::<Vec<_>>(),
            ["2027-09-29", "2027-10-01", "2028-01-01"]
        );
        let lost = of(&project(&steps, &Room::new()), 2028).less(of(&project(&late, &Room::new()), 2028));
        assert!((lost.osi - worth("epi", 0.1).osi).abs() < 1e-12, "only what had counted is lost");
    }
}
