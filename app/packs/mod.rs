//! The pack of a sitting: gathered from the record as it stands or stood, written as PDF and as workbooks.

mod country;
mod figures;
mod gathering;
mod printing;
mod workbook;

pub use figures::{Figures, figures};
pub use gathering::gather;
pub use printing::{print, print_minutes};
pub use workbook::workbook;
