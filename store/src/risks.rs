//! The register of risks: the record, what it was rated over time, and the country's taxonomy.

mod listing;
mod overview;
mod thread;

use chrono::NaiveDate;
use domain::language::Names;
use domain::money::Amount;
use domain::people::{PersonId, PostId};
use domain::portfolio::milestone::MilestoneId;
use domain::portfolio::project::ProjectNumber;
use domain::steering::Thread;
use domain::steering::risk::{Exposure, Proximity, Risk, RiskNumber, RiskState};

pub use listing::{Filter, Line, Reach, count, list, list_of_project};
pub use overview::{Ranked, groups, top};
pub use thread::entries;

use crate::db::Sql;
use crate::{Ask, Error, Result, Tx, binds, numbers, rows};

const SELECT: &str =
    "select id, thread, project_number, milestone_id, category, cause, event, consequence, impact_days,
        impact_amount, probability, impact, initial_probability, initial_impact, target_probability, target_impact,
        proximity, owner_id, state, raised_on, reviewed_on, review_on, closed_on, outcome, version
 from risk";

/// A line of the country's taxonomy of difficulties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    pub code: String,
    pub names: Names,
}

/// What a risk was rated on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    pub on: NaiveDate,
    pub exposure: Exposure,
    pub reason: Option<String>,
    pub by: Option<PersonId>,
}

/// In the country's order.
///
/// # Errors
/// Trouble only.
pub async fn categories(on: &mut impl Ask) -> Result<Vec<Category>> {
    let found: Vec<rows::Named<String>> =
        on.all("select code, name_ar, name_fr, name_en from risk_category order by position, code", binds![]).await?;
    Ok(found.into_iter().map(|(code, ar, fr, en)| Category { code, names: rows::names(ar, fr, en) }).collect())
}

/// # Errors
/// A `Clash` when the code is taken.
pub async fn add_category(tx: &mut Tx, position: i64, category: &Category) -> Result<()> {
    let Category { code, names } = category.clone();
    tx.run(
        "insert into risk_category (code, position, name_ar, name_fr, name_en)
         values ($1, $2, $3, $4, $5)",
        binds![code, position, names.ar, names.fr, names.en],
    )
    .await?;
    Ok(())
}

/// # Errors
/// Trouble, or an unknown code.
pub async fn find(on: &mut impl Ask, number: RiskNumber) -> Result<Option<Risk>> {
    let found: Vec<RiskRow> = Sql::new(SELECT).with(" where id = ?", number.0).all(on).await?;
    found.into_iter().next().map(RiskRow::risk).transpose()
}

/// True when the same event is open already for this project, or for the whole portfolio.
///
/// # Errors
/// Trouble only.
pub async fn is_raised(on: &mut impl Ask, project: Option<ProjectNumber>, event: String) -> Result<bool> {
    let (count,): (i64,) = on
        .one(
            "select count(*)
             from risk
             where coalesce(project_number, 0) = $1 and event = $2 and state = 'open'",
            binds![project.map_or(0, |project| project.0), event],
        )
        .await?;
    Ok(count > 0)
}

/// # Errors
/// Trouble only.
pub async fn next_number(tx: &mut Tx) -> Result<RiskNumber> {
    Ok(RiskNumber(numbers::next(tx, "risk").await?))
}

/// A thread nobody has: what is raised here begins one.
///
/// # Errors
/// Trouble only.
pub async fn next_thread(tx: &mut Tx) -> Result<Thread> {
    Ok(Thread(numbers::next(tx, "thread").await?))
}

/// # Errors
/// A `Clash` when what it refers to does not exist.
pub async fn add(tx: &mut Tx, risk: &Risk) -> Result<()> {
    add_all(tx, std::slice::from_ref(risk)).await
}

/// # Errors
/// As [`add`].
pub async fn add_all(tx: &mut Tx, risks: &[Risk]) -> Result<()> {
    for some in risks.chunks(100) {
        let rows: Vec<_> = some.iter().map(row).collect();
        Sql::new(
            "insert into risk
                 (id, thread, project_number, milestone_id, category, cause, event, consequence, impact_days,
                  impact_amount, probability, impact, initial_probability, initial_impact, target_probability,
                  target_impact, proximity, owner_id, state, raised_on, reviewed_on, review_on, closed_on, outcome,
                  version)
             values ",
        )
        .rows(rows)
        .run(tx)
        .await?;
    }
    Ok(())
}

fn row(risk: &Risk) -> crate::db::Binds {
    let one = risk.clone();
    binds![
        one.number.0,
        one.thread.0,
        one.project.map(|project| project.0),
        one.milestone.map(|milestone| milestone.0),
        one.category,
        one.cause,
        one.event,
        one.consequence,
        one.impact_days,
        one.impact_amount.map(|amount| amount.0),
        probability(one.current),
        impact(one.current),
        probability(one.initial),
        impact(one.initial),
        one.target.map(probability),
        one.target.map(impact),
        one.proximity.code(),
        one.owner.map(|post| post.0),
        one.state.code(),
        one.raised_on,
        one.reviewed_on,
        one.review_on,
        one.closed_on,
        one.outcome,
        one.version
    ]
}

