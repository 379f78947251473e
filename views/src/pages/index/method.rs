//! Every formula of the index and where it is from, as its definitions tell it.

use indicators::editions;
use indicators::index::{Definition, Input, Node};
use maud::{Markup, html};

use super::formula::{formulas, number, sign};
use super::method_parts as parts;
use crate::frame::Section;
use crate::pages::Page;
use crate::parts::{Column, Link, Row, Tab, Table, table, tabs};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct MethodPage {
    /// The index whose formulas are shown; the page offers the others.
    pub shown: &'static Definition,
}

impl Page for MethodPage {
    fn title(&self, words: Words) -> String {
        words.say("forecast-method").into_owned()
    }

    fn section(&self) -> Section {
        Section::Indicators
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![super::signs::index(words)]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("forecast-method")) }
                p.lede { (words.say("forecast-method-lede")) }
                h2 id="formulas" { (words.say("forecast-formulas")) }
                (self.choices(words))
                (formulas(words, self.shown))
                (legend(words))
                (self.inputs(words))
                p.prose { (words.tell("forecast-source", &[("source", words.say(source(self.shown)).into())])) }
                p { a href=(address(words, "definition", self.shown)) download { (words.say("forecast-download")) } }
                h2 id="ranks" { (words.say("forecast-ranks")) }
                (parts::ranks(words))
                h2 id="breaks" { (words.say("forecast-breaks")) }
                (parts::breaks(words))
                h2 id="knowledge" { (words.say("forecast-knowledge")) }
                (parts::knowledge(words))
                h2 id="models" { (words.say("forecast-models")) }
                (parts::models(words))
                h2 id="cut-offs" { (words.say("forecast-cut-offs")) }
                (parts::cut_offs(words))
                h2 id="own" { (words.say("forecast-own")) }
                (parts::own_index(words))
                p.soft { (words.say("index-source")) }
            }
        }
    }
}

impl MethodPage {
    fn choices(&self, words: Words) -> Markup {
        let choice = |one: &'static Definition| Tab {
            label: name(words, one).into(),
            href: format!("{}#formulas", address(words, "index", one)).into(),
            count: None,
            current: one.code == self.shown.code,
        };
        let choices: Vec<Tab> = editions::definitions().iter().rev().map(choice).collect();
        tabs(&words.say("forecast-formulas"), &choices)
    }

    fn inputs(&self, words: Words) -> Markup {
        let order = self.shown.order();
        let inputs = order.iter().filter_map(|code| match self.shown.nodes.get(*code) {
            Some(Node::Input(input)) => Some((*code, input)),
            _ => None,
        });
        let row = |(code, input): (&str, &Input)| Row {
            id: None,
            cells: vec![
                html! { (sign(code)) },
                html! { (component(words, code)) },
                html! { (unit(words, &input.unit)) },
                html! { (bounds(words, input)) },
            ],
        };
        let columns = ["forecast-sign", "forecast-component", "forecast-unit", "forecast-counted"];
        table(
            words,
            &Table {
                caption: words.tell("forecast-inputs-of", &[("index", name(words, self.shown).into())]),
                columns: columns.map(|column| Column::text(words.say(column))).into(),
                rows: inputs.map(row).collect(),
            },
        )
    }
}

/// "2024", "LOSI 2022": the year alone for the index itself.
fn name(words: Words, definition: &Definition) -> String {
    let year = definition.edition.map(|year| year.to_string()).unwrap_or_default();
    match definition.root.as_str() {
        "egdi" => year,
        _ => words.tell("forecast-local", &[("year", year.into())]).into_owned(),
    }
}

fn address(words: Words, question: &str, definition: &Definition) -> String {
    format!("{}?{question}={}", paths::index_method(words.language()), definition.code)
}

fn legend(words: Words) -> Markup {
    html! {
        div.prose {
            p { bdi dir="ltr" { "z(" var { "x" } ") = (" var { "x" } " − x̄) / s" } " " (words.say("forecast-z")) }
            p { (words.say("forecast-min-max")) }
        }
    }
}

