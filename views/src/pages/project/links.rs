//! What ties the project to others: what it waits for, who waits for it, what it succeeds.

use domain::language::Names;
use domain::portfolio::dependency::Fit;
use domain::portfolio::project::ProjectNumber;
use maud::{Markup, html};

use crate::paths;
use crate::words::{self, Words};

/// One dependency, seen from this project.
#[derive(Clone, Debug)]
pub struct DependencyLine {
    pub other: ProjectNumber,
    pub name: Names,
    /// The milestone of this project that is concerned.
    pub own_milestone: Option<Names>,
    pub other_milestone: Option<Names>,
    pub reason: String,
    pub fit: Fit,
}

/// The project before this one, and those after it.
#[derive(Clone, Debug, Default)]
pub struct Relatives {
    pub predecessor: Option<(ProjectNumber, Names)>,
    pub successors: Vec<(ProjectNumber, Names)>,
}

pub(super) fn dependencies(words: Words, waits_for: &[DependencyLine], awaited_by: &[DependencyLine]) -> Markup {
    html! {
        @if waits_for.is_empty() && awaited_by.is_empty() { p.soft { (words.say("project-depends-nothing")) } }
        (side(words, "project-waits-for", waits_for))
        (side(words, "project-awaited-by", awaited_by))
    }
}

fn side(words: Words, title: &'static str, lines: &[DependencyLine]) -> Markup {
    html! {
        @if !lines.is_empty() {
            h3 { (words.say(title)) }
            ul.dependencies { @for line in lines { li { (dependency(words, line)) } } }
        }
    }
}

fn dependency(words: Words, line: &DependencyLine) -> Markup {
    html! {
        (project(words, line.other, &line.name))
        @if let Some(milestone) = &line.other_milestone { " · " (words.name(milestone)) }
        @if let Some(milestone) = &line.own_milestone {
            br; small.soft { (words.say("project-for-milestone")) " " (words.name(milestone)) }
        }
        br; small.soft { bdi { (line.reason) } }
        br; small.tone.(tone(line.fit)) { (fit(words, line.fit)) }
    }
}

fn fit(words: Words, fit: Fit) -> String {
    let key = words::fit(fit);
    match fit {
        Fit::Fits { slack_days: 0 } => words.say("project-fit-exact").into_owned(),
        Fit::Broken { days } | Fit::Fits { slack_days: days } => {
            words.tell(key, &[("days", words.days(days).into())]).into_owned()
        }
        Fit::Met | Fit::Unknown => words.say(key).into_owned(),
    }
}

const fn tone(fit: Fit) -> &'static str {
    match fit {
        Fit::Met | Fit::Fits { .. } => "good",
        Fit::Broken { .. } => "bad",
        Fit::Unknown => "plain",
    }
}

pub(super) fn relatives(words: Words, relatives: &Relatives) -> Markup {
    html! {
        @if let Some((number, name)) = &relatives.predecessor {
            h3 { (words.say("project-predecessor")) }
            p { (project(words, *number, name)) }
        }
        @if !relatives.successors.is_empty() {
            h3 { (words.say("project-successors")) }
            ul { @for (number, name) in &relatives.successors { li { (project(words, *number, name)) } } }
        }
    }
}

fn project(words: Words, number: ProjectNumber, name: &Names) -> Markup {
    html! { a href=(paths::project(words.language(), number)) { (words.name(name)) } " " small.soft { bdi.date { (number) } } }
}
