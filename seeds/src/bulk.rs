//! A large programme for load tests: the same numbers and the same seed always make the same data.

mod risks;
mod steering;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use domain::journal::{Action, Change, Subject};
use domain::language::Names;
use domain::money::Amount;
use domain::people::Post;
use domain::people::{PostId, Role};
use domain::portfolio::budget::BudgetLine;
use domain::portfolio::entity::{Entity, EntityId, EntityKind};
use domain::portfolio::forecast::{ForecastPoint, Reason};
use domain::portfolio::milestone::{Milestone, MilestoneId, MilestoneKind};
use domain::portfolio::project::{Phase, Project, ProjectKind, ProjectNumber, ProjectState, Tier};
use domain::portfolio::report::{Confidence, Report};
use domain::portfolio::strategy::NodeId;
use domain::steering::body::Level;
use domain::steering::escalation::{Escalation, EscalationState, Tolerance};
use store::{
    Db, Tx, alerts, budgets, entities, escalations, forecasts, journal, milestones, posts, projects, reports, strategy,
};

use crate::loading::change;
use crate::{Error, note_demonstration};

/// How much to make. Every project has twenty milestones and seventeen risks, every milestone ten forecasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bulk {
    pub projects: u32,
    pub seed: u64,
}

const ENTITIES: usize = 40;
const MILESTONES: i64 = 20;
const FORECASTS: i64 = 10;
const REPORTS: i64 = 6;

/// `SplitMix64` (Steele, Lea, Flood 2014), ten lines by hand: a library's generator may change with its version, and
/// the data of a benchmark must not.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: i64) -> i64 {
        i64::try_from(self.roll() % u64::try_from(most.max(1)).unwrap_or(1)).unwrap_or(0)
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let place = usize::try_from(self.below(i64::try_from(all.len()).unwrap_or(1))).unwrap_or(0);
        all.get(place).copied()
    }
}

/// Adds the data to what is there, a transaction for every hundred projects.
///
/// # Errors
/// Trouble only.
pub async fn load_bulk(db: &Db, bulk: Bulk, today: NaiveDate, now: DateTime<Utc>) -> Result<(), Error> {
    let mut dice = Dice(bulk.seed);
    let mut tx = db.begin().await?;
    let owners = bodies(&mut tx, bulk.seed).await?;
    let nodes: Vec<NodeId> = strategy::list(&mut tx).await?.iter().map(|node| node.id).collect();
    let categories: Vec<String> = store::risks::categories(&mut tx).await?.into_iter().map(|one| one.code).collect();
    note_demonstration(&mut tx, now).await?;
    tx.commit().await?;
    let mut left = bulk.projects;
    let mut made = vec![];
    while left > 0 {
        let some = left.min(100);
        let mut tx = db.begin().await?;
        for _ in 0..some {
            let Some((project, lead)) = add_project(&mut tx, &mut dice, &owners, &nodes, today, now).await? else {
                continue;
            };
            let of = risks::Of { project, lead, categories: &categories, today };
            risks::add(&mut tx, &of, bulk.seed).await?;
            made.push((project, lead));
        }
        tx.commit().await?;
        left -= some;
    }
    steering::add_sittings(db, &mut dice, bulk.seed, &made, (today, now)).await?;
    Ok(())
}

/// Forty agencies, each with the post that leads its projects.
async fn bodies(tx: &mut Tx, seed: u64) -> Result<Vec<(EntityId, PostId)>, Error> {
    let mut owners = vec![];
    for place in 1..=ENTITIES {
        let id = entities::next_id(tx).await?;
        let entity = Entity {
            id,
            code: format!("B{seed}-{place:02}"),
            kind: EntityKind::Agency,
            parent: None,
            names: named("وكالة", "Agence", "Agency", place),
            fictitious: true,
            version: 1,
        };
        entities::add(tx, &entity).await?;
        let post = posts::next_id(tx).await?;
        let lead = Post {
            id: post,
            code: format!("b{seed}-{place:02}-lead"),
            role: Role::ProjectLead,
            entity: Some(id),
            title: named("قيادة المشاريع", "Conduite de projets", "Project lead", place),
            holder: None,
            deputy: None,
            since: NaiveDate::default(),
            version: 1,
        };
        posts::add(tx, &lead).await?;
        owners.push((id, post));
    }
    Ok(owners)
}

