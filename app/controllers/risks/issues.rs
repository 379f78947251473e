//! Issues: the register, one of them, what came unannounced, and how it ended.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::Project;
use domain::problem::{Problem, Problems};
use domain::steering::risk::{Issue, IssueNumber, IssueState, LONGEST};
use domain::text;
use store::{Ask, issues, responses, risks};
use views::pages::desk::FormPage;
use views::pages::risks::{IssuePage, IssuesPage, forms};
use views::paths;

use super::kept::{self, Want};
use crate::answer::{self, Answer};
use crate::controllers::desk::keeping::{self, all_right};
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place, Query};

/// The most issues a page shows.
const MOST: i64 = 500;

type Pairs = Query<Vec<(String, String)>>;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    let mut db = cx.read();
    let issues = issues::list(&mut db, kept::reach(&cx.who).as_ref(), MOST).await?;
    let numbers = issues.iter().filter_map(|issue| issue.project).collect();
    Ok(cx.show(&IssuesPage {
        known: kept::known(&mut db, numbers).await?,
        issues,
        today: cx.today(),
        keeps_portfolio: cx.who.may_keep_portfolio(),
    }))
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    if let Some(number) = IssueNumber::parse(&id).ok().filter(|number| number.to_string() != id) {
        return Ok(answer::moved(&paths::issue(cx.language(), number)));
    }
    let mut db = cx.read();
    let (issue, project) = issue(&cx, &mut db, &id, Want::Read).await?;
    Ok(cx.show(&IssuePage {
        responses: responses::list_of_issue(&mut db, issue.number).await?,
        thread: risks::entries(&mut db, issue.thread).await?,
        told: kept::told(&mut db, Subject::Issue, issue.number.0).await?,
        known: kept::known(&mut db, issue.project.into_iter().collect()).await?,
        today: cx.today(),
        keeps: kept::may(&cx, project.as_ref(), Want::Keep),
        issue,
    }))
}

/// The issue of the address with its project.
pub(super) async fn issue(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    id: &str,
    want: Want,
) -> Result<(Issue, Option<Project>), Fault> {
    let number = IssueNumber::parse(id).ok().found()?;
    let issue = issues::find(on, number).await?.found()?;
    let project = kept::project_of(cx, on, issue.project, want).await?;
    Ok((issue, project))
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Query(pairs): Pairs) -> Answer {
    let mut db = cx.read();
    let project = kept::asked_project(&cx, &mut db, &pairs).await?;
    let known = kept::known(&mut db, vec![]).await?;
    Ok(cx.show(&forms::report_issue(cx.words, project.as_ref(), &known, cx.today())))
}

/// Trouble that nobody had seen coming begins a thread of its own.
///
/// # Errors
/// `Refill`, also when the same trouble is noted already.
pub async fn create(cx: Cx<Officer>, Query(pairs): Pairs, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = kept::asked_project(&cx, &mut tx, &pairs).await?;
    let known = kept::known(&mut tx, vec![]).await?;
    let page = forms::report_issue(cx.words, project.as_ref(), &known, cx.today());
    let wrong = |wrong| keeping::again(&cx, &page, &typed, wrong);
    let issue = read(&cx, &typed, &known).map_err(&wrong)?;
    let issue = Issue { project: project.as_ref().map(|project| project.number), ..issue };
    if issues::is_noted(&mut tx, &issue).await? {
        return Err(wrong(Problems::one("what", Problem::Taken)));
    }
    let number = issues::next_number(&mut tx).await?;
    let issue = Issue { number, thread: risks::next_thread(&mut tx).await?, ..issue };
    issues::add(&mut tx, &issue).await?;
    let raised = kept::line(&cx, issue.project, (Subject::Issue, number.0), Action::Raised);
    kept::keep(&cx, tx, vec![raised], &paths::issue(cx.language(), number)).await
}

fn read(cx: &Cx<Officer>, typed: &Typed, known: &views::pages::risks::Known) -> Result<Issue, Problems> {
    let today = cx.today();
    let mut problems = Problems::default();
    let what = problems.check("what", text::paragraphs(typed.text("what"), LONGEST));
    let day = keeping::day(cx, typed.text("day"));
    let day = day.and_then(|day| if day > today { Err(Problem::TooLate { last: today }) } else { Ok(day) });
    let day = problems.check("day", day);
    let category = problems.check("category", kept::category(typed, known));
    let owner = problems.check("owner", kept::owner(typed, known)).flatten();
    let due_on = problems.check("due", keeping::day_or_none(cx, typed.text("due"))).flatten();
    let read = what.zip(day).zip(category).map(|((body, happened_on), category)| Issue {
        number: IssueNumber(0),
        thread: domain::steering::Thread(0),
        risk: None,
        project: None,
        category,
        body,
        happened_on,
        owner,
        state: IssueState::Open,
        due_on,
        resolved_on: None,
        resolution: None,
        version: 1,
    });
    all_right(read, problems)
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_resolution(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let (issue, project) = issue(&cx, &mut cx.read(), &id, Want::Keep).await?;
    Ok(cx.show(&form(&cx, &issue, project.as_ref())))
}

/// # Errors
/// `Refill`, `Stale`, `Refused`.
pub async fn resolve(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let (issue, project) = issue(&cx, &mut tx, &id, Want::Keep).await?;
    let page = form(&cx, &issue, project.as_ref());
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let how = problems.check("how", text::paragraphs(typed.text("how"), LONGEST));
    let day = problems.check("day", keeping::day(&cx, typed.text("day")));
    let (how, day) = all_right(how.zip(day), problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let resolved =
        issue.resolve(&how, day, cx.today()).map_err(|refusal| kept::refused(&cx, &page, &typed, refusal))?;
    issues::save(&mut tx, &resolved).await?;
    let told = Change {
        to: Some(day.to_string()),
        why: Some(how),
        ..kept::line(&cx, issue.project, (Subject::Issue, issue.number.0), Action::Resolved)
    };
    kept::keep(&cx, tx, vec![told], &paths::issue(cx.language(), issue.number)).await
}

fn form(cx: &Cx<Officer>, issue: &Issue, project: Option<&Project>) -> FormPage {
    forms::resolve(cx.words, issue, project, cx.today())
}
