//! The sheet of milestones, line by line.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use domain::portfolio::forecast::Reason;
use domain::portfolio::milestone::{Milestone, Standing};
use domain::portfolio::update::Update;
use domain::problem::Problem;
use views::pages::update::{CellProblem, Place, Trouble, TypedRow, reason_key};
use views::words::Words;

use super::cells::{Grid, Value, address};
use super::columns::{Column, is_said};
use super::days::day;
use super::reading::Filled;

/// Headings stand in one of the first rows.
const HEADINGS_WITHIN: u32 = 30;

/// Where the columns are.
pub struct Headings<'a> {
    grid: &'a Grid,
    row: u32,
    columns: BTreeMap<Column, u32>,
    pub unknown: Vec<String>,
}

impl<'a> Headings<'a> {
    /// The row, of any sheet, that holds the most of our headings.
    ///
    /// # Errors
    /// `NotOurs`, or `MissingColumns` by name.
    pub fn find(grids: &'a [Grid], words: Words) -> Result<Headings<'a>, Trouble> {
        let rows = grids.iter().flat_map(|grid| (0..HEADINGS_WITHIN).map(move |row| Headings::at(grid, row)));
        let best = rows.max_by_key(|headings| headings.columns.len());
        let best = best.filter(|headings| headings.columns.len() >= 2).ok_or(Trouble::NotOurs)?;
        let missing: Vec<String> = Column::NEEDED
            .iter()
            .filter(|column| !best.columns.contains_key(column))
            .map(|column| words.say(column.key()).into_owned())
            .collect();
        if missing.is_empty() { Ok(best) } else { Err(Trouble::MissingColumns(missing)) }
    }

    fn at(grid: &'a Grid, row: u32) -> Headings<'a> {
        let mut headings = Headings { grid, row, columns: BTreeMap::new(), unknown: vec![] };
        for ((_, place), value) in grid.cells.range((row, 0)..(row + 1, 0)) {
            let Value::Text(text) = value else { continue };
            match Column::of(text) {
                Some(column) => {
                    headings.columns.entry(column).or_insert(*place);
                }
                None => headings.unknown.push(text.chars().take(60).collect()),
            }
        }
        headings
    }

    fn cell(&self, row: u32, column: Column) -> Option<&'a Value> {
        self.grid.cells.get(&(row, *self.columns.get(&column)?))
    }

    fn place(&self, row: u32, column: Column, words: Words) -> Place {
        let place = self.columns.get(&column).copied().unwrap_or_default();
        Place {
            sheet: self.grid.name.clone(),
            cell: address((row, place)),
            column: words.say(column.key()).into_owned(),
        }
    }

    /// The rows under the headings that hold something in a column of ours.
    fn rows(&self) -> Vec<u32> {
        let ours = |place: &u32| self.columns.values().any(|column| column == place);
        let below = self.grid.cells.range((self.row + 1, 0)..).map(|(place, _)| *place);
        let mut rows: Vec<u32> = below.filter(|(_, place)| ours(place)).map(|(row, _)| row).collect();
        rows.dedup();
        rows
    }
}

/// Reads every line into `filled`, noting what is wrong and where each answer stood.
pub fn read(headings: &Headings, milestones: &[Milestone], today: NaiveDate, words: Words, filled: &mut Filled) {
    let asked = Update::asked(milestones, today).milestones;
    for row in headings.rows() {
        let Some(milestone) = milestone(headings, row, milestones, words, filled) else { continue };
        for column in Column::ANSWERS {
            let field = format!("milestone-{}-{}", milestone.number, part(column));
            filled.places.insert(field, headings.place(row, column, words));
        }
        let answer = format!("milestone-{}-answer", milestone.number);
        filled.places.insert(answer, headings.place(row, Column::Moved, words));
        let mut typed = line(headings, row, words, filled);
        let is_blank = typed.answer.is_empty();
        let overdue = matches!(milestone.standing(today), Standing::Overdue { .. });
        if is_blank && asked.contains(&milestone) && !has_trouble(headings, row, words, filled) {
            if overdue {
                filled.wrong(headings.place(row, Column::Moved, words), "", CellProblem::AnswerNeeded);
            } else {
                typed.answer = "kept".into();
            }
        }
        if filled.typed.rows.insert(milestone.number, typed).is_some() {
            filled.wrong(headings.place(row, Column::Number, words), &milestone.number.to_string(), CellProblem::Twice);
        }
    }
}

fn has_trouble(headings: &Headings, row: u32, words: Words, filled: &Filled) -> bool {
    Column::ANSWERS.iter().any(|column| {
        let place = headings.place(row, *column, words);
        filled.wrong.iter().any(|wrong| wrong.place == place)
    })
}

/// The open milestone whose number stands in this row.
fn milestone<'a>(
    headings: &Headings,
    row: u32,
    milestones: &'a [Milestone],
    words: Words,
    filled: &mut Filled,
) -> Option<&'a Milestone> {
    let place = headings.place(row, Column::Number, words);
    let Some(cell) = headings.cell(row, Column::Number) else {
        let says_something = Column::ANSWERS.iter().any(|column| headings.cell(row, *column).is_some());
        if says_something {
            filled.wrong(place, "", CellProblem::Field(Problem::Missing));
        }
        return None;
    };
    if *cell == Value::Formula {
        filled.wrong(place, &cell.shown(), CellProblem::Formula);
        return None;
    }
    let number = whole(cell);
    let found = milestones.iter().find(|milestone| Some(milestone.number) == number && !milestone.is_done());
    if found.is_none() {
        filled.wrong(place, &cell.shown(), CellProblem::NoSuchMilestone);
    }
    found
}

