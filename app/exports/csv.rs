//! CSV as spreadsheets and programs both read it: UTF-8 with a mark, ISO dates, a point before decimals.
//!
//! A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection"): a name
//! typed by somebody must not run on somebody else's computer.

use super::{Cell, Sheet};

const MARK: &[u8] = b"\xEF\xBB\xBF";
const MILLION_IN_CENTIMES: i64 = 100_000_000;

/// # Errors
/// Never in practice: the file is written to memory.
pub fn write(sheet: &Sheet) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(MARK.to_vec());
    writer.write_record(&sheet.columns)?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(plain))?;
    }
    writer.into_inner().map_err(|trouble| csv::Error::from(trouble.into_error()))
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Text(text) => defused(text),
        Cell::Whole(number) => number.to_string(),
        Cell::Millions(amount) => millions(amount.0),
        Cell::Score(score) => format!("{score:.5}"),
        Cell::Day(day) => day.to_string(),
        Cell::Flag(flag) => if *flag { "yes" } else { "no" }.to_owned(),
    }
}

fn defused(text: &str) -> String {
    let is_armed = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if is_armed { format!("'{text}") } else { text.to_owned() }
}

/// Exact to the centime, without zeros that say nothing: `7.1`.
fn millions(centimes: i64) -> String {
    let sign = if centimes < 0 { "-" } else { "" };
    let (whole, rest) = (centimes.abs() / MILLION_IN_CENTIMES, centimes.abs() % MILLION_IN_CENTIMES);
    let written = format!("{sign}{whole}.{rest:08}");
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::money::Amount;

    #[test]
    fn a_text_that_looks_like_a_formula_is_defused() {
        for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"] {
            assert_eq!(plain(&Cell::Text(text.into())), format!("'{text}"));
        }
        assert_eq!(plain(&Cell::Text("a=1".into())), "a=1");
        assert_eq!(plain(&Cell::Whole(-12)), "-12", "a number is no formula");
    }

    #[test]
    fn millions_are_exact() {
        let table = [(710_000_000, "7.1"), (0, "0"), (100_000_000, "1"), (1, "0.00000001"), (-50_000_000, "-0.5")];
        for (centimes, written) in table {
            assert_eq!(plain(&Cell::Millions(Amount(centimes))), written);
        }
    }

    #[test]
    fn the_file_begins_with_its_mark_and_quotes_what_needs_it() {
        let sheet =
            Sheet { columns: vec!["a", "b"], rows: vec![vec![Cell::Text("x,\"y\"\nz".into()), Cell::Flag(true)]] };
        let file = String::from_utf8(write(&sheet).unwrap()).unwrap();
        assert_eq!(file, "\u{FEFF}a,b\r\n\"x,\"\"y\"\"\nz\",yes\r\n");
    }
}
