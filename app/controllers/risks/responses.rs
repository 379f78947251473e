//! What is agreed to be done about a risk or an issue, and the proof that it was.

use chrono::NaiveDate;
use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::{Officer, PostId};
use domain::portfolio::project::{Project, ProjectNumber};
use domain::problem::{Problem, Problems};
use domain::steering::Thread;
use domain::steering::risk::{Issue, IssueNumber, IssueState, LONGEST, Response, ResponseId, RiskNumber, RiskState};
use domain::text;
use store::{Ask, issues, responses, risks};
use views::pages::desk::FormPage;
use views::pages::risks::{Known, forms};
use views::paths;

use super::kept::{self, Own, Want};
use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, all_right};
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// What a response answers.
struct About {
    risk: Option<RiskNumber>,
    issue: Option<IssueNumber>,
    thread: Thread,
    project: Option<Project>,
    sentence: String,
}

impl About {
    fn risk(own: Own) -> Result<About, Fault> {
        let Own { risk, project } = own;
        if risk.state != RiskState::Open {
            return Err(Fault::Refused("risk-refused-not-open"));
        }
        let sentence = format!("{} · {}", risk.number, risk.event);
        Ok(About { risk: Some(risk.number), issue: None, thread: risk.thread, project, sentence })
    }

    fn issue((issue, project): (Issue, Option<Project>)) -> Result<About, Fault> {
        if issue.state == IssueState::Resolved {
            return Err(Fault::Refused("risk-refused-resolved"));
        }
        let sentence = format!("{} · {}", issue.number, issue.body);
        Ok(About { risk: None, issue: Some(issue.number), thread: issue.thread, project, sentence })
    }

    fn form(&self, cx: &Cx<Officer>, known: &Known) -> FormPage {
        let l = cx.language();
        let ways = match (self.risk, self.issue) {
            (Some(risk), _) => (paths::risk_responses(l, risk), paths::risk(l, risk)),
            (None, Some(issue)) => (paths::issue_responses(l, issue), paths::issue(l, issue)),
            (None, None) => (paths::risks(l), paths::risks(l)),
        };
        forms::respond(cx.words, self.project.as_ref(), known, self.sentence.clone(), ways)
    }
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let about = About::risk(kept::risk(&cx, &mut db, &id, Want::Keep).await?)?;
    let known = kept::known(&mut db, vec![]).await?;
    Ok(cx.show(&about.form(&cx, &known)))
}

/// # Errors
/// `Refill`, `Refused`.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let about = About::risk(kept::risk(&cx, &mut tx, &id, Want::Keep).await?)?;
    let RiskNumber(number) = about.risk.found()?;
    let others = responses::list_of_risk(&mut tx, RiskNumber(number)).await?;
    add(&cx, tx, about, others, &typed).await
}

/// # Errors
/// `NotFound`, `Forbidden`, `Refused`.
pub async fn new_of_issue(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let about = About::issue(super::issues::issue(&cx, &mut db, &id, Want::Keep).await?)?;
    let known = kept::known(&mut db, vec![]).await?;
    Ok(cx.show(&about.form(&cx, &known)))
}

/// # Errors
/// `Refill`, `Refused`.
pub async fn create_of_issue(
    cx: Cx<Officer>,
    Place((_, id)): Place<(String, String)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let about = About::issue(super::issues::issue(&cx, &mut tx, &id, Want::Keep).await?)?;
    let IssueNumber(number) = about.issue.found()?;
    let others = responses::list_of_issue(&mut tx, IssueNumber(number)).await?;
    add(&cx, tx, about, others, &typed).await
}

