//! How far a State is from a place it aims at, how fast it would have to climb, and whether anybody ever did.
//!
//! Places are what is promised; points are what is earned. Points of different editions are one series only within one
//! method (indicators.md 4.3), so the verdict is made of places, and points are told beside them.

use crate::decomposition::is_same_method;
use crate::forecast::Outlook;
use crate::panel::{Edition, Panel, Series};
use crate::ranking::positions;

/// A place to be reached by an edition. Places from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim {
    pub series: Series,
    pub place: usize,
    pub by: u16,
}

/// Where the State stands in the latest edition, and what lies between it and its aim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distance {
    /// The latest edition of the panel.
    pub edition: u16,
    pub place: usize,
    /// Between 0 and 1.
    pub score: f64,
    /// Places still to climb; 0 when reached.
    pub places: usize,
    /// Points to the score of the State that holds the place aimed at today; 0 when reached.
    pub points: f64,
    /// Points to the score that the place is expected to need in the edition aimed at: the others move as well. Never
    /// negative; `None` where the outlook does not reach so far.
    pub points_then: Option<f64>,
}

/// What is gained from one edition to the next, on average. Better is positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    pub places: f64,
    /// Between -1 and 1.
    pub points: f64,
}

/// The pace of the latest editions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Current {
    pub pace: Pace,
    /// From this edition to the latest one.
    pub since: u16,
    /// The method changed in between: the points are not one series.
    pub crosses_break: bool,
}

/// A climb that took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Climb {
    /// The State's place in [`Panel::states`].
    pub state: usize,
    pub from: u16,
    pub to: u16,
    pub places: usize,
}

/// What all States together show to be possible in as many editions as are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Precedents {
    /// Over how many editions.
    pub editions: usize,
    /// How many States ever climbed as many places.
    pub climbed: usize,
    /// How many of these began at this State's place or below it, and came to the place aimed at or above it.
    pub alike: usize,
    /// How many States were looked at.
    pub of: usize,
    /// The longest climb of all.
    pub best: Option<Climb>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Reached,
    /// The present pace is enough.
    OnPace,
    Behind,
    /// No State ever came from this place, or below, to the one aimed at in as many editions. A long climb alone says
    /// little: a hundred places were won where a State came out of nothing, never at the top.
    Unprecedented,
    /// The edition has come, the place has not.
    Missed,
}

/// Everything about one State and one aim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Course {
    pub distance: Distance,
    /// Editions of the Survey still to come until the one aimed at, that one included. One every two years.
    pub editions_left: usize,
    /// `None` when it is reached or too late.
    pub required: Option<Pace>,
    /// `None` for a State with fewer than two editions.
    pub current: Option<Current>,
    pub precedents: Precedents,
    pub verdict: Verdict,
}

/// The course of a State towards its aim; `None` for a State without a score in the latest edition.
#[must_use]
pub fn course(panel: &Panel, state: usize, aim: Aim, outlook: Option<&Outlook>) -> Option<Course> {
    let distance = distance(panel, state, aim, outlook)?;
    let editions_left = usize::from(aim.by.saturating_sub(distance.edition).div_ceil(2));
    let current = current(panel, state, aim.series);
    let required = (distance.places > 0 && editions_left > 0).then(|| Pace {
        places: count(distance.places) / count(editions_left),
        points: distance.points_then.unwrap_or(distance.points) / count(editions_left),
    });
    let precedents = precedents(panel, aim, &distance, editions_left);
    let verdict = verdict(&distance, required, current, &precedents);
    Some(Course { distance, editions_left, required, current, precedents, verdict })
}

/// The score of whoever holds this place; the last one's for a place nobody holds.
#[must_use]
pub fn score_at(scores: impl IntoIterator<Item = Option<f64>>, place: usize) -> Option<f64> {
    let mut sorted: Vec<f64> = scores.into_iter().flatten().collect();
    sorted.sort_by(|one, other| other.total_cmp(one));
    sorted.get(place.saturating_sub(1)).or(sorted.last()).copied()
}

