//! A new edition of the index, from the UN's own file: `indicators:import file:EGOV_DATA_2026.csv dry:true`.
//!
//! Everything or nothing, in one transaction. A dry run says what would happen and writes nothing.

mod telling;

use async_trait::async_trait;
use data_encoding::HEXLOWER;
use domain::index::HUNDRED_THOUSANDTHS;
use domain::journal::{Action, Change, Subject};
use indicators::editions::egdi;
use indicators::import::{NewEdition, Novelty, novelty, read};
use indicators::panel::{Edition, Panel, Series, published};
use loco_rs::app::AppContext;
use loco_rs::task::{Task, TaskInfo, Vars};
use loco_rs::{Error, Result};
use sha2::{Digest, Sha256};
use store::editions::{self, Figure, Imported};

use crate::console;
use crate::site::Site;

pub struct Import;

/// Whether anything is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Run {
    Dry,
    Real,
}

/// What is done with an edition that was imported before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    Kept,
    Replaced,
}

#[async_trait]
impl Task for Import {
    fn task(&self) -> TaskInfo {
        TaskInfo {
            name: "indicators:import".into(),
            detail: "add an edition of the UN's index from its CSV (file:FILE dry:true method_of:2024 replace:true)"
                .into(),
        }
    }

    async fn run(&self, context: &AppContext, vars: &Vars) -> Result<()> {
        let site = Site::of(context)?;
        let file = vars.cli_arg("file").map_err(|_| Error::string("say which: indicators:import file:FILE"))?;
        let run = if is_true(vars, "dry")? { Run::Dry } else { Run::Real };
        let known = if is_true(vars, "replace")? { Known::Replaced } else { Known::Kept };
        let bytes =
            std::fs::read(file).map_err(|trouble| Error::string(&format!("{file} cannot be read: {trouble}")))?;
        let new = read(&bytes, published()).map_err(|flaws| Error::string(&telling::refused(&flaws)))?;
        if let Some(said) = embedded(&new.edition)? {
            console::say(said);
            return Ok(());
        }
        let method_of = method_of(vars, new.edition.year)?;
        let hash = HEXLOWER.encode(&Sha256::digest(&bytes));
        let one = Imported { year: new.edition.year, imported_at: site.clock.now(), hash, method_of };
        take(&site, new, one, (run, known)).await
    }
}

fn is_true(vars: &Vars, name: &str) -> Result<bool> {
    match vars.cli_arg(name) {
        Err(_) | Ok("false") => Ok(false),
        Ok("true") => Ok(true),
        Ok(other) => Err(Error::string(&format!("{name} is true or false, not {other:?}"))),
    }
}

/// The sentence for an edition that came with this program; `None` for one that did not.
fn embedded(edition: &Edition) -> Result<Option<String>> {
    let year = edition.year;
    match novelty(edition) {
        Novelty::Same => Ok(Some(format!("The edition {year} is part of this program, and the file says the same."))),
        Novelty::Differs { states } => Err(Error::string(&format!(
            "the edition {year} is part of this program, and the file differs for {states} State(s); nothing is replaced"
        ))),
        Novelty::New => {
            let last = published().editions.last().map_or(0, |edition| edition.year);
            let is_later = year > last;
            is_later.then_some(None).ok_or_else(|| Error::string(&format!("there was no edition {year} before {last}")))
        }
    }
}

/// The edition whose method is taken: the one asked for, else the last that is known.
fn method_of(vars: &Vars, year: u16) -> Result<u16> {
    let shipped = || published().editions.iter().map(|one| one.year).filter(|one| *one < year && egdi(*one).is_some());
    match vars.cli_arg("method_of") {
        Err(_) => shipped().max().ok_or_else(|| Error::string("no method is known")),
        Ok(text) => {
            let asked = text.parse().ok().filter(|asked| shipped().any(|known| known == *asked));
            asked.ok_or_else(|| Error::string(&format!("method_of is the year of a known edition, not {text:?}")))
        }
    }
}

async fn take(site: &Site, new: NewEdition, one: Imported, (run, known): (Run, Known)) -> Result<()> {
    let mut tx = site.db.begin().await.map_err(Error::wrap)?;
    let before = editions::list(&mut tx).await.map_err(Error::wrap)?.into_iter().find(|old| old.year == one.year);
    if let Some(old) = &before {
        if old.hash == one.hash && old.method_of == one.method_of {
            console::say(format_args!("The edition {} was imported from this very file; nothing to do.", one.year));
            return Ok(());
        }
        if known == Known::Kept {
            let year = one.year;
            return Err(Error::string(&format!(
                "the edition {year} was imported already; say replace:true to replace it"
            )));
        }
    }
    let panel =
        site.index.panel(&mut site.db.read()).await.map_err(|_| Error::string("the editions cannot be read"))?;
    console::say(telling::report(&new, &panel, &one, &site.profile.country));
    if run == Run::Dry {
        console::say("A dry run: nothing was written.");
        return Ok(());
    }
    if before.is_some() {
        editions::remove(&mut tx, one.year).await.map_err(Error::wrap)?;
    }
    let line = line(&one, before.as_ref());
    let year = one.year;
    editions::add(&mut tx, one, figures(&new.edition, &panel)).await.map_err(Error::wrap)?;
    store::journal::add(&mut tx, line).await.map_err(Error::wrap)?;
    tx.commit().await.map_err(Error::wrap)?;
    console::say(format_args!("The edition {year} is in."));
    Ok(())
}

fn line(one: &Imported, before: Option<&Imported>) -> Change {
    let line = seeds::system_change(one.imported_at, Subject::Edition, &one.year.to_string(), Action::Loaded);
    Change { from: before.map(|old| old.hash.clone()), to: Some(one.hash.clone()), ..line }
}

fn figures(edition: &Edition, panel: &Panel) -> Vec<Figure> {
    let figure = |(state, known): (usize, &indicators::panel::State)| Figure {
        year: edition.year,
        state: known.iso3.clone(),
        place: edition.rank.get(state).copied().flatten().map(i64::from),
        scores: Series::ALL.map(|series| edition.score(series, state).and_then(whole)),
    };
    panel.states.iter().enumerate().map(figure).collect()
}

/// Read to five digits, so that nothing is lost.
fn whole(score: f64) -> Option<i64> {
    format!("{:.0}", score * HUNDRED_THOUSANDTHS).parse().ok()
}
