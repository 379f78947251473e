//! What a pack says, read from the record: the live one, or the one that was frozen for the sitting.

use std::collections::BTreeMap;

use data_encoding::HEXLOWER;
use domain::language::Names;
use domain::people::{PersonId, PostId};
use domain::portfolio::entity::{Entity, EntityId, scope};
use domain::portfolio::project::{ProjectNumber, ProjectState, age_of_news};
use domain::steering::decision::DecisionState;
use domain::steering::escalation::{Escalation, EscalationState};
use domain::steering::exception;
use domain::steering::pack::is_member;
use domain::steering::risk::RiskNumber;
use domain::steering::sitting::{Sitting, SittingState};
use seeds::Profile;
use sha2::{Digest, Sha256};
use store::packs::{self, Ratings};
use store::projects::{Card, Direction, Filter, Order, Sort};
use store::{
    Ask, Result, budgets, decisions, entities, escalations, forecasts, milestones, people, posts, projects, sittings,
};
use views::pages::packs::{
    AgendaLine, Decided, EntityLine, Exception, ExceptionOption, ExceptionReport, Member, Movers, Pack, ProjectLine,
    RiskLine,
};

use super::figures::Figures;

/// More than any programme has.
const MOST: i64 = 10_000;

type Titles = BTreeMap<PostId, Names>;

/// Everything the pack of this sitting says: what is to be decided from the live record, the figures as frozen.
///
/// # Errors
/// Trouble, or a code nobody knows.
pub async fn gather(live: &mut impl Ask, then: &mut Figures, profile: &Profile, sitting: &Sitting) -> Result<Pack> {
    let all = entities::list(live).await?;
    let reach = sitting.entity.map(|own| scope(&all, own));
    let projects = project_lines(then, &all, reach.clone()).await?;
    let numbers: Vec<ProjectNumber> = projects.iter().map(|project| project.number).collect();
    let (members, titles) = members(live, sitting, reach.as_deref().unwrap_or_default()).await?;
    let before = previous(live, sitting).await?;
    let mut pack = Pack {
        body: body(profile, sitting, &all),
        as_of: then.as_of,
        freshness_days: profile.freshness_days,
        is_frozen: then.hash.is_some(),
        index: then.index.clone(),
        hash: String::new(),
        agenda: agenda(live, sitting).await?,
        decisions: decided(live, sitting, before.as_ref(), &titles).await?,
        entities: squares(&all, &projects),
        movers: movers(&mut then.on, before.as_ref(), &projects).await?,
        escalations: exceptions(live, then, sitting, &projects).await?,
        risks: risks(&mut then.on, &numbers).await?,
        milestones: milestones::list_of(&mut then.on, numbers).await?,
        members,
        projects,
        sitting: sitting.clone(),
    };
    pack.hash = match &then.hash {
        Some(hash) => hash.clone(),
        None => HEXLOWER.encode(&Sha256::digest(format!("{:?}", pack.document().parts))),
    };
    Ok(pack)
}

fn body(profile: &Profile, sitting: &Sitting, all: &[Entity]) -> Names {
    let rung = usize::try_from(sitting.level.rung() - 1).unwrap_or_default();
    let own =
        sitting.entity.and_then(|id| all.iter().find(|entity| entity.id == id)).map(|entity| entity.names.clone());
    own.or_else(|| profile.ladder.get(rung).map(|body| body.name.clone())).unwrap_or_default()
}

