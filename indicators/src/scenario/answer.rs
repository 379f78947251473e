//! From what is supposed to what would be.

use std::collections::BTreeMap;

use super::{Answer, Assumptions, Case, Margin, PartChange, Refusal, Stand, Target};
use crate::forecast::{Outlook, OutlookEdition};
use crate::inputs::{self, Component, Provenance};
use crate::panel::{Edition, Series};
use crate::questionnaire::{Module, find};
use crate::ranking::{Rank, among};
use crate::what_if::{Outcome, PARTS, Parts, Weights, placed, weights_of, with_components, with_weights};

/// Answers a supposition.
///
/// # Errors
/// A [`Refusal`] that names the field: a value beyond a cap, weights that do not add up to 1, an unknown component,
/// question, State or edition, a part supposed twice.
pub fn answer(case: &Case, assumptions: &Assumptions) -> Result<Answer, Refusal> {
    let world = World::of(case, assumptions)?;
    let changed = changed(case, &world, assumptions)?;
    let weights = weights(&world, assumptions)?;
    let now = weights_of(world.base.method()).ok_or(Refusal::NoDefinition(world.base.year))?;
    let before = world.outcome(&Parts::new(), &now)?;
    let after = world.outcome(&changed.parts, &weights)?;
    let parts = PARTS.map(|part| world.part(part, changed.parts.get(part.code()).copied()));
    let margins = case.targets.iter().filter_map(|target| world.margin(*target, &after, &parts, &weights)).collect();
    Ok(Answer {
        edition: assumptions.edition,
        is_foreseen: world.ahead(Series::Egdi).is_some(),
        of: world.others(Series::Egdi, &weights).map_or(0, |others| others.len() + 1),
        before,
        after,
        parts,
        margins,
        assumed: changed.assumed,
        beyond_scale: changed.beyond_scale,
        trend: world.trend(),
    })
}

/// The State among the others.
struct World<'a> {
    /// The edition from which the State starts.
    base: &'a Edition,
    state: usize,
    edition: u16,
    outlooks: &'a [&'a Outlook],
}

impl<'a> World<'a> {
    fn of(case: &Case<'a>, assumptions: &Assumptions) -> Result<World<'a>, Refusal> {
        let state = case.panel.state(case.state).ok_or_else(|| Refusal::UnknownState(case.state.to_owned()))?;
        let edition = assumptions.edition;
        if let Some(base) = case.panel.edition(edition) {
            return Ok(World { base, state, edition, outlooks: &[] });
        }
        let base = case.panel.editions.last().ok_or(Refusal::NoEdition(edition))?;
        let world = World { base, state, edition, outlooks: case.ahead };
        if world.ahead(Series::Egdi).is_some() { Ok(world) } else { Err(Refusal::NoEdition(edition)) }
    }

    fn ahead(&self, series: Series) -> Option<&'a OutlookEdition> {
        self.outlooks.iter().find(|outlook| outlook.series == series)?.edition(self.edition)
    }

    /// The others' scores in the index or a part, from best to worst. With other weights the index of the others
    /// moves by what their own parts make of them.
    fn others(&self, series: Series, weights: &Weights) -> Option<Vec<f64>> {
        let column = self.column(series)?;
        let moved: Vec<Option<f64>> = match self.reweighed(weights) {
            Some(moves) if series == Series::Egdi => {
                column.iter().zip(moves).map(|(score, by)| Some((*score)? + by?)).collect()
            }
            _ => column,
        };
        let own = |(one, score): (usize, &Option<f64>)| score.filter(|_| one != self.state);
        let mut others: Vec<f64> = moved.iter().enumerate().filter_map(own).collect();
        others.sort_by(|one, other| other.total_cmp(one));
        Some(others)
    }

    /// The scores of everybody in this world: as published, or the centres of what is foreseen.
    fn column(&self, series: Series) -> Option<Vec<Option<f64>>> {
        match self.ahead(series) {
            Some(ahead) => Some(ahead.states.iter().map(|one| one.map(|one| one.centre)).collect()),
            None => self.outlooks.is_empty().then(|| self.base.column(series).to_vec()),
        }
    }

