//! A password somebody chose. Length counts, recipes do not (NIST SP 800-63B, 5.1.1.2).

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::Email;
use crate::problem::{Problem, Problems};

const LEAST: usize = 12;
const MOST: usize = 200;

/// Fewer different letters than this are a pattern, not a secret.
const LEAST_DIFFERENT: usize = 5;

/// A password in the clear, on its way to the hasher. It cannot be printed.
#[derive(PartialEq, Eq)]
pub struct Password(String);

impl Password {
    /// A new password, entered twice. Problems stand at `password` and `again`.
    ///
    /// # Errors
    /// `Missing`, `TooShort`, `TooLong`, `Wrong` when anybody could guess it, `Different`.
    pub fn choose(first: &str, again: &str, of: &Email) -> Result<Password, Problems> {
        let (first, again) = (Password::typed(first), Password::typed(again));
        if let Err(problem) = first.judge(of) {
            return Err(Problems::one("password", problem));
        }
        if first != again {
            return Err(Problems::one("again", Problem::Different));
        }
        Ok(first)
    }

    /// A password as it was typed. Keyboards compose letters in different ways; the secret stays the same.
    #[must_use]
    pub fn typed(text: &str) -> Password {
        Password(text.nfkc().collect())
    }

    #[must_use]
    pub fn reveal(self) -> String {
        self.0
    }

    fn judge(&self, of: &Email) -> Result<(), Problem> {
        let (letters, given) = (self.0.to_lowercase(), self.0.chars().count());
        if self.0.trim().is_empty() {
            return Err(Problem::Missing);
        }
        if given < LEAST {
            return Err(Problem::TooShort { least: LEAST });
        }
        if given > MOST {
            return Err(Problem::TooLong { most: MOST, given });
        }
        let is_pattern = letters.chars().collect::<BTreeSet<_>>().len() < LEAST_DIFFERENT;
        if is_pattern || letters.contains(of.as_str()) || of.as_str().contains(&letters) {
            return Err(Problem::Wrong);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(first: &str, again: &str) -> Option<(String, Problem)> {
        let email = Email::parse("amina.berrada@sila.test").unwrap();
        let problems = Password::choose(first, again, &email).err()?;
        problems.iter().next().map(|(field, problem)| (field.to_owned(), problem.clone()))
    }

    #[test]
    fn a_password_is_long_and_not_the_address() {
        let long = "é".repeat(201);
        for (first, expected) in [
            ("", Problem::Missing),
            ("            ", Problem::Missing),
            ("short", Problem::TooShort { least: 12 }),
            (long.as_str(), Problem::TooLong { most: 200, given: 201 }),
            ("aaaaaaaaaaaaaaaa", Problem::Wrong),
            ("Amina.Berrada@sila.test", Problem::Wrong),
            ("amina.berrada", Problem::Wrong),
            ("x amina.berrada@sila.test", Problem::Wrong),
        ] {
            assert_eq!(problem(first, first), Some(("password".into(), expected)), "{first}");
        }
    }

    #[test]
    fn both_entries_are_the_same_however_they_were_composed() {
        assert_eq!(problem("un été à Fès, là", "un été à Fès, la"), Some(("again".into(), Problem::Different)));
        assert_eq!(problem("un été à Fès, là", "un e\u{301}te\u{301} à Fès, là"), None);
        assert_eq!(problem("كلمة مرور طويلة جدا", "كلمة مرور طويلة جدا"), None);
    }
}
