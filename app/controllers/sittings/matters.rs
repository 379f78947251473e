//! Everything that could stand on the agenda of a sitting, from the record (portfolio.md 4.1). Order, minutes and what
//! stays are the domain's.

use std::collections::BTreeMap;

use chrono::Days;
use domain::language::{Language, Names};
use domain::money::Amount;
use domain::people::{Officer, Post, PostId, Role};
use domain::portfolio::entity::{Entity, scope};
use domain::portfolio::project::{Project, ProjectNumber};
use domain::steering::agenda::{ItemKind, Matter};
use domain::steering::body::Level;
use domain::steering::decision::DecisionState;
use domain::steering::escalation::{Escalation, EscalationState};
use domain::steering::sitting::{Sitting, SittingState};
use store::rooms::{self, Square};
use store::{Ask, budgets, decisions, entities, escalations, milestones, posts, projects, sittings};

use super::finding::in_all;
use crate::cx::Cx;
use crate::fault::Fault;

/// How many earlier decisions, gates and projects are looked at.
const MOST: i64 = 1_000;
/// Where no later sitting is planned, gates of the next quarter are asked for.
const A_QUARTER: u64 = 91;

/// What the matters of a sitting are made from.
pub struct Around {
    pub posts: Vec<Post>,
    pub entities: Vec<Entity>,
    pub projects: BTreeMap<ProjectNumber, Project>,
    stakes: BTreeMap<ProjectNumber, Amount>,
}

impl Around {
    /// # Errors
    /// Trouble only.
    pub async fn load(on: &mut impl Ask, numbers: &[ProjectNumber]) -> Result<Around, Fault> {
        let found = projects::list_of(on, numbers).await?;
        let totals = budgets::totals(on).await?;
        Ok(Around {
            posts: posts::list(on).await?,
            entities: entities::list(on).await?,
            projects: found.into_iter().map(|project| (project.number, project)).collect(),
            stakes: totals.into_iter().map(|(project, planned, ..)| (project, planned)).collect(),
        })
    }

    /// Who speaks for a project: its lead's post, else the sector's.
    pub fn presenter(&self, project: ProjectNumber) -> Option<PostId> {
        let project = self.projects.get(&project)?;
        project.lead.or_else(|| self.sector(project))
    }

    /// The post that leads the project's entity, or the next one above that has such a post.
    pub fn sector(&self, project: &Project) -> Option<PostId> {
        let leads =
            |entity| self.posts.iter().find(|post| post.role == Role::EntityLead && post.entity == Some(entity));
        let mut entity = Some(project.entity);
        // A tree is never deeper than its number of entities.
        for _ in 0..=self.entities.len() {
            let here = entity?;
            if let Some(post) = leads(here) {
                return Some(post.id);
            }
            entity = self.entities.iter().find(|one| one.id == here).and_then(|one| one.parent);
        }
        None
    }

    fn name(&self, project: ProjectNumber, language: Language) -> String {
        self.projects.get(&project).map_or_else(|| project.to_string(), |one| one.names.shown(language).0.to_owned())
    }

    fn matter(&self, kind: ItemKind, project: ProjectNumber, title: Names) -> Matter {
        Matter {
            kind,
            project: Some(project),
            escalation: None,
            decision: None,
            milestone: None,
            title,
            presenter: self.presenter(project),
            due_on: None,
            stakes: self.stakes.get(&project).copied().unwrap_or_default(),
            flagship: self.projects.get(&project).is_some_and(|one| one.flagship),
        }
    }

    fn about(&self, key: &str, project: ProjectNumber) -> Names {
        in_all(key, |language| vec![("project", self.name(project, language).into())])
    }
}

/// Everything that could stand on the agenda of this sitting.
///
/// # Errors
/// Trouble only.
pub async fn gather(cx: &Cx<Officer>, on: &mut impl Ask, sitting: &Sitting) -> Result<Vec<Matter>, Fault> {
    let then = previous(on, sitting).await?.map_or(sitting.begins_at - chrono::Duration::days(91), |one| one.begins_at);
    let squares = rooms::squares(on, then, MOST).await?;
    let all: Vec<ProjectNumber> = squares.iter().map(|square| square.project).collect();
    let around = Around::load(on, &all).await?;
    let mut matters = escalated(on, sitting, &around).await?;
    matters.extend(late_decisions(on, sitting, &around).await?);
    matters.extend(gates(on, sitting, &around).await?);
    matters.extend(drops(sitting, &squares, &around));
    matters.extend(across(cx, on, sitting, &squares).await?);
    Ok(matters)
}

/// The last sitting of the same body before this one.
///
/// # Errors
/// Trouble only.
pub async fn previous(on: &mut impl Ask, sitting: &Sitting) -> Result<Option<Sitting>, Fault> {
    let held = [SittingState::Closed, SittingState::Validated];
    let earlier = sittings::list_in(on, sitting.level, &held).await?;
    let same = |one: &Sitting| one.entity == sitting.entity && one.begins_at < sitting.begins_at;
    Ok(earlier.into_iter().rev().find(same))
}

/// The sittings of the same body that come after this one, the next first.
///
/// # Errors
/// Trouble only.
pub async fn later(on: &mut impl Ask, sitting: &Sitting) -> Result<Vec<Sitting>, Fault> {
    let coming = [SittingState::Planned, SittingState::Frozen];
    let later = sittings::list_in(on, sitting.level, &coming).await?;
    let same =
        |one: &Sitting| one.entity == sitting.entity && one.begins_at > sitting.begins_at && one.id != sitting.id;
    Ok(later.into_iter().filter(same).collect())
}

