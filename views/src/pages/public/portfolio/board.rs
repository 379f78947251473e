//! The portfolio by phase: one column each, from the first idea to operation.

use domain::portfolio::project::Phase;
use maud::{Markup, html};

use crate::pages::public::lines::{ProjectLine, dates, name, slip};
use crate::pages::public::signs::{phase_word, rating_class, rating_word, slip_class};
use crate::words::Words;

pub(super) fn board(words: Words, lines: &[ProjectLine]) -> Markup {
    html! {
        div.board { @for phase in Phase::ALL { (column(words, *phase, lines)) } }
    }
}

fn column(words: Words, phase: Phase, lines: &[ProjectLine]) -> Markup {
    let own: Vec<&ProjectLine> = lines.iter().filter(|line| line.phase == phase).collect();
    let heading = format!("phase-{phase}");
    html! {
        section aria-labelledby=(heading) {
            h2 id=(heading) {
                (words.say(phase_word(phase))) " "
                span.tab-count { (words.number(i64::try_from(own.len()).unwrap_or(i64::MAX))) }
            }
            @if own.is_empty() { p.soft { (words.say("portfolio-board-empty")) } }
            ul { @for line in own { li { (card(words, line)) } } }
        }
    }
}

/// The office's level and the computed one, by their signs and numbers.
fn others(words: Words, line: &ProjectLine) -> Markup {
    let both = [("report-column-rating-office", line.office), ("report-column-rating-computed", line.computed)];
    html! {
        p {
            @for (key, level) in both {
                @if level.is_rated() { (words.say(key)) " " span.(rating_class(level)) { (level.level()) } " " }
            }
        }
    }
}

fn card(words: Words, line: &ProjectLine) -> Markup {
    html! {
        (name(words, line))
        p { (dates(words, line)) }
        p class=[slip_class(line.slip)] { (slip(words, line)) }
        p.(rating_class(line.confidence)) { (words.say(rating_word(line.confidence))) }
        (others(words, line))
    }
}
