//! Loads the country's taxonomy of difficulties, and the registers of the demonstration programme.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::journal::{Action, Change, Subject};
use domain::language::Names;
use domain::money::Amount;
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::risk::{
    Exposure, Issue, IssueNumber, IssueState, Proximity, Response, Risk, RiskNumber, RiskState,
};
use serde::Deserialize;
use store::risks::{Category, Rated};
use store::{Tx, issues, journal, milestones, numbers, responses, risks};

use crate::loading::{Known, change, resolve_some};
use crate::{Error, Profile};

const CATEGORIES: &str = "risk_categories.json";
const RISKS: &str = "risks.json";

/// The threads of the demonstration's escalations, which its files name by number.
const THREADS_OF_THE_STORY: i64 = 7;

#[derive(Deserialize)]
struct CategoryFile {
    code: String,
    name: Names,
}

#[derive(Deserialize)]
struct RisksFile {
    risks: Vec<RiskFile>,
    issues: Vec<IssueFile>,
}

#[derive(Deserialize)]
struct RiskFile {
    project: Option<i64>,
    /// The milestone's number in its project.
    milestone: Option<i64>,
    thread: Option<i64>,
    category: String,
    event: String,
    cause: String,
    consequence: String,
    days: Option<i64>,
    /// In whole units of the currency.
    amount: Option<i64>,
    proximity: Proximity,
    owner: Option<String>,
    target: Option<(i64, i64)>,
    /// The first one is what it was raised with; the last one stands.
    ratings: Vec<RatingFile>,
    raised_on: NaiveDate,
    reviewed_on: NaiveDate,
    review_on: NaiveDate,
    state: RiskState,
    closed_on: Option<NaiveDate>,
    outcome: Option<String>,
    responses: Vec<ResponseFile>,
    issue: Option<StruckFile>,
}

#[derive(Deserialize)]
struct RatingFile {
    on: NaiveDate,
    probability: i64,
    impact: i64,
    reason: Option<String>,
}

#[derive(Deserialize)]
struct ResponseFile {
    body: String,
    owner: Option<String>,
    due_on: NaiveDate,
    done_on: Option<NaiveDate>,
    proof: Option<String>,
}

/// What a risk became when it struck; project, category and thread are the risk's.
#[derive(Deserialize)]
struct StruckFile {
    body: String,
    happened_on: NaiveDate,
    owner: Option<String>,
    state: IssueState,
    due_on: Option<NaiveDate>,
    resolved_on: Option<NaiveDate>,
    resolution: Option<String>,
    responses: Vec<ResponseFile>,
}

#[derive(Deserialize)]
struct IssueFile {
    project: Option<i64>,
    category: String,
    #[serde(flatten)]
    struck: StruckFile,
}

/// The taxonomy comes with the country, with or without the demonstration.
pub(crate) async fn load_categories(tx: &mut Tx, profile: &Profile) -> Result<(), Error> {
    let files: Vec<CategoryFile> = profile.file(CATEGORIES)?;
    for (position, CategoryFile { code, name }) in (1..).zip(files) {
        risks::add_category(tx, position, &Category { code, names: name }).await?;
    }
    Ok(())
}

/// Loads risks, what is done about them, and what became of them. Invented days move with the day of loading.
pub(crate) async fn load_risks(tx: &mut Tx, profile: &Profile, known: &Known, now: DateTime<Utc>) -> Result<(), Error> {
    let file: RisksFile = profile.file(RISKS)?;
    let with = With { known, by: profile.day_of(now) - profile.anchor };
    keep_threads_of_the_story(tx).await?;
    for file in file.risks {
        load_risk(tx, &with, file, now).await?;
    }
    for IssueFile { project, category, struck } in file.issues {
        let thread = risks::next_thread(tx).await?;
        let of = Of { thread, risk: None, project: project.map(ProjectNumber), category };
        load_issue(tx, &with, of, struck).await?;
    }
    Ok(())
}

async fn keep_threads_of_the_story(tx: &mut Tx) -> Result<(), Error> {
    let behind = THREADS_OF_THE_STORY - numbers::next(tx, "thread").await?;
    if behind > 0 {
        numbers::take(tx, "thread", behind).await?;
    }
    Ok(())
}

/// What every record of the file needs to know of the rest.
struct With<'a> {
    known: &'a Known,
    by: TimeDelta,
}

impl With<'_> {
    fn some(&self, day: Option<NaiveDate>) -> Option<NaiveDate> {
        day.map(|day| day + self.by)
    }
}

/// What an issue or a response belongs to.
struct Of {
    thread: Thread,
    risk: Option<RiskNumber>,
    project: Option<ProjectNumber>,
    category: String,
}

