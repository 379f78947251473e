//! Everyone who has, had or will have a desk.

use domain::people::Person;
use maud::{Markup, html};

use super::{Kept, desk_crumb, menu};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{
    Button, Column, Empty, Field, Form, Link, Method, Row, Table, Weight, button, count, empty, form, link_button,
    table,
};
use crate::paths;
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct PeoplePage {
    pub lines: Vec<PersonLine>,
    /// How many there are in all.
    pub total: usize,
    pub sought: String,
}

#[derive(Clone, Debug)]
pub struct PersonLine {
    pub person: Person,
    pub standing: Standing,
    /// Titles of posts held or stood in for.
    pub posts: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Here,
    /// The invitation is not taken up yet.
    Invited,
    Left,
}

impl Page for PeoplePage {
    fn title(&self, words: Words) -> String {
        words.say("administration-people").into_owned()
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
        let language = words.language();
        html! {
            div.stack {
                h1 { (words.say("administration-title")) }
                (menu(words, Kept::People))
                div.cluster {
                    (link_button(&Link::new(words.say("administration-invite"), paths::person_new(language)), Weight::Main))
                }
                (self.search(words))
                (count(words, self.lines.len(), self.total))
                @if self.lines.is_empty() { (nobody(words)) } @else { (self.table(words)) }
            }
        }
    }
}

impl PeoplePage {
    fn search(&self, words: Words) -> Markup {
        let sent = Form { action: paths::people(words.language()).into(), method: Method::Get, ..Form::default() };
        let field = Field::search("q", words.say("administration-search-people")).optional().value(&*self.sought);
        html! {
            div.filters { (form(&sent, html! { (field.show(words)) (button(&Button::quiet(words.say("common-filter-apply")))) })) }
        }
    }

    fn table(&self, words: Words) -> Markup {
        let columns = [
            "administration-field-name",
            "administration-field-email",
            "administration-posts",
            "administration-standing",
        ];
        table(
            words,
            &Table {
                caption: words.say("administration-people"),
                columns: columns.map(|key| Column::text(words.say(key))).into(),
                rows: self.lines.iter().map(|line| row(words, line)).collect(),
            },
        )
    }
}

fn row(words: Words, line: &PersonLine) -> Row {
    let person = &line.person;
    Row {
        id: None,
        cells: vec![
            html! { a href=(paths::person(words.language(), person.id.0)) { (words.name(&person.names)) } },
            html! { bdi dir="ltr" { (person.email.as_str()) } },
            html! {
                @if line.posts.is_empty() { span.soft { (words.say("administration-no-post")) } }
                @for post in &line.posts { div { (post) } }
            },
            html! { (words.say(line.standing.word())) },
        ],
    }
}

impl Standing {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Standing::Here => "administration-standing-here",
            Standing::Invited => "administration-standing-invited",
            Standing::Left => "administration-standing-left",
        }
    }
}

fn nobody(words: Words) -> Markup {
    empty(&Empty {
        title: words.say("administration-nobody"),
        sentence: words.say("administration-nobody-text"),
        action: Some(Link::new(words.say("common-filter-clear"), paths::people(words.language()))),
    })
}
