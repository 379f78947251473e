//! Tokens, passwords, their hashes, and signatures. A token is 256 random bits; only its SHA-256 is ever stored.

use std::sync::atomic::{AtomicU64, Ordering};

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use domain::people::Password;
use hmac::{Hmac, KeyInit, Mac};
use rand::{RngExt, rng};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::fault::Fault;

/// Something only its holder knows, fit for a cookie or an address.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    #[must_use]
    pub fn random() -> Token {
        let mut bytes = [0_u8; 32];
        rng().fill(&mut bytes);
        Token(BASE64URL_NOPAD.encode(&bytes))
    }

    /// A token as it came back from outside; any text will do, a wrong one simply matches nothing.
    #[must_use]
    pub fn given(text: &str) -> Token {
        Token(text.to_owned())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is stored and looked up.
    #[must_use]
    pub fn hash(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(self.0.as_bytes()))
    }
}

/// A signature over several parts, under the secret of the installation and the name of its use.
#[must_use]
pub fn sign(secret: &str, purpose: &str, parts: &[&str]) -> String {
    let mut mac =
        Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap_or_else(|_| unreachable!("any length will do"));
    for part in std::iter::once(&purpose).chain(parts) {
        // The length keeps ("ab", "c") apart from ("a", "bc").
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    BASE64URL_NOPAD.encode(&mac.finalize().into_bytes())
}

/// True when the signature is ours. Takes the same time whatever is wrong with it.
#[must_use]
pub fn is_signed(secret: &str, purpose: &str, parts: &[&str], signature: &str) -> bool {
    sign(secret, purpose, parts).as_bytes().ct_eq(signature.as_bytes()).into()
}

/// Argon2id, which takes its time on purpose: away from the threads that answer requests.
///
/// # Errors
/// When the hasher refuses or its thread dies.
pub async fn hash_password(password: String) -> loco_rs::Result<String> {
    tokio::task::spawn_blocking(move || loco_rs::hash::hash_password(&password)).await.map_err(loco_rs::Error::wrap)?
}

/// How many passwords are hashed at once. Each takes 19 MB: a crowd at the door must not take all memory.
const SEATS: usize = 4;

/// The hasher of this installation: a few passwords at a time, the others wait.
pub struct Hasher {
    seats: Semaphore,
    asked: AtomicU64,
}

impl Hasher {
    #[must_use]
    pub fn new() -> Hasher {
        Hasher { seats: Semaphore::new(SEATS), asked: AtomicU64::new(0) }
    }

    /// # Errors
    /// When the hasher refuses or its thread dies.
    pub async fn hash(&self, password: Password) -> Result<String, Fault> {
        let _seat = self.seat().await;
        Ok(hash_password(password.reveal()).await?)
    }

    /// True when the password is the one that was hashed. Without a hash it takes as long, and is never true: who
    /// asks cannot tell an unknown address from a wrong password.
    ///
    /// # Errors
    /// When the hasher's thread dies.
    pub async fn is_password(&self, password: Password, hash: Option<String>) -> Result<bool, Fault> {
        let _seat = self.seat().await;
        let Some(hash) = hash else {
            return Ok(hash_password(password.reveal()).await.is_err());
        };
        let check = move || loco_rs::hash::verify_password(&password.reveal(), &hash);
        Ok(tokio::task::spawn_blocking(check).await.map_err(loco_rs::Error::wrap)?)
    }

    /// How many passwords it was asked about so far.
    #[must_use]
    pub fn asked(&self) -> u64 {
        self.asked.load(Ordering::Relaxed)
    }

    async fn seat(&self) -> Option<SemaphorePermit<'_>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        self.seats.acquire().await.ok()
    }
}

impl Default for Hasher {
    fn default() -> Self {
        Hasher::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_holds_for_its_own_parts_only() {
        let signature = sign("secret", "update", &["12", "34"]);
        assert!(is_signed("secret", "update", &["12", "34"], &signature));
        assert!(!is_signed("secret", "update", &["1", "234"], &signature));
        assert!(!is_signed("secret", "reset", &["12", "34"], &signature));
        assert!(!is_signed("other", "update", &["12", "34"], &signature));
    }

    #[test]
    fn two_tokens_differ_and_do_not_show_in_their_hash() {
        let (one, other) = (Token::random(), Token::random());
        assert_ne!(one.hash(), other.hash());
        assert!(!one.hash().contains(one.as_str()));
    }
}
