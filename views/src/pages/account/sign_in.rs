//! The door.

use maud::{Markup, html};

use super::{done, hidden, refused};
use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::{Button, Field, Form, Link, button, form};
use crate::paths;
use crate::words::Words;

/// The address is kept after a refusal, the password never.
#[derive(Clone, Debug, Default)]
pub struct SignInPage {
    pub email: String,
    /// Where to go afterwards: a path of this site, or empty.
    pub next: String,
    pub news: Option<SignInNews>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInNews {
    /// One sentence for every reason: it must not tell which addresses are known.
    Wrong,
    PasswordChosen,
    SignedOut,
    /// The ten minutes between the two steps are over.
    TooSlow,
}

impl Page for SignInPage {
    fn title(&self, words: Words) -> String {
        words.say("account-sign-in-title").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        let language = words.language();
        let sent = Form { action: paths::sign_in(language).into(), ..Form::default() };
        html! {
            div.stack.narrow {
                h1 { (words.say("account-sign-in-title")) }
                @match self.news {
                    Some(SignInNews::Wrong) => (refused(words, "account-sign-in-refused", "account-sign-in-wrong")),
                    Some(SignInNews::TooSlow) => (refused(words, "account-sign-in-refused", "account-sign-in-too-slow")),
                    Some(SignInNews::PasswordChosen) => (done(words, "account-password-chosen")),
                    Some(SignInNews::SignedOut) => (done(words, "account-signed-out")),
                    None => p { (words.say("account-sign-in-lede")) },
                }
                (form(&sent, self.fields(words)))
                p { (Link::new(words.say("account-forgotten"), paths::reset(language))) }
            }
        }
    }
}

impl SignInPage {
    fn fields(&self, words: Words) -> Markup {
        html! {
            (Field::email("email", words.say("account-email")).autocomplete("username").value(&*self.email).show(words))
            (Field::password("password", words.say("account-password")).autocomplete("current-password").show(words))
            (button(&Button::main(words.say("common-sign-in"))))
            (hidden("next", &self.next))
        }
    }
}
