//! Behind a link from a letter: choosing a password, or learning that the link is no longer good.

use maud::{Markup, html};

use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::{Button, Field, Filled, Form, Link, Weight, button, form, link_button};
use crate::paths;
use crate::words::Words;

/// Why somebody chooses a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    Invitation,
    Reset,
}

#[derive(Clone, Debug)]
pub struct ChoosePasswordPage {
    pub occasion: Occasion,
    pub token: String,
    pub name: String,
    pub email: String,
    pub filled: Filled,
}

impl Page for ChoosePasswordPage {
    fn title(&self, words: Words) -> String {
        words.say("account-choose-title").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        let language = words.language();
        let (action, lede) = match self.occasion {
            Occasion::Invitation => (paths::invitation(language, &self.token), "account-choose-invitation"),
            Occasion::Reset => (paths::reset_with(language, &self.token), "account-choose-reset"),
        };
        let sent = Form { action: action.into(), ..Form::default() };
        html! {
            div.stack.narrow {
                h1 { (words.say("account-choose-title")) }
                (self.filled.summary(words))
                p { (words.tell(lede, &[("name", self.name.as_str().into())])) }
                (form(&sent, html! {
                    // For the browser's own memory of passwords: under whose name to keep it.
                    input.visually-hidden type="text" name="username" autocomplete="username" value=(self.email)
                        aria-label=(words.say("account-email")) readonly tabindex="-1";
                    (new_password(words, &self.filled))
                    (button(&Button::main(words.say("account-choose"))))
                }))
            }
        }
    }
}

/// The two fields of a new password.
pub(super) fn new_password(words: Words, filled: &Filled) -> Markup {
    let first = Field::password("password", words.say("account-new-password")).autocomplete("new-password");
    let again = Field::password("again", words.say("account-new-password-again")).autocomplete("new-password");
    html! {
        (filled.ask(words, first.hint(words.say("account-new-password-hint"))))
        (filled.ask(words, again))
    }
}

/// The link was used, is too old, or never was one.
#[derive(Clone, Copy, Debug)]
pub struct LinkGonePage {
    pub occasion: Occasion,
}

impl Page for LinkGonePage {
    fn title(&self, words: Words) -> String {
        words.say("account-link-gone-title").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        let language = words.language();
        html! {
            div.prose {
                h1 { (words.say("account-link-gone-title")) }
                p { (words.say("account-link-gone")) }
                @match self.occasion {
                    Occasion::Invitation => p { (words.say("account-link-gone-invitation")) },
                    Occasion::Reset => p { (words.say("account-link-gone-reset")) },
                }
                div.actions {
                    (link_button(&Link::new(words.say("account-reset-ask"), paths::reset(language)), Weight::Main))
                    (link_button(&Link::new(words.say("common-sign-in"), paths::sign_in(language)), Weight::Quiet))
                }
            }
        }
    }
}
