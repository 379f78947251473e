//! A filled-in template, read without changing anything: the same words a form would have brought, and where each
//! stood, so that what is wrong can be shown by sheet and cell.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::{Confidence, Help};
use domain::problem::{Problem, Problems};
use views::pages::update::{CellProblem, Place, Trouble, Typed, Wrong, help_key, level_key};
use views::words::Words;

use super::cells::{Grid, Value, address, grids};
use super::columns::{QUESTIONS, is_said};
use super::days::day;
use super::meta::Meta;
use super::rows::{self, Headings, whole};

/// What a template was filled in with.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    pub typed: Typed,
    pub places: BTreeMap<String, Place>,
    pub wrong: Vec<Wrong>,
    pub unknown_columns: Vec<String>,
}

/// What the file is read against.
pub struct Against<'a> {
    pub project: ProjectNumber,
    pub milestones: &'a [Milestone],
    pub today: NaiveDate,
    pub secret: &'a str,
    pub words: Words,
}

/// # Errors
/// Why the file is not taken as a whole.
pub fn read(bytes: Vec<u8>, against: &Against) -> Result<Filled, Trouble> {
    let grids = grids(bytes)?;
    let meta = Meta::read(&grids, against.project, against.secret)?;
    let shown: Vec<Grid> = grids.into_iter().filter(|grid| grid.name != super::meta::SHEET).collect();
    let words = against.words;
    let headings = Headings::find(&shown, words)?;
    let mut filled = Filled { unknown_columns: headings.unknown.clone(), ..Filled::default() };
    filled.typed.project = meta.project.to_string();
    filled.typed.version = meta.version.to_string();
    filled.typed.seen = meta.seen.to_string();
    rows::read(&headings, against.milestones, against.today, words, &mut filled);
    questions(&shown, words, &mut filled)?;
    Ok(filled)
}

impl Filled {
    pub(super) fn wrong(&mut self, place: Place, found: &str, problem: CellProblem) {
        self.wrong.push(Wrong { place, found: found.to_owned(), problem });
    }

    /// What the domain found wrong, in the cells it came from.
    #[must_use]
    pub fn by_cell(&self, problems: &Problems) -> Vec<Wrong> {
        let values = self.typed.fields();
        let located = problems.iter().map(|(field, problem)| {
            let found = values.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone());
            let place = self.places.get(field).cloned().unwrap_or_default();
            Wrong { place, found: found.unwrap_or_default(), problem: CellProblem::Field(problem.clone()) }
        });
        located.collect()
    }
}

/// The second sheet: each answer stands beside its question.
fn questions(grids: &[Grid], words: Words, filled: &mut Filled) -> Result<(), Trouble> {
    let mut missing = vec![];
    for (field, key) in QUESTIONS {
        let Some((grid, place)) = question(grids, key) else {
            missing.push(words.say(key).into_owned());
            continue;
        };
        let answer = (place.0, place.1 + 1);
        let place = Place { sheet: grid.name.clone(), cell: address(answer), column: words.say(key).into_owned() };
        filled.places.insert(field.to_owned(), place.clone());
        let Some(cell) = grid.cells.get(&answer) else { continue };
        match text(field, cell, words) {
            Ok(text) => filled.typed.set(field, &text),
            Err(problem) => filled.wrong(place, &cell.shown(), problem),
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(Trouble::MissingColumns(missing)) }
}

fn question<'a>(grids: &'a [Grid], key: &str) -> Option<(&'a Grid, (u32, u32))> {
    grids.iter().find_map(|grid| {
        let found = grid.cells.iter().find(|(_, value)| matches!(value, Value::Text(text) if is_said(key, text)));
        found.map(|(place, _)| (grid, *place))
    })
}

fn text(field: &str, cell: &Value, words: Words) -> Result<String, CellProblem> {
    match (field, cell) {
        (_, Value::Formula) => Err(CellProblem::Formula),
        (_, Value::Error) => Err(CellProblem::Error),
        ("help-by", cell) => day(cell).map(|day| day.to_string()).map_err(|_| CellProblem::Field(Problem::NotADate)),
        ("confidence", cell) => confidence(cell).ok_or_else(|| CellProblem::NotAmong(levels(words))),
        ("help", cell) => {
            let kind = Help::ALL.iter().find(|kind| is_said(help_key(**kind), &cell.shown()));
            let accepted = || Help::ALL.iter().map(|kind| words.say(help_key(*kind)).into_owned()).collect();
            kind.map(|kind| kind.code().to_owned()).ok_or_else(|| CellProblem::NotAmong(accepted()))
        }
        ("nothing-new", cell) => yes_or_no(cell, words),
        (_, cell) => Ok(cell.shown()),
    }
}

/// `4`, `4,0`, "4 · Probable", "Probable".
fn confidence(cell: &Value) -> Option<String> {
    let shown = cell.shown();
    let leading = shown.split([' ', '\u{a0}', '·']).next().unwrap_or_default().to_owned();
    let number = whole(cell).or_else(|| whole(&Value::Text(leading)));
    let level = match number {
        Some(number) => u8::try_from(number).ok().and_then(Confidence::new),
        None => (0..=5).filter_map(Confidence::new).find(|level| is_said(level_key(*level), &shown)),
    };
    level.map(|level| level.level().to_string())
}

fn levels(words: Words) -> Vec<String> {
    let levels = (0..=5).rev().filter_map(Confidence::new);
    levels.map(|level| format!("{} · {}", level.level(), words.say(level_key(level)))).collect()
}

/// "yes" for yes, nothing for no.
fn yes_or_no(cell: &Value, words: Words) -> Result<String, CellProblem> {
    let text = cell.shown();
    if *cell == Value::Flag(true) || is_said("update-sheet-yes", &text) {
        Ok("yes".into())
    } else if *cell == Value::Flag(false) || is_said("update-sheet-no", &text) {
        Ok(String::new())
    } else {
        let accepted = ["update-sheet-yes", "update-sheet-no"].map(|key| words.say(key).into_owned());
        Err(CellProblem::NotAmong(accepted.into()))
    }
}
