//! From columns of inputs to the scores of every node, for all States at once.

use std::collections::BTreeMap;

use super::definition::{Bounds, Definition, Finish, Input, Node, Part, Scale};
use crate::moments::Moments;

/// Columns of raw values by the code of their input; every column has one cell for each State, in one order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub columns: BTreeMap<String, Vec<Option<f64>>>,
    /// Moments told by the publisher, for inputs whose columns are not known for all States. They are used as they
    /// are; those of other columns are counted.
    pub told: BTreeMap<String, Moments>,
    /// The lowest and highest composite of a node before it is finished by min-max, where it is not known for all
    /// States.
    pub bounds: BTreeMap<String, Bounds>,
}

/// What an evaluation gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    /// For each node its column, in the States' order; a State that lacks an input lacks what is made of it.
    pub columns: BTreeMap<String, Vec<Option<f64>>>,
    /// The moments by which each part was scaled.
    pub moments: BTreeMap<String, Moments>,
    root: String,
}

impl Scores {
    /// The index itself, in the States' order.
    #[must_use]
    pub fn index(&self) -> &[Option<f64>] {
        self.column(&self.root)
    }

    /// The scores of a node; empty for one the index does not have.
    #[must_use]
    pub fn column(&self, node: &str) -> &[Option<f64>] {
        self.columns.get(node).map_or(&[], Vec::as_slice)
    }
}

impl Definition {
    /// Every node for every State. The column of an input that is not given is blank; that of a mean that is given, as
    /// published, is taken as it is.
    #[must_use]
    pub fn evaluate(&self, table: &Table) -> Scores {
        let states = table.columns.values().map(Vec::len).max().unwrap_or(0);
        let mut scores = Scores { columns: BTreeMap::new(), moments: table.told.clone(), root: self.root.clone() };
        for code in self.order() {
            let column = match self.nodes.get(code) {
                Some(Node::Input(input)) => raw(input, table.columns.get(code), states),
                Some(Node::Mean { parts, finish }) => match table.columns.get(code) {
                    Some(published) => published.clone(),
                    None => finished(*finish, mean(parts, &scores, self, states), table.bounds.get(code)),
                },
                None => Vec::new(),
            };
            if let (false, Some(moments)) = (scores.moments.contains_key(code), counted(&column)) {
                scores.moments.insert(code.to_owned(), moments);
            }
            scores.columns.insert(code.to_owned(), column);
        }
        scores
    }

    pub(crate) fn is_lower_better(&self, node: &str) -> bool {
        matches!(self.nodes.get(node), Some(Node::Input(Input { lower_is_better: true, .. })))
    }
}

impl Input {
    /// The value as the index counts it.
    #[must_use]
    pub fn counted(&self, value: f64) -> f64 {
        let value = self.cap.map_or(value, |cap| value.min(cap));
        self.floor.map_or(value, |floor| value.max(floor))
    }
}

fn raw(input: &Input, column: Option<&Vec<Option<f64>>>, states: usize) -> Vec<Option<f64>> {
    let cell = |state: usize| column.and_then(|column| column.get(state).copied().flatten());
    (0..states).map(|state| cell(state).map(|value| input.counted(value))).collect()
}

fn mean(parts: &[Part], scores: &Scores, definition: &Definition, states: usize) -> Vec<Option<f64>> {
    let weighed = |state: usize| {
        parts.iter().try_fold(0.0, |sum, part| {
            let value = scores.column(&part.of).get(state).copied().flatten()?;
            let moments = scores.moments.get(&part.of)?;
            Some(sum + part.weight * scaled(part.scale, value, moments, definition.is_lower_better(&part.of)))
        })
    };
    (0..states).map(weighed).collect()
}

/// A component's value as it enters the mean.
pub(crate) fn scaled(scale: Scale, value: f64, moments: &Moments, lower_is_better: bool) -> f64 {
    match (scale, lower_is_better) {
        (Scale::Plain, false) => value,
        (Scale::Plain, true) => -value,
        (Scale::Z, false) => moments.z(value),
        (Scale::Z, true) => -moments.z(value),
        (Scale::MinMax, false) => moments.share(value),
        (Scale::MinMax, true) => 1.0 - moments.share(value),
    }
}

fn finished(finish: Finish, column: Vec<Option<f64>>, told: Option<&Bounds>) -> Vec<Option<f64>> {
    let between = |low: f64, high: f64| {
        let width = high - low;
        column.iter().map(|value| value.map(|value| (value - low) / width)).collect()
    };
    match (finish, told, counted(&column)) {
        (Finish::Between(bounds), ..) => between(bounds.low, bounds.high),
        (Finish::MinMax, Some(bounds), _) => between(bounds.low, bounds.high),
        (Finish::MinMax, None, Some(moments)) if moments.max > moments.min => between(moments.min, moments.max),
        _ => column,
    }
}

fn counted(column: &[Option<f64>]) -> Option<Moments> {
    let values: Vec<f64> = column.iter().copied().flatten().collect();
    Moments::of(&values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(parts: &str, finish: &str) -> Definition {
        let json = format!(
            r#"{{"code": "t", "name": "T", "edition": null, "source": "", "root": "t", "nodes": {{
                "a": {{"input": {{"unit": "%", "cap": 100, "floor": 0}}}},
                "b": {{"input": {{"unit": "MAD", "lower_is_better": true}}}},
                "t": {{"mean": {{"parts": [{parts}], "finish": {finish}}}}}}}}}"#
        );
        Definition::read(&json).unwrap()
    }

    fn table() -> Table {
        let columns = [("a", [0.0, 50.0, 150.0]), ("b", [3.0, 2.0, 1.0])];
        let column = |values: [f64; 3]| values.map(Some).to_vec();
        Table { columns: columns.map(|(code, values)| (code.to_owned(), column(values))).into(), ..Table::default() }
    }

    fn scores(parts: &str, finish: &str) -> Vec<Option<f64>> {
        index(parts, finish).evaluate(&table()).index().to_vec()
    }

    #[test]
    fn a_cap_holds_before_anything_is_scaled() {
        let plain = r#"{"of": "a", "weight": 1.0}"#;
        assert_eq!(scores(plain, r#""plain""#), [Some(0.0), Some(50.0), Some(100.0)]);
    }

    #[test]
    fn less_is_better_where_the_file_says_so() {
        let shares = r#"{"of": "b", "weight": 1.0, "scale": "min_max"}"#;
        assert_eq!(scores(shares, r#""plain""#), [Some(0.0), Some(0.5), Some(1.0)]);
        let deviations = r#"{"of": "b", "weight": 1.0, "scale": "z"}"#;
        assert_eq!(scores(deviations, r#""min_max""#), [Some(0.0), Some(0.5), Some(1.0)]);
    }

    #[test]
    fn fixed_bounds_stand_for_states_that_are_not_known() {
        let plain = r#"{"of": "a", "weight": 1.0}"#;
        let half = r#"{"between": {"low": 0.0, "high": 200.0}}"#;
        assert_eq!(scores(plain, half), [Some(0.0), Some(0.25), Some(0.5)]);
    }

    #[test]
    fn who_lacks_an_input_lacks_the_index() {
        let mut table = table();
        table.columns.insert("a".into(), vec![Some(1.0), None]);
        let both = r#"{"of": "a", "weight": 0.5}, {"of": "b", "weight": 0.5}"#;
        let scores = index(both, r#""plain""#).evaluate(&table);
        assert_eq!(scores.index(), [Some(-1.0), None, None]);
        assert_eq!(scores.column("nowhere"), []);
    }
}