/// "at least 1, at most 120; less is better".
fn bounds(words: Words, input: &Input) -> String {
    let limit = |key, value: f64| words.tell(key, &[("value", number(words, value).into())]).into_owned();
    let said = [
        input.floor.map(|floor| limit("forecast-at-least", floor)),
        input.cap.map(|cap| limit("forecast-at-most", cap)),
        input.lower_is_better.then(|| words.say("forecast-less-is-better").into_owned()),
    ];
    let said: Vec<String> = said.into_iter().flatten().collect();
    if said.is_empty() { words.say("forecast-as-it-is").into_owned() } else { said.join(" · ") }
}

/// What is measured, in words; the code of a component nobody has named yet.
fn component(words: Words, code: &str) -> String {
    let key = match code {
        "osi_points" | "epi_points" => "forecast-node-points",
        "osi_if" | "losi_if" => "forecast-node-if",
        "osi_sp" | "losi_sp" => "forecast-node-sp",
        "osi_cp" | "losi_cp" => "forecast-node-cp",
        "osi_tec" | "losi_tec" => "forecast-node-tec",
        "losi_pe" => "forecast-node-pe",
        "epi_info" => "forecast-node-info",
        "epi_cons" => "forecast-node-cons",
        "epi_dec" => "forecast-node-dec",
        "tii_ms" | "tii_mobile" => "forecast-node-ms",
        "tii_iu" | "tii_internet" => "forecast-node-iu",
        "tii_am" => "forecast-node-am",
        "tii_wb" => "forecast-node-wb",
        "tii_fb" => "forecast-node-fb",
        "tii_fi" => "forecast-node-fi",
        "tii_lines" => "forecast-node-lines",
        "tii_pcs" => "forecast-node-pcs",
        "tii_tvs" => "forecast-node-tvs",
        "tii_online" => "forecast-node-online",
        "tii_af_fixed" => "forecast-node-af-fixed",
        "tii_af_mobile" => "forecast-node-af-mobile",
        "hci_al" => "forecast-node-al",
        "hci_ger" => "forecast-node-ger",
        "hci_eys" => "forecast-node-eys",
        "hci_mys" => "forecast-node-mys",
        "hci_egl" => "forecast-node-egl",
        other => return other.to_owned(),
    };
    words.say(key).into_owned()
}

fn unit(words: Words, unit: &str) -> String {
    let key = match unit {
        "%" => return "%".to_owned(),
        "% of the population" => "forecast-unit-population",
        "% of GNI per capita" => "forecast-unit-income",
        "years" => "forecast-unit-years",
        "per 100 inhabitants" => "forecast-unit-100",
        "per 1000 inhabitants" => "forecast-unit-1000",
        "points of the questionnaire" => "forecast-unit-points",
        share if share.starts_with("share") => "forecast-unit-share",
        other => return other.to_owned(),
    };
    words.say(key).into_owned()
}

/// Where the formulas of an edition are from, and what of them is not published.
fn source(definition: &Definition) -> &'static str {
    match (definition.root.as_str(), definition.edition) {
        ("egdi", Some(2003..=2005)) => "forecast-source-2003",
        ("egdi", Some(2008 | 2010)) => "forecast-source-2008",
        ("egdi", Some(2012)) => "forecast-source-2012",
        ("egdi", Some(2014 | 2016)) => "forecast-source-2014",
        ("egdi", Some(2018)) => "forecast-source-2018",
        ("egdi", Some(2020)) => "forecast-source-2020",
        ("egdi", Some(2022)) => "forecast-source-2022",
        ("egdi", _) => "forecast-source-2024",
        _ => "forecast-source-losi",
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use super::*;

    #[test]
    fn every_component_and_unit_of_every_definition_has_words() {
        let words = Words::of(Language::Fr);
        for definition in editions::definitions() {
            for (code, node) in &definition.nodes {
                let Node::Input(input) = node else { continue };
                assert_ne!(&component(words, code), code, "{}", definition.code);
                let said = unit(words, &input.unit);
                assert!(said == "%" || said != input.unit, "{}: {said}", definition.code);
            }
        }
    }
}
