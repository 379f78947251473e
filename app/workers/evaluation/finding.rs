//! The rules over the whole portfolio, compared with the alerts there are.

use chrono::NaiveDate;
use domain::journal::{Action, Change as Line, Subject};
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::Confidence;
use domain::steering::alert::{Alert, AlertStep, Change, reconcile};
use domain::steering::body::Level;
use domain::steering::rules::{Finding, Portfolio, Programme, findings};
use domain::steering::sitting::{Sitting, SittingState};
use store::alerts::{self, Noted};
use store::{Tx, journal, sittings, standings};

use super::Ground;
use crate::almanac;

/// So many sittings are remembered: more than any rule looks back.
const SITTINGS: i64 = 200;

/// What the rules found, before it is written.
pub(super) struct Found {
    changes: Vec<Change>,
    computed: Vec<(ProjectNumber, Confidence)>,
}

/// Looks, and writes nothing.
pub(super) async fn look(ground: &Ground<'_>) -> store::Result<Found> {
    let (profile, today) = (ground.profile, ground.today());
    let mut read = ground.db.read();
    let calendar = almanac::calendar(&mut read, profile).await?;
    let limits = almanac::limits(&mut read, profile).await?;
    let day_of = |at| profile.day_of(at);
    let portfolio = standings::load(&mut read, &day_of).await?;
    let sittings = sittings::list(&mut read, SITTINGS).await?;
    let (cutoffs, held) = days(&sittings, today);
    let programme = Programme { today, calendar: &calendar, limits: &limits, cutoffs: &cutoffs, sittings: &held };
    let found = findings(&portfolio, &programme);
    let known = alerts::list_live(&mut read).await?;
    let kept = standings::list_computed(&mut read).await?;
    Ok(Found { changes: reconcile(&known, found, today), computed: moved(&portfolio, &kept, today) })
}

/// The cut-offs that have passed and the days the committee sat, the latest first.
fn days(sittings: &[Sitting], today: NaiveDate) -> (Vec<NaiveDate>, Vec<NaiveDate>) {
    let of_committee =
        || sittings.iter().filter(|one| one.level == Level::Committee && one.state != SittingState::Cancelled);
    let cutoffs = of_committee().map(|sitting| sitting.cutoff_on).filter(|day| *day < today).collect();
    let held = of_committee().map(|sitting| sitting.held_on).filter(|day| *day <= today).collect();
    (cutoffs, held)
}

fn moved(portfolio: &Portfolio, kept: &[(ProjectNumber, i64)], today: NaiveDate) -> Vec<(ProjectNumber, Confidence)> {
    let computed = kept.iter().filter_map(|(number, level)| {
        let value = portfolio.get(number)?.computed(today).value;
        (i64::from(value.level()) != *level).then_some((*number, value))
    });
    computed.collect()
}

impl Found {
    /// Writes it. Gives how many alerts were opened and how many settled.
    pub(super) async fn keep(self, tx: &mut Tx, ground: &Ground<'_>) -> store::Result<(usize, usize)> {
        let (mut opened, mut settled) = (0, 0);
        for change in self.changes {
            match change {
                Change::Open(finding) => {
                    open(tx, ground, finding).await?;
                    opened += 1;
                }
                Change::Seen(alert) => alerts::save(tx, &alert).await?,
                Change::Woken(alert) => step(tx, ground, &alert, AlertStep::Woken, Action::Reopened).await?,
                Change::Settled(alert) => {
                    step(tx, ground, &alert, AlertStep::Settled, Action::Settled).await?;
                    settled += 1;
                }
            }
        }
        for (project, computed) in self.computed {
            standings::save_computed(tx, project, computed).await?;
        }
        Ok((opened, settled))
    }
}

async fn open(tx: &mut Tx, ground: &Ground<'_>, finding: Finding) -> store::Result<()> {
    let thread = match finding.thread {
        Some(thread) => thread,
        None => alerts::next_thread(tx).await?,
    };
    let alert = Alert::opened(alerts::next_number(tx).await?, thread, finding, ground.today());
    alerts::add(tx, &alert).await?;
    noted(tx, ground, &alert, AlertStep::Raised, Action::Raised).await
}

async fn step(tx: &mut Tx, ground: &Ground<'_>, alert: &Alert, step: AlertStep, action: Action) -> store::Result<()> {
    alerts::save(tx, alert).await?;
    noted(tx, ground, alert, step, action).await
}

async fn noted(tx: &mut Tx, ground: &Ground<'_>, alert: &Alert, step: AlertStep, action: Action) -> store::Result<()> {
    let noted = Noted { at: ground.now, by: None, step, why: None, until: None };
    alerts::note(tx, alert.number, noted).await?;
    let line = ground.change(Subject::Alert, alert.number.to_string(), alert.project.0, action);
    journal::add(tx, Line { what: alert.rule.code().to_owned(), ..line }).await?;
    Ok(())
}
