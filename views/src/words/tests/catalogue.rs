//! Every file says the same things in the three languages.

use std::collections::{BTreeMap, BTreeSet};

use domain::language::Language;
use fluent_bundle::FluentResource;

use crate::words::bundles::files;

type Catalogue = BTreeMap<String, BTreeSet<String>>;

const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

#[test]
fn every_file_can_be_read_to_its_last_line() {
    for (language, stem, text) in all_files() {
        let read = FluentResource::try_new(text.to_owned());
        assert!(read.is_ok(), "{language:?}/{stem}.ftl: {:?}", read.err().map(|(_, errors)| errors));
    }
}

#[test]
fn the_three_languages_have_the_same_keys_with_the_same_holes() {
    for ((french_stem, french), others) in
        files(Language::Fr).iter().zip(files(Language::Ar).iter().zip(files(Language::En)))
    {
        for (stem, text) in [others.0, others.1] {
            assert_eq!(french_stem, stem);
            assert_eq!(catalogue(french), catalogue(text), "{stem}.ftl differs from the French one");
        }
    }
}

#[test]
fn keys_are_written_once_and_begin_with_the_name_of_their_file() {
    for (language, stem, text) in all_files() {
        let keys: Vec<_> = messages(text).map(|(key, _)| key).collect();
        for key in &keys {
            assert!(key.starts_with(&format!("{stem}-")), "{language:?}: {key} stands in {stem}.ftl");
        }
        assert_eq!(keys.len(), keys.iter().collect::<BTreeSet<_>>().len(), "{language:?}/{stem}.ftl repeats a key");
    }
}

#[test]
fn arabic_plurals_have_their_six_forms() {
    for (stem, text) in files(Language::Ar) {
        for (key, body) in messages(text) {
            for choice in body.split("->").skip(1) {
                let forms: BTreeSet<_> = choice.split('[').skip(1).filter_map(|rest| rest.split(']').next()).collect();
                if PLURALS.iter().filter(|form| forms.contains(*form)).count() < 2 {
                    continue; // a choice by word or by exact number, not by plural
                }
                let has = |form: &str, exactly: &str| forms.contains(form) || forms.contains(exactly);
                assert!(has("zero", "0") && has("one", "1") && has("two", "2"), "{stem}.ftl: {key}");
                assert!(["few", "many", "other"].iter().all(|form| forms.contains(form)), "{stem}.ftl: {key}");
            }
        }
    }
}

#[test]
fn french_and_english_are_typeset() {
    for (language, stem, text) in all_files() {
        for (key, body) in messages(text) {
            let sentence = body.replace(" ->", "").replace("= ", "");
            if language != Language::Ar {
                assert!(!sentence.contains('\''), "{language:?}/{stem}.ftl: {key} has a straight apostrophe");
            }
            if language == Language::Fr {
                let loose = [" ;", " :", " ?", " !", " %", " »", "« "].iter().any(|mark| sentence.contains(mark));
                assert!(!loose, "{stem}.ftl: {key} needs a no-break space (U+00A0)");
            }
        }
    }
}

fn all_files() -> impl Iterator<Item = (Language, &'static str, &'static str)> {
    Language::ALL
        .into_iter()
        .flat_map(|language| files(language).iter().map(move |(stem, text)| (language, *stem, *text)))
}

fn catalogue(text: &str) -> Catalogue {
    messages(text)
        .map(|(key, body)| {
            let holes = body
                .split('$')
                .skip(1)
                .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect());
            (key.to_owned(), holes.collect())
        })
        .collect()
}

/// Each message: its key, and its text up to the next key.
fn messages(text: &str) -> impl Iterator<Item = (&str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ").or_else(|| line.split_once(" =")) {
            Some((key, body)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                found.push((key, body.to_owned()));
            }
            _ => {
                if let Some((_, body)) = found.last_mut() {
                    body.push('\n');
                    body.push_str(line);
                }
            }
        }
    }
    found.into_iter()
}
