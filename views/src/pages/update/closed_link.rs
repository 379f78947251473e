//! A link that no longer opens the form: why, and how to go on without losing what was typed.

use chrono::{DateTime, Utc};
use domain::calendar::parse_day;
use domain::language::Names;
use domain::portfolio::forecast::Reason;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::Confidence;
use maud::{Markup, html};

use super::confidence::level_key;
use super::form::label;
use super::rows::reason_key;
use super::{Typed, TypedRow};
use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::{Button, Fact, Form, Link, Weight, button, facts, form, link_button};
use crate::paths;
use crate::words::Words;

/// Why it does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Nobody ever sent this link, or whoever got it no longer answers for the project.
    Unknown,
    Expired,
    Used {
        at: DateTime<Utc>,
    },
    /// The form that was sent belongs to another project than the link.
    OtherProject,
    /// The session ended while the form was open.
    SignedOut,
}

#[derive(Clone, Debug)]
pub struct ClosedLinkPage {
    pub why: Closed,
    /// The project, where the link still says which one.
    pub project: Option<(ProjectNumber, Names)>,
    /// What was typed, if the form had been sent.
    pub typed: Typed,
}

impl ClosedLinkPage {
    fn key(&self) -> &'static str {
        match self.why {
            Closed::Unknown => "update-link-unknown",
            Closed::Expired => "update-link-expired",
            Closed::Used { .. } => "update-link-used",
            Closed::OtherProject => "update-link-other",
            Closed::SignedOut => "update-signed-out",
        }
    }

    fn sentence(&self, words: Words) -> String {
        match self.why {
            Closed::Used { at } => words.tell("update-link-used-text", &[("moment", words.moment(at).into())]),
            Closed::Unknown => words.say("update-link-unknown-text"),
            Closed::Expired => words.say("update-link-expired-text"),
            Closed::OtherProject => words.say("update-link-other-text"),
            Closed::SignedOut => words.say("update-signed-out-text"),
        }
        .into_owned()
    }

    /// Where the form is filled once one is signed in.
    fn onward(&self, words: Words) -> String {
        let language = words.language();
        match &self.project {
            Some((number, _)) => paths::update(language, number),
            None => paths::desk(language),
        }
    }

    /// Sign in beside, come back, go on: the page itself keeps every word.
    fn with_words(&self, words: Words) -> Markup {
        let language = words.language();
        let sign_in = paths::sign_in_then(language, &paths::desk(language));
        html! {
            h2 { (words.say("update-kept-title")) }
            p { (words.say("update-kept-how")) }
            p { a.button.quiet href=(sign_in) target="_blank" rel="noopener" { (words.say("update-sign-in-beside")) } }
            @if let Some((number, _)) = &self.project {
                (form(&Form { action: paths::update(language, number).into(), ..Form::default() }, html! {
                    @for (name, value) in self.typed.fields() { input type="hidden" name=(name) value=(value); }
                    (button(&Button::main(words.say("update-go-on"))))
                }))
            }
            h2 { (words.say("update-kept-words")) }
            (facts(&self.kept(words)))
        }
    }

    /// Everything that was typed, to be read and copied.
    fn kept(&self, words: Words) -> Vec<Fact<'static>> {
        let typed = &self.typed;
        let texts = [
            ("confidence", level(words, &typed.confidence)),
            ("text", typed.text.clone()),
            ("dissent", typed.dissent.clone()),
            ("help-what", typed.help_what.clone()),
            ("help-by", day(words, &typed.help_by)),
            ("help-who", typed.help_who.clone()),
        ];
        let texts = texts.into_iter().map(|(field, value)| (words.say(label(field)).into_owned(), value));
        let rows = typed.rows.iter().map(|(number, row)| {
            (words.tell("update-milestone-number", &[("number", (*number).into())]).into_owned(), said(words, row))
        });
        rows.chain(texts)
            .filter(|(_, value)| !value.is_empty())
            .map(|(term, value)| Fact { term: term.into(), value: html! { span dir="auto" { (value) } } })
            .collect()
    }
}

/// One milestone's answer, with what belongs to it and nothing else.
fn said(words: Words, row: &TypedRow) -> String {
    let reason = Reason::from_code(&row.reason).map(|reason| words.say(reason_key(reason)).into_owned());
    let parts = match row.answer.as_str() {
        "kept" => vec![words.say("update-kept").into_owned()],
        "done" => vec![words.say("update-done").into_owned(), day(words, &row.done)],
        "moved" => vec![
            words.say("update-moved").into_owned(),
            day(words, &row.day),
            reason.unwrap_or_default(),
            row.note.clone(),
        ],
        _ => vec![],
    };
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// The day in words; what is no day as it was typed.
fn day(words: Words, typed: &str) -> String {
    parse_day(typed).map_or_else(|_| typed.to_owned(), |day| words.day(day))
}

fn level(words: Words, typed: &str) -> String {
    let level = typed.parse().ok().and_then(Confidence::new);
    level.map_or_else(|| typed.to_owned(), |level| words.say(level_key(level)).into_owned())
}

impl Page for ClosedLinkPage {
    fn title(&self, words: Words) -> String {
        words.say(self.key()).into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        let language = words.language();
        html! {
            div.prose {
                h1 { (words.say(self.key())) }
                @if let Some((number, names)) = &self.project { p { bdi { (number) } " · " (words.name(names)) } }
                p { (self.sentence(words)) }
                @if self.typed.says_something() {
                    (self.with_words(words))
                } @else {
                    p { (link_button(&Link::new(words.say("update-sign-in"), paths::sign_in_then(language, &self.onward(words))), Weight::Main)) }
                }
            }
        }
    }
}
