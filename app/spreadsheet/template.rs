//! The template: a sheet of milestones, a sheet of questions, and a hidden one that says what it was made for.

use chrono::{Datelike, NaiveDate};
use domain::portfolio::forecast::Reason;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::report::{Confidence, Help};
use rust_xlsxwriter::{
    Color, DataValidation, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError,
};
use views::pages::update::{help_key, level_key, reason_key};
use views::words::Words;

use super::columns::{Column, QUESTIONS};
use super::meta::{Meta, SHEET};

/// Where the accepted values stand in the hidden sheet, a column each.
const REASONS: u16 = 3;
const LEVELS: u16 = 4;
const HELPS: u16 = 5;
const YES_NO: u16 = 6;

struct Look {
    title: Format,
    head: Format,
    locked: Format,
    locked_day: Format,
    open: Format,
    open_day: Format,
}

/// The workbook of a project's open milestones, in the reader's language.
///
/// # Errors
/// When the workbook cannot be written.
pub fn template(
    words: Words,
    title: &str,
    milestones: &[&Milestone],
    meta: &Meta,
    secret: &str,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let look = Look::new();
    let sheet = begin(&mut book, words, "update-sheet-milestones")?;
    milestones_sheet(sheet, words, &look, title, milestones)?;
    let sheet = begin(&mut book, words, "update-sheet-report")?;
    questions_sheet(sheet, words, &look)?;
    let sheet = book.add_worksheet();
    sheet.set_name(SHEET)?.set_hidden(true);
    meta_sheet(sheet, words, meta, secret)?;
    book.save_to_buffer()
}

fn begin<'a>(book: &'a mut Workbook, words: Words, name: &str) -> Result<&'a mut Worksheet, XlsxError> {
    let sheet = book.add_worksheet();
    sheet.set_name(words.say(name))?.protect();
    sheet.set_right_to_left(words.language().is_right_to_left());
    Ok(sheet)
}

fn milestones_sheet(
    sheet: &mut Worksheet,
    words: Words,
    look: &Look,
    title: &str,
    milestones: &[&Milestone],
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(0, 0, title, &look.title)?;
    sheet.write_string(1, 0, words.say("update-sheet-how"))?;
    for (place, column) in (0_u16..).zip(Column::ALL) {
        sheet.write_string_with_format(2, place, words.say(column.key()), &look.head)?;
        sheet.set_column_width(place, width(column))?;
    }
    sheet.set_freeze_panes(3, 2)?;
    for (row, milestone) in (3_u32..).zip(milestones) {
        for (place, column) in (0_u16..).zip(Column::ALL) {
            milestone_cell(sheet, look, (row, place), column, milestone, words)?;
        }
    }
    let last = 2 + u32::try_from(milestones.len().max(1)).unwrap_or(1);
    let reasons = Column::ALL.iter().position(|column| *column == Column::Reason).unwrap_or_default();
    let reasons = u16::try_from(reasons).unwrap_or_default();
    sheet.add_data_validation(3, reasons, last, reasons, &among(REASONS, Reason::ALL.len()))?;
    Ok(())
}

fn milestone_cell(
    sheet: &mut Worksheet,
    look: &Look,
    (row, place): (u32, u16),
    column: Column,
    milestone: &Milestone,
    words: Words,
) -> Result<(), XlsxError> {
    let day = match column {
        Column::Original => Some(milestone.original),
        Column::Baseline => milestone.baseline,
        Column::Expected => Some(milestone.expected()),
        _ => None,
    };
    match (column, day) {
        (Column::Number, _) => {
            let number = u32::try_from(milestone.number).unwrap_or_default();
            sheet.write_number_with_format(row, place, number, &look.locked)?;
        }
        (Column::Name, _) => {
            let name = milestone.names.shown(words.language()).0;
            sheet.write_string_with_format(row, place, name, &look.locked)?;
        }
        (_, Some(day)) => {
            sheet.write_datetime_with_format(row, place, &excel(day)?, &look.locked_day)?;
        }
        (Column::Moved | Column::Done, None) => {
            sheet.write_blank(row, place, &look.open_day)?;
        }
        (Column::Reason | Column::Note, None) => {
            sheet.write_blank(row, place, &look.open)?;
        }
        _ => {
            sheet.write_blank(row, place, &look.locked)?;
        }
    }
    Ok(())
}