async fn escalated(on: &mut impl Ask, sitting: &Sitting, around: &Around) -> Result<Vec<Matter>, Fault> {
    use EscalationState as S;
    let states = [S::AtSector, S::AtOffice, S::Proposed, S::Deferred, S::OnAgenda];
    let waiting = escalations::list_in(on, &states).await?;
    let mine = sitting.entity.map(|entity| scope(&around.entities, entity));
    let is_ours = |one: &Escalation| {
        let of_sector = || match (&mine, around.projects.get(&one.project)) {
            (Some(scope), Some(project)) => scope.contains(&project.entity),
            (None, _) => true,
            (Some(_), None) => false,
        };
        match one.state {
            S::OnAgenda | S::Deferred => one.sitting == Some(sitting.id),
            _ => one.level == sitting.level && of_sector(),
        }
    };
    let matter = |one: &Escalation| {
        let name = |language| around.name(one.project, language);
        let title = in_all("sitting-title-escalation", |language| {
            vec![("project", name(language).into()), ("subject", one.subject.clone().into())]
        });
        let due_on = Some(one.clock_until.unwrap_or_else(|| one.raised_at.date_naive()));
        Matter { escalation: Some(one.number), due_on, ..around.matter(ItemKind::Escalation, one.project, title) }
    };
    Ok(waiting.iter().filter(|one| is_ours(one)).map(matter).collect())
}

async fn late_decisions(on: &mut impl Ask, sitting: &Sitting, around: &Around) -> Result<Vec<Matter>, Fault> {
    let open = decisions::list_in(on, &[DecisionState::Taken, DecisionState::Blocked], MOST).await?;
    let mut late = vec![];
    for decision in open {
        let calls = decision.is_late(sitting.held_on) || decision.state == DecisionState::Blocked;
        let taken = if calls { sittings::find(on, decision.sitting).await? } else { None };
        let is_ours = taken.is_some_and(|one| one.level == sitting.level && one.entity == sitting.entity);
        if let (true, Some(project)) = (is_ours, decision.project) {
            let title = in_all("sitting-title-late", |language| {
                vec![("number", decision.number.to_string().into()), ("project", around.name(project, language).into())]
            });
            late.push(Matter {
                decision: Some(decision.number),
                due_on: decision.due_on,
                presenter: decision.owner,
                ..around.matter(ItemKind::LateDecision, project, title)
            });
        }
    }
    Ok(late)
}

async fn gates(on: &mut impl Ask, sitting: &Sitting, around: &Around) -> Result<Vec<Matter>, Fault> {
    if sitting.level != Level::Committee {
        return Ok(vec![]);
    }
    let next = later(on, sitting).await?.first().map(|one| one.held_on);
    let due = rooms::gates_until(on, next.unwrap_or(sitting.held_on + Days::new(A_QUARTER)), MOST).await?;
    let of: Vec<ProjectNumber> = due.iter().map(|(project, _)| *project).collect();
    let all = milestones::list_of(on, of).await?;
    let named = due.into_iter().filter_map(|(project, id)| Some((project, all.iter().find(|one| one.id == id)?)));
    let matters = named.map(|(project, milestone)| {
        let title = in_all("sitting-title-gate", |language| {
            let gate = milestone.names.shown(language).0.to_owned();
            vec![("project", around.name(project, language).into()), ("gate", gate.into())]
        });
        let due_on = Some(milestone.expected());
        Matter { milestone: Some(milestone.id), due_on, ..around.matter(ItemKind::Gate, project, title) }
    });
    Ok(matters.collect())
}

fn drops(sitting: &Sitting, squares: &[Square], around: &Around) -> Vec<Matter> {
    let mine = sitting.entity.map(|entity| scope(&around.entities, entity));
    let is_ours = |square: &&Square| mine.as_ref().is_none_or(|scope| scope.contains(&square.entity));
    let fell = |square: &&Square| square.confidence > 0 && square.confidence < square.confidence_then;
    let matter = |square: &Square| {
        around.matter(ItemKind::Drop, square.project, around.about("sitting-title-drop", square.project))
    };
    let dropped = squares.iter().filter(|_| sitting.level != Level::Office).filter(fell).filter(is_ours);
    dropped.map(matter).collect()
}

/// What is of no single project: top risks for the committee, silent projects and alerts for the weekly review.
async fn across(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    sitting: &Sitting,
    squares: &[Square],
) -> Result<Vec<Matter>, Fault> {
    let bare = |title: Names| Matter {
        kind: ItemKind::Crosscutting,
        project: None,
        escalation: None,
        decision: None,
        milestone: None,
        title,
        presenter: None,
        due_on: None,
        stakes: Amount::ZERO,
        flagship: false,
    };
    if sitting.level != Level::Office {
        return Ok(vec![]);
    }
    let old = cx.now - chrono::Duration::days(cx.site.profile.freshness_days);
    let silent = squares.iter().filter(|square| square.heard_at.is_none_or(|at| at < old)).count();
    let alerts = rooms::open_alerts(on, MOST).await?.len();
    let lines = [("sitting-title-silent", silent), ("sitting-title-alerts", alerts)];
    let told = lines.into_iter().filter(|(_, count)| *count > 0);
    Ok(told.map(|(key, count)| bare(in_all(key, |_| vec![("count", count.into())]))).collect())
}
