//! The inputs of an index out of a CSV: a column of codes, then one column for each input.

use std::collections::{BTreeMap, BTreeSet};

use super::{Definition, Node, Table};

/// Who is scored, by code, in the order of the file, and their values.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs {
    pub codes: Vec<String>,
    pub table: Table,
}

/// Why a file holds no inputs for a definition. Lines count from 1, the head included.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Misfit {
    #[error("line {line}: {what}")]
    Unreadable { line: u64, what: String },
    #[error("line 1: the definition has an input {input:?}, and no column is called so")]
    Missing { input: String },
    #[error("line 1, column {column:?}: the definition has no node of this name")]
    Unknown { column: String },
    #[error("line 1, column {column:?}: it stands there twice")]
    Repeated { column: String },
    #[error("line {line}, column {column:?}: {cell:?} is not a number written with a decimal point")]
    Number { line: u64, column: String, cell: String },
    #[error("line {line}: {code:?} stands on line {first} as well")]
    Twice { line: u64, code: String, first: u64 },
    #[error("line {line}: the first column, the code, is empty")]
    Nameless { line: u64 },
    #[error("line 2: there is nobody to score")]
    Empty,
}

impl Inputs {
    /// Reads a CSV whose first column holds codes and whose other columns are named after inputs of the definition (or
    /// after its means, where they are given rather than computed). An empty cell is a value nobody knows.
    ///
    /// # Errors
    /// The first [`Misfit`]: it names line, column and rule. Nothing is half-read.
    pub fn read(definition: &Definition, text: &str) -> Result<Inputs, Misfit> {
        let text = text.trim_start_matches('\u{feff}');
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.as_bytes());
        let columns = head(definition, &reader.headers().cloned().map_err(unreadable)?)?;
        let mut inputs = Inputs { codes: Vec::new(), table: Table::default() };
        let mut seen: BTreeMap<String, u64> = BTreeMap::new();
        for record in reader.records() {
            let record = record.map_err(unreadable)?;
            inputs.take(&columns, &record, &mut seen)?;
        }
        if inputs.codes.is_empty() { Err(Misfit::Empty) } else { Ok(inputs) }
    }

    fn take(
        &mut self,
        columns: &[String],
        record: &csv::StringRecord,
        seen: &mut BTreeMap<String, u64>,
    ) -> Result<(), Misfit> {
        let line = record.position().map_or(0, csv::Position::line);
        let code = record.get(0).unwrap_or_default().to_owned();
        if code.is_empty() {
            return Err(Misfit::Nameless { line });
        }
        if let Some(first) = seen.insert(code.clone(), line) {
            return Err(Misfit::Twice { line, code, first });
        }
        self.codes.push(code);
        for (column, cell) in columns.iter().zip(record.iter().skip(1)) {
            let value = number(cell).map_err(|cell| Misfit::Number { line, column: column.clone(), cell })?;
            self.table.columns.entry(column.clone()).or_default().push(value);
        }
        Ok(())
    }
}

/// The names of the columns after the first, if they fit.
fn head(definition: &Definition, head: &csv::StringRecord) -> Result<Vec<String>, Misfit> {
    let columns: Vec<String> = head.iter().skip(1).map(str::to_owned).collect();
    let mut seen = BTreeSet::new();
    for column in &columns {
        if !definition.nodes.contains_key(column) {
            return Err(Misfit::Unknown { column: column.clone() });
        }
        if !seen.insert(column.as_str()) {
            return Err(Misfit::Repeated { column: column.clone() });
        }
    }
    match missing(definition, &definition.root, &seen) {
        Some(input) => Err(Misfit::Missing { input: input.to_owned() }),
        None => Ok(columns),
    }
}

/// The first input the root stands on that is not given, nor anything between.
fn missing<'a>(definition: &'a Definition, node: &'a str, given: &BTreeSet<&str>) -> Option<&'a str> {
    if given.contains(node) {
        return None;
    }
    match definition.nodes.get(node) {
        Some(Node::Mean { parts, .. }) => parts.iter().find_map(|part| missing(definition, &part.of, given)),
        _ => Some(node),
    }
}

fn number(cell: &str) -> Result<Option<f64>, String> {
    if cell.is_empty() {
        return Ok(None);
    }
    let value: Option<f64> = cell.parse().ok();
    value.filter(|value| value.is_finite()).map(Some).ok_or_else(|| cell.to_owned())
}

#[expect(clippy::needless_pass_by_value, reason = "given to map_err")]
fn unreadable(trouble: csv::Error) -> Misfit {
    let line = trouble.position().map_or(1, csv::Position::line);
    let what = match trouble.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} cells, where the head has {expected_len}")
        }
        csv::ErrorKind::Utf8 { .. } => "not UTF-8".to_owned(),
        _ => trouble.to_string(),
    };
    Misfit::Unreadable { line, what }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MATURITY: &str = r#"{"code": "maturity", "name": "Maturity", "edition": null, "source": "own", "root": "all",
        "nodes": {
            "people": {"input": {"unit": "%", "cap": 100}},
            "days": {"input": {"unit": "days", "lower_is_better": true}},
            "all": {"mean": {"parts": [{"of": "people", "weight": 0.5, "scale": "min_max"},
                                       {"of": "days", "weight": 0.5, "scale": "min_max"}]}}
        }}"#;

    fn read(text: &str) -> Result<Inputs, Misfit> {
        Inputs::read(&Definition::read(MATURITY).unwrap(), text)
    }

    #[test]
    fn another_index_is_a_file_and_a_table() {
        let inputs = read("\u{feff}body,people,days\nMI,100,2\nMS, 50 ,12\nMF,,7\n").unwrap();
        assert_eq!(inputs.codes, ["MI", "MS", "MF"]);
        let scores = Definition::read(MATURITY).unwrap().evaluate(&inputs.table);
        assert_eq!(scores.index(), [Some(1.0), Some(0.0), None]);
    }

    #[test]
    fn a_misfit_names_line_column_and_rule() {
        let told = |text: &str| read(text).unwrap_err().to_string();
        assert_eq!(
            told("body,people,days\nMI,\"1,5\",2\n"),
            "line 2, column \"people\": \"1,5\" is not a number written with a decimal point"
        );
        assert_eq!(
            told("body,people\nMI,1\n"),
            "line 1: the definition has an input \"days\", and no column is called so"
        );
        assert_eq!(
            told("body,people,days,x\nMI,1,2,3\n"),
            "line 1, column \"x\": the definition has no node of this name"
        );
        assert_eq!(told("body,people,days,days\nMI,1,2,3\n"), "line 1, column \"days\": it stands there twice");
        assert_eq!(told("body,people,days\nMI,1,2\nMS,1\n"), "line 3: 2 cells, where the head has 3");
        assert_eq!(told("body,people,days\nMI,1,2\nMS,1,2\nMI,1,2\n"), "line 4: \"MI\" stands on line 2 as well");
        assert_eq!(told("body,people,days\n,1,2\n"), "line 2: the first column, the code, is empty");
        assert_eq!(told("body,people,days\n"), "line 2: there is nobody to score");
        assert!(told("body,people,days\nMI,NaN,2\n").contains("column \"people\""));
    }

    #[test]
    fn a_mean_may_be_given_instead_of_its_parts() {
        assert_eq!(read("body,all\nMI,0.5\n").unwrap().table.columns["all"], [Some(0.5)]);
    }
}
