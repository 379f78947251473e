//! Every key that the code says exists.

use std::fs;
use std::path::{Path, PathBuf};

use domain::language::Language;

use crate::words::Words;
use crate::words::bundles::files;

#[test]
fn an_unknown_key_cannot_be_overlooked() {
    assert_eq!(Words::of(Language::Fr).say("common-no-such-key"), "⟨common-no-such-key⟩");
}

#[test]
fn every_key_in_the_source_is_a_sentence() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let missing: Vec<_> = rust_files(&source)
        .iter()
        .filter(|path| !path.components().any(|part| part.as_os_str() == "tests"))
        .flat_map(|path| keys_in(&fs::read_to_string(path).unwrap()))
        .filter(|key| Words::of(Language::Fr).say(key).starts_with('⟨'))
        .collect();
    assert!(missing.is_empty(), "not in any FTL file: {missing:?}");
}

/// What `.say("…")` and `.tell("…"` are given, and every other literal that looks like a key, since keys are often
/// chosen by a `match` or handed to a function. Attributes (`class="…"`) and comments are not looked at.
fn keys_in(source: &str) -> Vec<String> {
    let code: Vec<&str> = source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut keys = Vec::new();
    let mut before = "";
    for (number, piece) in code.split('"').enumerate() {
        let said = before.trim_end().ends_with(".say(") || before.trim_end().ends_with(".tell(");
        if number % 2 == 1 && (said || !before.ends_with('=') && looks_like_a_key(piece)) {
            keys.push(piece.to_owned());
        }
        before = piece;
    }
    keys
}

fn looks_like_a_key(text: &str) -> bool {
    let kebab = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let stems: Vec<_> = files(Language::Fr).iter().map(|(stem, _)| *stem).collect();
    kebab && text.split_once('-').is_some_and(|(stem, _)| stems.contains(&stem))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|kind| kind == "rs"))
        .collect()
}
