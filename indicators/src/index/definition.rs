//! The file of an index, and what makes it sound.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// How far weights may be from adding up to one: what writing thirds with six digits costs.
const WEIGHT_SLACK: f64 = 1e-5;

/// An index, as its file tells it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    pub code: String,
    pub name: String,
    /// The edition it describes, if it changes from one to the next.
    pub edition: Option<u16>,
    /// Where the formula is from, and what of it is an assumption.
    pub source: String,
    /// The node that is the index.
    pub root: String,
    pub nodes: BTreeMap<String, Node>,
}

/// A node is either an input or a weighted mean.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Node {
    Input(Input),
    Mean {
        parts: Vec<Part>,
        #[serde(default)]
        finish: Finish,
    },
}

/// A column of raw values.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Input {
    pub unit: String,
    /// Values above count as this much.
    pub cap: Option<f64>,
    /// Values below count as this much.
    pub floor: Option<f64>,
    /// True where less is better: the sign of its z-score, or its share, is turned around.
    pub lower_is_better: bool,
}

/// A component and what it weighs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub of: String,
    /// Between 0 and 1; the weights of a mean add up to one.
    pub weight: f64,
    #[serde(default)]
    pub scale: Scale,
}

/// How a component enters the mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    #[default]
    Plain,
    /// Deviations from the mean of all States.
    Z,
    /// From 0 at the lowest State to 1 at the highest.
    MinMax,
}

/// What is done with the mean of the parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Finish {
    #[default]
    Plain,
    MinMax,
    /// From these bounds to 0 and 1, where the columns of all States are not known.
    Between(Bounds),
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    pub low: f64,
    pub high: f64,
}

/// Why a definition describes no index.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Flaw {
    #[error("not a definition: {0}")]
    Unreadable(String),
    #[error("{node}: there is no node {part:?}")]
    UnknownNode { node: String, part: String },
    #[error("{node} refers to itself, through {through}")]
    Circular { node: String, through: String },
    #[error("{node}: the weights add up to {sum}, not to 1")]
    Weights { node: String, sum: f64 },
    #[error("{node}: the weight of {part} is {weight}, not between 0 and 1")]
    Weight { node: String, part: String, weight: f64 },
    #[error("{node}: {low} is not below {high}")]
    Bounds { node: String, low: f64, high: f64 },
    #[error("{node} has no parts")]
    Empty { node: String },
}

impl Definition {
    /// Reads the JSON of a definition.
    ///
    /// # Errors
    /// The first [`Flaw`] found: it names the node and the rule.
    pub fn read(json: &str) -> Result<Definition, Flaw> {
        let definition: Definition =
            serde_json::from_str(json).map_err(|trouble| Flaw::Unreadable(trouble.to_string()))?;
        definition.sound()?;
        Ok(definition)
    }

    /// The nodes in an order in which every node comes after its parts; the root is the last.
    #[must_use]
    pub fn order(&self) -> Vec<&str> {
        let mut order = Vec::new();
        self.visit(&self.root, &mut order);
        order
    }

    /// The parts of a node; none of an input.
    #[must_use]
    pub fn parts(&self, node: &str) -> &[Part] {
        match self.nodes.get(node) {
            Some(Node::Mean { parts, .. }) => parts,
            _ => &[],
        }
    }