    /// What other weights make of everybody's index; `None` while they are the usual ones, or the parts are not known.
    fn reweighed(&self, weights: &Weights) -> Option<Vec<Option<f64>>> {
        let is_other = |usual: &Weights| usual.iter().zip(weights).any(|(old, new)| (old - new).abs() > 0.0);
        let usual = weights_of(self.base.method()).filter(is_other)?;
        let columns: Vec<Vec<Option<f64>>> = PARTS.into_iter().map(|part| self.column(part)).collect::<Option<_>>()?;
        let by = |one: usize| {
            let cells = columns.iter().map(|column| column.get(one).copied().flatten());
            cells.zip(weights.iter().zip(&usual)).map(|(cell, (new, old))| Some((new - old) * cell?)).sum()
        };
        Some((0..self.base.column(Series::Egdi).len()).map(by).collect())
    }

    fn outcome(&self, changed: &Parts, weights: &Weights) -> Result<Outcome, Refusal> {
        let here = with_weights(self.base, self.state, changed, weights)?;
        if self.ahead(Series::Egdi).is_none() {
            return Ok(here);
        }
        let others = self.others(Series::Egdi, weights).ok_or(Refusal::NoEdition(self.edition))?;
        Ok(Outcome { parts: here.parts, ..placed(here.score, &others) })
    }

    fn part(&self, part: Series, after: Option<f64>) -> PartChange {
        let before = self.base.score(part, self.state).unwrap_or_default();
        let usual = weights_of(self.base.method()).unwrap_or_default();
        let others = self.others(part, &usual);
        let stand = |score: f64| Stand { score, rank: others.as_ref().map(|others| among_with(others, score)) };
        PartChange { part, before: stand(before), after: stand(after.unwrap_or(before)) }
    }

    fn margin(&self, target: Target, after: &Outcome, parts: &[PartChange; 3], weights: &Weights) -> Option<Margin> {
        let own = match target.series {
            Series::Egdi => after.score,
            series => parts.iter().find(|one| one.part == series)?.after.score,
        };
        // Whoever has the score of the State now in that place shares it.
        let there = *self.others(target.series, weights)?.get(target.place.checked_sub(1)?)?;
        Some(Margin { target, missing: there - own })
    }

    fn trend(&self) -> Option<Stand> {
        let ahead = self.ahead(Series::Egdi)?;
        let score = ahead.states.get(self.state).copied().flatten()?.centre;
        let usual = weights_of(self.base.method())?;
        Some(Stand { score, rank: Some(among_with(&self.others(Series::Egdi, &usual)?, score)) })
    }
}

/// A rank in which the State itself counts among those who share the place.
fn among_with(others: &[f64], score: f64) -> Rank {
    let rank = among(others, score);
    let shares = others.iter().any(|other| other.to_bits() == score.to_bits());
    Rank { shared_by: rank.shared_by + usize::from(shares), ..rank }
}

/// The parts as supposed, and what the model had to assume for them.
#[derive(Default)]
struct Changed {
    parts: Parts,
    assumed: Vec<&'static str>,
    beyond_scale: Vec<Series>,
}

fn changed(case: &Case, world: &World, assumptions: &Assumptions) -> Result<Changed, Refusal> {
    let mut changed = Changed::default();
    for (code, value) in &assumptions.parts {
        let part = PARTS.into_iter().find(|part| part.code() == code);
        let part = part.ok_or_else(|| Refusal::UnknownInput(code.clone()))?;
        changed.parts.insert(part.code(), *value);
    }
    let set = components(case, assumptions)?;
    if set.is_empty() {
        return Ok(changed);
    }
    if world.base.year < inputs::EDITION {
        return Err(Refusal::NoComponents(world.base.year));
    }
    let profile = inputs::profile(case.panel, case.state, case.told)?;
    let told = inputs::values(&profile);
    let is_assumed =
        |one: &Component| profile.get(one.code).is_some_and(|known| known.provenance == Provenance::Assumed);
    let all = inputs::components();
    for part in PARTS {
        let own: BTreeMap<String, f64> =
            set.iter().filter(|(one, _)| one.part == part).map(|(one, value)| (one.code.to_owned(), *value)).collect();
        if own.is_empty() {
            continue;
        }
        if changed.parts.contains_key(part.code()) {
            return Err(Refusal::Twice(part));
        }
        let shift = with_components(part, &told, &own)?;
        let before = world.base.score(part, world.state).ok_or(Refusal::NoScore)?;
        changed.parts.insert(part.code(), (before + shift.by).clamp(0.0, 1.0));
        changed.assumed.extend(all.iter().filter(|one| one.part == part && is_assumed(one)).map(|one| one.code));
        if shift.beyond_scale || !(0.0..=1.0).contains(&(before + shift.by)) {
            changed.beyond_scale.push(part);
        }
    }
    Ok(changed)
}

