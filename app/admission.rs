//! The door: who comes, in which language, and whether this page is for them. And, on the way out, how a fault reads.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::language::Language;
use domain::people::{Officer, PersonId, Role, session};
use store::{people, sessions};
use views::pages::fault::FaultPage;
use views::paths;
use views::words::Words;

use crate::answer;
use crate::cx::{Visit, cookie, framed, session_cookie_name};
use crate::fault::Fault;
use crate::secrets::Token;
use crate::site::Site;

/// Whom a group of routes is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admits {
    /// The public; an officer is recognised.
    Anyone,
    /// Any officer who is signed in.
    Officers,
    /// Officers whose posts carry one of these roles. What they may do with *this* record, `domain` says.
    Roles(&'static [Role]),
}

impl Admits {
    fn judge(self, officer: Option<&Officer>) -> Result<(), Fault> {
        match (self, officer) {
            (Admits::Anyone, _) | (Admits::Officers, Some(_)) => Ok(()),
            (_, None) => Err(Fault::SignIn),
            (Admits::Roles(roles), Some(officer)) if roles.iter().any(|role| officer.has(*role)) => Ok(()),
            (Admits::Roles(_), Some(_)) => Err(Fault::Forbidden),
        }
    }
}

/// Recognises the visitor and lets them through, or not. Lies around each group of `routes`.
pub async fn admit(State((site, admits)): State<(Arc<Site>, Admits)>, mut request: Request, next: Next) -> Response {
    let Some(language) = language_of(request.uri().path()) else { return Fault::NotFound.into_response() };
    let now = site.clock.now();
    let (officer, session) =
        match recognise(&site, cookie(request.headers(), session_cookie_name(&site)).map(Token::given)).await {
            Ok(found) => found,
            Err(fault) => return fault.into_response(),
        };
    if let Err(fault) = admits.judge(officer.as_ref()) {
        return fault.into_response();
    }
    let signed_in = officer.is_some();
    request.extensions_mut().insert(Visit { site, language, officer, session, now, as_of: None });
    let mut response = next.run(request).await;
    if signed_in || admits != Admits::Anyone {
        response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("private, no-store"));
    }
    response
}

/// The officer behind the session cookie, if there is a proven session of an active person.
async fn recognise(site: &Site, token: Option<Token>) -> Result<(Option<Officer>, Option<String>), Fault> {
    let Some(token) = token else { return Ok((None, None)) };
    let hash = token.hash();
    let now = site.clock.now();
    let mut db = site.db.read();
    let Some(found) = sessions::find(&mut db, hash.clone(), now).await?.filter(|session| session.proven) else {
        return Ok((None, None));
    };
    let officer = people::officer(&mut db, PersonId(found.person_id)).await?;
    let officer = officer.filter(|officer| officer.person.active);
    if officer.is_some() && now - found.seen_at > chrono::Duration::minutes(5) {
        let mut tx = site.db.begin().await?;
        sessions::seen(&mut tx, hash.clone(), now, session::until(found.made_at, now)).await?;
        tx.commit().await?;
    }
    Ok((officer, Some(hash)))
}

/// Words every fault for whoever asked. Lies around everything.
pub async fn dress(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let path_and_query = request.uri().path_and_query().map_or_else(|| "/".to_owned(), ToString::to_string);
    let named = language_of(request.uri().path());
    let language = named.unwrap_or_else(|| accepted(&request));
    let may_return = request.method() == Method::GET;
    let mut response = next.run(request).await;
    let fault = response.extensions_mut().remove::<Fault>().or_else(|| named.and_then(|_| undressed(&response)));
    let Some(fault) = fault else { return response };
    let words = Words::of(language);
    if matches!(fault, Fault::SignIn) && may_return {
        return answer::see(&paths::sign_in_then(language, &path_and_query));
    }
    let page = match fault.clone() {
        Fault::Refill(page) | Fault::Stale(Some(page)) => return answer::html(fault.status(), page),
        Fault::NotFound => FaultPage::NotFound,
        Fault::NotFrozen => FaultPage::NotFrozen,
        Fault::SignIn => FaultPage::SignIn,
        Fault::Forbidden => FaultPage::Forbidden,
        Fault::Refused(reason) => FaultPage::Refused { reason },
        Fault::Stale(None) => FaultPage::Stale,
        Fault::TooMany => FaultPage::TooMany,
        Fault::Malformed(reason) => FaultPage::Malformed { reason },
        Fault::Broken(incident) => FaultPage::Broken { number: incident.number.clone() },
    };
    let mut dressed = answer::html(fault.status(), framed(&page, words, &path_and_query, None, &site));
    dressed.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    dressed
}

/// A failure that a layer below answered without a page: a panic that was caught, a request that took too long.
fn undressed(response: &Response) -> Option<Fault> {
    if !response.status().is_server_error() {
        return None;
    }
    let cause = std::io::Error::other(format!("answered {} without a page", response.status()));
    Some(Fault::broken(&cause))
}

/// An address nobody listens on.
pub async fn nothing_here() -> Fault {
    Fault::NotFound
}

/// `/`: the reader's language, by what the browser asks for.
pub async fn choose_language(request: Request) -> Response {
    let mut response = answer::see(&paths::home(accepted(&request)));
    *response.status_mut() = StatusCode::FOUND;
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

fn accepted(request: &Request) -> Language {
    let wish = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::preferred(wish.unwrap_or_default())
}

fn language_of(path: &str) -> Option<Language> {
    Language::from_code(path.trim_start_matches('/').split('/').next()?)
}
