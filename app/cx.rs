//! What a controller knows of its request: who asks, in which language, at what time, of which site.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::Response;
use chrono::{DateTime, NaiveDate, Utc};
use domain::journal::{Action, Actor, Change, Subject};
use domain::language::{Language, Names};
use domain::people::Officer;
use maud::Markup;
use store::{Read, Tx};
use views::frame::Frame;
use views::frame::Standing;
use views::pages::Page;
use views::words::Words;

use crate::answer;
use crate::as_of::AsOf;
use crate::fault::Fault;
use crate::site::Site;

/// `Cx<Officer>` on pages for officers; `Cx` where anyone may come.
pub struct Cx<W = Anyone> {
    pub site: Arc<Site>,
    pub words: Words,
    /// The address asked for, with its question.
    pub path_and_query: String,
    /// True when htmx asked: a part of the page is enough.
    pub wants_part: bool,
    pub now: DateTime<Utc>,
    pub who: W,
    /// The hash of the session's token, for "this session" and for signing out.
    pub session: Option<String>,
    /// The sitting whose figures were asked for: then `now` is the moment of its freeze.
    pub as_of: Option<Arc<AsOf>>,
}

/// Whoever comes: an officer who is signed in, or the public.
pub type Anyone = Option<Officer>;

/// What the admission layer found out, carried in the request.
#[derive(Clone)]
pub struct Visit {
    pub site: Arc<Site>,
    pub language: Language,
    pub officer: Option<Officer>,
    pub session: Option<String>,
    pub now: DateTime<Utc>,
    pub as_of: Option<Arc<AsOf>>,
}

/// Who a page is for, checked a second time by its type.
pub trait Who: Sized + Send {
    /// # Errors
    /// `SignIn` when nobody is signed in and somebody should be.
    fn admit(officer: Option<Officer>) -> Result<Self, Fault>;
    fn officer(&self) -> Option<&Officer>;
}

impl Who for Anyone {
    fn admit(officer: Option<Officer>) -> Result<Self, Fault> {
        Ok(officer)
    }
    fn officer(&self) -> Option<&Officer> {
        self.as_ref()
    }
}

impl Who for Officer {
    fn admit(officer: Option<Officer>) -> Result<Self, Fault> {
        officer.ok_or(Fault::SignIn)
    }
    fn officer(&self) -> Option<&Officer> {
        Some(self)
    }
}

impl<S: Send + Sync, W: Who> FromRequestParts<S> for Cx<W> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        let visit = parts.extensions.get::<Visit>().cloned().ok_or(Fault::NotFound)?;
        Ok(Cx {
            words: Words::of(visit.language),
            path_and_query: parts.uri.path_and_query().map_or_else(|| "/".into(), ToString::to_string),
            wants_part: parts.headers.contains_key("hx-request"),
            now: visit.now,
            who: W::admit(visit.officer)?,
            session: visit.session,
            as_of: visit.as_of,
            site: visit.site,
        })
    }
}

impl<W: Who> Cx<W> {
    #[must_use]
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// A name as plain text, in the reader's language where there is one.
    #[must_use]
    pub fn named(&self, names: &Names) -> String {
        names.shown(self.language()).0.to_owned()
    }

