//! What every page stands in: head, header, breadcrumbs, one `main`, footer.

mod foot;
mod head;

use chrono::NaiveDate;
use maud::{DOCTYPE, Markup, Render, html};

use crate::parts::{Link, Text};
use crate::paths;
use crate::words::Words;

/// How tightly a page is set, and for whom (`docs`: public, desk, room).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Density {
    #[default]
    Public,
    Desk,
    Room,
}

/// Whether search engines may keep the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Robots {
    #[default]
    Welcome,
    Away,
}

/// The entry of the main navigation that the page belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Section {
    #[default]
    Elsewhere,
    Home,
    Projects,
    Strategy,
    Entities,
    Decisions,
    Indicators,
    Desk,
}

/// Who is signed in, and the pages of their own that the header offers.
#[derive(Clone, Debug)]
pub struct FrameViewer<'a> {
    pub name: Text<'a>,
    pub links: Vec<Link<'a>>,
    /// The registers of the desk that this officer reads; offered on every page of the desk.
    pub registers: Vec<Link<'a>>,
}

/// Everything the frame shows. Fill in what differs: `Frame { density: Density::Desk, ..Frame::new(words, title, path) }`.
#[derive(Clone, Debug)]
pub struct Frame<'a> {
    pub words: Words,
    pub title: Text<'a>,
    /// The address asked for, with its question: the language switch keeps both.
    pub path_and_query: Text<'a>,
    pub section: Section,
    pub density: Density,
    pub viewer: Option<FrameViewer<'a>>,
    /// From home to the parent of this page; the page itself is not among them.
    pub crumbs: Vec<Link<'a>>,
    pub robots: Robots,
    /// Days since the data behind the page last changed.
    pub age_of_data: Option<i64>,
    /// True where the data is invented, and the page has to say so.
    pub demonstration: bool,
    /// The sitting whose figures the page shows, where they are not today's.
    pub as_of: Option<Standing>,
}

/// A state of the past, as the banner above the page names it.
#[derive(Clone, Debug)]
pub struct Standing {
    pub code: String,
    pub held_on: NaiveDate,
    pub frozen_on: NaiveDate,
    pub hash: String,
}

impl<'a> Frame<'a> {
    pub fn new(words: Words, title: impl Into<Text<'a>>, path_and_query: impl Into<Text<'a>>) -> Frame<'a> {
        Frame {
            words,
            title: title.into(),
            path_and_query: path_and_query.into(),
            section: Section::default(),
            density: Density::default(),
            viewer: None,
            crumbs: Vec::new(),
            robots: Robots::default(),
            age_of_data: None,
            demonstration: false,
            as_of: None,
        }
    }

    /// The whole document around a body. The body begins with its own `h1`.
    #[must_use]
    pub fn page(&self, body: impl Render) -> Markup {
        let language = self.words.language();
        html! {
            (DOCTYPE)
            html lang=(language.code()) dir=(language.direction()) {
                (self.head())
                body class=(self.density.class()) {
                    a.skip href="#main" { (self.words.say("common-skip")) }
                    @if self.demonstration { (self.banner()) }
                    @if let Some(standing) = &self.as_of { (self.looking_back(standing)) }
                    (self.header())
                    (self.breadcrumbs())
                    main id="main" tabindex="-1" { (body) }
                    (self.footer())
                }
            }
        }
    }

    fn banner(&self) -> Markup {
        html! {
            aside.banner aria-label=(self.words.say("common-demonstration-title")) { strong { (self.words.say("common-demonstration-title")) } " " (self.words.say("common-demonstration")) }
        }
    }

    fn looking_back(&self, standing: &Standing) -> Markup {
        let words = self.words;
        let (code, hash) = (standing.code.as_str(), standing.hash.get(..12).unwrap_or_default());
        let held = words.day(standing.held_on);
        let title = words.tell("frozen-banner", &[("code", code.into()), ("day", held.into())]);
        html! {
            aside.banner.looking-back aria-label=(words.say("frozen-banner-label")) {
                strong { (title) } " "
                (words.tell("frozen-banner-text", &[("day", words.day(standing.frozen_on).into())])) " "
                span.nowrap { (words.say("common-print-hash")) " " code dir="ltr" { (hash) } } " "
                a href=(paths::today(&self.path_and_query)) { (words.say("frozen-today")) }
            }
        }
    }

    fn breadcrumbs(&self) -> Markup {
        html! {
            @if !self.crumbs.is_empty() {
                nav.crumbs aria-label=(self.words.say("common-breadcrumbs")) {
                    ol { @for crumb in &self.crumbs { li { (crumb) } } }
                }
            }
        }
    }
}

impl Density {
    const fn class(self) -> &'static str {
        match self {
            Density::Public => "public",
            Density::Desk => "desk",
            Density::Room => "room",
        }
    }
}
