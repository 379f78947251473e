//! The pack on the screen, to be read there or printed by the browser: the same words as the PDF.

use maud::Markup;

use super::Pack;
use crate::document;
use crate::frame::{Density, Robots, Section};
use crate::pages::Page;
use crate::parts::Link;
use crate::paths;
use crate::words::Words;

pub struct PackPage {
    pub pack: Pack,
}

impl Page for PackPage {
    fn title(&self, words: Words) -> String {
        words.tell("pack-title", &[("sitting", self.pack.sitting.code.to_string().into())]).into_owned()
    }

    fn body(&self, words: Words) -> Markup {
        document::html(words, &self.pack.document_in(&[words.language()]))
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
        let (l, code) = (words.language(), self.pack.sitting.code.to_string());
        vec![
            Link::new(words.say("common-desk"), paths::desk(l)),
            Link::new(words.tell("pack-packs-of", &[("sitting", code.as_str().into())]), paths::packs(l, &code)),
        ]
    }
}
