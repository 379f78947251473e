//! The UN's index: where the country stands, what would move it, what its projects bring.

pub mod contributions;
pub mod coverage;
pub mod projects;
pub mod signs;