async fn add_project(
    tx: &mut Tx,
    dice: &mut Dice,
    owners: &[(EntityId, PostId)],
    nodes: &[NodeId],
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Option<(ProjectNumber, PostId)>, Error> {
    let number = projects::next_number(tx).await?;
    let Some((entity, lead)) = dice.one_of(owners) else { return Ok(None) };
    let started = today - TimeDelta::days(200 + dice.below(600));
    let project = Project {
        number,
        names: named("مشروع رقمنة الخدمة", "Dématérialisation du service", "Digitisation of service", number.0),
        summary: named("ملخص تجريبي للمشروع", "Résumé de charge du projet", "Load-test summary of project", number.0),
        kind: dice.one_of(ProjectKind::ALL).unwrap_or(ProjectKind::Platform),
        entity,
        axes: dice.one_of(nodes).into_iter().collect(),
        phase: dice.one_of(Phase::ALL).unwrap_or(Phase::Build),
        state: if dice.below(10) == 0 { ProjectState::Delivered } else { ProjectState::Active },
        exit_reason: None,
        tier: dice.one_of(Tier::ALL).unwrap_or(Tier::Significant),
        flagship: dice.below(8) == 0,
        pooled: dice.below(5) == 0,
        sponsor: None,
        lead: Some(lead),
        started_on: Some(started),
        predecessor: None,
        address: None,
        source: None,
        fictitious: true,
        heard_at: None,
        version: 1,
        roadmap_version: 1,
    };
    projects::add(tx, &project).await?;
    let roadmap = add_roadmap(tx, dice, number, started, today).await?;
    projects::save_outline(tx, number, domain::portfolio::outline::Outline::of(&roadmap)).await?;
    add_reports(tx, dice, number, today).await?;
    add_budget(tx, dice, number, started).await?;
    add_escalation(tx, dice, number, today, now).await?;
    let added = change(now, Subject::Project, &number.0.to_string(), Action::Added);
    journal::add(tx, Change { project: Some(number.0), ..added }).await?;
    Ok(Some((number, lead)))
}

async fn add_roadmap(
    tx: &mut Tx,
    dice: &mut Dice,
    project: ProjectNumber,
    started: NaiveDate,
    today: NaiveDate,
) -> Result<Vec<Milestone>, Error> {
    let mut roadmap = vec![];
    let mut points = vec![];
    for place in 1..=MILESTONES {
        let (id, number) = milestones::next_place(tx, project).await?;
        let original = started + TimeDelta::days(place * 50);
        let said = forecasts_of(dice, id, started, original);
        let forecast = said.last().map(|point| point.forecast);
        points.extend(said);
        let expected = forecast.unwrap_or(original);
        roadmap.push(Milestone {
            id,
            project,
            number,
            kind: dice.one_of(MilestoneKind::ALL).unwrap_or(MilestoneKind::Delivery),
            names: named("مرحلة", "Jalon", "Milestone", place),
            original,
            baseline: (place % 4 == 0).then(|| original + TimeDelta::days(30)),
            forecast,
            actual: (expected <= today && dice.below(12) > 0).then_some(expected),
            evidence: None,
            weight: 5,
            key: place % 5 == 0,
            version: 1,
        });
    }
    milestones::add_all(tx, &roadmap).await?;
    forecasts::add_all(tx, project, &points).await?;
    Ok(roadmap)
}

fn forecasts_of(
    dice: &mut Dice,
    milestone: MilestoneId,
    started: NaiveDate,
    original: NaiveDate,
) -> Vec<ForecastPoint> {
    let mut forecast = original;
    (0..FORECASTS)
        .map(|round| {
            let moves = dice.below(4) == 0;
            forecast += TimeDelta::days(if moves { dice.below(45) - 5 } else { 0 });
            ForecastPoint {
                milestone,
                said_on: started + TimeDelta::days(round * 60),
                forecast,
                reason: moves.then(|| dice.one_of(Reason::ALL)).flatten(),
                note: None,
                by: None,
            }
        })
        .collect()
}

async fn add_reports(tx: &mut Tx, dice: &mut Dice, project: ProjectNumber, today: NaiveDate) -> Result<(), Error> {
    for round in (0..REPORTS).rev() {
        let day = today - TimeDelta::days(round * 60 + dice.below(50));
        let said_at = day.and_time(NaiveTime::MIN).and_utc();
        let level = u8::try_from(1 + dice.below(5)).unwrap_or(3);
        let confidence = Confidence::new(level).unwrap_or(Confidence::NOT_RATED);
        let report = Report {
            id: 0,
            project,
            said_at,
            by: None,
            confidence,
            dissent: None,
            text: "Avancement conforme au rythme annoncé.".into(),
            nothing_new: dice.below(5) == 0,
            help: None,
        };
        reports::add(tx, &report).await?;
        projects::heard(tx, project, said_at, Some(confidence)).await?;
    }
    Ok(())
}

async fn add_budget(tx: &mut Tx, dice: &mut Dice, project: ProjectNumber, started: NaiveDate) -> Result<(), Error> {
    use chrono::Datelike;
    for year in started.year()..started.year() + 3 {
        let planned = 100_000_000 + dice.below(900_000_000);
        let line = BudgetLine {
            project,
            year,
            planned: Amount(planned),
            committed: Amount(planned / 100 * (50 + dice.below(60))),
            paid: Amount(planned / 100 * dice.below(60)),
            version: 1,
        };
        budgets::add(tx, &line).await?;
    }
    Ok(())
}

/// One project in ten has a difficulty that climbs, each somewhere else on the ladder, its clock still running.
async fn add_escalation(
    tx: &mut Tx,
    dice: &mut Dice,
    project: ProjectNumber,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    if dice.below(10) > 0 {
        return Ok(());
    }
    let (state, level) = dice
        .one_of(&[
            (EscalationState::Raised, Level::Sector),
            (EscalationState::AtSector, Level::Sector),
            (EscalationState::AtOffice, Level::Office),
            (EscalationState::Proposed, Level::Committee),
        ])
        .unwrap_or((EscalationState::Raised, Level::Sector));
    let escalation = Escalation {
        number: escalations::next_number(tx).await?,
        thread: alerts::next_thread(tx).await?,
        alert: None,
        risk: None,
        project,
        tolerance: dice.one_of(Tolerance::ALL).unwrap_or(Tolerance::Time),
        subject: "Difficulté de charge".into(),
        state,
        level,
        raised_at: now,
        raised_by: None,
        clock_until: (level != Level::Committee).then(|| today + TimeDelta::days(1 + dice.below(14))),
        report_due_on: today + TimeDelta::days(7),
        sitting: None,
        evidence: None,
        version: 1,
    };
    escalations::add(tx, &escalation).await?;
    Ok(escalations::note(tx, &escalation, now, None, None).await?)
}

fn named(ar: &str, fr: &str, en: &str, place: impl std::fmt::Display) -> Names {
    Names { ar: Some(format!("{ar} {place}")), fr: Some(format!("{fr} {place}")), en: Some(format!("{en} {place}")) }
}
