//! One form of the desk on a page of its own: what it is about, its fields, and, when two people were at work at once,
//! both texts.
//!
//! The keeper's page opens the same panel in place where there is a script; without one, this page is where it is done.

use domain::form::Typed;
use domain::language::Names;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::problem::Problems;
use maud::{Markup, html};

use super::entry::Entry;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Button, Column, FieldError, Form, Link, Notice, Row, Table, Text, Tone, Weight, button, error_summary, form,
    link_button, notice, table,
};
use crate::paths;
use crate::words::Words;

/// The id under which the keeper's page takes the form out of this one.
pub const PANEL: &str = "panel";

/// The project a form is about.
#[derive(Clone, Debug)]
pub struct About {
    pub number: ProjectNumber,
    pub names: Names,
}

impl From<&Project> for About {
    fn from(project: &Project) -> About {
        About { number: project.number, names: project.names.clone() }
    }
}

/// A form with what stands in it.
#[derive(Clone, Debug)]
pub struct FormPage {
    /// `None` while the project does not exist yet.
    pub about: Option<About>,
    pub title: Text<'static>,
    /// What follows from sending it, where the title does not say.
    pub lede: Option<Text<'static>>,
    pub action: String,
    pub back: String,
    pub yes: Button<'static>,
    /// The version of the record the form was made from.
    pub version: Option<i64>,
    pub entries: Vec<Entry>,
    pub typed: Typed,
    pub problems: Problems,
    /// What the record holds now, when somebody else was faster.
    pub now: Option<Typed>,
    /// Another step on the same thing: to remove it.
    pub more: Option<Link<'static>>,
}

impl FormPage {
    /// A form with its main button; the rest is filled in by whoever makes it.
    pub fn new(title: impl Into<Text<'static>>, action: String, yes: Button<'static>) -> FormPage {
        FormPage {
            about: None,
            title: title.into(),
            lede: None,
            back: String::new(),
            action,
            yes,
            version: None,
            entries: Vec::new(),
            typed: Typed::default(),
            problems: Problems::default(),
            now: None,
            more: None,
        }
    }

    /// The same form with what is wrong with it.
    #[must_use]
    pub fn wrong(self, problems: Problems) -> FormPage {
        FormPage { problems, ..self }
    }

    /// The same form with what was typed instead of what the record holds.
    #[must_use]
    pub fn filled(self, typed: Typed) -> FormPage {
        FormPage { typed, ..self }
    }

    /// The same form after somebody else has changed the record: what it holds now beside what was typed.
    #[must_use]
    pub fn overtaken(self, typed: Typed) -> FormPage {
        FormPage { now: Some(self.typed), typed, ..self }
    }

    /// The form alone, for a page that has more to say.
    #[must_use]
    pub fn panel_only(&self, words: Words) -> Markup {
        self.panel(words)
    }

    fn panel(&self, words: Words) -> Markup {
        let fields = html! {
            @if let Some(version) = self.version { input type="hidden" name="version" value=(version); }
            @for entry in &self.entries { (entry.show(words, &self.typed, &self.problems)) }
            div.actions {
                (button(&self.yes))
                (link_button(&Link::new(words.say("common-cancel"), self.back.as_str()), Weight::Quiet))
                @if let Some(more) = &self.more { (more) }
            }
        };
        let sent = Form { action: self.action.as_str().into(), label: Some(self.title.clone()), ..Form::default() };
        html! {
            section.panel.stack id=(PANEL) {
                @if self.about.is_some() { h2 { (self.title) } }
                @if let Some(lede) = &self.lede { p.soft { (lede) } }
                (error_summary(words, &self.errors(words)))
                @if let Some(now) = &self.now { (self.both(words, now)) }
                (form(&sent, fields))
            }
        }
    }

    /// What is wrong, in the order of the fields; what belongs to none of them comes last.
    fn errors(&self, words: Words) -> Vec<FieldError<'static>> {
        let place = |field: &str| self.entries.iter().position(|entry| entry.holds(field)).unwrap_or(usize::MAX);
        let mut problems: Vec<_> = self.problems.iter().collect();
        problems.sort_by_key(|(field, _)| place(field));
        problems
            .into_iter()
            .map(|(field, problem)| {
                let sentence = words.problem(problem);
                let message = match self.entries.iter().find(|entry| entry.holds(field)) {
                    Some(entry) => words
                        .tell("desk-field-error", &[("field", entry.label.clone().into()), ("error", sentence.into())]),
                    None => sentence.into(),
                };
                FieldError { field: field.to_owned().into(), message }
            })
            .collect()
    }

    /// Both texts, side by side, where they differ.
    fn both(&self, words: Words, now: &Typed) -> Markup {
        let differing = self.entries.iter().filter(|entry| !entry.is_same(now, &self.typed));
        let rows: Vec<Row> = differing
            .map(|entry| Row {
                id: None,
                cells: vec![html! { (entry.label) }, entry.in_words(words, now), entry.in_words(words, &self.typed)],
            })
            .collect();
        let columns =
            ["desk-stale-field", "desk-stale-now", "desk-stale-yours"].map(|key| Column::text(words.say(key)));
        let compared = Table { caption: words.say("desk-stale-both"), columns: columns.into(), rows };
        html! {
            (notice(words, &Notice {
                tone: Tone::Bad,
                title: Some(words.say("fault-stale")),
                body: html! { p { (words.say("desk-stale-text")) } },
            }))
            @if compared.rows.is_empty() { p { (words.say("desk-stale-same")) } } @else { (table(words, &compared)) }
        }
    }
}

impl Page for FormPage {
    fn title(&self, words: Words) -> String {
        let language = words.language();
        match &self.about {
            Some(about) => format!("{} – {}", self.title, about.names.shown(language).0),
            None => self.title.to_string(),
        }
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                @match &self.about {
                    Some(about) => h1 { (words.name(&about.names)) " " small.soft { bdi { (about.number) } } },
                    None => h1 { (self.title) },
                }
                (self.panel(words))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        let l = words.language();
        let desk = Link::new(words.say("common-desk"), paths::desk(l));
        let project =
            self.about.as_ref().map(|about| Link::new(about.number.to_string(), paths::keep(l, about.number)));
        [desk].into_iter().chain(project).collect()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }
}
