//! The packs of a sitting: the work under way, watched by whoever asked, and what was made of it so far.

use chrono::{DateTime, Utc};
use domain::language::Names;
use domain::steering::job::{Job, JobState};
use domain::steering::pack::DocumentKind;
use domain::steering::sitting::Sitting;
use maud::{Markup, html};

use super::codes::{document_kind, job_state};
use super::short;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Button, Column, Form, Link, Notice, Progress, Row, Table, Tone, Weight, button, form, link_button, notice,
    progress, table,
};
use crate::paths;
use crate::words::Words;

pub struct PacksPage {
    pub sitting: Sitting,
    /// The latest job.
    pub job: Option<JobLine>,
    pub documents: Vec<DocumentLine>,
    pub may_ask: bool,
}

pub struct JobLine {
    pub job: Job,
    /// Nobody: the calendar asked.
    pub asked_by: Option<Names>,
}

pub struct DocumentLine {
    pub id: i64,
    pub kind: DocumentKind,
    pub made_at: DateTime<Utc>,
    pub hash: String,
    pub pages: Option<i64>,
    pub bytes: i64,
}

impl Page for PacksPage {
    fn title(&self, words: Words) -> String {
        words.tell("pack-packs-of", &[("sitting", self.sitting.code.to_string().into())]).into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        let (l, code) = (words.language(), &self.sitting.code);
        let make = Form { action: paths::packs(l, code).into(), ..Form::default() };
        let is_busy = self.job.as_ref().is_some_and(|line| line.job.is_under_way());
        html! {
            div.stack {
                h1 { (self.title(words)) }
                p.soft { (words.say("pack-lead")) }
                div.actions {
                    @if self.may_ask && !is_busy { (form(&make, button(&Button::main(words.say("pack-make"))))) }
                    (link_button(&Link::new(words.say("pack-read"), paths::pack_sheet(l, code)), Weight::Quiet))
                }
                (work(words, self))
            }
        }
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![Link::new(words.say("common-desk"), paths::desk(words.language()))]
    }
}

/// What changes while somebody watches.
#[must_use]
pub fn work(words: Words, page: &PacksPage) -> Markup {
    html! {
        div.stack #pack-work {
            @if let Some(line) = &page.job { (under_way(words, page, line)) }
            h2 { (words.say("pack-made")) }
            @if page.documents.is_empty() { p { (words.say("pack-made-none")) } } @else { (documents(words, page)) }
        }
    }
}

fn under_way(words: Words, page: &PacksPage, line: &JobLine) -> Markup {
    let address = paths::packs(words.language(), &page.sitting.code);
    html! {
        @if line.job.is_under_way() {
            form method="get" action=(address) hx-get=(address) hx-trigger="every 2s" hx-target="#pack-work"
                hx-select="#pack-work" hx-swap="outerHTML" aria-label=(words.say("pack-progress")) {
                (progress(words, &Progress {
                    label: words.say(job_state(line.job.state)),
                    done: u32::try_from(line.job.done).unwrap_or(0),
                    total: u32::try_from(line.job.total).unwrap_or(0).max(1),
                }))
                p.soft { (asked(words, line)) }
                (button(&Button::quiet(words.say("pack-look-again"))))
            }
        } @else if line.job.state == JobState::Failed {
            (notice(words, &Notice {
                tone: Tone::Bad,
                title: Some(words.say("pack-job-failed")),
                body: html! { p { (words.say("pack-failed")) } p { (line.job.trouble.as_deref().unwrap_or_default()) } },
            }))
        }
    }
}

fn asked(words: Words, line: &JobLine) -> String {
    let at = words.moment(line.job.asked_at);
    match &line.asked_by {
        Some(names) => {
            let name = names.shown(words.language()).0;
            words.tell("pack-asked-by", &[("name", name.into()), ("at", at.into())]).into_owned()
        }
        None => words.tell("pack-asked-by-calendar", &[("at", at.into())]).into_owned(),
    }
}

fn documents(words: Words, page: &PacksPage) -> Markup {
    let row = |line: &DocumentLine| Row {
        id: None,
        cells: vec![
            html! { (Link::new(words.say(document_kind(line.kind)), paths::document(words.language(), line.id))) },
            html! { (words.moment(line.made_at)) },
            html! { (line.pages.map_or_else(|| "–".to_owned(), |pages| words.number(pages))) },
            html! { (words.tell("pack-kilobytes", &[("size", (line.bytes / 1_000).max(1).into())])) },
            html! { code title=(line.hash) { (short(&line.hash)) } },
        ],
    };
    let list = Table {
        caption: words.say("pack-made"),
        columns: vec![
            Column::text(words.say("pack-document")),
            Column::text(words.say("pack-made-at")),
            Column::number(words.say("pack-pages")),
            Column::number(words.say("pack-size")),
            Column::text(words.say("pack-hash")),
        ],
        rows: page.documents.iter().map(row).collect(),
    };
    table(words, &list)
}
