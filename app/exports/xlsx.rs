//! A workbook: the sheet with real dates and numbers under frozen headings, right to left for Arabic, and `_meta`,
//! which says where it comes from. Cells are written as values, never as formulas.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Cell, Sheet};

/// The most characters a cell holds in Excel.
const MOST_CHARACTERS: usize = 32_767;

/// What the sheet is called, how its columns are headed, and what `_meta` says.
pub struct Cover {
    pub name: String,
    pub headings: Vec<String>,
    pub right_to_left: bool,
    pub meta: Vec<(String, Cell)>,
}

/// A sheet of several in one workbook.
pub struct Leaf {
    pub name: String,
    pub headings: Vec<String>,
    pub sheet: Sheet,
}

/// # Errors
/// When the sheet is larger than Excel allows.
pub fn write(sheet: &Sheet, cover: &Cover) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let formats = Formats::new();
    add_leaf(&mut book, (&cover.name, &cover.headings, sheet), cover.right_to_left, &formats)?;
    add_meta(&mut book, &cover.meta, cover.right_to_left, &formats)?;
    book.save_to_buffer()
}

/// Several sheets in one workbook.
///
/// # Errors
/// When one is larger than Excel allows.
pub fn write_several(leaves: &[Leaf], right_to_left: bool, meta: &[(String, Cell)]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let formats = Formats::new();
    for leaf in leaves {
        add_leaf(&mut book, (&leaf.name, &leaf.headings, &leaf.sheet), right_to_left, &formats)?;
    }
    add_meta(&mut book, meta, right_to_left, &formats)?;
    book.save_to_buffer()
}

fn add_leaf(
    book: &mut Workbook,
    (name, headings, sheet): (&str, &[String], &Sheet),
    right_to_left: bool,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let main = book.add_worksheet();
    main.set_name(name)?.set_right_to_left(right_to_left).set_freeze_panes(1, 3)?;
    for (column, heading) in (0_u16..).zip(headings) {
        main.write_string_with_format(0, column, heading, &formats.heading)?;
        main.set_column_width(column, width(sheet, usize::from(column)))?;
    }
    for (row, cells) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            put(main, (row, column), cell, formats)?;
        }
    }
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(headings.len().saturating_sub(1)).unwrap_or(u16::MAX);
    main.autofilter(0, 0, last_row, last_column)?;
    Ok(())
}

struct Formats {
    heading: Format,
    day: Format,
    millions: Format,
}

impl Formats {
    fn new() -> Formats {
        Formats {
            heading: Format::new().set_bold().set_text_wrap(),
            day: Format::new().set_num_format("yyyy-mm-dd"),
            millions: Format::new().set_num_format("#,##0.00"),
        }
    }
}

fn add_meta(
    book: &mut Workbook,
    lines: &[(String, Cell)],
    right_to_left: bool,
    formats: &Formats,
) -> Result<(), XlsxError> {
    let meta = book.add_worksheet();
    meta.set_name("_meta")?.set_right_to_left(right_to_left);
    meta.set_column_width(0, 28)?.set_column_width(1, 80)?;
    for (row, (name, cell)) in (0_u32..).zip(lines) {
        meta.write_string_with_format(row, 0, name, &formats.heading)?;
        put(meta, (row, 1), cell, formats)?;
    }
    Ok(())
}

fn put(to: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Nothing => {}
        Cell::Text(text) => {
            to.write_string(row, column, text.chars().take(MOST_CHARACTERS).collect::<String>())?;
        }
        Cell::Whole(number) => {
            to.write_number(row, column, number_of(*number))?;
        }
        Cell::Millions(amount) => {
            to.write_number_with_format(row, column, number_of(amount.0) / 100_000_000.0, &formats.millions)?;
        }
        Cell::Score(score) => {
            to.write_number(row, column, *score)?;
        }
        Cell::Day(day) => match excel_day(*day) {
            Some(day) => to.write_datetime_with_format(row, column, &day, &formats.day).map(drop)?,
            None => to.write_string(row, column, day.to_string()).map(drop)?,
        },
        Cell::Flag(flag) => {
            to.write_boolean(row, column, *flag)?;
        }
    }
    Ok(())
}

/// Excel's calendar begins in 1900.
fn excel_day(day: NaiveDate) -> Option<ExcelDateTime> {
    let (year, month, day) =
        (u16::try_from(day.year()).ok()?, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

#[expect(clippy::cast_precision_loss, reason = "exact up to 2^53, nine times the largest amount in centimes")]
const fn number_of(number: i64) -> f64 {
    number as f64
}

/// Wide enough for most of what stands in the column.
fn width(sheet: &Sheet, column: usize) -> u32 {
    match sheet.rows.first().and_then(|row| row.get(column)) {
        Some(Cell::Text(text)) if text.chars().count() > 60 => 60,
        Some(Cell::Text(text)) if text.chars().count() > 16 => 36,
        _ => 14,
    }
}
