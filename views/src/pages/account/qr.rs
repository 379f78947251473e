//! A QR code as one SVG path: no picture from elsewhere, nothing for the content policy to object to.

use std::fmt::Write;

use maud::{Markup, html};

/// The modules row by row, without the margin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    pub width: usize,
    pub dark: Vec<bool>,
}

/// The white margin that readers need.
const QUIET: usize = 4;

impl Qr {
    /// Draws the code, dark on white by day and by night: readers do not know our night.
    #[must_use]
    pub fn show(&self, label: &str) -> Markup {
        let side = self.width + 2 * QUIET;
        html! {
            svg.qr role="img" aria-label=(label) viewBox={ "0 0 " (side) " " (side) } width="228" height="228"
                shape-rendering="crispEdges" {
                rect width=(side) height=(side) fill="#fff" {}
                path fill="#000" d=(self.path()) {}
            }
        }
    }

    /// One rectangle for each dark run of a row.
    fn path(&self) -> String {
        let mut path = String::new();
        for (y, row) in self.dark.chunks(self.width.max(1)).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                if run.first() == Some(&true) {
                    let (left, top, length) = (x + QUIET, y + QUIET, run.len());
                    // Writing into a String cannot fail.
                    let _ = write!(path, "M{left} {top}h{length}v1h-{length}z");
                }
                x += run.len();
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_dark_run_is_drawn_once_and_in_its_place() {
        let qr = Qr { width: 3, dark: vec![true, true, false, false, false, true, false, false, false] };
        assert_eq!(qr.path(), "M4 4h2v1h-2zM6 5h1v1h-1z");
        let svg = qr.show("code").into_string();
        assert!(svg.contains(r#"viewBox="0 0 11 11""#) && svg.contains(r#"aria-label="code""#), "{svg}");
    }
}