fn questions_sheet(sheet: &mut Worksheet, words: Words, look: &Look) -> Result<(), XlsxError> {
    sheet.write_string_with_format(0, 0, words.say("update-sheet-question"), &look.head)?;
    sheet.write_string_with_format(0, 1, words.say("update-sheet-answer"), &look.head)?;
    sheet.set_column_width(0, 44)?.set_column_width(1, 64)?.set_freeze_panes(1, 0)?;
    for (row, (field, key)) in (1_u32..).zip(QUESTIONS) {
        sheet.write_string_with_format(row, 0, words.say(key), &look.locked)?;
        sheet.write_blank(row, 1, if field == "help-by" { &look.open_day } else { &look.open })?;
        let list = match field {
            "confidence" => Some(among(LEVELS, 6)),
            "help" => Some(among(HELPS, Help::ALL.len())),
            "nothing-new" => Some(among(YES_NO, 2)),
            _ => None,
        };
        if let Some(list) = list {
            sheet.add_data_validation(row, 1, row, 1, &list)?;
        }
    }
    Ok(())
}

fn meta_sheet(sheet: &mut Worksheet, words: Words, meta: &Meta, secret: &str) -> Result<(), XlsxError> {
    for (row, (name, value)) in (0_u32..).zip(meta.lines(secret)) {
        sheet.write_string(row, 0, name)?.write_string(row, 1, value)?;
    }
    let levels = (0..=5_u8).rev().filter_map(Confidence::new);
    let levels = levels.map(|level| format!("{} · {}", level.level(), words.say(level_key(level))));
    let lists = [
        (REASONS, Reason::ALL.iter().map(|reason| words.say(reason_key(*reason)).into_owned()).collect::<Vec<_>>()),
        (LEVELS, levels.collect()),
        (HELPS, Help::ALL.iter().map(|help| words.say(help_key(*help)).into_owned()).collect()),
        (YES_NO, vec![words.say("update-sheet-yes").into_owned(), words.say("update-sheet-no").into_owned()]),
    ];
    for (column, list) in lists {
        for (row, value) in (0_u32..).zip(list) {
            sheet.write_string(row, column, value)?;
        }
    }
    Ok(())
}

/// A choice among the first cells of a column of the hidden sheet.
fn among(column: u16, many: usize) -> DataValidation {
    let letter = char::from(b'A' + u8::try_from(column).unwrap_or_default());
    DataValidation::new().allow_list_formula(Formula::new(format!("={SHEET}!${letter}$1:${letter}${many}")))
}

fn excel(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or_default(), part(day.month()), part(day.day()))
}

const fn width(column: Column) -> f64 {
    match column {
        Column::Number => 6.0,
        Column::Name | Column::Note => 46.0,
        Column::Reason => 26.0,
        _ => 17.0,
    }
}

impl Look {
    fn new() -> Look {
        let cell = || Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let line = |format: Format| format.set_border(FormatBorder::Thin).set_border_color(Color::RGB(0x00D3_CEC2));
        let open = || line(cell().set_unlocked()).set_background_color(Color::RGB(0x00FF_FDF2));
        let locked = || line(cell()).set_background_color(Color::RGB(0x00F3_F0E8));
        Look {
            title: Format::new().set_bold().set_font_size(14),
            head: line(cell().set_bold()).set_background_color(Color::RGB(0x000A_6B4D)).set_font_color(Color::White),
            locked: locked(),
            locked_day: locked().set_num_format("dd/mm/yyyy"),
            open: open(),
            open_day: open().set_num_format("dd/mm/yyyy"),
        }
    }
}
