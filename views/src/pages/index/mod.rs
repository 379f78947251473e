//! The UN's index: where the country stands, what would move it, what its projects bring.

pub mod scenarios;
pub mod signs;
