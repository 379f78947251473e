//! One-time codes by the clock (RFC 6238): six digits, half a minute each, one step of patience either way.

use chrono::{DateTime, Utc};
use data_encoding::BASE32_NOPAD;
use domain::people::Email;
use domain::text::fold;
use qrcode::{Color, QrCode};
use rand::{RngExt, rng};
use totp_rs::{Builder, Totp};
use views::pages::account::Qr;

/// What authenticator programs show above the code.
const ISSUER: &str = "Sila";

/// 160 random bits, as RFC 4226 recommends, in the letters one can type.
#[must_use]
pub fn new_secret() -> String {
    let mut bytes = [0_u8; 20];
    rng().fill(&mut bytes);
    BASE32_NOPAD.encode(&bytes)
}

/// The step the code belongs to, when it is a code of this secret now. Digits may be grouped, or Arabic.
#[must_use]
pub fn step(secret: &str, code: &str, now: DateTime<Utc>) -> Option<i64> {
    let digits: String = fold(code).chars().filter(char::is_ascii_digit).collect();
    let matched = totp(secret, "")?.check(&digits, u64::try_from(now.timestamp()).ok()?)?;
    i64::try_from(matched).ok()
}

/// The address an authenticator program reads, and the picture of it.
#[must_use]
pub fn picture(secret: &str, email: &Email) -> Option<Qr> {
    let address = totp(secret, email.as_str())?.to_url().ok()?;
    let code = QrCode::new(address.as_bytes()).ok()?;
    let width = code.width();
    let dark = code.into_colors().into_iter().map(|color| color == Color::Dark).collect();
    Some(Qr { width, dark })
}

fn totp(secret: &str, account: &str) -> Option<Totp> {
    let secret = BASE32_NOPAD.decode(secret.as_bytes()).ok()?;
    Builder::new().with_secret(secret).with_account_name(account).with_issuer(Some(ISSUER)).build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of RFC 6238, appendix B.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn the_codes_of_the_standard_are_taken_in_their_time_only() {
        // Appendix B gives eight digits; the last six are the six-digit code.
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            assert_eq!(step(SECRET, code, at(seconds)), Some(seconds / 30), "{code}");
            assert_eq!(step(SECRET, code, at(seconds + 30)), Some(seconds / 30), "{code}, a step late");
            assert_eq!(step(SECRET, code, at(seconds + 90)), None, "{code}, too late");
        }
    }

    #[test]
    fn digits_are_read_as_people_write_them() {
        assert_eq!(step(SECRET, "287 082", at(59)), Some(1));
        assert_eq!(step(SECRET, "٢٨٧٠٨٢", at(59)), Some(1));
        for nothing in ["", "28708", "2870820", "abcdef"] {
            assert_eq!(step(SECRET, nothing, at(59)), None, "{nothing:?}");
        }
    }

    #[test]
    fn every_secret_is_new_and_can_be_drawn() {
        let (one, other) = (new_secret(), new_secret());
        assert_ne!(one, other);
        let qr = picture(&one, &Email::parse("lead@sila.test").unwrap()).unwrap();
        assert_eq!(qr.dark.len(), qr.width * qr.width);
    }
}