async fn project_lines(then: &mut Figures, all: &[Entity], reach: Option<Vec<EntityId>>) -> Result<Vec<ProjectLine>> {
    let (on, as_of) = (&mut then.on, then.as_of);
    let filter = Filter { state: Some(ProjectState::Active), entities: reach, ..Filter::default() };
    let order = Order { sort: Sort::Number, direction: Direction::Up };
    let cards = projects::list(on, &filter, order, 0, MOST).await?;
    let ratings: BTreeMap<i64, Ratings> =
        packs::ratings(on).await?.into_iter().map(|ratings| (ratings.number, ratings)).collect();
    let costs: BTreeMap<ProjectNumber, (i64, i64, i64)> = budgets::totals(on)
        .await?
        .into_iter()
        .map(|(project, planned, committed, paid)| (project, (planned.0, committed.0, paid.0)))
        .collect();
    let line = |card: Card| ProjectLine {
        entity: all
            .iter()
            .find(|entity| entity.id == card.entity)
            .map(|entity| entity.code.clone())
            .unwrap_or_default(),
        ratings: ratings.get(&card.number.0).map(levels).unwrap_or_default(),
        cost: costs.get(&card.number).copied(),
        age: age_of_news(card.heard_at, as_of),
        heard_at: card.heard_at,
        number: card.number,
        names: card.names,
        state: card.state,
        outline: card.outline,
    };
    Ok(cards.into_iter().map(line).collect())
}

fn levels(ratings: &Ratings) -> [u8; 3] {
    [ratings.confidence, ratings.office_confidence, ratings.computed_confidence]
        .map(|level| u8::try_from(level).ok().filter(|level| *level <= 5).unwrap_or_default())
}

async fn members(on: &mut impl Ask, sitting: &Sitting, reach: &[EntityId]) -> Result<(Vec<Member>, Titles)> {
    let posts = posts::list(on).await?;
    let seated: Vec<_> = posts.iter().filter(|post| is_member(post, sitting, reach)).cloned().collect();
    let wanted: Vec<PersonId> = seated.iter().flat_map(|post| [post.holder, post.deputy]).flatten().collect();
    let names: BTreeMap<PersonId, Names> = people::names(on, wanted).await?.into_iter().collect();
    let name_of = |person: Option<PersonId>| person.and_then(|person| names.get(&person).cloned());
    let members = seated.into_iter().map(|post| Member {
        holder: name_of(post.holder),
        deputy: name_of(post.deputy),
        title: post.title,
    });
    let members = members.collect();
    Ok((members, posts.into_iter().map(|post| (post.id, post.title)).collect()))
}

/// The sitting of the same body before this one.
async fn previous(on: &mut impl Ask, sitting: &Sitting) -> Result<Option<Sitting>> {
    let all = sittings::list(on, MOST).await?;
    Ok(all.into_iter().find(|other| {
        let is_same_body = other.level == sitting.level && other.entity == sitting.entity;
        is_same_body && other.held_on < sitting.held_on && other.state != SittingState::Cancelled
    }))
}

async fn agenda(on: &mut impl Ask, sitting: &Sitting) -> Result<Vec<AgendaLine>> {
    let lines = packs::agenda(on, sitting.id).await?;
    let about: Vec<ProjectNumber> = lines.iter().filter_map(|line| line.project).collect();
    let names: BTreeMap<ProjectNumber, Names> = projects::names(on, about).await?.into_iter().collect();
    let numbered = |number: ProjectNumber| (number, names.get(&number).cloned().unwrap_or_default());
    let line = |line: packs::AgendaLine| AgendaLine {
        kind: line.kind,
        title: line.title,
        project: line.project.map(numbered),
        escalation: line.escalation,
        minutes: line.minutes,
        consent: line.consent,
    };
    Ok(lines.into_iter().map(line).collect())
}

/// What this body decided before and has not closed, and whatever its last sitting decided.
async fn decided(
    on: &mut impl Ask,
    sitting: &Sitting,
    before: Option<&Sitting>,
    titles: &Titles,
) -> Result<Vec<Decided>> {
    let codes: BTreeMap<_, Sitting> =
        sittings::list(on, MOST).await?.into_iter().map(|other| (other.id, other)).collect();
    let all = decisions::list_in(on, DecisionState::ALL, MOST).await?;
    let line = |decision: domain::steering::decision::Decision| {
        let taken_at = codes.get(&decision.sitting)?;
        let is_ours = taken_at.level == sitting.level && taken_at.entity == sitting.entity;
        let is_earlier = taken_at.held_on < sitting.held_on;
        let matters = decision.state != DecisionState::Closed || before.is_some_and(|last| last.id == taken_at.id);
        let owner = decision.owner.and_then(|post| titles.get(&post).cloned());
        (is_ours && is_earlier && matters).then(|| Decided { decision, taken_at: taken_at.code.to_string(), owner })
    };
    Ok(all.into_iter().filter_map(line).collect())
}