/// Saves what may change; number, thread, project and the first rating never do.
///
/// # Errors
/// `Stale` when somebody else saved since.
pub async fn save(tx: &mut Tx, risk: &Risk) -> Result<()> {
    let one = risk.clone();
    let touched = tx
        .run(
            "update risk
             set milestone_id = $3, category = $4, cause = $5, event = $6, consequence = $7, impact_days = $8,
                 impact_amount = $9, probability = $10, impact = $11, target_probability = $12, target_impact = $13,
                 proximity = $14, owner_id = $15, state = $16, reviewed_on = $17, review_on = $18, closed_on = $19,
                 outcome = $20, version = version + 1
             where id = $1 and version = $2",
            binds![
                one.number.0,
                one.version,
                one.milestone.map(|milestone| milestone.0),
                one.category,
                one.cause,
                one.event,
                one.consequence,
                one.impact_days,
                one.impact_amount.map(|amount| amount.0),
                probability(one.current),
                impact(one.current),
                one.target.map(probability),
                one.target.map(impact),
                one.proximity.code(),
                one.owner.map(|post| post.0),
                one.state.code(),
                one.reviewed_on,
                one.review_on,
                one.closed_on,
                one.outcome
            ],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(Error::Stale) }
}

/// What it was rated over time, the first rating first.
///
/// # Errors
/// Trouble, or a rating off the scale.
pub async fn ratings(on: &mut impl Ask, risk: RiskNumber) -> Result<Vec<Rated>> {
    type Row = (NaiveDate, i64, i64, Option<String>, Option<i64>);
    let found: Vec<Row> = on
        .all(
            "select rated_on, probability, impact, reason, person_id
             from risk_rating
             where risk_id = $1
             order by position",
            binds![risk.0],
        )
        .await?;
    found
        .into_iter()
        .map(|(rated_on, probability, impact, reason, person)| {
            let exposure = exposure("risk_rating", probability, impact)?;
            Ok(Rated { on: rated_on, exposure, reason, by: person.map(PersonId) })
        })
        .collect()
}

/// Adds ratings after those that are there.
///
/// # Errors
/// Trouble only.
pub async fn add_ratings(tx: &mut Tx, risk: RiskNumber, ratings: &[Rated]) -> Result<()> {
    let (known,): (i64,) = tx.one("select count(*) from risk_rating where risk_id = $1", binds![risk.0]).await?;
    let placed: Vec<_> = (known + 1..).zip(ratings).map(|(position, rated)| (risk, position, rated.clone())).collect();
    add_all_ratings(tx, &placed).await
}

/// Adds ratings of several risks, each with its place in the history of its own.
///
/// # Errors
/// A `Clash` when the place is taken.
pub async fn add_all_ratings(tx: &mut Tx, ratings: &[(RiskNumber, i64, Rated)]) -> Result<()> {
    for some in ratings.chunks(500) {
        let rows: Vec<_> = some
            .iter()
            .map(|(risk, position, one)| {
                let (probability, impact) = (probability(one.exposure), impact(one.exposure));
                let person = one.by.map(|person| person.0);
                binds![risk.0, *position, one.on, probability, impact, one.reason.clone(), person]
            })
            .collect();
        Sql::new(
            "insert into risk_rating (risk_id, position, rated_on, probability, impact, reason, person_id) values ",
        )
        .rows(rows)
        .run(tx)
        .await?;
    }
    Ok(())
}

fn probability(exposure: Exposure) -> i64 {
    i64::from(exposure.probability.level())
}

fn impact(exposure: Exposure) -> i64 {
    i64::from(exposure.impact.level())
}

/// Both from 1 to 5, or the record is broken.
fn exposure(table: &'static str, probability: i64, impact: i64) -> Result<Exposure> {
    rows::code(Exposure::new(probability, impact), table, "probability", &format!("{probability} × {impact}"))
}

#[derive(sqlx::FromRow)]
struct RiskRow {
    id: i64,
    thread: i64,
    project_number: Option<i64>,
    milestone_id: Option<i64>,
    category: String,
    cause: String,
    event: String,
    consequence: String,
    impact_days: Option<i64>,
    impact_amount: Option<i64>,
    probability: i64,
    impact: i64,
    initial_probability: i64,
    initial_impact: i64,
    target_probability: Option<i64>,
    target_impact: Option<i64>,
    proximity: String,
    owner_id: Option<i64>,
    state: String,
    raised_on: NaiveDate,
    reviewed_on: NaiveDate,
    review_on: NaiveDate,
    closed_on: Option<NaiveDate>,
    outcome: Option<String>,
    version: i64,
}

impl RiskRow {
    fn risk(self) -> Result<Risk> {
        let target = self.target_probability.zip(self.target_impact);
        Ok(Risk {
            number: RiskNumber(self.id),
            thread: Thread(self.thread),
            project: self.project_number.map(ProjectNumber),
            milestone: self.milestone_id.map(MilestoneId),
            category: self.category,
            cause: self.cause,
            event: self.event,
            consequence: self.consequence,
            impact_days: self.impact_days,
            impact_amount: self.impact_amount.map(Amount),
            current: exposure("risk", self.probability, self.impact)?,
            initial: exposure("risk", self.initial_probability, self.initial_impact)?,
            target: target.map(|(probability, impact)| exposure("risk", probability, impact)).transpose()?,
            proximity: rows::code(Proximity::from_code(&self.proximity), "risk", "proximity", &self.proximity)?,
            owner: self.owner_id.map(PostId),
            state: rows::code(RiskState::from_code(&self.state), "risk", "state", &self.state)?,
            raised_on: self.raised_on,
            reviewed_on: self.reviewed_on,
            review_on: self.review_on,
            closed_on: self.closed_on,
            outcome: self.outcome,
            version: self.version,
        })
    }
}
