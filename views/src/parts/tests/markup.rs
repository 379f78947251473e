//! The style page holds every part: what is true of it is true of all.

use std::collections::BTreeSet;

use domain::language::Language;

use crate::frame::Density;
use crate::pages::style::StylePage;
use crate::parts::{Field, Pager, Strip, confidence, pager, strip};
use crate::words::Words;

fn pages() -> impl Iterator<Item = (Language, String)> {
    Language::ALL.into_iter().map(|language| {
        let page = StylePage { words: Words::of(language), density: Density::Desk, viewer: Some("Amina".into()) };
        (language, page.show().into_string())
    })
}

/// The values of an attribute, in order.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    page.split(opening.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn no_page_carries_style_or_script_of_its_own() {
    for (language, page) in pages() {
        for forbidden in [" style=", "<style", " onclick=", " hx-on", "javascript:", "⟨"] {
            assert!(!page.contains(forbidden), "{language:?}: {forbidden}");
        }
        assert!(page.split("<script").skip(1).all(|script| script.starts_with(" src=\"/static/")), "{language:?}");
    }
}

#[test]
fn ids_are_unique_and_every_reference_finds_its_own() {
    for (language, page) in pages() {
        let ids = values(&page, "id");
        let known: BTreeSet<_> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{language:?} repeats an id");
        let labels = values(&page, "for").into_iter();
        let notes = values(&page, "aria-describedby").into_iter().flat_map(str::split_whitespace);
        for reference in labels.chain(notes) {
            assert!(known.contains(reference), "{language:?}: nothing is called {reference}");
        }
    }
}

#[test]
fn every_control_has_a_label() {
    for (language, page) in pages() {
        let labelled: BTreeSet<_> = values(&page, "for").into_iter().collect();
        for control in ["<input ", "<select ", "<textarea "] {
            for tag in page.split(control).skip(1).filter_map(|rest| rest.split('>').next()) {
                let tag = format!(" {tag}");
                let id = values(&tag, "id").first().copied().unwrap_or_default();
                assert!(labelled.contains(id), "{language:?}: {control}{tag}");
            }
        }
    }
}

#[test]
fn the_document_says_its_language_and_offers_the_others() {
    for (language, page) in pages() {
        assert!(page.contains(&format!(r#"<html lang="{}" dir="{}">"#, language.code(), language.direction())));
        for other in Language::ALL {
            assert!(page.contains(&format!(r#"href="/{}/desk/style" lang="{}""#, other.code(), other.code())));
        }
        assert_eq!(page.matches("<main").count(), 1);
    }
}

#[test]
fn a_field_ties_hint_and_error_to_its_control() {
    let field = Field::text("name", "Nom").hint("Complet.").error(Some("Manque.")).show(Words::of(Language::Fr));
    let html = field.into_string();
    assert!(html.contains(r#"<label for="name">Nom</label>"#), "{html}");
    assert!(html.contains(r#"aria-describedby="name-hint name-error" aria-invalid="true""#), "{html}");
}

#[test]
fn a_secret_is_never_filled_in_again() {
    let html = Field::password("word", "Mot de passe").value("hunter2").show(Words::of(Language::Fr)).into_string();
    assert!(!html.contains("hunter2"));
}

#[test]
fn a_level_nobody_defined_is_not_rated() {
    let words = Words::of(Language::Fr);
    assert_eq!(confidence(words, Some(9)).into_string(), confidence(words, None).into_string());
}

#[test]
fn an_empty_life_is_still_a_line() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 6, 10).unwrap();
    let html = strip(Words::of(Language::Fr), &Strip { from: today, to: today, today, marks: &[] }).into_string();
    assert!(html.contains("Aucun jalon"), "{html}");
}

#[test]
fn one_page_needs_no_pager() {
    let one = Pager { page: 1, pages: 1, previous: None, next: None };
    assert_eq!(pager(Words::of(Language::Fr), &one).into_string(), "");
}
