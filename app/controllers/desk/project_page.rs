//! The keeper's page of a project: read in a fixed number of questions, whatever it holds.

use std::collections::BTreeSet;

use domain::language::Names;
use domain::people::{Officer, Post, PostId};
use domain::portfolio::dependency::Dependency;
use domain::portfolio::milestone::{Milestone, MilestoneId};
use domain::portfolio::project::{Project, ProjectNumber};
use store::{
    Read, baselines, budgets, dependencies, entities, legal_texts, milestones, posts, projects, strategy, withholdings,
};
use views::pages::desk::keep::{KeepPage, Rights, Tie};

use super::factors::said;
use super::keeping::{self, Right};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::Place;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let project = keeping::project(&cx, &mut db, &id, Right::KeepRoadmap).await?;
    let number = project.number;
    let posts = posts::list(&mut db).await?;
    let nodes = strategy::list(&mut db).await?;
    let own = milestones::list(&mut db, number).await?;
    let page = KeepPage {
        former: projects::former_names(&mut db, number).await?,
        entity: entities::find(&mut db, project.entity).await?.map(|entity| entity.names),
        sponsor: title(&posts, project.sponsor),
        lead: title(&posts, project.lead),
        axes: nodes.into_iter().filter(|node| project.axes.contains(&node.id)).map(|node| node.names).collect(),
        baselines: baselines::list(&mut db, number).await?,
        budget: budgets::list(&mut db, number).await?,
        factors: said(&mut db, number).await?,
        ties: ties(&mut db, number, &own).await?,
        legal_texts: legal_texts::list(&mut db, number).await?,
        withholdings: withholdings::list(&mut db, number).await?,
        today: cx.today(),
        rights: rights(&cx, &project),
        milestones: own,
        project,
    };
    Ok(cx.show(&page))
}

fn rights(cx: &Cx<Officer>, project: &Project) -> Rights {
    Rights {
        edits: cx.who.may_edit(project),
        keeps_roadmap: cx.who.may_keep_roadmap(project),
        keeps_portfolio: cx.who.may_keep_portfolio(),
    }
}

fn title(posts: &[Post], id: Option<PostId>) -> Option<Names> {
    posts.iter().find(|post| Some(post.id) == id).map(|post| post.title.clone())
}

/// The dependencies on either side, with the names and the dates of the other end.
async fn ties(db: &mut Read, number: ProjectNumber, own: &[Milestone]) -> Result<Vec<Tie>, Fault> {
    let around = dependencies::list_around(db, number).await?;
    let other = |one: &Dependency| if one.project == number { one.needs } else { one.project };
    let others: BTreeSet<ProjectNumber> = around.iter().map(other).collect();
    let names = projects::names(db, others.iter().copied()).await?;
    let theirs = milestones::list_of(db, others).await?;
    let milestone = |id: Option<MilestoneId>| {
        own.iter().chain(&theirs).find(|milestone| Some(milestone.id) == id).map(|milestone| milestone.names.clone())
    };
    Ok(around
        .into_iter()
        .map(|dependency| {
            let waits = dependency.project == number;
            let (waiting, needed) = if waits { (own, theirs.as_slice()) } else { (theirs.as_slice(), own) };
            let other = other(&dependency);
            Tie {
                other,
                other_names: names
                    .iter()
                    .find(|(known, _)| *known == other)
                    .map(|(_, it)| it.clone())
                    .unwrap_or_default(),
                waits: milestone(dependency.milestone),
                needs: milestone(dependency.needs_milestone),
                fit: dependency.fit(waiting, needed),
                dependency,
            }
        })
        .collect())
}