    /// Today, where the country is.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.site.profile.day_of(self.now)
    }

    /// Questions: of the past where the past was asked for.
    #[must_use]
    pub fn read(&self) -> Read {
        self.as_of.as_ref().map_or_else(|| self.live(), |as_of| as_of.db.read())
    }

    /// Questions of today: an officer sees what was just written, the public may be answered by a replica.
    #[must_use]
    pub fn live(&self) -> Read {
        if self.who.officer().is_some() { self.site.db.read() } else { self.site.db.read_public() }
    }

    /// # Errors
    /// When the database cannot take a write.
    pub async fn begin(&self) -> Result<Tx, Fault> {
        Ok(self.site.db.begin().await?)
    }

    #[must_use]
    pub fn actor(&self) -> Actor {
        self.who.officer().map_or(Actor::System, |officer| Actor::Person(officer.person.id))
    }

    /// A line for the journal, by whoever asks, now. Fill in the rest: `Change { to: …, ..cx.change(…) }`.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a number reads better than a reference to one")]
    pub fn change(&self, subject: Subject, record: impl ToString, action: Action) -> Change {
        Change {
            at: self.now,
            by: self.actor(),
            subject,
            record: record.to_string(),
            project: None,
            action,
            what: String::new(),
            from: None,
            to: None,
            why: None,
        }
    }

    /// The page, in its frame.
    #[must_use]
    pub fn show(&self, page: &impl Page) -> Response {
        self.show_as(StatusCode::OK, page)
    }

    #[must_use]
    pub fn show_as(&self, status: StatusCode, page: &impl Page) -> Response {
        answer::html(status, self.framed(page))
    }

    /// The page with what is wrong, for [`Fault::Refill`] and [`Fault::Stale`].
    #[must_use]
    pub fn framed(&self, page: &impl Page) -> Markup {
        let framed = frame(page, self.words, &self.path_and_query, self.who.officer(), &self.site);
        let as_of = self.as_of.as_deref().map(|as_of| Standing {
            code: as_of.sitting.code.to_string(),
            held_on: as_of.sitting.held_on,
            frozen_on: self.site.profile.day_of(as_of.frozen.at),
            hash: as_of.frozen.hash.clone(),
        });
        Frame { as_of, ..framed }.page(page.body(self.words))
    }

    /// The same form again (422).
    pub fn refill(&self, page: &impl Page) -> Fault {
        Fault::Refill(self.framed(page))
    }

    /// A part of a page, for htmx.
    #[must_use]
    pub fn part(&self, markup: Markup) -> Response {
        answer::html(StatusCode::OK, markup)
    }

    /// The page to see after a write.
    #[must_use]
    pub fn see(&self, address: &str) -> Response {
        answer::see(address)
    }

    /// A link into this installation from outside: for letters and feeds.
    #[must_use]
    pub fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.site.settings.base_url)
    }
}

/// A page in its frame, for whoever asks.
#[must_use]
pub fn framed(page: &impl Page, words: Words, path_and_query: &str, officer: Option<&Officer>, site: &Site) -> Markup {
    frame(page, words, path_and_query, officer, site).page(page.body(words))
}

fn frame(
    page: &impl Page,
    words: Words,
    path_and_query: &str,
    officer: Option<&Officer>,
    site: &Site,
) -> Frame<'static> {
    let title = page.title(words);
    Frame {
        section: page.section(),
        density: page.density(),
        crumbs: page.crumbs(words),
        robots: page.robots(),
        viewer: officer.map(|officer| views::pages::viewer(words, officer)),
        age_of_data: page.age_of_data(),
        demonstration: site.is_demonstration(),
        ..Frame::new(words, title, path_and_query.to_owned())
    }
}

/// True for an address of this site that is safe to go to after a sign-in: a path, never another host. Browsers read
/// a backslash as a slash and drop tabs and line breaks, so only what can be seen is taken.
#[must_use]
pub fn is_own_path(address: &str) -> bool {
    let is_plain = address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    is_plain && address.starts_with('/') && !address.starts_with("//")
}

/// The cookie that carries a session. `__Host-` where the site is served over TLS.
#[must_use]
pub fn session_cookie_name(site: &Site) -> &'static str {
    if site.settings.base_url.starts_with("https://") { "__Host-session" } else { "session" }
}

/// The value of a cookie in a request.
#[must_use]
pub fn cookie<'a>(headers: &'a axum::http::HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_this_site_is_gone_to() {
        for own in ["/fr/desk", "/ar/projects?q=%D8%B5&page=2", "/"] {
            assert!(is_own_path(own), "{own}");
        }
        for other in [
            "",
            "fr/desk",
            "//evil.example",
            "/\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "/ /x",
            "https://evil.example",
            "javascript:alert(1)",
            "/é",
        ] {
            assert!(!is_own_path(other), "{other:?}");
        }
    }
}
