//! Registers for load tests: seventeen risks a project, each with three ratings and two responses.

use chrono::{NaiveDate, TimeDelta};
use domain::people::PostId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::risk::{Exposure, Proximity, Response, ResponseId, Risk, RiskNumber, RiskState};
use store::risks::Rated;
use store::{Tx, numbers, responses, risks};

use super::Dice;
use crate::Error;

const RISKS: i64 = 17;
const RESPONSES: i64 = 2;
const RATINGS: i64 = 3;

/// What the registers of a project hang on.
pub(super) struct Of<'a> {
    pub project: ProjectNumber,
    pub lead: PostId,
    pub categories: &'a [String],
    pub today: NaiveDate,
}

pub(super) async fn add(tx: &mut Tx, of: &Of<'_>, seed: u64) -> Result<(), Error> {
    // Dice of its own: what else a project is made of stays the same.
    let mut dice = Dice(seed ^ of.project.0.unsigned_abs().rotate_left(32));
    let first = numbers::take(tx, "risk", RISKS).await?;
    let thread = numbers::take(tx, "thread", RISKS).await?;
    let response = numbers::take(tx, "response", RISKS * RESPONSES).await?;
    let (mut all, mut ratings, mut answers) = (vec![], vec![], vec![]);
    for place in 0..RISKS {
        let number = RiskNumber(first + place);
        let said: Vec<Rated> = (0..RATINGS).filter_map(|round| rated(&mut dice, of.today, round)).collect();
        let Some(risk) = risk(&mut dice, of, (number, Thread(thread + place)), &said) else { continue };
        ratings.extend((1..).zip(said).map(|(position, rated)| (number, position, rated)));
        answers.extend((0..RESPONSES).map(|n| {
            let id = ResponseId(response + place * RESPONSES + n);
            answer(&mut dice, of, &risk, id)
        }));
        all.push(risk);
    }
    risks::add_all(tx, &all).await?;
    risks::add_all_ratings(tx, &ratings).await?;
    responses::add_all(tx, &answers).await?;
    Ok(())
}

/// Half a year ago, a quarter ago, a month ago.
fn rated(dice: &mut Dice, today: NaiveDate, round: i64) -> Option<Rated> {
    let days = [180, 90, 30].get(usize::try_from(round).ok()?).copied()?;
    let exposure = Exposure::new(1 + dice.below(5), 1 + dice.below(5))?;
    let reason = (round > 0).then(|| "La situation a changé depuis la dernière note.".to_owned());
    Some(Rated { on: today - TimeDelta::days(days), exposure, reason, by: None })
}

fn risk(dice: &mut Dice, of: &Of, (number, thread): (RiskNumber, Thread), said: &[Rated]) -> Option<Risk> {
    let (first, last) = (said.first()?, said.last()?);
    let is_closed = dice.below(8) == 0;
    Some(Risk {
        number,
        thread,
        project: Some(of.project),
        milestone: None,
        category: dice
            .one_of(&(0..of.categories.len()).collect::<Vec<_>>())
            .and_then(|at| of.categories.get(at))?
            .clone(),
        cause: "Une équipe tenue par deux personnes, un marché qui s’achève.".into(),
        event: format!("Risque de charge nº {number}"),
        consequence: "Ouverture repoussée et usagers renvoyés au guichet.".into(),
        impact_days: Some(dice.below(120)),
        impact_amount: None,
        current: last.exposure,
        initial: first.exposure,
        target: None,
        proximity: dice.one_of(Proximity::ALL)?,
        owner: Some(of.lead),
        state: if is_closed { RiskState::Closed } else { RiskState::Open },
        raised_on: first.on,
        reviewed_on: last.on,
        review_on: last.on + TimeDelta::days(20 + dice.below(60)),
        closed_on: is_closed.then(|| of.today - TimeDelta::days(dice.below(80))),
        outcome: is_closed.then(|| "Évité.".to_owned()),
        version: 1,
    })
}

fn answer(dice: &mut Dice, of: &Of, risk: &Risk, id: ResponseId) -> Response {
    let due_on = of.today + TimeDelta::days(dice.below(120) - 60);
    let is_done = dice.below(2) == 0;
    Response {
        id,
        thread: risk.thread,
        risk: Some(risk.number),
        issue: None,
        body: "Former une seconde équipe avant la fin du marché.".into(),
        owner: Some(of.lead),
        due_on,
        done_on: is_done.then(|| due_on.min(of.today)),
        proof: is_done.then(|| "Procès-verbal.".to_owned()),
        version: 1,
    }
}
