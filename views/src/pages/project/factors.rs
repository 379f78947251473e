//! The checklist of success factors: what the programme learnt to ask, and what this project answers.

use domain::language::Names;
use domain::portfolio::factor::{FactorGroup, FactorState, score};
use maud::{Markup, html};

use crate::words::{self, Words};

/// A factor of the country's checklist; no state where the project does not speak of it.
#[derive(Clone, Debug)]
pub struct FactorLine {
    pub group: FactorGroup,
    pub names: Names,
    pub hint: Names,
    pub state: Option<FactorState>,
}

pub(super) fn checklist(words: Words, lines: &[FactorLine]) -> Markup {
    let known: Vec<FactorState> = lines.iter().filter_map(|line| line.state).collect();
    if known.is_empty() {
        return html! { p.soft { (words.say("project-factors-none")) } };
    }
    html! {
        @if let Some(score) = score(known.iter().copied()) {
            p { (words.tell("project-factors-score", &[("percent", words.percent(score).into()), ("count", known.len().into()), ("total", lines.len().into())])) }
        }
        details {
            summary { (words.say("project-factors-list")) }
            @for group in FactorGroup::ALL {
                h3 { (words.say(words::factor_group(*group))) }
                ul.checklist { @for line in lines.iter().filter(|line| line.group == *group) { (factor(words, line)) } }
            }
        }
    }
}

fn factor(words: Words, line: &FactorLine) -> Markup {
    let (sign, tone) = match line.state {
        Some(FactorState::Met) => ("●", "good"),
        Some(FactorState::Partly) => ("◐", "watch"),
        Some(FactorState::NotMet) => ("○", "bad"),
        Some(FactorState::NotApplicable) | None => ("–", "plain"),
    };
    html! {
        li {
            span.sign.tone.(tone) aria-hidden="true" { (sign) }
            span {
                strong { (words.name(&line.names)) } " · "
                span.tone.(tone) { (words.say(line.state.map_or("project-factor-unknown", words::factor_state))) }
                br; small.soft { (words.name(&line.hint)) }
            }
        }
    }
}
