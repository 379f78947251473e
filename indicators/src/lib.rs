//! Composite indices as data, and the UN's E-Government Development Index (EGDI) of every edition among them.
//!
//! For a researcher who wants to recompute an edition, take a change apart, or ask what a step would be worth. No IO, no
//! clock: the published figures are embedded (`data/SOURCES.md`), and everything else is a value that goes in or comes out.
//!
//! ```
//! use indicators::{editions, panel::{Series, published}, index::Table};
//!
//! let edition = published().edition(2024).unwrap();
//! let column = |series: Series| (series.code().to_owned(), edition.column(series).to_vec());
//! let table = Table { columns: [Series::Osi, Series::Tii, Series::Hci].map(column).into(), ..Table::default() };
//! let scores = editions::egdi(2024).unwrap().evaluate(&table);
//! let morocco = published().state("MAR").unwrap();
//! assert!((scores.index()[morocco].unwrap() - 0.68411).abs() < 7e-5);
//! ```

#![cfg_attr(
    test,
    allow(clippy::float_cmp, clippy::approx_constant, reason = "published figures are compared digit by digit")
)]

pub mod calendar;
pub mod decomposition;
pub mod editions;
pub mod forecast;
pub mod goal;
pub mod group;
pub mod import;
pub mod index;
pub mod inputs;
pub mod moments;
pub mod panel;
pub mod peers;
pub mod projection;
pub mod questionnaire;
pub mod ranking;
pub mod scenario;
mod standing;
pub mod states;
pub mod target;
pub mod what_if;
pub mod worth;

pub use standing::{Standing, history, history_in};
