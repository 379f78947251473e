//! What became of earlier decisions, the latest first.

use domain::language::Names;
use domain::steering::decision::Decision;
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use crate::pages::sittings;
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct PreviousLine {
    pub decision: Decision,
    pub owner: Option<Names>,
    /// Days after its day; 0 when it is not late.
    pub late: i64,
    /// Where it stands on the agenda.
    pub screen: Option<usize>,
}

pub(super) fn shown(words: Words, sitting: &Sitting, lines: &[PreviousLine]) -> Markup {
    let late = lines.iter().filter(|line| line.late > 0).count();
    html! {
        @if lines.is_empty() { p { (words.say("room-no-previous")) } } @else {
            p.huge { (words.tell("room-late-count", &[("late", late.into()), ("count", lines.len().into())])) }
        }
        ol.previous { @for line in lines { (one(words, sitting, line)) } }
    }
}

fn one(words: Words, sitting: &Sitting, line: &PreviousLine) -> Markup {
    let decision = &line.decision;
    let text = decision.text.shown(words.language());
    html! {
        li {
            p { bdi { (decision.number) } " · "
                strong.slip.bad[line.late > 0] {
                    @if line.late > 0 { (words.slip(line.late)) } @else { (words.say(sittings::decision_state(decision.state))) }
                }
                @if let Some(owner) = &line.owner { " · " (owner.shown(words.language()).0) } }
            p lang=(text.1.code()) dir=(text.1.direction()) {
                @match line.screen {
                    Some(screen) => a href=(paths::room_screen(words.language(), &sitting.code, screen)) { (text.0) },
                    None => (text.0),
                }
            }
            @if let Some(evidence) = &decision.evidence { p { (words.say("room-evidence")) " " span dir="auto" { (evidence) } } }
        }
    }
}
