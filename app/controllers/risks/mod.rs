//! Risks, issues and responses; the matrix.

mod asking;
pub mod ending;
pub mod exports;
pub mod issues;
mod kept;
pub mod matrix;
pub mod project;
pub mod raising;
pub mod rating;
pub mod records;
pub mod register;
pub mod responses;
