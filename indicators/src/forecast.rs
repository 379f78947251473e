//! What may come: predictive distributions for all States, and the ranks that follow from them.
//!
//! A forecast uses nothing later than its origin, the last edition of the panel it is given. It is a distribution, not a
//! figure; which model is shipped, the backtest decides.
//!
//! ```
//! use indicators::forecast::{outlook, shipped, simulate};
//! use indicators::panel::{Series, published};
//!
//! let future = outlook(published(), Series::Egdi, shipped(Series::Egdi), &[2026, 2028]);
//! let morocco = published().state("MAR").unwrap();
//! let (low, high) = future.edition(2026).unwrap().interval(morocco, 0.8).unwrap();
//! assert!(low < high);
//! let places = simulate(&future, 1_000, 7);
//! assert!(places.places(2026, morocco).unwrap().median() < 193);
//! ```

pub mod backtest;
mod draws;
mod fit;
mod history;
mod model;
pub mod normal;
mod order;
mod simulation;

pub use model::{Model, Outlook, OutlookEdition, Predicted, outlook, shipped};
pub use simulation::{Places, Simulation, simulate, simulate_shifted};
