//! A risk is raised, and described anew.

use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::money::Amount;
use domain::people::Officer;
use domain::portfolio::milestone::{Milestone, MilestoneId};
use domain::portfolio::project::Project;
use domain::problem::{Problem, Problems};
use domain::steering::risk::{Draft, Exposure, LONGEST, LONGEST_EVENT, Proximity, Risk, RiskNumber, next_review};
use domain::text;
use store::risks;
use store::risks::Rated;
use views::pages::risks::{Known, forms};

use super::kept::{self, Own, Want};
use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, all_right};
use crate::cx::Cx;
use crate::form::{Form, Place, Query};

/// The longest delay a risk may bring, in days: ten years.
const MOST_DAYS: i64 = 3_650;

type Pairs = Query<Vec<(String, String)>>;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Query(pairs): Pairs) -> Answer {
    let mut db = cx.read();
    let project = kept::asked_project(&cx, &mut db, &pairs).await?;
    let milestones = kept::milestones_of(&mut db, project.as_ref()).await?;
    let known = kept::known(&mut db, vec![]).await?;
    Ok(cx.show(&forms::raise(cx.words, project.as_ref(), &milestones, &known)))
}

/// # Errors
/// `Refill`, also when the same risk is open already.
pub async fn create(cx: Cx<Officer>, Query(pairs): Pairs, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = kept::asked_project(&cx, &mut tx, &pairs).await?;
    let milestones = kept::milestones_of(&mut tx, project.as_ref()).await?;
    let known = kept::known(&mut tx, vec![]).await?;
    let page = forms::raise(cx.words, project.as_ref(), &milestones, &known);
    let wrong = |wrong| keeping::again(&cx, &page, &typed, wrong);
    let mut problems = Problems::default();
    let draft = draft(&typed, project.as_ref(), &milestones, &known, &mut problems);
    let exposure = exposure(&typed, &mut problems);
    let next = problems.check("next", keeping::day_or_none(&cx, typed.text("next"))).flatten();
    let (draft, exposure) = all_right(draft.zip(exposure), problems).map_err(&wrong)?;
    if risks::is_raised(&mut tx, draft.project, draft.event.clone()).await? {
        return Err(wrong(Problems::one("event", Problem::Taken)));
    }
    let today = cx.today();
    let review_on = next.unwrap_or_else(|| next_review(exposure, today));
    let risk =
        Risk::raise(draft, exposure, today, review_on).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    let number: RiskNumber = risks::next_number(&mut tx).await?;
    let risk = Risk { number, thread: risks::next_thread(&mut tx).await?, ..risk };
    risks::add(&mut tx, &risk).await?;
    let rated = Rated { on: today, exposure, reason: None, by: Some(cx.who.person.id) };
    risks::add_ratings(&mut tx, number, &[rated]).await?;
    let raised = Change { to: Some(exposure.to_string()), ..kept::risk_line(&cx, &risk, Action::Raised) };
    kept::keep(&cx, tx, vec![raised], &kept::to_risk(&cx, number)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn edit(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let Own { risk, project } = kept::risk(&cx, &mut db, &id, Want::Keep).await?;
    let milestones = kept::milestones_of(&mut db, project.as_ref()).await?;
    let known = kept::known(&mut db, vec![]).await?;
    Ok(cx.show(&forms::describe(cx.words, &risk, project.as_ref(), &milestones, &known)))
}

/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let Own { risk, project } = kept::risk(&cx, &mut tx, &id, Want::Keep).await?;
    let milestones = kept::milestones_of(&mut tx, project.as_ref()).await?;
    let known = kept::known(&mut tx, vec![]).await?;
    let page = forms::describe(cx.words, &risk, project.as_ref(), &milestones, &known);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let draft = draft(&typed, project.as_ref(), &milestones, &known, &mut problems);
    let draft = all_right(draft, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let described = risk.described(draft).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    let changes = changes(&cx, &risk, &described, &known);
    if !changes.is_empty() {
        risks::save(&mut tx, &described).await?;
    }
    kept::keep(&cx, tx, changes, &kept::to_risk(&cx, risk.number)).await
}

/// One line for each side that reads otherwise now.
fn changes(cx: &Cx<Officer>, was: &Risk, is: &Risk, known: &Known) -> Vec<Change> {
    let told = |what: &str, from: Option<String>, to: Option<String>| {
        (from != to).then(|| Change { what: what.to_owned(), from, to, ..kept::risk_line(cx, is, Action::Changed) })
    };
    let said = |risk: &Risk| Some(format!("{} · {}", risk.event, risk.cause));
    let effects = |risk: &Risk| {
        let days = risk.impact_days.map(|days| format!(" · {days}"));
        let amount = risk.impact_amount.map(|amount| format!(" · {}", amount.0));
        Some(format!("{}{}{}", risk.consequence, days.unwrap_or_default(), amount.unwrap_or_default()))
    };
    let place = |risk: &Risk| Some(format!("{} · {}", risk.category, risk.proximity));
    let target = |risk: &Risk| risk.target.map(|target| target.to_string());
    let threatens = |risk: &Risk| risk.milestone.map(|milestone| milestone.0.to_string());
    [
        told("risk_description", said(was), said(is)),
        told("risk_effects", effects(was), effects(is)),
        told("risk_category", place(was), place(is)),
        told("risk_target", target(was), target(is)),
        told("risk_milestone", threatens(was), threatens(is)),
        told("risk_owner", kept::title(known, was.owner), kept::title(known, is.owner)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

pub(super) fn exposure(typed: &Typed, problems: &mut Problems) -> Option<Exposure> {
    rating(typed, "", problems)
}

/// Both numbers, or neither: one alone is a problem of the other. Only a target may be left out.
fn rating(typed: &Typed, prefix: &str, problems: &mut Problems) -> Option<Exposure> {
    let is_optional = !prefix.is_empty();
    let (likely, grave) = (format!("{prefix}probability"), format!("{prefix}impact"));
    if is_optional && typed.text(&likely).is_empty() && typed.text(&grave).is_empty() {
        return None;
    }
    let probability = problems.check(likely.clone(), keeping::choice(typed.text(&likely), level));
    let impact = problems.check(grave.clone(), keeping::choice(typed.text(&grave), level));
    probability.zip(impact).and_then(|(probability, impact)| Exposure::new(probability, impact))
}

fn level(text: &str) -> Option<i64> {
    text.parse().ok().filter(|level| (1..=5).contains(level))
}

fn draft(
    typed: &Typed,
    project: Option<&Project>,
    milestones: &[Milestone],
    known: &Known,
    problems: &mut Problems,
) -> Option<Draft> {
    let event = problems.check("event", text::line(typed.text("event"), LONGEST_EVENT));
    let cause = problems.check("cause", text::paragraphs(typed.text("cause"), LONGEST));
    let consequence = problems.check("consequence", text::paragraphs(typed.text("consequence"), LONGEST));
    let days = problems.check("days", days(typed.text("days")));
    let amount = problems.check("amount", amount(typed.text("amount")));
    let proximity = problems.check("proximity", keeping::choice(typed.text("proximity"), Proximity::from_code));
    let category = problems.check("category", kept::category(typed, known));
    let owner = problems.check("owner", kept::owner(typed, known));
    let milestone = problems.check("milestone", milestone(typed.text("milestone"), milestones));
    let target = rating(typed, "target-", problems);
    Some(Draft {
        project: project.map(|project| project.number),
        milestone: milestone?,
        category: category?,
        cause: cause?,
        event: event?,
        consequence: consequence?,
        impact_days: days?,
        impact_amount: amount?,
        target,
        proximity: proximity?,
        owner: owner?,
    })
}

/// Whole days, in any digits; a delay is never negative.
fn days(text: &str) -> Result<Option<i64>, Problem> {
    match Amount::parse(text) {
        Err(Problem::Missing) => Ok(None),
        Err(problem) => Err(problem),
        Ok(Amount(hundredths)) if hundredths % 100 != 0 => Err(Problem::NotANumber),
        Ok(Amount(hundredths)) if hundredths / 100 > MOST_DAYS => Err(Problem::TooLarge { most: MOST_DAYS }),
        Ok(Amount(hundredths)) => Ok(Some(hundredths / 100)),
    }
}

fn amount(text: &str) -> Result<Option<Amount>, Problem> {
    match Amount::parse(text) {
        Err(Problem::Missing) => Ok(None),
        amount => amount.map(Some),
    }
}

fn milestone(text: &str, milestones: &[Milestone]) -> Result<Option<MilestoneId>, Problem> {
    let find = |number: &str| {
        let number: i64 = number.parse().ok()?;
        milestones.iter().find(|one| one.number == number).map(|one| one.id)
    };
    keeping::choice_or_none(text, find)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delay_is_read_in_any_digits_and_within_reason() {
        let table = [
            ("", Ok(None)),
            ("30", Ok(Some(30))),
            ("٣٠", Ok(Some(30))),
            ("1,5", Err(Problem::NotANumber)),
            ("-3", Err(Problem::Negative)),
            ("un mois", Err(Problem::NotANumber)),
            ("9999", Err(Problem::TooLarge { most: MOST_DAYS })),
        ];
        for (typed, read) in table {
            assert_eq!(days(typed), read, "{typed:?}");
        }
    }
}
