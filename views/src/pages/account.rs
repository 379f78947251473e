//! Getting in, staying in, and what belongs to oneself: language, password, second step, sessions.

mod agent;
mod choose_password;
mod letters;
mod overview;
mod qr;
mod reset;
mod second_step;
mod sessions;
mod sign_in;
mod totp;

use maud::{Markup, html};

pub use choose_password::{ChoosePasswordPage, LinkGonePage, Occasion};
pub use letters::{LettersDone, LettersPage};
pub(crate) use overview::language_name;
pub use overview::{AccountPage, Done};
pub use qr::Qr;
pub use reset::{ResetPage, ResetSentPage};
pub use second_step::SecondStepPage;
pub use sessions::{OpenSession, SessionsPage};
pub use sign_in::{SignInNews, SignInPage};
pub use totp::{Enrolment, TotpPage};

use crate::parts::{Notice, Tab, Tone, notice, tabs};
use crate::paths;
use crate::words::Words;

/// The four sides of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Overview,
    SecondStep,
    Sessions,
    Letters,
}

fn sides(words: Words, current: Side) -> Markup {
    let language = words.language();
    let tab = |side, key: &str, href: String| Tab {
        label: words.say(key),
        href: href.into(),
        count: None,
        current: side == current,
    };
    tabs(
        &words.say("common-account"),
        &[
            tab(Side::Overview, "account-side-overview", paths::account(language)),
            tab(Side::SecondStep, "account-side-second-step", paths::totp(language)),
            tab(Side::Letters, "account-side-letters", paths::account_letters(language)),
            tab(Side::Sessions, "account-side-sessions", paths::sessions(language)),
        ],
    )
}

/// What has just been done, in a sentence.
fn done(words: Words, key: &str) -> Markup {
    notice(words, &Notice { tone: Tone::Good, title: None, body: html! { p { (words.say(key)) } } })
}

/// What did not work, in a sentence.
fn refused(words: Words, title: &str, key: &str) -> Markup {
    let body = html! { p { (words.say(key)) } };
    notice(words, &Notice { tone: Tone::Bad, title: Some(words.say(title)), body })
}

/// A value that travels with the form unseen.
fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}