/// One line's answer: moved, done, or nothing.
fn line(headings: &Headings, row: u32, words: Words, filled: &mut Filled) -> TypedRow {
    let mut typed = TypedRow::default();
    let text = |column: Column, filled: &mut Filled| -> Option<String> {
        let cell = headings.cell(row, column)?;
        match cell_text(column, cell, words) {
            Ok(text) => Some(text),
            Err(problem) => {
                filled.wrong(headings.place(row, column, words), &cell.shown(), problem);
                None
            }
        }
    };
    let (moved, done) = (text(Column::Moved, filled), text(Column::Done, filled));
    typed.reason = text(Column::Reason, filled).unwrap_or_default();
    typed.note = text(Column::Note, filled).unwrap_or_default();
    let answer = match (&moved, &done) {
        (Some(_), Some(_)) => {
            let shown = headings.cell(row, Column::Done).map(Value::shown).unwrap_or_default();
            filled.wrong(headings.place(row, Column::Done, words), &shown, CellProblem::Both);
            ""
        }
        (Some(_), None) => "moved",
        (None, Some(_)) => "done",
        (None, None) => "",
    };
    typed.answer = answer.into();
    typed.day = moved.unwrap_or_default();
    typed.done = done.unwrap_or_default();
    typed
}

fn cell_text(column: Column, cell: &Value, words: Words) -> Result<String, CellProblem> {
    match (column, cell) {
        (_, Value::Formula) => Err(CellProblem::Formula),
        (_, Value::Error) => Err(CellProblem::Error),
        (Column::Moved | Column::Done, cell) => day(cell).map(|day| day.to_string()).map_err(CellProblem::Field),
        (Column::Reason, cell) => reason(&cell.shown()).ok_or_else(|| {
            CellProblem::NotAmong(
                Reason::ALL.iter().map(|reason| words.say(reason_key(*reason)).into_owned()).collect(),
            )
        }),
        (_, cell) => Ok(cell.shown()),
    }
}

fn reason(text: &str) -> Option<String> {
    let by_words = Reason::ALL.iter().find(|reason| is_said(reason_key(**reason), text)).copied();
    by_words.or_else(|| Reason::from_code(text)).map(|reason| reason.code().to_owned())
}

/// A whole number, as a number or as text, with a decimal comma or point.
pub fn whole(cell: &Value) -> Option<i64> {
    let number = match cell {
        Value::Number(number) => *number,
        Value::Text(text) => text.chars().map(plain_digit).collect::<String>().trim().parse().ok()?,
        _ => return None,
    };
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    (number.fract() == 0.0 && (0.0..1e9).contains(&number)).then_some(number as i64)
}

/// Arabic-Indic digits and the decimal comma, as a program writes them.
fn plain_digit(c: char) -> char {
    match c {
        ',' | '٫' => '.',
        '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10).unwrap_or(c),
        other => other,
    }
}

const fn part(column: Column) -> &'static str {
    match column {
        Column::Done => "done",
        Column::Reason => "reason",
        Column::Note => "note",
        _ => "day",
    }
}
