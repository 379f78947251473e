//! How often somebody may try something: counted in the database, so that a restart forgives nothing.
//!
//! A bucket's name is a signature: the table tells nobody which address was tried, nor from where.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use chrono::Duration;
use loco_rs::controller::middleware::remote_ip::RemoteIP;
use store::{Tx, throttle};

use crate::cx::Cx;
use crate::fault::Fault;
use crate::secrets;

/// The window of every limit. The page says "fifteen minutes" (`fault-too-many-text`).
const WINDOW: Duration = Duration::minutes(15);

/// Where a request comes from: the other end of the connection, or what the one trusted proxy says, where the
/// operator has named it (`server.middlewares.remote_ip`). A header alone is never believed.
pub struct Caller(String);

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip());
        let address = match RemoteIP::from_request_parts(parts, state).await? {
            RemoteIP::Forwarded(address) | RemoteIP::Socket(address) => Some(address),
            RemoteIP::None => peer,
        };
        Ok(Caller(address.map_or_else(|| "nowhere".to_owned(), |address| household(address).to_string())))
    }
}

impl Caller {
    /// The place, for a bucket of one's own.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.0
    }
}

/// One subscriber has a whole /64 of IPv6 addresses.
fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        v4 @ IpAddr::V4(_) => v4,
    }
}

/// What is limited, and for whom.
pub enum Limit<'a> {
    /// Passwords for one account from one place: nobody else can lock a person out.
    Account(&'a str, &'a Caller),
    /// Passwords for one account from anywhere: many machines guessing together.
    AnyCaller(&'a str),
    /// Passwords from one place, whatever the account. An office of hundreds may share it: only wrong ones count.
    Place(&'a Caller),
    /// Proofs asked of one person who is half or wholly signed in: one-time codes, the old password.
    Proof(i64),
    /// Letters asked for from one place.
    Letters(&'a Caller),
    /// Letters to one mailbox.
    Mailbox(&'a str),
}

impl Limit<'_> {
    const fn most(&self) -> i64 {
        match self {
            Limit::Account(..) => 5,
            Limit::AnyCaller(_) => 50,
            Limit::Place(_) => 30,
            Limit::Proof(_) => 10,
            Limit::Letters(_) => 20,
            Limit::Mailbox(_) => 3,
        }
    }

    fn bucket<W>(&self, cx: &Cx<W>) -> String {
        let secret = &cx.site.settings.secret_key;
        match self {
            Limit::Account(email, Caller(caller)) => secrets::sign(secret, "tries of account", &[email, caller]),
            Limit::AnyCaller(email) => secrets::sign(secret, "tries from anywhere", &[email]),
            Limit::Place(Caller(caller)) => secrets::sign(secret, "tries from place", &[caller]),
            Limit::Proof(person) => secrets::sign(secret, "tries of proof", &[&person.to_string()]),
            Limit::Letters(Caller(caller)) => secrets::sign(secret, "letters from place", &[caller]),
            Limit::Mailbox(email) => secrets::sign(secret, "letters to mailbox", &[email]),
        }
    }
}

/// Counts one more try against each limit: before the try itself, so that many at once are many. False when one of
/// them is used up.
///
/// # Errors
/// Trouble only.
pub async fn take<W: crate::cx::Who>(cx: &Cx<W>, limits: &[Limit<'_>]) -> Result<bool, Fault> {
    let mut within = true;
    let mut tx = cx.begin().await?;
    for limit in limits {
        within &= throttle::take(&mut tx, limit.bucket(cx), WINDOW, cx.now).await? <= limit.most();
    }
    tx.commit().await?;
    Ok(within)
}

/// The same where there is no quiet way on.
///
/// # Errors
/// `TooMany`, or trouble.
pub async fn require<W: crate::cx::Who>(cx: &Cx<W>, limits: &[Limit<'_>]) -> Result<(), Fault> {
    if take(cx, limits).await? { Ok(()) } else { Err(Fault::TooMany) }
}

/// It was the right one: what was counted against the person is forgotten, what was counted against the place is
/// given back, for others share it.
///
/// # Errors
/// Trouble only.
pub async fn forgive<W>(cx: &Cx<W>, tx: &mut Tx, limits: &[Limit<'_>]) -> Result<(), Fault> {
    for limit in limits {
        match limit {
            Limit::Place(_) | Limit::AnyCaller(_) => throttle::give_back(tx, limit.bucket(cx)).await?,
            _ => throttle::clear(tx, limit.bucket(cx)).await?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subscriber_is_one_place() {
        let place = |text: &str| household(text.parse().unwrap()).to_string();
        assert_eq!(place("2001:db8:1:2:aaaa::1"), place("2001:db8:1:2:bbbb::9"));
        assert_ne!(place("2001:db8:1:2::1"), place("2001:db8:1:3::1"));
        assert_ne!(place("192.0.2.1"), place("192.0.2.2"));
        assert_eq!(place("::ffff:192.0.2.1"), "192.0.2.1");
    }
}
