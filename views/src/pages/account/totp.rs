//! The second step of one's own sign-in: switching it on with a picture and a code, and off with the password.

use maud::{Markup, html};

use super::{Qr, Side, done, hidden, sides};
use crate::frame::{Density, Robots};
use crate::pages::Page;
use crate::parts::{Button, Field, Filled, Form, button, form};
use crate::paths;
use crate::words::Words;

/// The state chooses the page.
#[derive(Clone, Debug)]
pub enum TotpPage {
    Off { enrolment: Enrolment, filled: Filled, just_removed: bool },
    On { filled: Filled, just_added: bool },
}

/// A secret that is not kept yet: it travels with the form, under our signature.
#[derive(Clone, Debug)]
pub struct Enrolment {
    pub secret: String,
    pub signature: String,
    /// Absent when the address does not fit into a picture: the secret can still be typed.
    pub qr: Option<Qr>,
}

impl Page for TotpPage {
    fn title(&self, words: Words) -> String {
        words.say("account-totp-title").into_owned()
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
                (sides(words, Side::SecondStep))
                h2 { (words.say("account-totp-title")) }
                @match self {
                    TotpPage::Off { enrolment, filled, just_removed } => (off(words, enrolment, filled, *just_removed)),
                    TotpPage::On { filled, just_added } => (on(words, filled, *just_added)),
                }
            }
        }
    }
}

fn off(words: Words, enrolment: &Enrolment, filled: &Filled, just_removed: bool) -> Markup {
    let sent = Form { action: paths::totp(words.language()).into(), ..Form::default() };
    html! {
        @if just_removed { (done(words, "account-totp-removed")) }
        (filled.summary(words))
        p { (words.say("account-totp-off")) }
        ol.steps {
            li { p { (words.say("account-totp-install")) } }
            li {
                p { (words.say("account-totp-scan")) }
                @if let Some(qr) = &enrolment.qr { (qr.show(&words.say("account-totp-picture"))) }
                p { (words.say("account-totp-or-type")) " " code.code dir="ltr" { (grouped(&enrolment.secret)) } }
            }
            li { p { (words.say("account-totp-confirm")) } }
        }
        (form(&sent, html! {
            (filled.ask(words, Field::one_time_code("code", words.say("account-code"))))
            (filled.ask(words, Field::password("password", words.say("account-password")).autocomplete("current-password")))
            (button(&Button::main(words.say("account-totp-add"))))
            (hidden("secret", &enrolment.secret))
            (hidden("signature", &enrolment.signature))
        }))
    }
}

fn on(words: Words, filled: &Filled, just_added: bool) -> Markup {
    let sent = Form { action: paths::totp_removal(words.language()).into(), ..Form::default() };
    html! {
        @if just_added { (done(words, "account-totp-added")) }
        (filled.summary(words))
        p { (words.say("account-totp-on")) }
        p { (words.say("account-totp-lost")) }
        (form(&sent, html! {
            (filled.ask(words, Field::password("password", words.say("account-password")).autocomplete("current-password")))
            (button(&Button::danger(words.say("account-totp-remove"))))
        }))
    }
}

/// Four letters at a time, as one reads them out.
fn grouped(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
