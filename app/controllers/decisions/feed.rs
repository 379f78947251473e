//! The published decisions as an Atom feed (RFC 4287), in the reader's language.

use atom_syndication::{Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use domain::language::Language;
use serde::Deserialize;
use std::sync::Arc;
use store::decisions::{self, Filter, Listed, Order};
use views::pages::decisions::standing;
use views::paths;
use views::words::Words;

use crate::fault::Fault;
use crate::form::Query;
use crate::site::Site;

/// How many decisions the feed holds: two sittings' worth and more.
const MOST: i64 = 100;

const ATOM: &str = "application/atom+xml; charset=utf-8";

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lang: String,
}

/// # Errors
/// Trouble only. A language nobody speaks here is French.
pub async fn show(State(site): State<Arc<Site>>, Query(asked): Query<Asked>, _: Request) -> Result<Response, Fault> {
    let words = Words::of(Language::from_code(&asked.lang).unwrap_or(Language::Fr));
    let found = decisions::list(&mut site.db.read_public(), &Filter::default(), Order::Latest, 0, MOST).await?;
    let feed = feed(&site, words, found);
    Ok(([(header::CONTENT_TYPE, ATOM)], feed).into_response())
}

fn feed(site: &Site, words: Words, found: Vec<Listed>) -> String {
    let l = words.language();
    let base = &site.settings.base_url;
    let updated = found.iter().map(|one| one.decision.decided_at).max().unwrap_or_default();
    let publisher = site.profile.names.shown(l).0.to_owned();
    let entries: Vec<Entry> = found.into_iter().map(|one| entry(site, words, one)).collect();
    Feed {
        lang: Some(l.code().to_owned()),
        id: tag(site, "decisions"),
        title: Text::plain(words.say("decision-feed-title").into_owned()),
        updated: fixed(updated),
        authors: vec![Person { name: publisher, ..Person::default() }],
        links: vec![
            linked("self", format!("{base}{}", paths::decisions_feed(l)), l),
            linked("alternate", format!("{base}{}", paths::decisions(l)), l),
        ],
        entries,
        ..Feed::default()
    }
    .to_string()
}

fn entry(site: &Site, words: Words, listed: Listed) -> Entry {
    let (l, decision) = (words.language(), listed.decision);
    let (text, tongue) = decision.text.shown(l);
    let stands = standing(words, decision.standing(site.today()), &decision);
    let address = format!("{}{}", site.settings.base_url, paths::decision(l, decision.number));
    Entry {
        id: tag(site, &decision.number.to_string()),
        title: Text::plain(format!("{} · {}", decision.number, listed.sitting)),
        updated: fixed(decision.decided_at),
        published: Some(fixed(decision.decided_at)),
        links: vec![linked("alternate", address, l)],
        summary: Some(Text::plain(stands.into_owned())),
        content: Some(Content {
            lang: Some(tongue.code().to_owned()),
            value: Some(text.to_owned()),
            content_type: Some("text".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    }
}

fn linked(rel: &str, href: String, l: Language) -> Link {
    Link { href, rel: rel.to_owned(), hreflang: Some(l.code().to_owned()), ..Link::default() }
}

/// An id that outlives the address (RFC 4151).
fn tag(site: &Site, of: &str) -> String {
    let host = site.settings.base_url.split("://").last().unwrap_or_default();
    let host = host.split([':', '/']).next().unwrap_or_default();
    format!("tag:{host},2026:{of}")
}

fn fixed(at: DateTime<Utc>) -> FixedDateTime {
    at.fixed_offset()
}
