//! Loads the demonstration projects. Invented dates move with the day of loading, facts stay where they are.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::journal::{Action, Change, Subject};
use domain::money::Amount;
use domain::portfolio::budget::BudgetLine;
use domain::portfolio::dependency::Dependency;
use domain::portfolio::forecast::ForecastPoint;
use domain::portfolio::legal_text::{LegalStep, LegalText};
use domain::portfolio::milestone::{Baseline, Milestone, MilestoneId};
use domain::portfolio::project::{FormerName, Project, ProjectNumber, Tier};
use domain::portfolio::withholding::Withholding;
use store::{
    Tx, baselines, budgets, dependencies, factors, forecasts, journal, legal_texts, milestones, numbers, projects,
    withholdings,
};

use crate::files::{MilestoneFile, ProjectFile};
use crate::loading::{Known, change, one_text, resolve, resolve_some};
use crate::reports::{Around, load_reports};
use crate::{Error, Loaded, Profile};

/// Moves invented days by the distance between the day they were written for and today. What lies before the
/// last fact of its project stays, so that nothing overtakes a fact.
#[derive(Clone, Copy)]
pub(crate) struct Shift {
    by: TimeDelta,
    after: NaiveDate,
}

impl Shift {
    pub(crate) fn day(self, day: NaiveDate) -> NaiveDate {
        if day <= self.after { day } else { day + self.by }
    }

    pub(crate) fn some(self, day: Option<NaiveDate>) -> Option<NaiveDate> {
        day.map(|day| self.day(day))
    }
}

type Milestones = BTreeMap<(i64, i64), MilestoneId>;

pub(crate) async fn load_projects(
    tx: &mut Tx,
    profile: &Profile,
    known: &Known,
    around: &Around,
    loaded: &mut Loaded,
) -> Result<(), Error> {
    let now = around.now;
    let mut files: Vec<ProjectFile> = profile.file("projects.json")?;
    // A predecessor must be there before its successor.
    files.sort_by_key(|file| (file.predecessor.is_some(), file.number));
    let by = profile.day_of(now) - profile.anchor;
    let mut ids = Milestones::new();
    for file in &files {
        let last_fact =
            file.milestones.iter().filter(|milestone| milestone.fact).filter_map(|milestone| milestone.actual).max();
        let shift = Shift { by, after: last_fact.unwrap_or(NaiveDate::MIN) };
        let number = load_project(tx, file, known, shift, now).await?;
        load_roadmap(tx, file, shift, &mut ids, loaded).await?;
        load_rest(tx, file, shift, &ids).await?;
        load_reports(tx, number, (&file.reports, shift), around).await?;
        milestones::outline(tx, number).await?;
        loaded.projects += 1;
    }
    load_dependencies(tx, &files, &ids).await?;
    let highest = files.iter().map(|file| file.number).max().unwrap_or(0);
    numbers::take(tx, "project", highest).await?;
    Ok(())
}

async fn load_project(
    tx: &mut Tx,
    file: &ProjectFile,
    known: &Known,
    shift: Shift,
    now: DateTime<Utc>,
) -> Result<ProjectNumber, Error> {
    let number = ProjectNumber(file.number);
    let name = format!("projects/{:04}", file.number);
    let axes = file.axes.iter().map(|code| resolve(&known.nodes, code, &name)).collect::<Result<_, _>>()?;
    let project = Project {
        number,
        names: file.name.clone(),
        summary: file.summary.clone(),
        kind: file.kind,
        entity: resolve(&known.entities, &file.entity, &name)?,
        axes,
        phase: file.phase,
        state: file.state,
        exit_reason: file.exit_reason.clone(),
        tier: tier(file.tier, &name)?,
        flagship: file.flagship,
        pooled: file.pooled,
        sponsor: resolve_some(&known.posts, file.sponsor.as_ref(), &name)?,
        lead: resolve_some(&known.posts, file.lead.as_ref(), &name)?,
        started_on: shift.some(file.started_on),
        predecessor: file.predecessor.map(ProjectNumber),
        address: file.url.clone(),
        source: file.source.clone(),
        fictitious: file.fictitious,
        heard_at: None,
        version: 1,
        roadmap_version: 1,
    };
    projects::add(tx, &project).await?;
    for former in &file.former_names {
        let former = FormerName { names: former.name.clone(), until: shift.day(former.until) };
        projects::add_former_name(tx, number, &former).await?;
    }
    if !file.former_names.is_empty() {
        projects::save(tx, &project).await?;
    }
    let added = change(now, Subject::Project, &file.number.to_string(), Action::Added);
    journal::add(tx, Change { project: Some(file.number), to: Some(one_text(&file.name)), ..added }).await?;
    Ok(number)
}

fn tier(tier: u8, file: &str) -> Result<Tier, Error> {
    Tier::from_code(&tier.to_string())
        .ok_or_else(|| Error::Malformed { file: file.to_owned(), trouble: format!("there is no tier {tier}") })
}

