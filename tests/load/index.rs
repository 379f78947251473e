//! The index: how long an edition, the futures and their pages take. Limits: an edition 1 ms, 10,000 futures of 193 States in
//! three editions 150 ms on one core, the page of scenarios 100 ms.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use indicators::calendar::upcoming;
use indicators::editions::egdi;
use indicators::forecast::{outlook, shipped, simulate};
use indicators::index::Table;
use indicators::panel::{Series, published};
use sila::index::{DRAWS, SEED};
use sila::site::Site;

use crate::steering::row;

/// The pages of the index, as an officer asks for them.
pub const PAGES: [(&str, &str); 6] = [
    ("index, programme", "/fr/indicators"),
    ("index, ranking", "/fr/indicators/ranking"),
    ("index, country", "/ar/indicators/countries/MAR"),
    ("index, scenarios", "/fr/indicators/scenarios"),
    ("index, a new scenario", "/fr/indicators/scenarios/new"),
    ("index, projects", "/fr/indicators/projects"),
];

/// What the first visitor after a start waits for.
pub async fn draw(site: &Arc<Site>) {
    let panel = site.index.panel(&mut site.db.read()).await.unwrap();
    let began = Instant::now();
    for series in [Series::Egdi, Series::Osi] {
        black_box(site.index.future(&panel, series));
    }
    row("first forecasts after a start, EGDI and OSI", vec![began.elapsed()]);
}

/// The engine alone, on one core.
pub fn compute() {
    let panel = published();
    let ahead: Vec<u16> = upcoming().iter().map(|one| one.edition).collect();
    let outlook = outlook(panel, Series::Egdi, shipped(Series::Egdi), &ahead);
    let futures = timed(5, || {
        black_box(simulate(&outlook, DRAWS, SEED));
    });
    row("simulation, 10,000 x 193 x 3", futures);
    let edition = panel.edition(2024).unwrap();
    let column = |series: Series| (series.code().to_owned(), edition.column(series).to_vec());
    let table = Table { columns: [Series::Osi, Series::Tii, Series::Hci].map(column).into(), ..Table::default() };
    let definition = egdi(2024).unwrap();
    let computed = timed(100, || {
        black_box(definition.evaluate(&table));
    });
    row("an edition recomputed", computed);
}

fn timed(times: usize, mut work: impl FnMut()) -> Vec<Duration> {
    let once = |_| {
        let began = Instant::now();
        work();
        began.elapsed()
    };
    (0..times).map(once).collect()
}
