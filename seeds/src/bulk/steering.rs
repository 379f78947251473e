//! Five years of sittings: what was reported to each, and what each decided.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::journal::{Action, Subject};
use domain::people::PostId;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::report::{Confidence, Report};
use domain::steering::Thread;
use domain::steering::body::Level;
use domain::steering::decision::{Decision, DecisionKind, DecisionState};
use domain::steering::sitting::{Sitting, SittingCode, SittingId, SittingState};
use store::{Db, Tx, bulk, decisions, journal, numbers, sittings};

use super::{Dice, named};
use crate::Error;
use crate::loading::change;

const SITTINGS: i64 = 20;
const DAYS_BETWEEN: i64 = 91;
const DECISIONS: i64 = 40;

/// To each sitting: twenty thousand over twenty sittings of some two hundred and sixty projects.
const REPORTS_OF_A_PROJECT: i64 = 4;

type Made = (ProjectNumber, PostId);

/// A transaction for each sitting.
pub(super) async fn add_sittings(
    db: &Db,
    dice: &mut Dice,
    seed: u64,
    projects: &[Made],
    (today, now): (NaiveDate, DateTime<Utc>),
) -> Result<(), Error> {
    for number in 1..=SITTINGS {
        let mut tx = db.begin().await?;
        let held_on = today - TimeDelta::days((SITTINGS + 1 - number) * DAYS_BETWEEN);
        let sitting = sitting(&mut tx, seed, number, held_on).await?;
        sittings::add(&mut tx, &sitting).await?;
        bulk::add_reports(&mut tx, sitting.id, &reports(dice, projects, held_on)).await?;
        let taken = decide(&mut tx, dice, projects, (&sitting, today)).await?;
        bulk::add_decisions(&mut tx, &taken).await?;
        journal::add(&mut tx, change(now, Subject::Sitting, &sitting.id.0.to_string(), Action::Added)).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn sitting(tx: &mut Tx, seed: u64, number: i64, held_on: NaiveDate) -> Result<Sitting, Error> {
    let begins_at = held_on.and_time(NaiveTime::MIN).and_utc() + Duration::hours(9);
    Ok(Sitting {
        id: sittings::next_id(tx).await?,
        code: SittingCode(format!("B{seed}-CIGOV-{number}")),
        level: Level::Committee,
        entity: None,
        number,
        held_on,
        begins_at,
        minutes: 90,
        place: None,
        cutoff_on: held_on - TimeDelta::days(8),
        state: SittingState::Validated,
        opened_at: Some(begins_at),
        closed_at: Some(begins_at + Duration::minutes(90)),
        chair: None,
        cancelled_because: None,
        version: 1,
    })
}

fn reports(dice: &mut Dice, projects: &[Made], held_on: NaiveDate) -> Vec<Report> {
    let mut all = vec![];
    for (project, _) in projects {
        for round in 1..=REPORTS_OF_A_PROJECT {
            let day = held_on - TimeDelta::days(round * 15 + dice.below(10));
            let level = u8::try_from(1 + dice.below(5)).unwrap_or(3);
            all.push(Report {
                id: 0,
                project: *project,
                said_at: day.and_time(NaiveTime::MIN).and_utc(),
                by: None,
                confidence: Confidence::new(level).unwrap_or(Confidence::NOT_RATED),
                dissent: None,
                text: "Avancement conforme au rythme annoncé.".into(),
                nothing_new: dice.below(5) == 0,
                help: None,
            });
        }
    }
    all
}

async fn decide(
    tx: &mut Tx,
    dice: &mut Dice,
    projects: &[Made],
    (sitting, today): (&Sitting, NaiveDate),
) -> Result<Vec<Decision>, Error> {
    let mut taken = vec![];
    for place in 1..=DECISIONS {
        let Some((project, owner)) = dice.one_of(projects) else { continue };
        let number = decisions::next_number(tx).await?;
        let thread = Thread(numbers::next(tx, "thread").await?);
        let due_on = sitting.held_on + TimeDelta::days(30 + dice.below(180));
        let state = state(dice, due_on, today);
        let is_done = matches!(state, DecisionState::Done | DecisionState::Closed);
        taken.push(Decision {
            number,
            thread,
            sitting: SittingId(sitting.id.0),
            item: None,
            project: Some(project),
            escalation: None,
            kind: if dice.below(10) == 0 { DecisionKind::AdoptedWithReserve } else { DecisionKind::Adopted },
            text: named("قرار تجريبي", "Décision de charge", "Load-test decision", place),
            chosen: None,
            owner: Some(owner),
            due_on: Some(due_on),
            follow_up: None,
            reason: None,
            state,
            decided_at: sitting.begins_at + Duration::minutes(place * 2),
            done_on: is_done.then(|| due_on.min(today)),
            evidence: is_done.then(|| "Procès-verbal de recette.".to_owned()),
            published: dice.below(20) > 0,
            version: 1,
        });
    }
    Ok(taken)
}

/// What is past its day is mostly closed; the rest is late, blocked or not yet closed.
fn state(dice: &mut Dice, due_on: NaiveDate, today: NaiveDate) -> DecisionState {
    match (due_on < today, dice.below(20)) {
        (_, 0) => DecisionState::Blocked,
        (_, 1) => DecisionState::Done,
        (true, 2 | 3) | (false, _) => DecisionState::Taken,
        (true, _) => DecisionState::Closed,
    }
}
