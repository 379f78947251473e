//! A document as a value: what stands on the paper, in the order of reading. The crate `paper` draws it as PDF,
//! [`html`] for the browser's own printer; what they say is the same.

mod drawn;

use domain::language::Language;
use maud::Markup;

use crate::parts::Tone;

pub use drawn::html;

/// What is handed out in one piece. Each part begins on a page of its own.
#[derive(Clone, Debug)]
pub struct Document {
    pub title: String,
    /// At the foot of every page, before its number: what it belongs to, and the fingerprint of the record.
    pub foot: String,
    pub parts: Vec<Part>,
}

/// The same matter in one language.
#[derive(Clone, Debug)]
pub struct Part {
    pub language: Language,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug)]
pub enum Block {
    /// From 1, the title of the part, to 3.
    Heading(u8, String),
    Paragraph(String),
    /// In small letters: where figures come from, what a sign means.
    Note(String),
    Facts(Vec<(String, String)>),
    List(Vec<String>),
    Table(Table),
    Drawing(Drawing),
    /// Two columns, the first one where reading starts.
    Beside(Vec<Block>, Vec<Block>),
    /// What follows stays on one page with what stands inside.
    Together(Vec<Block>),
    NewPage,
}

#[derive(Clone, Debug)]
pub struct Table {
    /// What it is, for those who do not see it.
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// Many rows: smaller letters.
    pub dense: bool,
}

#[derive(Clone, Debug)]
pub struct Column {
    pub heading: String,
    /// Its share of the width, beside those of its neighbours.
    pub share: u32,
    pub number: bool,
}

#[derive(Clone, Debug)]
pub enum Cell {
    Text(String),
    /// A state, told by its word and underlined by its colour.
    Toned(String, Tone),
    /// Delivery confidence as squares with their figure; not rated: a dash.
    Levels(Vec<u8>),
}

/// A chart of `views::charts`.
#[derive(Clone, Debug)]
pub struct Drawing {
    pub svg: Markup,
    /// What is to be seen in it, for those who do not see it.
    pub says: String,
}

impl Column {
    #[must_use]
    pub fn text(heading: impl Into<String>, share: u32) -> Column {
        Column { heading: heading.into(), share, number: false }
    }

    #[must_use]
    pub fn number(heading: impl Into<String>, share: u32) -> Column {
        Column { number: true, ..Column::text(heading, share) }
    }
}
