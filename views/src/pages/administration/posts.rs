//! Every post, by entity: who holds it, who stands in, which are vacant.

use domain::language::Names;
use domain::people::{Post, Role};
use maud::{Markup, html};

use super::{Kept, desk_crumb, menu};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Chip, Column, Link, Row, Table, Weight, count, filter_chips, link_button, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct PostsPage {
    pub lines: Vec<PostLine>,
    pub total: usize,
    pub vacant: usize,
    pub only_vacant: bool,
}

#[derive(Clone, Debug)]
pub struct PostLine {
    pub post: Post,
    pub entity: Option<Names>,
    pub holder: Option<Names>,
    pub deputy: Option<Names>,
}

impl Page for PostsPage {
    fn title(&self, words: Words) -> String {
        words.say("administration-posts").into_owned()
    }

    fn density(&self) -> Density {
        Density::Desk
    }

    fn section(&self) -> Section {
        Section::Desk
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        vec![desk_crumb(words)]
    }

    fn body(&self, words: Words) -> Markup {
        let all = paths::posts(words.language());
        let vacant =
            if self.only_vacant { all.clone() } else { format!("{all}?{}", paths::query(&[("only", "vacant")])) };
        let chip = Chip {
            label: words.say("administration-vacant"),
            href: vacant.into(),
            chosen: self.only_vacant,
            count: Some(self.vacant),
        };
        let columns = ["post", "entity", "role", "holder", "deputy", "since"]
            .map(|field| Column::text(super::label(words, field)));
        let list = Table {
            caption: words.say("administration-posts"),
            columns: columns.into(),
            rows: self.lines.iter().map(|line| row(words, line)).collect(),
        };
        html! {
            div.stack {
                h1 { (words.say("administration-title")) }
                (menu(words, Kept::Posts))
                div.cluster {
                    (link_button(&Link::new(words.say("administration-new-post"), paths::post_new(words.language())), Weight::Main))
                    (filter_chips(words, &[chip], &all))
                }
                (count(words, self.lines.len(), self.total))
                (table(words, &list))
            }
        }
    }
}

fn row(words: Words, line: &PostLine) -> Row {
    let post = &line.post;
    let person = |names: &Option<Names>, absent: &str| {
        html! {
            @match names {
                Some(names) => (words.name(names)),
                None => span.soft { (words.say(absent)) },
            }
        }
    };
    Row {
        id: None,
        cells: vec![
            html! { a href=(paths::post(words.language(), post.id.0)) { (words.name(&post.title)) } },
            html! { @if let Some(names) = &line.entity { (words.name(names)) } @else { "—" } },
            html! { (words.say(role(post.role))) },
            person(&line.holder, "administration-vacant"),
            person(&line.deputy, "administration-no-deputy"),
            html! { (words.day_short(post.since)) },
        ],
    }
}

pub(super) const fn role(role: Role) -> &'static str {
    match role {
        Role::Administrator => "administration-role-administrator",
        Role::ProgrammeOffice => "administration-role-programme-office",
        Role::CommitteeMember => "administration-role-committee-member",
        Role::EntityLead => "administration-role-entity-lead",
        Role::ProjectLead => "administration-role-project-lead",
        Role::Moderator => "administration-role-moderator",
        Role::ComplaintHandler => "administration-role-complaint-handler",
        Role::Auditor => "administration-role-auditor",
    }
}
