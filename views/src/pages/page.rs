//! What every page answers about itself, so that one place can put it into its frame.

use domain::people::Officer;
use maud::Markup;

use crate::frame::{Density, FrameViewer, Robots, Section};
use crate::parts::Link;
use crate::paths;
use crate::words::Words;

/// A page as a value: it holds what it shows, and nothing it might.
pub trait Page {
    /// The title of the document; the site's name is added by the frame.
    fn title(&self, words: Words) -> String;

    /// What stands in `main`; begins with its own `h1`.
    fn body(&self, words: Words) -> Markup;

    fn section(&self) -> Section {
        Section::Elsewhere
    }

    fn density(&self) -> Density {
        Density::Public
    }

    /// From home to the parent of this page.
    fn crumbs(&self, _words: Words) -> Vec<Link<'static>> {
        Vec::new()
    }

    fn robots(&self) -> Robots {
        Robots::Welcome
    }

    /// Days since what the page shows was last heard of.
    fn age_of_data(&self) -> Option<i64> {
        None
    }
}

/// Who is signed in, for the header.
#[must_use]
pub fn viewer(words: Words, officer: &Officer) -> FrameViewer<'static> {
    let language = words.language();
    FrameViewer {
        name: officer.person.names.shown(language).0.to_owned().into(),
        links: vec![
            Link::new(words.say("common-desk"), paths::desk(language)),
            Link::new(words.say("common-account"), paths::account(language)),
        ],
    }
}
