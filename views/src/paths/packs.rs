//! Addresses: The pack of a sitting and the work behind it.

use std::fmt::Display;

use domain::language::Language;

use super::under;

pub const PACKS: &str = "/{l}/desk/sittings/{code}/packs";
pub const PACK_SHEET: &str = "/{l}/desk/sittings/{code}/pack";
pub const DOCUMENT: &str = "/{l}/desk/documents/{id}";

/// The packs made of a sitting.
#[must_use]
pub fn packs(l: Language, code: impl Display) -> String {
    under(l, &format!("/desk/sittings/{code}/packs"))
}

/// The pack as a page, for the browser's own printer.
#[must_use]
pub fn pack_sheet(l: Language, code: impl Display) -> String {
    under(l, &format!("/desk/sittings/{code}/pack"))
}

#[must_use]
pub fn document(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/documents/{id}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_fit_their_routes() {
        let l = Language::Fr;
        for (pattern, link) in [(PACKS, packs(l, "x")), (PACK_SHEET, pack_sheet(l, "x")), (DOCUMENT, document(l, "x"))]
        {
            assert_eq!(pattern.replace("{l}", "fr").replace("{code}", "x").replace("{id}", "x"), link);
        }
    }
}
