//! How a project's number is written and read.

use std::fmt;

use super::ProjectNumber;
use crate::problem::Problem;
use crate::text::numbered;

const PREFIX: &str = "PRJ-";

impl ProjectNumber {
    /// Reads `PRJ-0012`, in capitals or not, with or without its leading zeros, in Latin or Arabic-Indic digits.
    ///
    /// # Errors
    /// `Missing`, or `Unknown`: what is not written like a project's number refers to no project.
    pub fn parse(text: &str) -> Result<ProjectNumber, Problem> {
        numbered(text, PREFIX).map(ProjectNumber)
    }
}

impl fmt::Display for ProjectNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{:04}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_back_as_it_is_written() {
        for (number, written) in [(1, "PRJ-0001"), (12, "PRJ-0012"), (9999, "PRJ-9999"), (12345, "PRJ-12345")] {
            assert_eq!(ProjectNumber(number).to_string(), written);
            assert_eq!(ProjectNumber::parse(written), Ok(ProjectNumber(number)));
        }
        for text in ["prj-12", " Prj-00000012 ", "PRJ-٠٠١٢", "\u{200E}PRJ-12"] {
            assert_eq!(ProjectNumber::parse(text), Ok(ProjectNumber(12)), "{text}");
        }
    }

    #[test]
    fn anything_else_is_no_project() {
        let others = "12|PRJ|PRJ-|PRJ-0|PRJ--1|PRJ-+1|PRJ-1.5|PRJ 12|IDE-12|PRJ-12/x|PRJ-99999999999999999999";
        for text in others.split('|') {
            assert_eq!(ProjectNumber::parse(text), Err(Problem::Unknown), "{text}");
        }
        assert_eq!(ProjectNumber::parse(" "), Err(Problem::Missing));
    }
}
