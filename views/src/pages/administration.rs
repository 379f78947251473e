//! People, posts, entities and the strategy tree, as those see them who keep them.

mod branch;
mod departure;
mod event;
mod meanwhile;
mod people;
mod person;
mod post;
mod posts;
mod tree;

use domain::language::Names;
use maud::{Markup, html};

pub use branch::BranchPage;
pub use departure::DeparturePage;
pub use event::Event;
pub use people::{PeoplePage, PersonLine, Standing};
pub use person::{NewPersonPage, PersonPage};
pub use post::{NewPostPage, PostPage, PostSetting};
pub use posts::{PostLine, PostsPage};
pub use tree::{Tree, TreeLine, TreePage};

use crate::parts::{Field, Filled, Link, Tab, tabs};
use crate::paths;
use crate::words::Words;

/// What administrators keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kept {
    People,
    Posts,
    Entities,
}

fn menu(words: Words, current: Kept) -> Markup {
    let language = words.language();
    let tab = |kept, key: &str, href: String| Tab {
        label: words.say(key),
        href: href.into(),
        count: None,
        current: kept == current,
    };
    tabs(
        &words.say("administration-title"),
        &[
            tab(Kept::People, "administration-people", paths::people(language)),
            tab(Kept::Posts, "administration-posts", paths::posts(language)),
            tab(Kept::Entities, "administration-entities", paths::desk_entities(language)),
        ],
    )
}

fn desk_crumb(words: Words) -> Link<'static> {
    Link::new(words.say("common-desk"), paths::desk(words.language()))
}

/// A name in three languages, one field each. At least one is needed.
fn names(words: Words, filled: &Filled) -> Markup {
    html! {
        p.hint { (words.say("administration-names-hint")) }
        div.names {
            @for name in ["name_ar", "name_fr", "name_en"] {
                (filled.ask(words, Field::text(name, label(words, name)).optional()))
            }
        }
    }
}

/// The label of a field, which is also what its journal line calls it.
fn label(words: Words, field: &str) -> String {
    words.say(&format!("administration-field-{}", field.replace('_', "-"))).into_owned()
}

/// A name as plain text, for the answers of a select.
fn plain(words: Words, names: &Names) -> String {
    names.shown(words.language()).0.to_owned()
}

fn hidden(filled: &Filled, name: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(filled.value(name)); }
}
