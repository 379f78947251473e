//! What may come: predictive distributions for all States, and the ranks that follow from them.
//!
//! A forecast uses nothing later than its origin, the last edition of the panel it is given. It is a distribution, not a
//! figure; which model is shipped, the backtest decides.

mod model;
mod simulation;

pub use model::{Model, Outlook, OutlookEdition, Predicted, SHIPPED, outlook};
pub use simulation::{Places, Simulation, simulate, simulate_shifted};