/// The projects of each entity, entity by entity in the order of their codes.
fn squares(all: &[Entity], projects: &[ProjectLine]) -> Vec<EntityLine> {
    let mut by_code: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for project in projects {
        by_code.entry(&project.entity).or_default().push(project.ratings[0]);
    }
    by_code
        .into_iter()
        .map(|(code, mut levels)| {
            levels.sort_unstable();
            let entity = all.iter().find(|entity| entity.code == code);
            EntityLine { names: entity.map(|entity| entity.names.clone()).unwrap_or_default(), levels }
        })
        .collect()
}

async fn movers(on: &mut impl Ask, before: Option<&Sitting>, projects: &[ProjectLine]) -> Result<Movers> {
    let Some(last) = before else { return Ok(Movers::default()) };
    let then: BTreeMap<ProjectNumber, i64> =
        packs::confidences_before(on, last.begins_at).await?.into_iter().filter(|(_, level)| *level > 0).collect();
    let mut movers = Movers { since: Some(last.code.to_string()), ..Movers::default() };
    for project in projects {
        let now = i64::from(project.ratings[0]);
        match then.get(&project.number) {
            Some(was) if now > *was => movers.up.push(project.number),
            Some(was) if now < *was && now > 0 => movers.down.push(project.number),
            None if now > 0 => movers.entered.push(project.number),
            _ => {}
        }
    }
    Ok(movers)
}

async fn exceptions(
    live: &mut impl Ask,
    then: &mut Figures,
    sitting: &Sitting,
    projects: &[ProjectLine],
) -> Result<Vec<Exception>> {
    let open: Vec<EscalationState> = EscalationState::ALL.iter().copied().filter(|state| !state.is_over()).collect();
    let all = escalations::list_in(live, &open).await?;
    let mut ours: Vec<Escalation> =
        all.into_iter().filter(|escalation| escalation.sitting == Some(sitting.id)).collect();
    ours.sort_by_key(|escalation| escalation.number);
    let mut exceptions = vec![];
    for escalation in ours {
        let Some(project) = projects.iter().find(|project| project.number == escalation.project) else { continue };
        let report = store::exceptions::find(live, escalation.number).await?.map(reported);
        let points = forecasts::list(&mut then.on, escalation.project).await?;
        let own = milestones::list(&mut then.on, escalation.project).await?;
        let stories = own.into_iter().map(|milestone| {
            let said = points.iter().filter(|point| point.milestone == milestone.id);
            let said = said.map(|point| (point.said_on, point.forecast)).collect();
            (milestone, said)
        });
        exceptions.push(Exception { project: project.clone(), stories: stories.collect(), report, escalation });
    }
    Ok(exceptions)
}

fn reported(report: exception::ExceptionReport) -> ExceptionReport {
    let option = |option: exception::ExceptionOption| ExceptionOption {
        position: option.position,
        label: option.label,
        days: option.effect_days,
        amount: option.effect_amount.0,
        scope: option.effect_scope,
    };
    ExceptionReport {
        cause: report.cause,
        consequences: report.consequences,
        recommendation: report.recommendation,
        recommended: report.recommended,
        options: report.options.into_iter().map(option).collect(),
    }
}

async fn risks(on: &mut impl Ask, projects: &[ProjectNumber]) -> Result<Vec<RiskLine>> {
    let line = |risk: packs::RiskLine| RiskLine {
        number: RiskNumber(risk.id).to_string(),
        project: risk.project_number.map(ProjectNumber),
        cause: risk.cause,
        event: risk.event,
        consequence: risk.consequence,
        days: risk.impact_days,
        amount: risk.impact_amount,
        probability: risk.probability,
        impact: risk.impact,
    };
    Ok(packs::risks(on, projects, MOST).await?.into_iter().map(line).collect())
}
