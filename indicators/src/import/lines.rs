//! The lines of the file, each cell judged by its rule.

use super::flaw::{Column, Flaw, Rule};
use super::names;
use crate::panel::{Edition, Panel, Series};
use crate::ranking::ranks;

/// One State's line, as far as it could be read.
pub(super) struct Row {
    pub line: u64,
    pub year: Option<u16>,
    pub state: Option<usize>,
    pub rank: Option<u16>,
    scores: [Option<f64>; Series::ALL.len()],
}

/// The most that the index may differ from the mean of its parts without being remarked upon: four-decimal figures do.
const TOLERANCE: f64 = 1e-4;

impl Row {
    pub(super) fn score(&self, series: Series) -> Option<f64> {
        let place = Series::ALL.iter().position(|one| *one == series)?;
        self.scores.get(place).copied().flatten()
    }
}

/// The text without its mark, its lines ending as they do here: the reader counts them by their ends.
pub(super) fn text(bytes: &[u8]) -> Result<String, Vec<Flaw>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map(|text| text.replace("\r\n", "\n").replace('\r', "\n"));
    text.map_err(|broken| {
        let sound = bytes.get(..broken.valid_up_to()).unwrap_or_default();
        let line = sound.split(|byte| *byte == b'\n').count();
        vec![flaw(u64::try_from(line).ok(), None, Rule::NotUtf8)]
    })
}

/// Every line below the header, and what is wrong with them.
pub(super) fn rows(text: &str, panel: &Panel) -> Result<(Vec<Row>, Vec<Flaw>), Vec<Flaw>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let head = reader.headers().cloned().unwrap_or_default();
    let columns = columns(&head)?;
    let mut flaws = Vec::new();
    let mut rows: Vec<Row> = Vec::new();
    for record in reader.records().flatten() {
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != head.len() {
            flaws.push(flaw(Some(line), None, Rule::Cells { expected: head.len(), found: record.len() }));
        }
        let row = row(&Line { number: line, record: &record, columns: &columns }, panel, &mut flaws);
        if let Some(first) = rows.iter().find(|known| known.state.is_some() && known.state == row.state) {
            let country = record.get(place(&columns, Column::Country)).unwrap_or_default().to_owned();
            flaws.push(flaw(Some(line), Some(Column::Country), Rule::Duplicate { country, first: first.line }));
        }
        rows.push(row);
    }
    if rows.is_empty() { Err(vec![flaw(None, None, Rule::Empty)]) } else { Ok((rows, flaws)) }
}

/// Where each column stands; all flaws of the header at once.
fn columns(head: &csv::StringRecord) -> Result<Vec<(Column, usize)>, Vec<Flaw>> {
    let on_line_one = |column, rule| flaw(Some(1), column, rule);
    if head.len() <= 1 && head.iter().any(|cell| cell.contains([';', '\t'])) {
        return Err(vec![on_line_one(None, Rule::Separator)]);
    }
    let named = |cell: &str| Column::ALL.into_iter().find(|(_, header)| header.eq_ignore_ascii_case(cell));
    let mut flaws = Vec::new();
    let mut found: Vec<(Column, usize)> = Vec::new();
    for (place, cell) in head.iter().enumerate() {
        match named(cell) {
            None => flaws.push(on_line_one(None, Rule::UnknownHeader(cell.to_owned()))),
            Some((column, _)) if found.iter().any(|(known, _)| *known == column) => {
                flaws.push(on_line_one(Some(column), Rule::DoubledHeader));
            }
            Some((column, _)) => found.push((column, place)),
        }
    }
    let missing = Column::ALL.into_iter().filter(|(column, _)| found.iter().all(|(known, _)| known != column));
    flaws.extend(missing.map(|(column, _)| on_line_one(Some(column), Rule::MissingHeader)));
    if flaws.is_empty() { Ok(found) } else { Err(flaws) }
}

fn place(columns: &[(Column, usize)], column: Column) -> usize {
    columns.iter().find(|(known, _)| *known == column).map_or(usize::MAX, |(_, place)| *place)
}

/// A line on its way to being read.
struct Line<'a> {
    number: u64,
    record: &'a csv::StringRecord,
    columns: &'a [(Column, usize)],
}

impl Line<'_> {
    fn cell(&self, column: Column) -> &str {
        self.record.get(place(self.columns, column)).unwrap_or_default()
    }

    /// The cell as its rule reads it, or the flaw noted.
    fn take<T>(&self, column: Column, flaws: &mut Vec<Flaw>, read: impl Fn(&str) -> Result<T, Rule>) -> Option<T> {
        let cell = self.cell(column);
        let judged = if cell.is_empty() { Err(Rule::Blank) } else { read(cell) };
        judged.map_err(|rule| flaws.push(flaw(Some(self.number), Some(column), rule))).ok()
    }
}