fn distance(panel: &Panel, state: usize, aim: Aim, outlook: Option<&Outlook>) -> Option<Distance> {
    let edition = panel.editions.last()?;
    let score = edition.score(aim.series, state)?;
    let place = positions(edition, aim.series).get(state).copied().flatten()?.place;
    let there = score_at(edition.column(aim.series).iter().copied(), aim.place)?;
    let then = outlook
        .and_then(|outlook| outlook.edition(aim.by))
        .and_then(|world| score_at(world.states.iter().map(|one| one.map(|one| one.centre)), aim.place));
    Some(Distance {
        edition: edition.year,
        place,
        score,
        places: place.saturating_sub(aim.place),
        points: if place > aim.place { (there - score).max(0.0) } else { 0.0 },
        points_then: then.map(|then| (then - score).max(0.0)),
    })
}

/// The mean of the last two steps; of the last one alone where only that stays within one method.
fn current(panel: &Panel, state: usize, series: Series) -> Option<Current> {
    let told: Vec<(u16, usize, f64)> = panel.editions.iter().filter_map(|one| stood(one, series, state)).collect();
    let last = *told.last()?;
    let before = |steps: usize| told.len().checked_sub(steps + 1).and_then(|place| told.get(place)).copied();
    let within = |from: &(u16, usize, f64)| is_same_method(from.0, last.0, series);
    let one = before(1)?;
    let from = match before(2) {
        Some(two) if within(&two) || !within(&one) => two,
        _ => one,
    };
    let steps = count(told.iter().filter(|stood| stood.0 > from.0).count());
    Some(Current {
        pace: Pace { places: (count(from.1) - count(last.1)) / steps, points: (last.2 - from.2) / steps },
        since: from.0,
        crosses_break: !within(&from),
    })
}

fn stood(edition: &Edition, series: Series, state: usize) -> Option<(u16, usize, f64)> {
    if edition.is_off_line(state) {
        return None;
    }
    let place = positions(edition, series).get(state).copied().flatten()?.place;
    Some((edition.year, place, edition.score(series, state)?))
}

fn precedents(panel: &Panel, aim: Aim, distance: &Distance, editions: usize) -> Precedents {
    let all: Vec<Vec<Option<usize>>> = panel.editions.iter().map(|one| standing(one, aim.series)).collect();
    let years: Vec<u16> = panel.editions.iter().map(|one| one.year).collect();
    let windows = || years.iter().zip(&all).zip(years.iter().zip(&all).skip(editions));
    let (mut climbed, mut alike, mut best) = (0, 0, None::<Climb>);
    for state in 0..panel.states.len() {
        let (mut far, mut same) = (false, false);
        for ((from, before), (to, after)) in windows() {
            let held = |places: &[Option<usize>]| places.get(state).copied().flatten();
            let (Some(start), Some(end)) = (held(before), held(after)) else { continue };
            let places = start.saturating_sub(end);
            far |= places >= distance.places;
            same |= start >= distance.place && end <= aim.place;
            if places > best.map_or(0, |best| best.places) {
                best = Some(Climb { state, from: *from, to: *to, places });
            }
        }
        climbed += usize::from(far);
        alike += usize::from(same);
    }
    Precedents { editions, climbed, alike, of: panel.states.len(), best }
}

/// Places without those of States that were off line: coming on line is no climb.
fn standing(edition: &Edition, series: Series) -> Vec<Option<usize>> {
    let all = positions(edition, series).into_iter().enumerate();
    all.map(|(state, rank)| rank.filter(|_| !edition.is_off_line(state)).map(|rank| rank.place)).collect()
}

