//! The head of the document, and the header of the page.

use domain::language::Language;
use maud::{Markup, html};

use super::{Density, Frame, FrameViewer, Robots, Section};
use crate::{paths, static_files};

/// htmx 4: no style of its own (the policy forbids it), old pages reloaded rather than remembered.
const HTMX: &str = "includeIndicatorCSS:false, history:reload, mode:same-origin";

impl Frame<'_> {
    pub(super) fn head(&self) -> Markup {
        html! {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (self.title) " · " (self.words.say("common-product")) }
                meta name="color-scheme" content="light dark";
                @if self.robots == Robots::Away { meta name="robots" content="noindex, nofollow"; }
                link rel="stylesheet" href=(static_files::stylesheet().path);
                @if self.density == Density::Room {
                    link rel="stylesheet" href=(static_files::room().0.path);
                    script src=(static_files::room().1.path) defer {}
                }
                link rel="icon" type="image/svg+xml" href=(static_files::icon().path);
                @for language in Language::ALL {
                    link rel="alternate" hreflang=(language.code()) href=(paths::in_language(language, &self.path_and_query));
                }
                @if let Some(script) = static_files::htmx() {
                    meta name="htmx-config" content=(HTMX);
                    script src=(script.path) defer {}
                }
            }
        }
    }

    pub(super) fn header(&self) -> Markup {
        let language = self.words.language();
        html! {
            header.site {
                div.site-top {
                    a.wordmark href=(paths::home(language)) {
                        span lang="fr" { "Sila" } " " span.wordmark-arabic lang="ar" { "صلة" }
                    }
                    div.site-tools { (self.languages()) (self.person()) }
                }
                @if self.density != Density::Room { (self.navigation()) }
                @if let (Density::Desk, Some(viewer)) = (self.density, &self.viewer) { (self.registers(viewer)) }
            }
        }
    }

    fn navigation(&self) -> Markup {
        let (words, language) = (self.words, self.words.language());
        let desk = self.viewer.is_some().then(|| (Section::Desk, words.say("common-desk"), paths::desk(language)));
        let entries = [
            (Section::Home, words.say("common-home"), paths::home(language)),
            (Section::Projects, words.say("common-projects"), paths::projects(language)),
            (Section::Strategy, words.say("common-strategy"), paths::strategy(language)),
            (Section::Entities, words.say("common-entities"), paths::entities(language)),
            (Section::Decisions, words.say("decision-title"), paths::decisions(language)),
            (Section::Indicators, words.say("index-title"), paths::indicators(language)),
        ];
        html! {
            nav.site-nav aria-label=(words.say("common-navigation")) {
                ul {
                    @for (section, label, href) in entries.into_iter().chain(desk) {
                        li { a href=(href) aria-current=[(section == self.section).then_some("true")] { (label) } }
                    }
                }
            }
        }
    }

    /// The registers of the desk, the one that is open marked.
    fn registers(&self, viewer: &FrameViewer) -> Markup {
        let here = self.path_and_query.split('?').next().unwrap_or_default();
        // The longest address that the page lies under: the matrix is not the register.
        let open =
            viewer.registers.iter().filter(|link| lies_under(here, &link.href)).max_by_key(|link| link.href.len());
        html! {
            nav.desk-nav aria-label=(self.words.say("common-registers")) {
                ul {
                    @for link in &viewer.registers {
                        li { a href=(link.href) aria-current=[open.filter(|one| one.href == link.href).map(|_| "true")] { (link.label) } }
                    }
                }
            }
        }
    }

    /// The same page in each language, each named in its own.
    fn languages(&self) -> Markup {
        html! {
            nav.languages aria-label=(self.words.say("common-languages")) {
                ul {
                    @for language in Language::ALL {
                        li {
                            a href=(paths::in_language(language, &self.path_and_query)) lang=(language.code())
                                hreflang=(language.code())
                                aria-current=[(language == self.words.language()).then_some("true")] { (own_name(language)) }
                        }
                    }
                }
            }
        }
    }

    fn person(&self) -> Markup {
        let language = self.words.language();
        html! {
            @match &self.viewer {
                Some(viewer) => (self.signed_in(viewer)),
                None => a.sign-in href=(paths::sign_in(language)) { (self.words.say("common-sign-in")) },
            }
        }
    }

    fn signed_in(&self, viewer: &FrameViewer) -> Markup {
        let language = self.words.language();
        html! {
            div.person {
                a href=(paths::account(language)) { bdi { (viewer.name) } }
                @for link in &viewer.links { (link) }
                form method="post" action=(paths::sign_out(language)) {
                    button.as-link type="submit" { (self.words.say("common-sign-out")) }
                }
            }
        }
    }
}

fn lies_under(here: &str, address: &str) -> bool {
    here.strip_prefix(address).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

const fn own_name(language: Language) -> &'static str {
    match language {
        Language::Ar => "العربية",
        Language::Fr => "Français",
        Language::En => "English",
    }
}
