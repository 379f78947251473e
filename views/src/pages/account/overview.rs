//! One's own account: who one is here, in which language, and the password.

use domain::language::Language;
use domain::people::Person;
use maud::{Markup, html};

use super::choose_password::new_password;
use super::{Side, done, sides};
use crate::frame::{Density, Robots};
use crate::pages::Page;
use crate::parts::{Button, Fact, Field, Filled, Form, Text, button, facts, form};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct AccountPage {
    pub person: Person,
    /// The titles of the posts held, in the reader's language.
    pub posts: Vec<String>,
    pub password: Filled,
    pub done: Option<Done>,
}

/// What was just changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Language,
    Password,
}

impl Page for AccountPage {
    fn title(&self, words: Words) -> String {
        words.say("common-account").into_owned()
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
                (sides(words, Side::Overview))
                @match self.done {
                    Some(Done::Language) => (done(words, "account-language-done")),
                    Some(Done::Password) => (done(words, "account-password-done")),
                    None => {},
                }
                (facts(&self.facts(words)))
                h2 { (words.say("account-language-title")) }
                (self.language(words))
                h2 { (words.say("account-password-title")) }
                (self.password.summary(words))
                p { (words.say("account-password-lede")) }
                (self.new_password(words))
            }
        }
    }
}

impl AccountPage {
    fn facts(&self, words: Words) -> [Fact<'static>; 3] {
        let posts = html! {
            @if self.posts.is_empty() { span.soft { (words.say("account-no-post")) } }
            @for post in &self.posts { div { (post) } }
        };
        [
            Fact { term: words.say("account-name"), value: html! { (words.name(&self.person.names)) } },
            Fact { term: words.say("account-email"), value: html! { bdi dir="ltr" { (self.person.email.as_str()) } } },
            Fact { term: words.say("account-posts"), value: posts },
        ]
    }

    fn language(&self, words: Words) -> Markup {
        let sent = Form { action: paths::account_language(words.language()).into(), ..Form::default() };
        let chosen = Filled::of([("language", self.person.language.code())]);
        let offered = Language::ALL.map(|language| (language.code(), Text::from(language_name(language))));
        let field = Field::select("language", words.say("account-language"), chosen.choices("language", offered))
            .hint(words.say("account-language-hint"));
        form(&sent, html! { (field.show(words)) (button(&Button::quiet(words.say("common-save")))) })
    }

    fn new_password(&self, words: Words) -> Markup {
        let sent = Form { action: paths::account_password(words.language()).into(), ..Form::default() };
        let old = Field::password("old", words.say("account-old-password")).autocomplete("current-password");
        form(
            &sent,
            html! {
                (self.password.ask(words, old))
                (new_password(words, &self.password))
                (button(&Button::main(words.say("account-password-change"))))
            },
        )
    }
}

/// A language in its own words.
pub(crate) const fn language_name(language: Language) -> &'static str {
    match language {
        Language::Ar => "العربية",
        Language::Fr => "Français",
        Language::En => "English",
    }
}
