//! As of a sitting; two sittings compared.

pub mod comparison;
pub mod freeze;
