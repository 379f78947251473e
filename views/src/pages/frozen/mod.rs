//! Pages about frozen states: the ways back to them, the freeze itself, and two of them compared.

pub mod comparison;
mod freeze;
mod moves;
mod states;

pub use comparison::ComparisonPage;
pub use freeze::FreezePage;
pub use states::StateLinks;