async fn add(cx: &Cx<Officer>, mut tx: store::Tx, about: About, others: Vec<Response>, typed: &Typed) -> Answer {
    let known = kept::known(&mut tx, vec![]).await?;
    let page = about.form(cx, &known);
    let wrong = |wrong| keeping::again(cx, &page, typed, wrong);
    let (body, owner, due_on) = read(cx, typed, &known).map_err(wrong)?;
    if others.iter().any(|other| other.is_open() && other.body == body) {
        return Err(wrong(Problems::one("body", Problem::Taken)));
    }
    let today = cx.today();
    if due_on < today {
        return Err(wrong(Problems::one("due", Problem::TooEarly { first: today })));
    }
    let response = Response {
        id: responses::next_id(&mut tx).await?,
        thread: about.thread,
        risk: about.risk,
        issue: about.issue,
        body: body.clone(),
        owner,
        due_on,
        done_on: None,
        proof: None,
        version: 1,
    };
    responses::add(&mut tx, &response).await?;
    let project = about.project.map(|project| project.number);
    let added = Change { to: Some(body), ..line(cx, project, &response, Action::Added) };
    kept::keep(cx, tx, vec![added], &kept::to_response(cx, &response)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn edit(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let mut db = cx.read();
    let (response, project) = find(&cx, &mut db, id).await?;
    let known = kept::known(&mut db, vec![]).await?;
    let back = kept::to_response(&cx, &response);
    Ok(cx.show(&forms::agree(cx.words, project.as_ref(), &known, &response, back)))
}

/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (response, project) = find(&cx, &mut tx, id).await?;
    let known = kept::known(&mut tx, vec![]).await?;
    let back = kept::to_response(&cx, &response);
    let page = forms::agree(cx.words, project.as_ref(), &known, &response, back.clone());
    keeping::fresh(&cx, &page, &typed)?;
    let (body, owner, due_on) = read(&cx, &typed, &known).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let agreed = response
        .agreed(body, owner, due_on, cx.today())
        .map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    responses::save(&mut tx, &agreed).await?;
    let said = |one: &Response| Some(format!("{} · {}", one.body, one.due_on));
    let told = Change {
        from: said(&response),
        to: said(&agreed),
        ..line(&cx, project.map(|project| project.number), &response, Action::Changed)
    };
    kept::keep(&cx, tx, vec![told], &back).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_execution(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>) -> Answer {
    let (response, project) = find(&cx, &mut cx.read(), id).await?;
    let back = kept::to_response(&cx, &response);
    Ok(cx.show(&forms::execute(cx.words, project.as_ref(), &response, cx.today(), back)))
}

/// It is done, and this shows it.
///
/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn execute(cx: Cx<Officer>, Place((_, id)): Place<(String, i64)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (response, project) = find(&cx, &mut tx, id).await?;
    let back = kept::to_response(&cx, &response);
    let page = forms::execute(cx.words, project.as_ref(), &response, cx.today(), back.clone());
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let day = problems.check("day", keeping::day(&cx, typed.text("day")));
    let proof = problems.check("proof", text::paragraphs(typed.text("proof"), LONGEST));
    let (day, proof) =
        all_right(day.zip(proof), problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let done = response.done(day, &proof, cx.today()).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    responses::save(&mut tx, &done).await?;
    let told = Change {
        to: Some(day.to_string()),
        why: Some(proof),
        ..line(&cx, project.map(|project| project.number), &response, Action::Executed)
    };
    kept::keep(&cx, tx, vec![told], &back).await
}

/// The response of the address, with the project of the risk or issue it answers.
async fn find(cx: &Cx<Officer>, on: &mut impl Ask, id: i64) -> Result<(Response, Option<Project>), Fault> {
    let response = responses::find(on, ResponseId(id)).await?.found()?;
    let number = match (response.risk, response.issue) {
        (Some(risk), _) => risks::find(on, risk).await?.found()?.project,
        (None, Some(issue)) => issues::find(on, issue).await?.found()?.project,
        (None, None) => None,
    };
    let project = kept::project_of(cx, on, number, Want::Keep).await?;
    Ok((response, project))
}

fn read(cx: &Cx<Officer>, typed: &Typed, known: &Known) -> Result<(String, Option<PostId>, NaiveDate), Problems> {
    let mut problems = Problems::default();
    let body = problems.check("body", text::paragraphs(typed.text("body"), LONGEST));
    let owner = problems.check("owner", kept::owner(typed, known));
    let due = problems.check("due", keeping::day(cx, typed.text("due")));
    let read = body.zip(owner).zip(due).map(|((body, owner), due)| (body, owner, due));
    all_right(read, problems)
}

fn line(cx: &Cx<Officer>, project: Option<ProjectNumber>, response: &Response, action: Action) -> Change {
    kept::line(cx, project, (Subject::Response, response.id.0), action)
}
