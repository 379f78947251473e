//! What every page and act of a sitting begins with: found, allowed, at the version that was seen; and how it ends.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::language::{Language, Names};
use domain::people::Officer;
use domain::steering::agenda::{AgendaItem, ItemId};
use domain::steering::sitting::{Refusal, Sitting, SittingCode};
use domain::steering::{agenda, decision};
use store::{Ask, Tx, agendas, journal, sittings};
use views::words::{Arg, Words};

use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};

/// The sitting of the address, if this officer may see it.
///
/// # Errors
/// `NotFound`, `Forbidden`, or trouble.
pub async fn seen(cx: &Cx<Officer>, on: &mut impl Ask, code: &str) -> Result<Sitting, Fault> {
    let sitting = sittings::find_by_code(on, &SittingCode(code.to_owned())).await?.found()?;
    cx.who.may_see_sitting(&sitting).allowed()?;
    Ok(sitting)
}

/// The same, if this officer keeps it.
///
/// # Errors
/// As [`seen`].
pub async fn kept(cx: &Cx<Officer>, on: &mut impl Ask, code: &str) -> Result<Sitting, Fault> {
    let sitting = seen(cx, on, code).await?;
    cx.who.may_keep_sitting(&sitting).allowed()?;
    Ok(sitting)
}

/// The same, as long as its agenda is open.
///
/// # Errors
/// As [`kept`]; `Refused` once the sitting is over.
pub async fn open_agenda(cx: &Cx<Officer>, on: &mut impl Ask, code: &str) -> Result<Sitting, Fault> {
    let sitting = kept(cx, on, code).await?;
    if sitting.takes_items() { Ok(sitting) } else { Err(Fault::Refused("sitting-refused-over")) }
}

/// The same, while the committee sits.
///
/// # Errors
/// As [`kept`]; `Refused` before and after.
pub async fn in_session(cx: &Cx<Officer>, on: &mut impl Ask, code: &str) -> Result<Sitting, Fault> {
    let sitting = kept(cx, on, code).await?;
    if sitting.is_in_session() { Ok(sitting) } else { Err(Fault::Refused("sitting-refused-not-in-session")) }
}

/// An item of this sitting.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn item(on: &mut impl Ask, sitting: &Sitting, id: i64) -> Result<AgendaItem, Fault> {
    let item = agendas::find(on, ItemId(id)).await?.found()?;
    if item.sitting == sitting.id { Ok(item) } else { Err(Fault::NotFound) }
}

/// Goes on only when the button was pressed on what the record holds now.
///
/// # Errors
/// `Stale`.
pub fn fresh(typed: &Typed, version: i64) -> Result<(), Fault> {
    if typed.text("version") == version.to_string() { Ok(()) } else { Err(Fault::Stale(None)) }
}

/// A line about the sitting.
pub fn line(cx: &Cx<Officer>, sitting: &Sitting, action: Action) -> Change {
    cx.change(Subject::Sitting, &sitting.code, action)
}

/// A line about an item.
pub fn item_line(cx: &Cx<Officer>, item: &AgendaItem, action: Action) -> Change {
    let what = format!("{} {}", item.sitting.0, item.kind);
    let project = item.project.map(|project| project.0);
    Change { what, project, ..cx.change(Subject::AgendaItem, item.id.0, action) }
}

/// A line about a decision.
pub fn decision_line(cx: &Cx<Officer>, one: &decision::Decision, action: Action) -> Change {
    let project = one.project.map(|project| project.0);
    Change { project, to: Some(one.kind.to_string()), ..cx.change(Subject::Decision, one.number, action) }
}

/// Keeps what was saved with its lines, and goes to this address.
///
/// # Errors
/// When the database refuses.
pub async fn keep(cx: &Cx<Officer>, mut tx: Tx, lines: Vec<Change>, address: &str) -> Answer {
    journal::add_all(&mut tx, lines).await?;
    tx.commit().await?;
    Ok(cx.see(address))
}

/// Why an act is refused, in words.
pub fn refused(refusal: Refusal) -> Fault {
    Fault::Refused(match refusal {
        Refusal::NotFrom(_) => "sitting-refused-state",
        Refusal::ReasonMissing => "sitting-refused-reason",
        Refusal::Past => "sitting-refused-past",
        Refusal::CutoffLate => "sitting-refused-cutoff",
        Refusal::NoQuorum => "sitting-refused-quorum",
        Refusal::ChairMissing => "sitting-refused-chair",
    })
}

/// A sentence in every language: the record keeps it for readers of each.
pub fn in_all(key: &str, holes: impl Fn(Language) -> Vec<(&'static str, Arg<'static>)>) -> Names {
    let told = |language| plain(&Words::of(language).tell(key, &holes(language)), agenda::LONGEST_TITLE);
    Names { ar: Some(told(Language::Ar)), fr: Some(told(Language::Fr)), en: Some(told(Language::En)) }
}

/// Without the isolation marks that sentences carry on a page, and not too long.
pub fn plain(text: &str, most: usize) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).take(most).collect()
}
