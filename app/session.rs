//! Opening and closing a session, and the cookie that carries it.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use domain::journal::{Action, Actor, Change, Subject};
use domain::people::{PersonId, session};
use store::sessions::{self, Session};
use store::{Tx, journal};

use crate::cx::{Cx, cookie, session_cookie_name};
use crate::fault::Fault;
use crate::secrets::Token;
use crate::site::Site;

/// How far somebody has proven who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The password; the one-time code is still to come.
    Half,
    Whole,
}

/// The most that is kept of what a browser says of itself.
const LONGEST_AGENT: usize = 300;

/// A new session under a new token; the one the browser came with ends, whoever's it was (session fixation).
///
/// # Errors
/// Trouble only.
pub async fn open<W>(
    cx: &Cx<W>,
    tx: &mut Tx,
    person: PersonId,
    proof: Proof,
    headers: &HeaderMap,
) -> Result<Token, Fault> {
    end_carried(cx, tx, headers).await?;
    let token = Token::random();
    let expires_at = match proof {
        Proof::Half => cx.now + session::HALFWAY,
        Proof::Whole => session::until(cx.now, cx.now),
    };
    let session = Session {
        token_hash: token.hash(),
        person_id: person.0,
        proven: proof == Proof::Whole,
        made_at: cx.now,
        seen_at: cx.now,
        expires_at,
        agent: agent(headers),
    };
    sessions::add(tx, session).await?;
    if proof == Proof::Whole {
        journal::add(tx, line(cx, person, Action::SignedIn)).await?;
    }
    Ok(token)
}

/// The session the request carries, proven or not.
///
/// # Errors
/// Trouble only.
pub async fn carried<W: crate::cx::Who>(cx: &Cx<W>, headers: &HeaderMap) -> Result<Option<Session>, Fault> {
    match cookie(headers, session_cookie_name(&cx.site)) {
        Some(token) => Ok(sessions::find(&mut cx.site.db.read(), Token::given(token).hash(), cx.now).await?),
        None => Ok(None),
    }
}

/// Ends the session the request carries.
///
/// # Errors
/// Trouble only.
pub async fn end_carried<W>(cx: &Cx<W>, tx: &mut Tx, headers: &HeaderMap) -> Result<(), Fault> {
    let Some(token) = cookie(headers, session_cookie_name(&cx.site)) else { return Ok(()) };
    let hash = Token::given(token).hash();
    let Some(session) = sessions::find(tx, hash.clone(), cx.now).await? else { return Ok(()) };
    let person = PersonId(session.person_id);
    sessions::remove(tx, person, hash).await?;
    if session.proven {
        journal::add(tx, line(cx, person, Action::SignedOut)).await?;
    }
    Ok(())
}

/// A line about a person, by that person.
pub fn line<W>(cx: &Cx<W>, person: PersonId, action: Action) -> Change {
    Change {
        at: cx.now,
        by: Actor::Person(person),
        subject: Subject::Person,
        record: person.0.to_string(),
        project: None,
        action,
        what: String::new(),
        from: None,
        to: None,
        why: None,
    }
}

/// The answer with the cookie: for this site only, out of reach of scripts, not sent along from other sites' forms.
#[must_use]
pub fn hand_out(site: &Site, token: &Token, response: Response) -> Response {
    set_cookie(site, token.as_str(), session::LONGEST.num_seconds(), response)
}

/// The answer that makes the browser forget the cookie.
#[must_use]
pub fn take_back(site: &Site, response: Response) -> Response {
    set_cookie(site, "", 0, response)
}

fn set_cookie(site: &Site, value: &str, seconds: i64, mut response: Response) -> Response {
    let name = session_cookie_name(site);
    let secure = if site.settings.base_url.starts_with("https://") { "; Secure" } else { "" };
    let cookie = format!("{name}={value}; HttpOnly; SameSite=Lax; Path=/; Max-Age={seconds}{secure}");
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

/// What the browser says of itself, as plain text of a decent length.
fn agent(headers: &HeaderMap) -> String {
    let said = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    said.chars().take(LONGEST_AGENT).collect()
}
