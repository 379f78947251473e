//! How fast and how small the engine is: `cargo run --release --example speed -p indicators`.
//!
//! Wanted: an edition recomputed in a millisecond, 10,000 futures of 193 States in three editions with their ranks in 150 ms
//! and one State's with a shift in 30 ms on one core, no more than 10 MB of data.

#![expect(clippy::print_stdout, reason = "it is here to print")]

use std::hint::black_box;
use std::time::Instant;

use indicators::forecast::backtest::compare;
use indicators::forecast::{outlook, shipped, simulate, simulate_shifted};
use indicators::index::Table;
use indicators::panel::{Series, published};
use indicators::{editions, questionnaire};

const DRAWS: u32 = 10_000;

fn main() {
    let before = resident();
    black_box((published().states.len(), editions::egdi(2024), questionnaire::features().len()));
    println!("{:32} {:>8} kB of 10240", "data of the engine", resident().saturating_sub(before));

    for edition in &published().editions {
        let Some(definition) = editions::egdi(edition.year) else { continue };
        let column = |series: Series| (series.code().to_owned(), edition.column(series).to_vec());
        let table = Table { columns: [Series::Osi, Series::Tii, Series::Hci].map(column).into(), ..Table::default() };
        told(&format!("edition of {}", edition.year), 1.0, || drop(black_box(definition.evaluate(&table))));
    }

    let future = outlook(published(), Series::Egdi, shipped(Series::Egdi), &[2026, 2028, 2030]);
    told("outlook of three editions", 150.0, || {
        black_box(outlook(published(), Series::Egdi, shipped(Series::Egdi), &[2026, 2028, 2030]));
    });
    told("places, 10,000 x 193 x 3", 150.0, || drop(black_box(simulate(&future, DRAWS, 2003))));
    told("one State, shifted", 30.0, || drop(black_box(simulate_shifted(&future, 112, &[0.01], DRAWS, 2003))));
    told("backtest of one series", 150.0, || drop(black_box(compare(published(), Series::Egdi))));
}

/// The best of seven, in milliseconds.
fn told(what: &str, most: f64, mut work: impl FnMut()) {
    let best = (0..7).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64() * 1000.0
    });
    println!("{what:32} {:>8.3} ms of {most}", best.fold(f64::INFINITY, f64::min));
}

/// What the process holds in memory, in kB; 0 where the system does not say.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or_default()
}
