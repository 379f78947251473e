//! The UN's index: where the country stands, what would move it, what its projects bring.

pub mod backtest;
mod formula;
pub mod method;
mod method_parts;
pub mod signs;
