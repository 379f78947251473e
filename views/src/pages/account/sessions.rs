//! Where one is signed in, and the way to end it.

use chrono::{DateTime, Utc};
use maud::{Markup, html};

use super::agent::agent_name;
use super::{Side, done, sides};
use crate::frame::{Density, Robots};
use crate::pages::Page;
use crate::parts::{Button, Column, Form, Row, Table, button, form, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct SessionsPage {
    pub sessions: Vec<OpenSession>,
    /// True when one or more have just been ended.
    pub ended: bool,
}

#[derive(Clone, Debug)]
pub struct OpenSession {
    /// Names the session in an address; tells nothing of its token.
    pub id: String,
    pub agent: String,
    pub since: DateTime<Utc>,
    pub seen: DateTime<Utc>,
    pub is_this: bool,
}

impl Page for SessionsPage {
    fn title(&self, words: Words) -> String {
        words.say("account-side-sessions").into_owned()
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn body(&self, words: Words) -> Markup {
        let columns = ["account-session-where", "account-session-since", "account-session-seen", "account-session-end"];
        let list = Table {
            caption: words.say("account-side-sessions"),
            columns: columns.map(|key| Column::text(words.say(key))).into(),
            rows: self.sessions.iter().map(|session| row(words, session)).collect(),
        };
        html! {
            div.stack {
                h1 { (words.say("common-account")) }
                (sides(words, Side::Sessions))
                @if self.ended { (done(words, "account-session-ended")) }
                p { (words.say("account-sessions-lede")) }
                (table(words, &list))
                @if self.sessions.len() > 1 {
                    (form(
                        &Form { action: paths::other_sessions_end(words.language()).into(), ..Form::default() },
                        button(&Button::danger(words.say("account-sessions-end-others"))),
                    ))
                }
            }
        }
    }
}

fn row(words: Words, session: &OpenSession) -> Row {
    let time = |at: DateTime<Utc>| html! { time datetime=(at.to_rfc3339()) { (words.moment(at)) } };
    let end = Form {
        action: paths::session_end(words.language(), &session.id).into(),
        label: Some(words.say("account-session-end")),
        ..Form::default()
    };
    Row {
        id: None,
        cells: vec![
            html! {
                (agent_name(words, &session.agent))
                @if session.is_this { " " small.tongue { "(" (words.say("account-session-this")) ")" } }
            },
            time(session.since),
            time(session.seen),
            html! {
                @if session.is_this { span.soft { (words.say("account-session-sign-out")) } }
                @else { (form(&end, button(&Button::quiet(words.say("account-session-end"))))) }
            },
        ],
    }
}
