//! What happened to one record, from the journal.

use chrono::{DateTime, Utc};
use domain::journal::Action;
use domain::language::Language;
use domain::people::Role;
use maud::{Markup, html};

use super::posts::role;
use super::{Tree, label};
use crate::pages::account::language_name;
use crate::parts::{HistoryLine, history};
use crate::words::Words;

/// A line of the journal with the name of whoever did it.
#[derive(Clone, Debug)]
pub struct Event {
    pub at: DateTime<Utc>,
    /// Nobody when the system did it.
    pub who: Option<String>,
    pub action: Action,
    /// The field that changed, or empty.
    pub what: String,
    pub from: Option<String>,
    pub to: Option<String>,
}

/// Draws the story under its heading.
pub(super) fn story(words: Words, events: &[Event]) -> Markup {
    let lines: Vec<HistoryLine> = events.iter().map(|event| line(words, event)).collect();
    html! {
        h2 { (words.say("administration-history")) }
        (history(words, &lines))
    }
}

fn line(words: Words, event: &Event) -> HistoryLine<'static> {
    let who = event.who.clone().map_or_else(|| words.say("administration-system"), Into::into);
    HistoryLine { at: event.at, who, what: html! { (sentence(words, event)) }, why: None }
}

/// "Fiche modifiée · Langue : français → arabe".
fn sentence(words: Words, event: &Event) -> String {
    let did = words.say(did(event.action));
    if event.what.is_empty() {
        return did.into_owned();
    }
    let field = label(words, &event.what);
    if event.from.is_none() && event.to.is_none() {
        return words.tell("administration-event-field", &[("did", did.into()), ("field", field.into())]).into_owned();
    }
    let value = |value: &Option<String>| {
        value.as_deref().map_or_else(|| "—".to_owned(), |text| worded(words, &event.what, text))
    };
    let holes = [
        ("did", did.into()),
        ("field", field.into()),
        ("from", value(&event.from).into()),
        ("to", value(&event.to).into()),
    ];
    words.tell("administration-event-change", &holes).into_owned()
}

/// A stored code in the reader's words; anything else as it is.
pub(super) fn worded(words: Words, field: &str, value: &str) -> String {
    let key = match (field, value) {
        (_, "") => return "—".to_owned(),
        ("role", code) => Role::from_code(code).map(role),
        ("kind", code) => Some(Tree::kind_word(code)),
        ("second_step", "on") => Some("administration-second-step-on"),
        ("second_step", _) => Some("administration-second-step-off"),
        ("language", code) => {
            return Language::from_code(code)
                .map_or_else(|| code.to_owned(), |language| language_name(language).to_owned());
        }
        _ => None,
    };
    key.map_or_else(|| value.to_owned(), |key| words.say(key).into_owned())
}

const fn did(action: Action) -> &'static str {
    match action {
        Action::Added => "administration-did-added",
        Action::Invited => "administration-did-invited",
        Action::Appointed => "administration-did-appointed",
        Action::Vacated => "administration-did-vacated",
        Action::Deactivated => "administration-did-deactivated",
        Action::Reactivated => "administration-did-reactivated",
        Action::SignedIn => "administration-did-signed-in",
        Action::SignedOut => "administration-did-signed-out",
        Action::Secured => "administration-did-secured",
        Action::Loaded => "administration-did-loaded",
        _ => "administration-did-changed",
    }
}
