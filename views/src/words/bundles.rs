//! The FTL files, embedded and parsed once per language.
//!
//! Arabic wraps what it is told in isolation marks, so that a Latin name cannot turn a sentence around;
//! French and English do without, because the marks would travel into copied text for nothing.

use std::borrow::Cow;
use std::sync::LazyLock;

use domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::numbers;

type Bundle = FluentBundle<FluentResource>;

/// One FTL file: its stem, which is also the prefix of its keys, and its text.
pub(super) type File = (&'static str, &'static str);

macro_rules! files {
    ($language:literal: $($stem:literal)*) => {
        [$(($stem, include_str!(concat!("../../words/", $language, "/", $stem, ".ftl")))),*]
    };
}

static AR: [File; 26] = files!("ar": "common" "fault" "field" "public" "portfolio" "project" "desk" "administration" "update" "account" "mail" "steering" "frozen" "report" "risk" "alert" "sitting" "room" "decision" "pack" "index" "ranking" "scenario" "coverage" "contribution" "forecast");
static FR: [File; 26] = files!("fr": "common" "fault" "field" "public" "portfolio" "project" "desk" "administration" "update" "account" "mail" "steering" "frozen" "report" "risk" "alert" "sitting" "room" "decision" "pack" "index" "ranking" "scenario" "coverage" "contribution" "forecast");
static EN: [File; 26] = files!("en": "common" "fault" "field" "public" "portfolio" "project" "desk" "administration" "update" "account" "mail" "steering" "frozen" "report" "risk" "alert" "sitting" "room" "decision" "pack" "index" "ranking" "scenario" "coverage" "contribution" "forecast");

static ARABIC: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Ar));
static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Fr));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));

/// The sentence under `key`, or the key itself in brackets that nobody can overlook.
pub(super) fn sentence(language: Language, key: &str, holes: Option<&FluentArgs>) -> Cow<'static, str> {
    let bundle = of(language);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return Cow::Owned(format!("⟨{key}⟩"));
    };
    bundle.format_pattern(pattern, holes, &mut Vec::new())
}

pub(super) fn files(language: Language) -> &'static [File] {
    match language {
        Language::Ar => &AR,
        Language::Fr => &FR,
        Language::En => &EN,
    }
}

fn of(language: Language) -> &'static Bundle {
    match language {
        Language::Ar => &ARABIC,
        Language::Fr => &FRENCH,
        Language::En => &ENGLISH,
    }
}

/// A faulty line is skipped here and reported by a test: a page must not die of a typing error.
fn bundle(language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    bundle.set_use_isolating(language.is_right_to_left());
    bundle.set_formatter(Some(match language {
        Language::Ar => |value, _| grouped(Language::Ar, value),
        Language::Fr => |value, _| grouped(Language::Fr, value),
        Language::En => |value, _| grouped(Language::En, value),
    }));
    for (_, text) in files(language) {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(readable, _)| readable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn grouped(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(numbers::written(language, &number.as_string())),
        _ => None,
    }
}
