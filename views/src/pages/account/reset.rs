//! A forgotten password: asking for a link. The answer is the same for every address.

use maud::{Markup, html};

use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::{Button, Field, Filled, Form, Link, Receipt, button, form, receipt};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug, Default)]
pub struct ResetPage {
    pub filled: Filled,
}

impl Page for ResetPage {
    fn title(&self, words: Words) -> String {
        words.say("account-reset-title").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        let language = words.language();
        let sent = Form { action: paths::reset(language).into(), ..Form::default() };
        html! {
            div.stack.narrow {
                h1 { (words.say("account-reset-title")) }
                (self.filled.summary(words))
                p { (words.say("account-reset-lede")) }
                (form(&sent, html! {
                    (self.filled.ask(words, Field::email("email", words.say("account-email"))))
                    (button(&Button::main(words.say("account-reset-ask"))))
                }))
                p { (Link::new(words.say("account-back-to-sign-in"), paths::sign_in(language))) }
            }
        }
    }
}

/// What happens next, whoever asked.
#[derive(Clone, Copy, Debug)]
pub struct ResetSentPage {
    pub minutes: i64,
}

impl Page for ResetSentPage {
    fn title(&self, words: Words) -> String {
        words.say("account-reset-sent-title").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        receipt(
            words,
            &Receipt {
                title: words.say("account-reset-sent-title"),
                code: None,
                next: vec![
                    words.say("account-reset-sent-known"),
                    words.tell("account-reset-sent-link", &[("minutes", self.minutes.into())]),
                    words.say("account-reset-sent-nothing"),
                ],
                by: None,
                follow: Some(Link::new(words.say("account-back-to-sign-in"), paths::sign_in(words.language()))),
            },
        )
    }
}