    fn visit<'a>(&'a self, node: &'a str, order: &mut Vec<&'a str>) {
        if order.contains(&node) {
            return;
        }
        for part in self.parts(node) {
            self.visit(&part.of, order);
        }
        order.push(node);
    }

    fn sound(&self) -> Result<(), Flaw> {
        if !self.nodes.contains_key(&self.root) {
            return Err(Flaw::UnknownNode { node: self.code.clone(), part: self.root.clone() });
        }
        self.nodes.iter().try_for_each(|(code, node)| self.sound_node(code, node))?;
        self.nodes.keys().try_for_each(|code| self.sound_descent(code, code))
    }

    fn sound_node(&self, code: &str, node: &Node) -> Result<(), Flaw> {
        match node {
            Node::Input(Input { cap: Some(high), floor: Some(low), .. }) => sound_bounds(code, *low, *high),
            Node::Input(_) => Ok(()),
            Node::Mean { parts, finish } => {
                if let Finish::Between(Bounds { low, high }) = finish {
                    sound_bounds(code, *low, *high)?;
                }
                self.sound_parts(code, parts)
            }
        }
    }

    fn sound_parts(&self, code: &str, parts: &[Part]) -> Result<(), Flaw> {
        let node = code.to_owned();
        for part in parts {
            if !self.nodes.contains_key(&part.of) {
                return Err(Flaw::UnknownNode { node, part: part.of.clone() });
            }
            if !(0.0..=1.0).contains(&part.weight) {
                return Err(Flaw::Weight { node, part: part.of.clone(), weight: part.weight });
            }
        }
        let sum: f64 = parts.iter().map(|part| part.weight).sum();
        match parts.is_empty() {
            true => Err(Flaw::Empty { node }),
            false if (sum - 1.0).abs() > WEIGHT_SLACK => Err(Flaw::Weights { node, sum }),
            false => Ok(()),
        }
    }

    /// No node may be found again below itself. Bounded by the number of nodes, so that a circle ends the search.
    fn sound_descent(&self, top: &str, code: &str) -> Result<(), Flaw> {
        let mut waiting = vec![code];
        let mut seen: Vec<&str> = Vec::new();
        while let Some(node) = waiting.pop() {
            for part in self.parts(node) {
                if part.of == top {
                    return Err(Flaw::Circular { node: top.to_owned(), through: node.to_owned() });
                }
                if !seen.contains(&part.of.as_str()) {
                    seen.push(&part.of);
                    waiting.push(&part.of);
                }
            }
        }
        Ok(())
    }
}

fn sound_bounds(code: &str, low: f64, high: f64) -> Result<(), Flaw> {
    if low < high { Ok(()) } else { Err(Flaw::Bounds { node: code.to_owned(), low, high }) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOUND: &str = r#"{"code": "maturity", "name": "Maturity", "edition": null, "source": "own", "root": "all",
        "nodes": {
            "people": {"input": {"unit": "%", "cap": 100}},
            "tools": {"input": {"unit": "%"}},
            "all": {"mean": {"parts": [{"of": "people", "weight": 0.25, "scale": "min_max"}, {"of": "tools", "weight": 0.75}]}}
        }}"#;

    fn flaw(from: &str, to: &str) -> Flaw {
        let changed = SOUND.replacen(from, to, 1);
        assert_ne!(changed, SOUND, "{from} is in the file");
        Definition::read(&changed).unwrap_err()
    }

    #[test]
    fn an_index_is_a_file() {
        let definition = Definition::read(SOUND).unwrap();
        assert_eq!(definition.order(), ["people", "tools", "all"]);
        assert_eq!(Definition::read(&serde_json::to_string(&definition).unwrap()), Ok(definition));
    }

    #[test]
    fn a_flaw_names_the_node_and_the_rule() {
        let node = || "all".to_owned();
        assert_eq!(flaw("0.75", "0.7"), Flaw::Weights { node: node(), sum: 0.95 });
        assert_eq!(flaw("0.75", "-0.75"), Flaw::Weight { node: node(), part: "tools".into(), weight: -0.75 });
        assert_eq!(
            flaw(r#""of": "tools""#, r#""of": "money""#),
            Flaw::UnknownNode { node: node(), part: "money".into() }
        );
        assert_eq!(flaw(r#""of": "tools""#, r#""of": "all""#), Flaw::Circular { node: node(), through: node() });
        assert_eq!(
            flaw(r#""cap": 100"#, r#""cap": 100, "floor": 100"#),
            Flaw::Bounds { node: "people".into(), low: 100.0, high: 100.0 }
        );
        assert_eq!(
            flaw(r#""root": "all""#, r#""root": "none""#),
            Flaw::UnknownNode { node: "maturity".into(), part: "none".into() }
        );
        assert!(matches!(flaw("\"edition\": null,", "\"weights\": 3,"), Flaw::Unreadable(_)));
    }

    #[test]
    fn a_circle_through_others_is_found() {
        let circle = r#"{"code": "c", "name": "C", "edition": null, "source": "", "root": "a", "nodes": {
            "a": {"mean": {"parts": [{"of": "b", "weight": 1.0}]}},
            "b": {"mean": {"parts": [{"of": "a", "weight": 1.0}]}}}}"#;
        assert_eq!(Definition::read(circle), Err(Flaw::Circular { node: "a".into(), through: "b".into() }));
    }
}
