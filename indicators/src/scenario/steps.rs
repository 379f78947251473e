//! What one step more would be worth, component by component: where to look first.

use super::answer::{answer, as_components, own_values, values};
use super::{Answer, Assumptions, Case, Refusal};
use crate::inputs::{self, Component};
use crate::panel::Series;

/// One step on one component, beyond what is supposed already.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub component: Component,
    /// The component's value before the step, in its own unit.
    pub value: f64,
    /// Points of the part, and of the index.
    pub part_gain: f64,
    pub gain: f64,
    /// Places of the index won by this step alone.
    pub places: i64,
    /// The component stands at its cap, its floor or its last point: there is no such step.
    pub is_at_end: bool,
}

/// The steps, the most worthwhile first. Empty where components are not known: before 2024, or in a part that is
/// supposed as a whole.
///
/// # Errors
/// As [`answer`].
pub fn steps(case: &Case, assumptions: &Assumptions) -> Result<Vec<Step>, Refusal> {
    let now = answer(case, assumptions)?;
    if case.panel.edition(assumptions.edition).is_some_and(|edition| edition.year < inputs::EDITION) {
        return Ok(Vec::new());
    }
    let now_at = values(case, assumptions)?;
    let free = |one: &Component| !assumptions.parts.contains_key(one.part.code());
    let mut steps = Vec::new();
    for component in inputs::components().into_iter().filter(free) {
        let value = now_at.get(component.code).copied().unwrap_or_default();
        steps.push(step(case, assumptions, &now, (component, value))?);
    }
    steps.sort_by(|one, other| other.gain.total_cmp(&one.gain));
    Ok(steps)
}

fn step(
    case: &Case,
    assumptions: &Assumptions,
    now: &Answer,
    (component, value): (Component, f64),
) -> Result<Step, Refusal> {
    let further = value + component.step;
    // A hair beyond the end is rounding, not a step too far.
    if further < component.low - 1e-9 || further > component.high + 1e-9 {
        return Ok(Step { component, value, part_gain: 0.0, gain: 0.0, places: 0, is_at_end: true });
    }
    let mut then = as_components(assumptions);
    then.components.extend(own_values(case, assumptions)?);
    then.components.insert(component.code.to_owned(), further.clamp(component.low, component.high));
    let then = answer(case, &then)?;
    let part = |answer: &Answer| answer.stand(component.part).map_or(0.0, |stand| stand.score);
    let place = |answer: &Answer| i64::try_from(answer.after.rank.place).unwrap_or(i64::MAX);
    Ok(Step {
        part_gain: part(&then) - part(now),
        gain: then.after.score - now.after.score,
        places: place(now) - place(&then),
        is_at_end: false,
        value,
        component,
    })
}

/// The series in which a component moves anything.
#[must_use]
pub fn moves(component: &Component, series: Series) -> bool {
    series == Series::Egdi || component.part == series
}
