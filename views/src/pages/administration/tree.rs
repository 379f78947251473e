//! The two trees that are kept here, each as one list in reading order.

use domain::language::{Language, Names};
use domain::portfolio::entity::EntityKind;
use domain::portfolio::strategy::NodeKind;
use maud::{Markup, html};

use super::{Kept, desk_crumb, menu};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Column, Link, Row, Table, Weight, count, link_button, table};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tree {
    Entities,
    Strategy,
}

#[derive(Clone, Debug)]
pub struct TreePage {
    pub tree: Tree,
    pub lines: Vec<TreeLine>,
}

#[derive(Clone, Debug)]
pub struct TreeLine {
    pub id: i64,
    pub depth: usize,
    pub code: String,
    /// The code of its kind.
    pub kind: &'static str,
    pub names: Names,
}

/// Deeper than this, a list is indented no further.
const DEEPEST: usize = 3;

impl Page for TreePage {
    fn title(&self, words: Words) -> String {
        words.say(self.tree.title()).into_owned()
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
        let columns = ["name", "code", "kind"].map(|field| Column::text(super::label(words, field)));
        let list = Table {
            caption: words.say(self.tree.title()),
            columns: columns.into(),
            rows: self.lines.iter().map(|line| self.row(words, line)).collect(),
        };
        let new = Link::new(words.say(self.tree.new_title()), self.tree.new_path(words.language()));
        html! {
            div.stack {
                @match self.tree {
                    Tree::Entities => { h1 { (words.say("administration-title")) } (menu(words, Kept::Entities)) },
                    Tree::Strategy => h1 { (words.say("administration-strategy")) },
                }
                div.cluster { (link_button(&new, Weight::Main)) }
                (count(words, self.lines.len(), self.lines.len()))
                (table(words, &list))
            }
        }
    }
}

impl TreePage {
    fn row(&self, words: Words, line: &TreeLine) -> Row {
        let depth = line.depth.min(DEEPEST);
        Row {
            id: None,
            cells: vec![
                html! {
                    div class=[(depth > 0).then(|| format!("depth-{depth}"))] {
                        a href=(self.tree.path(words.language(), line.id)) { (words.name(&line.names)) }
                    }
                },
                html! { bdi.code dir="ltr" { (line.code) } },
                html! { (words.say(Tree::kind_word(line.kind))) },
            ],
        }
    }
}

impl Tree {
    pub(super) const fn title(self) -> &'static str {
        match self {
            Tree::Entities => "administration-entities",
            Tree::Strategy => "administration-strategy",
        }
    }

    pub(super) const fn new_title(self) -> &'static str {
        match self {
            Tree::Entities => "administration-new-entity",
            Tree::Strategy => "administration-new-node",
        }
    }

    pub(super) fn list_path(self, language: Language) -> String {
        match self {
            Tree::Entities => paths::desk_entities(language),
            Tree::Strategy => paths::desk_strategy(language),
        }
    }

    pub(super) fn new_path(self, language: Language) -> String {
        match self {
            Tree::Entities => paths::desk_entity_new(language),
            Tree::Strategy => paths::desk_strategy_new(language),
        }
    }

    pub(super) fn path(self, language: Language, id: i64) -> String {
        match self {
            Tree::Entities => paths::desk_entity(language, id),
            Tree::Strategy => paths::desk_strategy_node(language, id),
        }
    }

    pub(super) fn kinds(self) -> Vec<&'static str> {
        match self {
            Tree::Entities => EntityKind::ALL.iter().map(|kind| kind.code()).collect(),
            Tree::Strategy => NodeKind::ALL.iter().map(|kind| kind.code()).collect(),
        }
    }

    pub(super) fn kind_word(code: &str) -> &'static str {
        match code {
            "committee" => "administration-kind-committee",
            "programme_office" => "administration-kind-programme-office",
            "ministry" => "administration-kind-ministry",
            "agency" => "administration-kind-agency",
            "local_authority" => "administration-kind-local-authority",
            "strategy" => "administration-kind-strategy",
            "priority" => "administration-kind-priority",
            "measure" => "administration-kind-measure",
            "initiative" => "administration-kind-initiative",
            _ => "administration-kind-action",
        }
    }
}
