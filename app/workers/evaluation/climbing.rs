//! Escalations whose clock has run out climb one rung, and whoever stands there now is told.

use std::collections::BTreeSet;

use domain::journal::{Action, Change, Subject};
use domain::people::{PersonId, Post, Role};
use domain::portfolio::entity::{Entity, EntityId};
use domain::portfolio::project::Project;
use domain::steering::body::Level;
use domain::steering::escalation::{Escalation, EscalationState, Move};
use store::{Tx, entities, escalations, journal, people, posts, projects};
use views::mails::PromotionMail;
use views::paths;

use super::Ground;
use crate::almanac;
use crate::mailers::letter;

/// The states whose clocks promote.
const RUNNING: [EscalationState; 4] =
    [EscalationState::Raised, EscalationState::Acknowledged, EscalationState::AtSector, EscalationState::AtOffice];

/// Each as it stood, and as it stands one rung up.
pub(super) struct Due(Vec<(Escalation, Escalation)>);

/// Looks, and writes nothing.
pub(super) async fn look(ground: &Ground<'_>) -> store::Result<Due> {
    let today = ground.today();
    let mut read = ground.db.read();
    let calendar = almanac::calendar(&mut read, ground.profile).await?;
    let clocks = &ground.profile.steering.clocks;
    let running = escalations::list_in(&mut read, &RUNNING).await?;
    let due = running.into_iter().filter(|one| one.is_due(today)).filter_map(|one| {
        let next = one.after(Move::Promote, today, &calendar, clocks).ok()?;
        Some((one, next))
    });
    Ok(Due(due.collect()))
}

impl Due {
    /// Writes the step, its line and its letters. Gives how many climbed.
    pub(super) async fn keep(self, tx: &mut Tx, ground: &Ground<'_>) -> store::Result<usize> {
        let climbed = self.0.len();
        for (before, after) in self.0 {
            escalations::step(tx, &after, ground.now, None, None).await?;
            let line = ground.change(Subject::Escalation, after.number.to_string(), after.project.0, Action::Promoted);
            let (from, to) = (before.state.to_string(), after.state.to_string());
            journal::add(tx, Change { from: Some(from), to: Some(to), ..line }).await?;
            tell(tx, ground, &after).await?;
        }
        Ok(climbed)
    }
}

async fn tell(tx: &mut Tx, ground: &Ground<'_>, escalation: &Escalation) -> store::Result<()> {
    let Some(project) = projects::find(tx, escalation.project).await? else { return Ok(()) };
    for id in addressees(tx, escalation.level, &project).await? {
        let Some(person) = people::find(tx, id).await?.filter(|person| person.active) else { continue };
        let l = person.language;
        let mail = PromotionMail {
            name: person.names.shown(l).0.to_owned(),
            escalation: format!("{} · {}", escalation.number, escalation.subject),
            project: format!("{} {}", project.number, project.names.shown(l).0),
            body: ground.profile.body(escalation.level).map(|body| body.code.clone()).unwrap_or_default(),
            until: escalation.clock_until,
            link: format!("{}{}", ground.base_url, paths::escalation(l, escalation.number)),
        };
        letter::write(tx, &person, &mail, ground.now).await?;
    }
    Ok(())
}

/// The holders and deputies of the posts on a rung: the sector's own, the programme office, or the committee with the
/// office that prepares its sittings.
async fn addressees(tx: &mut Tx, level: Level, project: &Project) -> store::Result<BTreeSet<PersonId>> {
    let above = above(&entities::list(tx).await?, project.entity);
    let stands_there = |post: &&Post| match level {
        Level::Sector => post.role == Role::EntityLead && post.entity.is_some_and(|entity| above.contains(&entity)),
        Level::Office => post.role == Role::ProgrammeOffice,
        Level::Committee => matches!(post.role, Role::ProgrammeOffice | Role::CommitteeMember),
    };
    let posts = posts::list(tx).await?;
    Ok(posts.iter().filter(stands_there).flat_map(|post| [post.holder, post.deputy]).flatten().collect())
}

/// The entity and those above it.
fn above(all: &[Entity], entity: EntityId) -> Vec<EntityId> {
    let parent = |id: &EntityId| all.iter().find(|one| one.id == *id).and_then(|one| one.parent);
    std::iter::successors(Some(entity), parent).take(all.len() + 1).collect()
}
