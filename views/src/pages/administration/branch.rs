//! One branch of a tree, to be added or changed: what it is called, what it is, and under which it stands.

use maud::{Markup, html};

use super::event::story;
use super::meanwhile::meanwhile;
use super::{Event, Tree, desk_crumb, hidden, label, names};
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::{Button, Field, Filled, Form, Link, Text, Weight, button, form, link_button};
use crate::words::Words;

#[derive(Clone, Debug)]
pub struct BranchPage {
    pub tree: Tree,
    /// Nothing for one that is to be added.
    pub id: Option<i64>,
    /// What it is called now.
    pub name: String,
    pub filled: Filled,
    /// Ids and names of those it might stand under, in reading order.
    pub parents: Vec<(String, String)>,
    pub saved: Option<Filled>,
    pub events: Vec<Event>,
}

impl Page for BranchPage {
    fn title(&self, words: Words) -> String {
        match self.id {
            Some(_) => self.name.clone(),
            None => words.say(self.tree.new_title()).into_owned(),
        }
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
        vec![desk_crumb(words), Link::new(words.say(self.tree.title()), self.tree.list_path(words.language()))]
    }

    fn body(&self, words: Words) -> Markup {
        html! {
            div.stack {
                h1 { (self.title(words)) }
                (meanwhile(words, &self.filled, self.saved.as_ref()))
                (self.filled.summary(words))
                div.split {
                    div.stack { (self.form(words)) }
                    @if self.id.is_some() { div.stack { (story(words, &self.events)) } }
                }
            }
        }
    }
}

impl BranchPage {
    fn form(&self, words: Words) -> Markup {
        let language = words.language();
        let back = self.tree.list_path(language);
        let action = self.id.map_or_else(|| back.clone(), |id| self.tree.path(language, id));
        let kinds = self.tree.kinds().into_iter().map(|code| (code, words.say(Tree::kind_word(code))));
        let parents = self.parents.iter().map(|(id, name)| (id.clone(), Text::from(name.clone())));
        let parent = Field::select("parent", label(words, "parent"), self.filled.choices("parent", parents)).optional();
        form(
            &Form { action: action.into(), ..Form::default() },
            html! {
                (names(words, &self.filled))
                (self.filled.ask(words, Field::text("code", label(words, "code")).hint(words.say("administration-code-hint"))))
                (self.filled.ask(words, Field::select("kind", label(words, "kind"), self.filled.choices("kind", kinds))))
                (self.filled.ask(words, parent.hint(words.say("administration-parent-hint"))))
                div.actions {
                    (button(&Button::main(words.say("common-save"))))
                    (link_button(&Link::new(words.say("common-cancel"), back), Weight::Quiet))
                }
                (hidden(&self.filled, "version"))
            },
        )
    }
}
