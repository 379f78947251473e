//! From what the store lists to the lines a page shows, for officers and for the public.

use chrono::NaiveDate;
use domain::people::{Officer, Role};
use domain::portfolio::entity::Entity;
use domain::portfolio::project::ProjectNumber;
use store::Ask;
use store::decisions::{self, Filter, Listed, Order, SeenBy};
use views::pages::decisions::{DecisionLine, Owner};

use crate::fault::Fault;

/// How many decisions stand on a project's page, and on the desk of whoever carries them out.
const MOST: i64 = 50;

/// Which decisions this reader may know of.
#[must_use]
pub fn seen_by(officer: Option<&Officer>) -> SeenBy {
    match officer {
        None => SeenBy::Public,
        Some(officer) if officer.reads_all() => SeenBy::Everything,
        Some(officer) => {
            let with = |role: Role| officer.posts.iter().filter(move |held| held.role == role);
            SeenBy::Officer {
                posts: officer.posts.iter().map(|held| held.post).collect(),
                leads: with(Role::ProjectLead).map(|held| held.post).collect(),
                entities: with(Role::EntityLead).flat_map(|held| held.scope.clone()).collect(),
            }
        }
    }
}

/// A line for a page. The public does not learn who answers for a project that withholds it.
#[must_use]
pub fn line(listed: Listed, all: &[Entity], officer: Option<&Officer>, today: NaiveDate) -> DecisionLine {
    let entity = all.iter().find(|entity| Some(entity.id) == listed.entity).map(|entity| entity.names.clone());
    let owner = match listed.owner {
        None => Owner::Nobody,
        Some(_) if officer.is_none() && listed.posts_withheld => Owner::Withheld,
        Some(title) => Owner::Post(title),
    };
    DecisionLine {
        standing: listed.decision.standing(today),
        sitting: listed.sitting,
        held_on: listed.held_on,
        is_held_public: listed.is_held_public,
        project: listed.decision.project.zip(listed.project),
        entity,
        owner,
        decision: listed.decision,
    }
}

/// What was decided about a project, the latest first.
///
/// # Errors
/// Trouble only.
pub async fn of_project(
    db: &mut impl Ask,
    project: ProjectNumber,
    officer: Option<&Officer>,
    today: NaiveDate,
) -> Result<Vec<DecisionLine>, Fault> {
    let filter = Filter { project: Some(project), seen_by: seen_by(officer), ..Filter::default() };
    let found = decisions::list(db, &filter, Order::Latest, 0, MOST).await?;
    Ok(found.into_iter().map(|listed| line(listed, &[], officer, today)).collect())
}

/// What this officer carries out, the latest of it first.
///
/// # Errors
/// Trouble only.
pub async fn carried_out(db: &mut impl Ask, officer: &Officer, today: NaiveDate) -> Result<Vec<DecisionLine>, Fault> {
    let filter = Filter {
        owners: Some(officer.posts.iter().map(|held| held.post).collect()),
        only_open: true,
        seen_by: SeenBy::Everything,
        ..Filter::default()
    };
    let found = decisions::list(db, &filter, Order::Urgency { today }, 0, MOST).await?;
    Ok(found.into_iter().map(|listed| line(listed, &[], Some(officer), today)).collect())
}