fn row(line: &Line, panel: &Panel, flaws: &mut Vec<Flaw>) -> Row {
    let unknown = |name: &str| Rule::UnknownCountry { name: name.to_owned(), nearest: names::nearest(name, panel) };
    Row {
        line: line.number,
        year: line.take(Column::Year, flaws, year_of),
        state: line.take(Column::Country, flaws, |name| names::state(name, panel).ok_or_else(|| unknown(name))),
        rank: line.take(Column::Rank, flaws, rank_of),
        scores: Series::ALL.map(|series| line.take(Column::Score(series), flaws, score_of)),
    }
}

fn year_of(cell: &str) -> Result<u16, Rule> {
    let year = cell.parse::<u16>().ok().filter(|year| (2003..=2099).contains(year));
    year.ok_or_else(|| Rule::NotAYear(cell.to_owned()))
}

fn rank_of(cell: &str) -> Result<u16, Rule> {
    let rank = cell.parse::<u16>().ok().filter(|rank| (1..=193).contains(rank));
    rank.ok_or_else(|| Rule::NotARank(cell.to_owned()))
}

/// A score between 0 and 1, rounded to five digits.
fn score_of(cell: &str) -> Result<f64, Rule> {
    let is_plain = cell.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    let number = cell.parse::<f64>().ok().filter(|_| is_plain);
    let comma = || cell.replacen(',', ".", 1).parse::<f64>().is_ok();
    match number {
        Some(score) if (0.0..=1.0).contains(&score) => Ok((score * 100_000.0).round() / 100_000.0),
        Some(_) => Err(Rule::OutsideScale(cell.to_owned())),
        None if comma() && cell.contains(',') => Err(Rule::DecimalComma(cell.to_owned())),
        None => Err(Rule::NotANumber(cell.to_owned())),
    }
}

/// The year that all lines tell; a line that tells another is a flaw.
pub(super) fn year(rows: &[Row], flaws: &mut Vec<Flaw>) -> Option<u16> {
    let first = rows.iter().find_map(|row| row.year)?;
    let others = rows.iter().filter_map(|row| Some((row.line, row.year?))).filter(|(_, year)| *year != first);
    flaws.extend(others.map(|(line, found)| flaw(Some(line), Some(Column::Year), Rule::MixedYears { first, found })));
    Some(first)
}

pub(super) fn missing(rows: &[Row], panel: &Panel) -> Option<Flaw> {
    let is_there = |state: usize| rows.iter().any(|row| row.state == Some(state));
    let names = panel.states.iter().enumerate().filter(|(state, _)| !is_there(*state)).map(|(_, one)| one.name.clone());
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| flaw(None, Some(Column::Country), Rule::MissingStates(names)))
}

/// What is odd in a file that can be taken: places and means that do not follow from the figures.
pub(super) fn oddities(rows: &[Row], edition: &Edition) -> Vec<Flaw> {
    let computed = ranks(edition.column(Series::Egdi));
    let place = |row: &Row| computed.get(row.state?).copied().flatten().map(|rank| rank.place);
    let ranks = rows.iter().filter_map(|row| {
        let (given, computed) = (row.rank?, place(row)?);
        let differs = usize::from(given) != computed;
        differs.then(|| flaw(Some(row.line), Some(Column::Rank), Rule::RankDiffers { given, computed }))
    });
    let means = rows.iter().filter_map(|row| {
        let (given, mean) = (row.score(Series::Egdi)?, mean(row)?);
        let rule = || Some(Rule::MeanDiffers { given: hundred_thousandths(given)?, mean: hundred_thousandths(mean)? });
        let column = Some(Column::Score(Series::Egdi));
        if (given - mean).abs() > TOLERANCE { Some(flaw(Some(row.line), column, rule()?)) } else { None }
    });
    let mut odd: Vec<Flaw> = ranks.chain(means).collect();
    odd.sort_by_key(|flaw| flaw.line);
    odd
}

fn mean(row: &Row) -> Option<f64> {
    Some((row.score(Series::Osi)? + row.score(Series::Tii)? + row.score(Series::Hci)?) / 3.0)
}

fn hundred_thousandths(score: f64) -> Option<i64> {
    format!("{:.0}", score * 100_000.0).parse().ok()
}

const fn flaw(line: Option<u64>, column: Option<Column>, rule: Rule) -> Flaw {
    Flaw { line, column, rule }
}