/// Every component that is supposed, with what it would be.
fn components(case: &Case, assumptions: &Assumptions) -> Result<Vec<(Component, f64)>, Refusal> {
    let points = points(assumptions)?;
    let mut set = Vec::new();
    for (code, value) in &assumptions.components {
        let component = inputs::find(code).ok_or_else(|| Refusal::UnknownInput(code.clone()))?;
        let Component { low, high, .. } = component;
        if !(low..=high).contains(value) {
            return Err(Refusal::Beyond { code: code.clone(), value: *value, low, high });
        }
        set.push((component, *value));
    }
    if points.is_empty() {
        return Ok(set);
    }
    let profile = inputs::profile(case.panel, case.state, case.told)?;
    for (module, gained) in points {
        let code = module.component();
        let component = inputs::find(code).ok_or_else(|| Refusal::UnknownInput(code.to_owned()))?;
        let start = assumptions.components.get(code).copied();
        let start = start.or_else(|| profile.get(code).map(|known| known.value)).unwrap_or_default();
        // A module has no more points than it has.
        let value = (start + f64::from(gained) / f64::from(module.points())).min(1.0);
        set.retain(|(one, _)| one.code != code);
        set.push((component, value));
    }
    Ok(set)
}

/// What each component that is supposed would be, by code.
pub(super) fn own_values(case: &Case, assumptions: &Assumptions) -> Result<BTreeMap<String, f64>, Refusal> {
    let set = components(case, assumptions)?;
    Ok(set.into_iter().map(|(one, value)| (one.code.to_owned(), value)).collect())
}

/// What every component would be, by code.
pub(super) fn values(case: &Case, assumptions: &Assumptions) -> Result<BTreeMap<String, f64>, Refusal> {
    let mut values = inputs::values(&inputs::profile(case.panel, case.state, case.told)?);
    values.extend(own_values(case, assumptions)?);
    Ok(values)
}

/// The same supposition without points and questions, for a caller that puts the components they lead to in.
pub(super) fn as_components(assumptions: &Assumptions) -> Assumptions {
    Assumptions { points: BTreeMap::new(), features: std::collections::BTreeSet::new(), ..assumptions.clone() }
}

/// The points gained in each module: those told in number, and one for each level of a question.
fn points(assumptions: &Assumptions) -> Result<BTreeMap<Module, u16>, Refusal> {
    let mut points: BTreeMap<Module, u16> = BTreeMap::new();
    for (code, gained) in &assumptions.points {
        let module = Module::from_code(code).ok_or_else(|| Refusal::UnknownInput(code.clone()))?;
        if *gained > module.points() {
            let high = f64::from(module.points());
            return Err(Refusal::Beyond { code: code.clone(), value: f64::from(*gained), low: 0.0, high });
        }
        *points.entry(module).or_default() += u16::from(*gained);
    }
    let mut best: BTreeMap<(Module, &str), u8> = BTreeMap::new();
    for gained in &assumptions.features {
        let unknown = || Refusal::UnknownFeature { module: gained.module.clone(), code: gained.code.clone() };
        let feature = find(&gained.module, &gained.code).ok_or_else(unknown)?;
        if !(1..=feature.levels).contains(&gained.level) {
            let (value, high) = (f64::from(gained.level), f64::from(feature.levels));
            return Err(Refusal::Beyond { code: gained.code.clone(), value, low: 1.0, high });
        }
        let level = best.entry((feature.module, &feature.code)).or_default();
        *level = gained.level.max(*level);
    }
    for ((module, _), level) in best {
        *points.entry(module).or_default() += u16::from(level);
    }
    Ok(points.into_iter().filter(|(_, gained)| *gained > 0).collect())
}

fn weights(world: &World, assumptions: &Assumptions) -> Result<Weights, Refusal> {
    let usual = weights_of(world.base.method()).ok_or(Refusal::NoDefinition(world.base.year))?;
    if assumptions.weights.is_empty() {
        return Ok(usual);
    }
    if let Some(unknown) = assumptions.weights.keys().find(|code| PARTS.iter().all(|part| part.code() != *code)) {
        return Err(Refusal::UnknownInput(unknown.clone()));
    }
    Ok(PARTS.map(|part| assumptions.weights.get(part.code()).copied().unwrap_or_default()))
}
