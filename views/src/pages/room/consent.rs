//! What is adopted as a list: "any objection?" One tap adopts it; a line can be pulled out.

use domain::steering::agenda::AgendaItem;
use domain::steering::decision::DecisionNumber;
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use crate::pages::sittings;
use crate::parts::{Button, button};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct ConsentLine {
    pub item: AgendaItem,
    pub decided: Option<DecisionNumber>,
}

pub(super) fn shown(words: Words, sitting: &Sitting, lines: &[ConsentLine], (at, keeps): (usize, bool)) -> Markup {
    let (l, code) = (words.language(), &sitting.code);
    let takes = keeps && sitting.is_in_session();
    let open: Vec<&ConsentLine> = lines.iter().filter(|line| !line.item.is_over()).collect();
    html! {
        ol.previous {
            @for line in lines {
                li {
                    p { (line.item.title.shown(l).0) " · " (words.say(sittings::item_kind(line.item.kind)))
                        @if let Some(number) = line.decided { " · " strong { bdi { (number) } } } }
                    @if takes && !line.item.is_over() {
                        form method="post" action=(paths::of_item(l, code, line.item.id.0, "objection")) {
                            input type="hidden" name="version" value=(line.item.version);
                            (button(&Button::quiet(words.say("room-object"))))
                        }
                    }
                }
            }
        }
        @if takes && !open.is_empty() {
            p.huge { (words.say("room-any-objection")) }
            form method="post" action=(paths::of_sitting(l, code, "consent")) {
                input type="hidden" name="version" value=(sitting.version);
                input type="hidden" name="from" value=(at);
                @for line in &open { input type="hidden" name="item" value=(line.item.id.0); }
                (button(&Button::main(words.tell("room-adopt-list", &[("count", open.len().into())]))))
            }
        }
    }
}
