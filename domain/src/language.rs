//! The languages a page can be read in, and names that exist in some of them.

use serde::{Deserialize, Serialize};

/// A language of the interface, as it stands in the first segment of every address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Ar,
    Fr,
    En,
}

impl Language {
    pub const ALL: [Language; 3] = [Language::Ar, Language::Fr, Language::En];

    /// The two-letter code (BCP 47) used in addresses and in `lang` attributes.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Language::Ar => "ar",
            Language::Fr => "fr",
            Language::En => "en",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The writing direction, for the `dir` attribute.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        match self {
            Language::Ar => "rtl",
            Language::Fr | Language::En => "ltr",
        }
    }

    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Language::Ar)
    }

    /// The best language for an `Accept-Language` header; French when in doubt (contract, `/`).
    #[must_use]
    pub fn preferred(accept: &str) -> Language {
        let mut wishes: Vec<(f32, &str)> = accept
            .split(',')
            .filter_map(|wish| {
                let mut parts = wish.trim().split(';');
                let tag = parts.next()?.trim();
                let weight =
                    parts.find_map(|part| part.trim().strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
                (weight > 0.0).then_some((weight, tag))
            })
            .collect();
        // A stable sort: equal weights keep the reader's own order.
        wishes.sort_by(|a, b| b.0.total_cmp(&a.0));
        wishes
            .into_iter()
            .find_map(|(_, tag)| Language::from_code(&tag.split('-').next()?.to_ascii_lowercase()))
            .unwrap_or(Language::Fr)
    }
}

/// A name in the languages it has been given in. At least one is present.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Names {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ar: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl Names {
    #[must_use]
    pub fn get(&self, language: Language) -> Option<&str> {
        match language {
            Language::Ar => self.ar.as_deref(),
            Language::Fr => self.fr.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }

    /// The name to show a reader, and the language it is really in: the reader's own, else French, else any.
    #[must_use]
    pub fn shown(&self, reader: Language) -> (&str, Language) {
        [reader, Language::Fr, Language::Ar, Language::En]
            .into_iter()
            .find_map(|language| Some((self.get(language)?, language)))
            .unwrap_or(("", reader))
    }

    /// True when no language has a name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ar.is_none() && self.fr.is_none() && self.en.is_none()
    }

    /// Each language that has a name, with it.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        Language::ALL.into_iter().filter_map(|language| Some((language, self.get(language)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_decides_and_french_is_the_last_word() {
        for (header, expected) in [
            ("ar-MA,ar;q=0.9,fr;q=0.8", Language::Ar),
            ("de, en;q=0.5, fr;q=0.7", Language::Fr),
            ("en;q=0, ar;q=0.1", Language::Ar),
            ("zgh, de", Language::Fr),
            ("", Language::Fr),
            ("en;q=nonsense", Language::Fr),
        ] {
            assert_eq!(Language::preferred(header), expected, "{header}");
        }
    }

    #[test]
    fn a_missing_name_falls_back_and_says_in_which_language() {
        let names = Names { ar: None, fr: Some("Portail".into()), en: Some("Portal".into()) };
        assert_eq!(names.shown(Language::Ar), ("Portail", Language::Fr));
        assert_eq!(names.shown(Language::En), ("Portal", Language::En));
    }
}
