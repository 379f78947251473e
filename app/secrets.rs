//! Tokens, passwords, their hashes, and signatures. A token is 256 random bits; only its SHA-256 is ever stored.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use hmac::{Hmac, KeyInit, Mac};
use rand::{RngExt, rng};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

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

/// True when the password is the one that was hashed. Without a hash it takes as long, and is never true: who
/// asks cannot tell an unknown address from a wrong password.
///
/// # Errors
/// When the hasher's thread dies.
pub async fn is_password(password: String, hash: Option<String>) -> loco_rs::Result<bool> {
    tokio::task::spawn_blocking(move || match hash {
        Some(hash) => loco_rs::hash::verify_password(&password, &hash),
        None => loco_rs::hash::hash_password(&password).is_err(),
    })
    .await
    .map_err(loco_rs::Error::wrap)
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