async fn load_risk(tx: &mut Tx, with: &With<'_>, file: RiskFile, now: DateTime<Utc>) -> Result<(), Error> {
    let thread = match file.thread {
        Some(thread) => Thread(thread),
        None => risks::next_thread(tx).await?,
    };
    let ratings = ratings(&file, with)?;
    let (Some(first), Some(last)) = (ratings.first(), ratings.last()) else { return Err(malformed(&file.event)) };
    let risk = Risk {
        number: risks::next_number(tx).await?,
        thread,
        project: file.project.map(ProjectNumber),
        milestone: milestone(tx, &file).await?,
        category: file.category.clone(),
        cause: file.cause,
        event: file.event.clone(),
        consequence: file.consequence,
        impact_days: file.days,
        impact_amount: file.amount.map(|amount| Amount(amount * 100)),
        current: last.exposure,
        initial: first.exposure,
        target: file.target.map(|target| exposure(target, &file.event)).transpose()?,
        proximity: file.proximity,
        owner: resolve_some(&with.known.posts, file.owner.as_ref(), RISKS)?,
        state: file.state,
        raised_on: file.raised_on + with.by,
        reviewed_on: file.reviewed_on + with.by,
        review_on: file.review_on + with.by,
        closed_on: with.some(file.closed_on),
        outcome: file.outcome,
        version: 1,
    };
    risks::add(tx, &risk).await?;
    risks::add_ratings(tx, risk.number, &ratings).await?;
    let of = Of { thread, risk: Some(risk.number), project: risk.project, category: risk.category.clone() };
    add_responses(tx, with, (&of, None), file.responses).await?;
    if let Some(struck) = file.issue {
        load_issue(tx, with, of, struck).await?;
    }
    let raised = change(now, Subject::Risk, &risk.number.0.to_string(), Action::Raised);
    journal::add(tx, Change { project: file.project, to: Some(risk.initial.to_string()), ..raised }).await?;
    Ok(())
}

fn ratings(file: &RiskFile, with: &With) -> Result<Vec<Rated>, Error> {
    let rated = |one: &RatingFile| {
        let exposure = exposure((one.probability, one.impact), &file.event)?;
        Ok(Rated { on: one.on + with.by, exposure, reason: one.reason.clone(), by: None })
    };
    file.ratings.iter().map(rated).collect()
}

fn exposure((probability, impact): (i64, i64), of: &str) -> Result<Exposure, Error> {
    Exposure::new(probability, impact).ok_or_else(|| malformed(of))
}

fn malformed(of: &str) -> Error {
    Error::Malformed { file: RISKS.to_owned(), trouble: format!("a rating of {of:?} is off the scale or missing") }
}

async fn milestone(tx: &mut Tx, file: &RiskFile) -> Result<Option<MilestoneId>, Error> {
    let Some((project, number)) = file.project.zip(file.milestone) else { return Ok(None) };
    let found = milestones::find(tx, ProjectNumber(project), number).await?;
    let missing = || Error::Dangling { file: RISKS.to_owned(), reference: format!("milestone {number} of {project}") };
    Ok(Some(found.ok_or_else(missing)?.id))
}

async fn load_issue(tx: &mut Tx, with: &With<'_>, of: Of, file: StruckFile) -> Result<(), Error> {
    let issue = Issue {
        number: issues::next_number(tx).await?,
        thread: of.thread,
        risk: of.risk,
        project: of.project,
        category: of.category.clone(),
        body: file.body,
        happened_on: file.happened_on + with.by,
        owner: resolve_some(&with.known.posts, file.owner.as_ref(), RISKS)?,
        state: file.state,
        due_on: with.some(file.due_on),
        resolved_on: with.some(file.resolved_on),
        resolution: file.resolution,
        version: 1,
    };
    issues::add(tx, &issue).await?;
    add_responses(tx, with, (&of, Some(issue.number)), file.responses).await
}

async fn add_responses(
    tx: &mut Tx,
    with: &With<'_>,
    (of, issue): (&Of, Option<IssueNumber>),
    files: Vec<ResponseFile>,
) -> Result<(), Error> {
    for file in files {
        let response = Response {
            id: responses::next_id(tx).await?,
            thread: of.thread,
            risk: of.risk.filter(|_| issue.is_none()),
            issue,
            body: file.body,
            owner: resolve_some(&with.known.posts, file.owner.as_ref(), RISKS)?,
            due_on: file.due_on + with.by,
            done_on: with.some(file.done_on),
            proof: file.proof,
            version: 1,
        };
        responses::add(tx, &response).await?;
    }
    Ok(())
}