async fn load_roadmap(
    tx: &mut Tx,
    file: &ProjectFile,
    shift: Shift,
    ids: &mut Milestones,
    loaded: &mut Loaded,
) -> Result<(), Error> {
    let number = ProjectNumber(file.number);
    let mut all = vec![];
    let mut points = vec![];
    for own in &file.milestones {
        let (id, place) = milestones::next_place(tx, number).await?;
        if place != own.number {
            let trouble = format!("milestone {} stands in place {place}", own.number);
            return Err(Error::Malformed { file: format!("projects/{:04}", file.number), trouble });
        }
        ids.insert((file.number, own.number), id);
        points.extend(forecasts_of(own, id, shift));
        all.push(milestone(own, id, number, shift));
    }
    milestones::add_all(tx, &all).await?;
    forecasts::add_all(tx, number, &points).await?;
    loaded.milestones += all.len();
    let last = file.baselines.iter().map(|baseline| baseline.number).max();
    for baseline in &file.baselines {
        // The dates in the file are those of the latest re-baseline.
        let dates = if Some(baseline.number) == last { rebaselined(&all) } else { vec![] };
        let baseline = Baseline {
            project: number,
            number: baseline.number,
            made_on: shift.day(baseline.made_on),
            reason: baseline.reason.clone(),
            authority: baseline.authority.clone(),
            decision: None,
            dates,
        };
        baselines::add(tx, &baseline).await?;
    }
    Ok(())
}

fn milestone(file: &MilestoneFile, id: MilestoneId, project: ProjectNumber, shift: Shift) -> Milestone {
    let day = |day: NaiveDate| if file.fact { day } else { shift.day(day) };
    Milestone {
        id,
        project,
        number: file.number,
        kind: file.kind,
        names: file.name.clone(),
        original: day(file.original),
        baseline: file.baseline.map(day),
        forecast: file.forecasts.last().map(|forecast| day(forecast.forecast_on)),
        actual: file.actual.map(day),
        evidence: file.evidence.clone(),
        weight: file.weight,
        key: file.key,
        version: 1,
    }
}

fn forecasts_of(file: &MilestoneFile, milestone: MilestoneId, shift: Shift) -> impl Iterator<Item = ForecastPoint> {
    file.forecasts.iter().map(move |forecast| ForecastPoint {
        milestone,
        said_on: shift.day(forecast.said_on),
        forecast: shift.day(forecast.forecast_on),
        reason: forecast.reason,
        note: forecast.note.clone(),
        by: None,
    })
}

fn rebaselined(milestones: &[Milestone]) -> Vec<(MilestoneId, NaiveDate)> {
    milestones.iter().filter_map(|milestone| Some((milestone.id, milestone.baseline?))).collect()
}

async fn load_rest(tx: &mut Tx, file: &ProjectFile, shift: Shift, ids: &Milestones) -> Result<(), Error> {
    let project = ProjectNumber(file.number);
    for line in &file.budget {
        let amount = |whole: i64| Amount(whole.saturating_mul(100));
        let line = BudgetLine {
            project,
            year: line.year,
            planned: amount(line.planned),
            committed: amount(line.committed),
            paid: amount(line.paid),
            version: 1,
        };
        budgets::add(tx, &line).await?;
    }
    for (code, state) in &file.factors {
        factors::save_state(tx, project, code.clone(), *state).await?;
    }
    for text in &file.legal_texts {
        let milestone = text.milestone.and_then(|number| ids.get(&(file.number, number)).copied());
        let step = |stage, entered_on| LegalStep { stage, entered_on: shift.day(entered_on) };
        let text = LegalText {
            id: legal_texts::next_id(tx).await?,
            project,
            milestone,
            kind: text.kind,
            names: text.title.clone(),
            steps: text.steps.iter().map(|one| step(one.stage, one.entered_on)).collect(),
            version: 1,
        };
        legal_texts::add(tx, &text).await?;
    }
    for held in &file.withheld {
        let ground = one_text(&held.ground);
        let review_on = shift.day(held.review_on);
        withholdings::save(tx, &Withholding { project, part: held.field, ground, review_on }).await?;
    }
    Ok(())
}

async fn load_dependencies(tx: &mut Tx, files: &[ProjectFile], ids: &Milestones) -> Result<(), Error> {
    for file in files {
        for needs in &file.depends_on {
            let dependency = Dependency {
                id: dependencies::next_id(tx).await?,
                project: ProjectNumber(file.number),
                milestone: None,
                needs: ProjectNumber(needs.project),
                needs_milestone: needs.milestone.and_then(|number| ids.get(&(needs.project, number)).copied()),
                reason: one_text(&needs.reason),
            };
            dependencies::add(tx, &dependency).await?;
        }
    }
    Ok(())
}