fn verdict(distance: &Distance, required: Option<Pace>, current: Option<Current>, all: &Precedents) -> Verdict {
    let Some(required) = required else {
        return if distance.places == 0 { Verdict::Reached } else { Verdict::Missed };
    };
    match current {
        Some(current) if current.pace.places >= required.places => Verdict::OnPace,
        _ if all.alike > 0 => Verdict::Behind,
        _ => Verdict::Unprecedented,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred States")]
const fn count(n: usize) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panel::published;

    fn morocco(series: Series, place: usize, by: u16) -> Course {
        let panel = published();
        course(panel, panel.state("MAR").unwrap(), Aim { series, place, by }, None).unwrap()
    }

    /// Indicators.md, table 2.2: OSI 0.56184 and 100th in 2024, 0.47210 and 113th in 2022.
    #[test]
    fn fifty_places_of_online_services_in_three_editions() {
        let found = morocco(Series::Osi, 50, 2030);
        let Distance { edition, place, score, places, points, points_then } = found.distance;
        assert_eq!((edition, place, places, found.editions_left), (2024, 100, 50, 3));
        assert!((score - 0.56184).abs() < 1e-9 && points_then.is_none());
        let panel = published();
        let fiftieth = score_at(panel.edition(2024).unwrap().column(Series::Osi).iter().copied(), 50).unwrap();
        assert!((points - (fiftieth - 0.56184)).abs() < 1e-12 && points > 0.15, "{points}");
        let required = found.required.unwrap();
        assert!((required.places - 50.0 / 3.0).abs() < 1e-9 && (required.points - points / 3.0).abs() < 1e-12);
    }

    #[test]
    fn the_present_pace_stays_within_one_method_where_it_can() {
        let online = morocco(Series::Osi, 50, 2030).current.unwrap();
        assert_eq!((online.since, online.crosses_break), (2022, false), "the parts of 2022 began a new method");
        assert!((online.pace.places - 13.0).abs() < 1e-9 && (online.pace.points - 0.08974).abs() < 1e-9);
        let whole = morocco(Series::Egdi, 50, 2030).current.unwrap();
        assert_eq!((whole.since, whole.crosses_break), (2020, true), "2024 is the first of its method");
        assert!((whole.pace.places - 8.0).abs() < 1e-9, "106th, 101st, 90th");
    }

    #[test]
    fn a_verdict_compares_what_is_needed_with_what_is_done() {
        assert_eq!(morocco(Series::Osi, 50, 2030).verdict, Verdict::Behind, "13 places an edition, 17 needed");
        assert_eq!(morocco(Series::Osi, 65, 2030).verdict, Verdict::OnPace);
        assert_eq!(morocco(Series::Osi, 100, 2030).verdict, Verdict::Reached);
        assert_eq!(morocco(Series::Egdi, 1, 2026).verdict, Verdict::Unprecedented);
        assert_eq!(morocco(Series::Osi, 50, 2024).verdict, Verdict::Missed);
        assert_eq!(morocco(Series::Osi, 50, 2024).required, None);
    }

    #[test]
    fn precedents_count_states_not_climbs() {
        let found = morocco(Series::Osi, 50, 2030).precedents;
        assert_eq!((found.editions, found.of), (3, 193));
        assert!(found.alike <= found.climbed && found.climbed < 193, "{found:?}");
        let best = found.best.unwrap();
        assert!(best.places >= 50 && best.to > best.from);
        let nothing = morocco(Series::Osi, 100, 2030).precedents;
        assert_eq!(nothing.climbed, 193, "everybody has climbed no place at all");
        // Morocco itself: 104th in 2010, 30th in 2014.
        let two = morocco(Series::Osi, 26, 2028).precedents;
        assert!(two.editions == 2 && two.climbed >= 1 && two.best.unwrap().places >= 74, "{two:?}");
    }

    #[test]
    fn a_state_without_a_score_has_no_course() {
        let aim = Aim { series: Series::Egdi, place: 50, by: 2030 };
        assert_eq!(course(published(), 999, aim, None), None);
        assert_eq!(course(&published().until(1999), 0, aim, None), None);
    }

    #[test]
    fn what_the_place_will_need_comes_from_the_outlook() {
        let panel = published();
        let state = panel.state("MAR").unwrap();
        let outlook = crate::forecast::outlook(panel, Series::Osi, crate::forecast::Model::Persistence, &[2026, 2030]);
        let aim = Aim { series: Series::Osi, place: 50, by: 2030 };
        let found = course(panel, state, aim, Some(&outlook)).unwrap().distance;
        assert!((found.points_then.unwrap() - found.points).abs() < 1e-9, "nobody moves under persistence");
        let by = Aim { by: 2028, ..aim };
        assert_eq!(course(panel, state, by, Some(&outlook)).unwrap().distance.points_then, None);
    }
}
