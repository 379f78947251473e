//! From a document to its PDF, where this build makes any.

use views::document::Document;
use views::pages::packs::{MinutesPaper, Pack};

/// The bytes of a PDF and how many pages it has; or a sentence for the operator. Takes seconds: never on a thread that
/// answers requests.
type Printed = Result<(Vec<u8>, usize), String>;

/// # Errors
/// A sentence: no Arabic font, or no PDF in this build.
pub fn print(pack: &Pack) -> Printed {
    write(&pack.document())
}

/// # Errors
/// See [`print()`].
pub fn print_minutes(minutes: &MinutesPaper) -> Printed {
    write(&minutes.document())
}

#[cfg(feature = "pdf")]
fn write(document: &Document) -> Printed {
    let printed = paper::print(document).map_err(|trouble| trouble.to_string())?;
    Ok((printed.pdf, printed.pages))
}

#[cfg(not(feature = "pdf"))]
fn write(_: &Document) -> Printed {
    Err("this build makes no PDF: build it with the feature `pdf`".to_owned())
}
