//! What is done with a decision after the sitting: carried out, put off, blocked, closed, published.

use chrono::NaiveDate;
use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use domain::steering::decision::{Act, Decision, DecisionNumber, LONGEST_EVIDENCE, LONGEST_WHY, Refusal, Step};
use domain::steering::escalation::{Escalation, Move};
use domain::text;
use store::{Tx, decisions, escalations, journal};
use views::pages::decisions::forms;
use views::pages::desk::FormPage;
use views::paths;

use super::register::File;
use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, again, all_right, fresh};
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Form, Place};

type Address = Place<(String, String, String)>;

/// # Errors
/// `NotFound`, `Forbidden`; `Refused` when it does not go from where the decision stands.
pub async fn new(cx: Cx<Officer>, Place((_, id, noun)): Address) -> Answer {
    let (file, act) = find(&cx, &mut cx.read(), &id, &noun).await?;
    if !file.decision.takes(act) {
        return Err(Fault::Refused("decision-refused"));
    }
    Ok(cx.show(&forms::act(cx.words, &file.decision, act, cx.today())))
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refill`, `Stale`, `Refused`.
pub async fn create(cx: Cx<Officer>, Place((_, id, noun)): Address, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (file, act) = find(&cx, &mut tx, &id, &noun).await?;
    let page = forms::act(cx.words, &file.decision, act, cx.today());
    if !file.decision.takes(act) {
        return Err(Fault::Refused("decision-refused"));
    }
    fresh(&cx, &page, &typed)?;
    let step = read(&cx, act, &typed).map_err(|wrong| again(&cx, &page, &typed, wrong))?;
    let decided_on = cx.site.profile.day_of(file.decision.decided_at);
    let after =
        file.decision.after(&step, decided_on, cx.today()).map_err(|refusal| refused(&cx, &page, &typed, refusal))?;
    decisions::save(&mut tx, &after).await?;
    let why = step.why().map(str::to_owned);
    decisions::note(&mut tx, &after, cx.now, Some(cx.who.person.id), why).await?;
    journal::add(&mut tx, told(&cx, &file.decision, &after, &step)).await?;
    follow(&cx, &mut tx, &after, &step).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::desk_decision(cx.language(), after.number)))
}

async fn find(cx: &Cx<Officer>, on: &mut impl store::Ask, id: &str, noun: &str) -> Result<(File, Act), Fault> {
    let act = paths::act_of(noun).found()?;
    let number = DecisionNumber::parse(id).ok().found()?;
    let file = File::load(on, number).await?;
    file.case().lets(&cx.who, act).allowed()?;
    Ok((file, act))
}

fn read(cx: &Cx<Officer>, act: Act, typed: &Typed) -> Result<Step, Problems> {
    let mut problems = Problems::default();
    let longest = if act == Act::Execute { LONGEST_EVIDENCE } else { LONGEST_WHY };
    let mut why = || problems.check("why", text::paragraphs(typed.text("why"), longest));
    let step = match act {
        Act::Close => Some(Step::Close),
        Act::Publish => Some(Step::Publish),
        Act::Block => why().map(|reason| Step::Block { reason }),
        Act::Release => why().map(|how| Step::Release { how }),
        Act::Reopen => why().map(|reason| Step::Reopen { reason }),
        Act::Withhold => why().map(|ground| Step::Withhold { ground }),
        Act::Execute | Act::Postpone => {
            let why = why();
            let on = problems.check("on", keeping::day(cx, typed.text("on")));
            on.zip(why).map(|(on, why)| dated(act, on, why))
        }
    };
    all_right(step, problems)
}

fn dated(act: Act, day: NaiveDate, why: String) -> Step {
    if act == Act::Execute { Step::Execute { on: day, evidence: why } } else { Step::Postpone { to: day, reason: why } }
}

fn refused(cx: &Cx<Officer>, page: &FormPage, typed: &Typed, refusal: Refusal) -> Fault {
    let (field, problem) = match refusal {
        Refusal::NotFrom(_) => return Fault::Refused("decision-refused"),
        Refusal::EvidenceMissing | Refusal::ReasonMissing => ("why", Problem::Missing),
        Refusal::TooEarly { first } => ("on", Problem::TooEarly { first }),
        Refusal::Future { today } => ("on", Problem::TooLate { last: today }),
        Refusal::SameDay => ("on", Problem::Taken),
    };
    again(cx, page, typed, Problems::one(field, problem))
}

fn told(cx: &Cx<Officer>, before: &Decision, after: &Decision, step: &Step) -> Change {
    let action = match step.act() {
        Act::Execute => Action::Executed,
        Act::Postpone => Action::Foreseen,
        Act::Block => Action::Blocked,
        Act::Release => Action::Resolved,
        Act::Close => Action::Closed,
        Act::Reopen => Action::Reopened,
        Act::Publish => Action::Published,
        Act::Withhold => Action::Withheld,
    };
    let day = |decision: &Decision| decision.due_on.map(|due| due.to_string());
    let (from, to) = if step.act() == Act::Postpone { (day(before), day(after)) } else { (None, None) };
    Change {
        project: after.project.map(|project| project.0),
        what: after.number.to_string(),
        from,
        to,
        why: step.why().map(str::to_owned),
        ..cx.change(Subject::Decision, after.number.0, action)
    }
}

/// The escalation that the decision answers goes with it: executed with the same proof, closed by the same body.
async fn follow(cx: &Cx<Officer>, tx: &mut Tx, decision: &Decision, step: &Step) -> Result<(), Fault> {
    let Some(number) = decision.escalation else { return Ok(()) };
    let (act, action) = match step {
        Step::Execute { evidence, .. } => (Move::Execute { evidence: evidence.clone() }, Action::Executed),
        Step::Close => (Move::Close, Action::Closed),
        _ => return Ok(()),
    };
    let Some(escalation) = escalations::find(tx, number).await? else { return Ok(()) };
    let Some(next) = moved(cx, &escalation, act) else { return Ok(()) };
    let why = step.why().map(str::to_owned);
    escalations::step(tx, &next, cx.now, Some(cx.who.person.id), why.clone()).await?;
    let line = Change {
        project: Some(next.project.0),
        what: number.to_string(),
        why,
        ..cx.change(Subject::Escalation, number.0, action)
    };
    journal::add(tx, line).await?;
    Ok(())
}

/// Where the escalation goes, if it goes from where it stands.
fn moved(cx: &Cx<Officer>, escalation: &Escalation, act: Move) -> Option<Escalation> {
    let profile = &cx.site.profile;
    escalation.after(act, cx.today(), &profile.calendar(), &profile.steering.clocks).ok()
}
