//! The cells of a workbook, read one after the other: a sheet with a single cell at the far end costs one cell.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx};
use chrono::NaiveDate;
use views::pages::update::Trouble;

use super::guard;

/// Rows, columns and sheets beyond these are not ours.
const MOST_ROWS: u32 = 1_000;
const MOST_COLUMNS: u32 = 60;
const MOST_SHEETS: usize = 10;

/// How many cells are looked at in all.
const MOST_CELLS: usize = 200_000;

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
    Day(NaiveDate),
    Flag(bool),
    /// `#REF!` and its like.
    Error,
    Formula,
}

/// A sheet: its name, and the cells that hold something, by row and column from 0.
#[derive(Clone, Debug)]
pub struct Grid {
    pub name: String,
    pub cells: BTreeMap<(u32, u32), Value>,
}

/// Opens the workbook and reads its sheets. Macros are never looked at.
///
/// # Errors
/// Why the file is not taken.
pub fn grids(bytes: Vec<u8>) -> Result<Vec<Grid>, Trouble> {
    guard::check(&bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|_| Trouble::Damaged)?;
    let mut left = MOST_CELLS;
    let names: Vec<String> = book.sheet_names().into_iter().take(MOST_SHEETS).collect();
    names.into_iter().map(|name| grid(&mut book, name, &mut left)).collect()
}

fn grid(book: &mut Xlsx<Cursor<Vec<u8>>>, name: String, left: &mut usize) -> Result<Grid, Trouble> {
    let mut cells = BTreeMap::new();
    let mut reader = book.worksheet_cells_reader(&name).map_err(|_| Trouble::Damaged)?;
    while let Some(cell) = reader.next_cell().map_err(|_| Trouble::Damaged)? {
        *left = left.checked_sub(1).ok_or(Trouble::TooLargeInside)?;
        if let Some(value) = value(cell.get_value()).filter(|_| is_near(cell.get_position())) {
            cells.insert(cell.get_position(), value);
        }
    }
    drop(reader);
    // The reader gives values or formulas, not both: the second walk finds which values were computed.
    let mut reader = book.worksheet_cells_reader(&name).map_err(|_| Trouble::Damaged)?;
    while let Some(cell) = reader.next_formula().map_err(|_| Trouble::Damaged)? {
        *left = left.checked_sub(1).ok_or(Trouble::TooLargeInside)?;
        if !cell.get_value().is_empty() && is_near(cell.get_position()) {
            cells.insert(cell.get_position(), Value::Formula);
        }
    }
    Ok(Grid { name, cells })
}

const fn is_near((row, column): (u32, u32)) -> bool {
    row < MOST_ROWS && column < MOST_COLUMNS
}

fn value(cell: &DataRef) -> Option<Value> {
    #[expect(clippy::cast_precision_loss, reason = "whole numbers in a cell are doubles anyway")]
    let value = match cell {
        DataRef::Empty => return None,
        DataRef::Int(number) => Value::Number(*number as f64),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::String(text) | DataRef::DurationIso(text) => return plain(text),
        DataRef::SharedString(text) => return plain(text),
        DataRef::Bool(flag) => Value::Flag(*flag),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let day = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
            day.map_or(Value::Number(moment.as_f64()), Value::Day)
        }
        DataRef::DateTimeIso(text) => {
            let day = text.split('T').next().and_then(|day| day.parse().ok());
            day.map_or_else(|| Value::Text(text.clone()), Value::Day)
        }
        DataRef::Error(_) => Value::Error,
    };
    Some(value)
}

/// A text without what other programs leave in it: `_x000D_` stands for the carriage return of Windows.
fn plain(text: &str) -> Option<Value> {
    let text = text.replace("_x000D_\n", "\n").replace("_x000D_", "\n").replace("\r\n", "\n");
    let text = text.trim();
    (!text.is_empty()).then(|| Value::Text(text.to_owned()))
}

impl Value {
    /// What the cell shows, to be quoted back.
    pub fn shown(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Day(day) => day.format("%d/%m/%Y").to_string(),
            Value::Flag(flag) => flag.to_string(),
            Value::Error => "#".into(),
            Value::Formula => "=".into(),
        }
    }
}

/// `F7`: the name a spreadsheet gives to a row and column.
pub fn address((row, column): (u32, u32)) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    format!("{letters}{}", row + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_called_what_the_spreadsheet_calls_it() {
        assert_eq!(
            [(0, 0), (6, 5), (9, 25), (0, 26), (0, 701), (0, 702)].map(address),
            ["A1", "F7", "Z10", "AA1", "ZZ1", "AAA1"]
        );
    }

    #[test]
    fn the_carriage_return_of_windows_is_a_line_break() {
        assert_eq!(plain("un_x000D_\ndeux_x000D_"), Some(Value::Text("un\ndeux".into())));
        assert_eq!(plain(" _x000D_ "), None);
    }
}
