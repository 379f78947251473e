//! Which letters one wants, and one's own link for calendars.

use chrono::NaiveDate;
use maud::{Markup, html};

use super::{Side, done, sides};
use crate::frame::{Density, Robots};
use crate::pages::Page;
use crate::parts::{Button, Field, Form, Notice, Tone, button, form, notice};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct LettersPage {
    pub digest: bool,
    pub reminders: bool,
    /// Since when there is a link.
    pub link_since: Option<NaiveDate>,
    /// The address itself, shown once: when it was made. Absolute.
    pub link: Option<String>,
    pub done: Option<LettersDone>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LettersDone {
    Saved,
    LinkRemoved,
}

impl Page for LettersPage {
    fn title(&self, words: Words) -> String {
        words.say("account-side-letters").into_owned()
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (words.say("common-account")) }
                (sides(words, Side::Letters))
                @match self.done {
                    Some(LettersDone::Saved) => (done(words, "account-letters-done")),
                    Some(LettersDone::LinkRemoved) => (done(words, "account-calendar-removed")),
                    None => {},
                }
                h2 { (words.say("account-side-letters")) }
                p { (words.say("account-letters-lede")) }
                (self.letters(words))
                h2 { (words.say("account-calendar-title")) }
                p { (words.say("account-calendar-lede")) }
                (self.calendar(words))
            }
        }
    }
}

impl LettersPage {
    fn letters(&self, words: Words) -> Markup {
        let sent = Form { action: paths::account_letters(words.language()).into(), ..Form::default() };
        form(
            &sent,
            html! {
                (Field::checkbox("digest", words.say("account-letters-digest"), self.digest).conditional().show(words))
                (Field::checkbox("reminders", words.say("account-letters-reminders"), self.reminders)
                    .conditional().hint(words.say("account-letters-hint")).show(words))
                (button(&Button::main(words.say("common-save"))))
            },
        )
    }

    fn calendar(&self, words: Words) -> Markup {
        let l = words.language();
        let make = if self.link_since.is_some() { "account-calendar-renew" } else { "account-calendar-make" };
        let posting = |action: String| Form { action: action.into(), ..Form::default() };
        html! {
            @match (&self.link, self.link_since) {
                (Some(link), _) => (shown_once(words, link)),
                (None, Some(day)) => p { (words.tell("account-calendar-since", &[("day", words.day(day).into())])) },
                (None, None) => p.soft { (words.say("account-calendar-none")) },
            }
            div.actions {
                (form(&posting(paths::account_calendar(l)), button(&Button::quiet(words.say(make)))))
                @if self.link_since.is_some() {
                    (form(&posting(paths::account_calendar_removal(l)), button(&Button::danger(words.say("account-calendar-remove")))))
                }
            }
        }
    }
}

fn shown_once(words: Words, link: &str) -> Markup {
    let body = html! {
        p { (words.say("account-calendar-secret")) }
        p { span.term { (words.say("account-calendar-link")) } " " code.secret dir="ltr" { (link) } }
    };
    notice(words, &Notice { tone: Tone::Good, title: None, body })
}
