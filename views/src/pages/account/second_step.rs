//! Between the password and the desk: the six digits.

use maud::{Markup, html};

use super::{hidden, refused};
use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::{Button, Field, Form, Link, button, form};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug, Default)]
pub struct SecondStepPage {
    pub next: String,
    pub wrong: bool,
}

impl Page for SecondStepPage {
    fn title(&self, words: Words) -> String {
        words.say("account-second-step-title").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        let language = words.language();
        let sent = Form { action: paths::second_step(language).into(), ..Form::default() };
        html! {
            div.stack.narrow {
                h1 { (words.say("account-second-step-title")) }
                @if self.wrong { (refused(words, "account-code-refused", "account-code-wrong")) }
                @else { p { (words.say("account-second-step-lede")) } }
                (form(&sent, html! {
                    (Field::one_time_code("code", words.say("account-code")).show(words))
                    (button(&Button::main(words.say("account-continue"))))
                    (hidden("next", &self.next))
                }))
                p { (words.say("account-second-step-lost")) " " (Link::new(words.say("account-start-again"), paths::sign_in(language))) }
            }
        }
    }
}
