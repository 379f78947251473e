//! The shape of the house, proved: who may import whom, and what stands where.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every crate that stands under `package`, itself excluded.
fn under(package: &str) -> Vec<String> {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}", "--package", package])
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let text = String::from_utf8(tree.stdout).unwrap();
    text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).skip(1).collect()
}

#[test]
fn the_pure_crates_know_no_database_no_web_and_no_clockwork() {
    for package in ["domain", "indicators", "views"] {
        let found = under(package);
        for never in ["sqlx", "axum", "tokio", "loco-rs", "store", "migrations", "seeds", "sila"] {
            assert!(!found.iter().any(|name| name == never), "{package} stands on {never}");
        }
    }
    assert!(!under("domain").iter().any(|name| name == "views" || name == "maud" || name == "indicators"));
    assert!(!under("indicators").iter().any(|name| name == "domain" || name == "views" || name == "maud"));
}

#[test]
fn the_store_knows_neither_pages_nor_the_web() {
    let found = under("store");
    for never in ["views", "maud", "axum", "loco-rs", "seeds"] {
        assert!(!found.iter().any(|name| name == never), "store stands on {never}");
    }
}

fn rust_files(folder: &str) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            match entry.path() {
                path if path.is_dir() => walk(&path, found),
                path if path.extension().is_some_and(|kind| kind == "rs") => found.push(path),
                _ => {}
            }
        }
    }
    let mut found = vec![];
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    found
}

fn with(folders: &[&str], needle: &str) -> Vec<String> {
    let files = folders.iter().flat_map(|folder| rust_files(folder));
    files
        .filter(|file| {
            let text = fs::read_to_string(file).unwrap();
            text.lines().any(|line| !line.trim_start().starts_with("//") && line.contains(needle))
        })
        .map(|file| file.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string())
        .collect()
}

#[test]
fn only_the_store_writes_sql() {
    let empty: Vec<String> = vec![];
    assert_eq!(with(&["app", "views/src", "domain/src", "indicators/src"], "sqlx::"), empty);
    assert_eq!(with(&["app", "views/src", "domain/src"], "binds!["), empty);
}

#[test]
fn only_views_draw() {
    let empty: Vec<String> = vec![];
    assert_eq!(with(&["app", "store/src", "domain/src", "seeds/src"], "html!"), empty);
}

#[test]
fn markup_goes_unescaped_in_one_place_at_most() {
    let places = with(&["app", "views/src"], "PreEscaped");
    assert!(places.len() <= 1, "{places:?}");
}

/// A migration exists for both databases or for none.
#[test]
fn the_two_folders_of_migrations_hold_the_same_names() {
    let names = |folder: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
        let mut names: Vec<_> = fs::read_dir(path).unwrap().map(|file| file.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("sqlite"), names("postgres"));
}
