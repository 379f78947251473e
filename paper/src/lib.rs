//! Documents on paper: laid out and written as tagged PDF, in Arabic and in Latin script.
//!
//! What people wrote goes to the typesetter as values, never as part of its source: a name that looks like a command
//! is printed as it stands.

mod fonts;
mod values;

use std::sync::OnceLock;

use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_pdf::{PdfOptions, pdf};
use views::document::Document;

/// A document, ready to be handed out.
#[derive(Clone, Debug)]
pub struct Printed {
    pub pdf: Vec<u8>,
    pub pages: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    #[error("no font on this machine has Arabic letters: install fonts-noto-core (docs/operating.md)")]
    NoArabic,
    #[error("the document could not be laid out: {0}")]
    Layout(String),
    #[error("the document could not be written as PDF: {0}")]
    Writing(String),
}

/// Lays a document out and writes it. Takes seconds of work: never on a thread that answers requests.
///
/// # Errors
/// See [`Trouble`]: each says what to do or what went wrong.
pub fn print(document: &Document) -> Result<Printed, Trouble> {
    let engine = engine()?;
    let laid =
        engine.compile_with_input(values::of(document)).output.map_err(|why| Trouble::Layout(why.to_string()))?;
    let bytes = pdf(&laid, &PdfOptions::default()).map_err(|why| Trouble::Writing(format!("{why:?}")))?;
    Ok(Printed { pdf: bytes, pages: laid.pages().len() })
}

/// The typesetter with its fonts, made once: reading the fonts takes longer than a short document.
fn engine() -> Result<&'static TypstEngine<TypstTemplateMainFile>, Trouble> {
    static ENGINE: OnceLock<Option<TypstEngine<TypstTemplateMainFile>>> = OnceLock::new();
    ENGINE
        .get_or_init(|| {
            let fonts = fonts::of_this_machine();
            let template = include_str!("document.typ");
            fonts::have_arabic(&fonts).then(|| TypstEngine::builder().main_file(template).fonts(fonts).build())
        })
        .as_ref()
        .ok_or(Trouble::NoArabic)
}

#[cfg(test)]
mod tests;
