//! The formulas of an index as its definition tells them: read from left to right in every language, as formulas are.

use indicators::index::{Bounds, Definition, Finish, Input, Node, Part, Scale};
use maud::{Markup, html};

use crate::words::Words;

/// Every mean of the index, the whole first, each with how it is finished.
#[must_use]
pub fn formulas(words: Words, definition: &Definition) -> Markup {
    let order = definition.order();
    let means = order.iter().rev().filter_map(|code| match definition.nodes.get(*code) {
        Some(Node::Mean { parts, finish }) => Some((*code, parts, *finish)),
        _ => None,
    });
    html! { @for (code, parts, finish) in means { p.formula dir="ltr" { (mean(words, definition, (code, parts, finish))) } } }
}

/// The sign of a node: its code without the part it belongs to. `tii_af_fixed` is AF with a small "fixed".
#[must_use]
pub fn sign(code: &str) -> Markup {
    let own = code.split_once('_').map_or(code, |(_, own)| own);
    let (head, tail) = own.split_once('_').map_or((own, None), |(head, tail)| (head, Some(tail)));
    html! { var { (head.to_uppercase()) @if let Some(tail) = tail { sub { (tail) } } } }
}

fn mean(words: Words, definition: &Definition, (code, parts, finish): (&str, &[Part], Finish)) -> Markup {
    let is_composite = finish != Finish::Plain;
    html! {
        (sign(code)) @if is_composite { sub { "c" } } " = " (sum(words, definition, parts))
        @match finish {
            Finish::Plain => {}
            Finish::MinMax => { br; (sign(code)) " = (" (sign(code)) sub { "c" } " − min) / (max − min)" }
            Finish::Between(Bounds { low, high }) => {
                br; (sign(code)) " = (" (sign(code)) sub { "c" } " − " (number(words, low)) ") / (" (number(words, high)) " − " (number(words, low)) ")"
            }
        }
    }
}

fn sum(words: Words, definition: &Definition, parts: &[Part]) -> Markup {
    let first = parts.first().map_or(0.0, |part| part.weight);
    let is_even = parts.len() > 1 && parts.iter().all(|part| (part.weight - first).abs() < 1e-9);
    let term = |place: usize, part: &Part| {
        let turned = is_turned(definition, part);
        html! {
            @if place > 0 { (if turned { " − " } else { " + " }) } @else if turned { "− " }
            @if !is_even && parts.len() > 1 { (weight(words, part.weight)) " × " }
            @match part.scale {
                Scale::Plain => (sign(&part.of)),
                Scale::Z => { "z(" (sign(&part.of)) ")" }
                Scale::MinMax => { "m(" (sign(&part.of)) ")" }
            }
        }
    };
    html! {
        @if is_even { "(" }
        @for (place, part) in parts.iter().enumerate() { (term(place, part)) }
        @if is_even { ") / " (parts.len()) }
    }
}

/// Less is better: the sign is turned. A share is turned within itself, and its sign stays (see the page's legend).
fn is_turned(definition: &Definition, part: &Part) -> bool {
    let lower = matches!(definition.nodes.get(&part.of), Some(Node::Input(Input { lower_is_better: true, .. })));
    lower && part.scale != Scale::MinMax
}

/// 0.45 where two digits say it, else the fraction it is: 2/9, 50/73.
fn weight(words: Words, weight: f64) -> String {
    let is_whole = |number: f64| (number - number.round()).abs() < 1e-6;
    if is_whole(weight * 100.0) {
        return words.decimal(weight, 2);
    }
    let fraction = (2_u32..=100).find(|under| is_whole(weight * f64::from(*under)));
    fraction.map_or_else(|| words.decimal(weight, 4), |under| format!("{:.0}/{under}", weight * f64::from(under)))
}

/// Whole numbers without digits after the mark.
#[must_use]
pub fn number(words: Words, value: f64) -> String {
    words.decimal(value, if value.fract() == 0.0 { 0 } else { 4 })
}

#[cfg(test)]
mod tests {
    use domain::language::Language;
    use indicators::editions;

    use super::*;

    fn told(code: &str) -> Vec<String> {
        let text = formulas(Words::of(Language::En), editions::definition(code).unwrap()).into_string();
        let plain = |part: &str| {
            let part = part.replace("<br>", "; ").replace("<sub>", "_");
            let tags = part.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
            tags.collect::<String>()
        };
        text.split("</p>").filter(|part| !part.is_empty()).map(plain).collect()
    }

    #[test]
    fn formulas_are_those_of_the_definition() {
        let of_2024 = told("egdi-2024");
        assert_eq!(of_2024[0], "EGDI = (OSI + TII + HCI) / 3");
        assert!(
            of_2024.iter().any(|one| {
                one.starts_with(
            "OSI_c = 0.10 × z(IF) + 0.45 × z(SP) + 0.05 × z(CP) + 0.05 × z(TEC) + 0.35 × z(EPI); OSI = (OSI_c − min)"
        )
            }),
            "{of_2024:?}"
        );
        assert!(of_2024.iter().any(|one| one.contains("− 1/8 × z(AF_fixed) − 1/8 × z(AF_mobile)")), "{of_2024:?}");
        assert_eq!(told("egdi-2008")[0], "EGDI = 0.34 × OSI + 0.33 × TII + 0.33 × HCI");
        assert!(told("egdi-2012").iter().any(|one| one.contains("2/3 × z(AL) + 1/3 × z(GER)")));
    }
}
