//! What the person at the terminal reads.

use std::fmt::Write;

use indicators::import::{Flaw, NewEdition};
use indicators::panel::{Edition, Panel, Series};
use indicators::ranking::positions;
use store::editions::Imported;

/// How many moves are told.
const MOST_MOVES: usize = 10;

/// Every flaw on a line of its own.
pub(super) fn refused(flaws: &[Flaw]) -> String {
    let lines: Vec<String> = flaws.iter().map(ToString::to_string).collect();
    format!("{}\nnothing was imported: {} flaw(s)", lines.join("\n"), flaws.len())
}

/// What the file holds, what is odd in it, who moved most, and where the own country stands.
pub(super) fn report(new: &NewEdition, panel: &Panel, one: &Imported, country: &str) -> String {
    let edition = &new.edition;
    let states = edition.column(Series::Egdi).iter().flatten().count();
    let mut told = format!("Edition {}: {states} States. Method of {}, an assumption.", edition.year, one.method_of);
    for flaw in &new.warnings {
        let _ = write!(told, "\nOdd, and taken: {flaw}");
    }
    let Some(before) = panel.before(edition.year) else { return told };
    let moves = moves(before, edition, panel);
    let _ = write!(told, "\nBiggest moves since {}:", before.year);
    for (name, from, to) in moves.iter().filter(|(_, from, to)| from != to).take(MOST_MOVES) {
        let _ = write!(told, "\n  {name}: {from} to {to}");
    }
    let own = panel.state(country).and_then(|state| panel.states.get(state));
    let own = own.and_then(|own| moves.iter().find(|(name, ..)| *name == own.name));
    if let Some((name, from, to)) = own {
        let _ = write!(told, "\n{name}: place {from} in {}, place {to} in {}.", before.year, edition.year);
    }
    told
}

/// Name, old and new place of every State, the furthest first.
fn moves<'a>(before: &Edition, after: &Edition, panel: &'a Panel) -> Vec<(&'a str, usize, usize)> {
    let places = positions(before, Series::Egdi).into_iter().zip(positions(after, Series::Egdi));
    let moved = panel
        .states
        .iter()
        .zip(places)
        .filter_map(|(state, (old, new))| Some((state.name.as_str(), old?.place, new?.place)));
    let mut moved: Vec<_> = moved.collect();
    moved.sort_by_key(|(name, old, new)| (std::cmp::Reverse(old.abs_diff(*new)), *name));
    moved
}
