//! The project's sheet.

use domain::index::contribution::brings_anything;
use domain::people::{PersonId, Post, PostId};
use domain::portfolio::budget::overrun_percent;
use domain::portfolio::dependency::Dependency;
use domain::portfolio::milestone::{Milestone, MilestoneId};
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::strategy::Node;
use domain::portfolio::tree::ancestors;
use domain::portfolio::withholding::{Part, Shown, Sight};
use store::{Read, claims, contributions, dependencies, factors, legal_texts, milestones, projects, strategy};
use views::pages::decisions::Reader;
use views::pages::index::contributions::ContributionLine;
use views::pages::project::{
    BudgetPart, DependencyLine, Duty, FactorLine, Held, PostLine, ProjectPage, Relatives, ReportLine,
};
use views::paths;

use super::authors::Authors;
use super::dossier::{Asked, Dossier, asked, day};
use crate::answer::{self, Answer};
use crate::controllers::decisions::gathering::of_project;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::Place;
use crate::index::Portfolio;

/// What the project is, what comes next, who answers for it.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn show(cx: Cx, Place((_, id)): Place<(String, String)>) -> Answer {
    let number = match asked(&id)? {
        Asked::Number(number) => number,
        Asked::Elsewhere(number) => return Ok(answer::moved(&paths::project(cx.language(), number))),
    };
    let mut db = cx.read();
    let dossier = Dossier::load(&mut db, number, cx.who.as_ref()).await?;
    let authors = Authors::load(&mut db, dossier.naming(), &dossier.posts, persons(&dossier)).await?;
    let links = Links::load(&mut db, &dossier).await?;
    let budget = BudgetPart { overrun: overrun_percent(&dossier.budget), lines: dossier.budget.clone() };
    let page = ProjectPage {
        head: dossier.head(&cx),
        summary: dossier.shown(Part::Summary, dossier.project.summary.clone()),
        axes: axes(&strategy::list(&mut db).await?, &dossier),
        posts: dossier.shown(Part::Posts, post_lines(&dossier, &authors)),
        waits_for: links.of(|dependency| dependency.project == number),
        awaited_by: links.of(|dependency| dependency.project != number),
        relatives: links.relatives(),
        legal_texts: legal_texts::list(&mut db, number).await?,
        budget: dossier.shown(Part::Budget, budget),
        factors: checklist(&mut db, number).await?,
        reports: dossier.shown(Part::Reports, report_lines(&dossier, &authors)),
        milestones: dossier.milestones.clone(),
        decisions: of_project(&mut db, number, cx.who.as_ref(), cx.today()).await?,
        index: promised(&cx, &mut db, &dossier).await?,
        reader: if cx.who.is_some() { Reader::Officer } else { Reader::Public },
        day: day(&cx),
    };
    Ok(cx.show(&page))
}

/// What it promises to do for the index.
async fn promised(cx: &Cx, db: &mut Read, dossier: &Dossier) -> Result<Option<Shown<Vec<ContributionLine>>>, Fault> {
    if cx.as_of.is_some() {
        // Promises to the index are not among what a sitting froze.
        return Ok(None);
    }
    let own = contributions::list_of(db, dossier.project.number).await?;
    let claims = claims::list_promised(db, dossier.project.number).await?;
    if own.is_empty() || !brings_anything(&dossier.project) {
        return Ok(None);
    }
    let portfolio = Portfolio::of(own, dossier.milestones.clone(), &claims);
    Ok(Some(dossier.shown(Part::Summary, portfolio.lines(dossier.project.number))))
}

/// Everybody the sheet might name.
fn persons(dossier: &Dossier) -> Vec<PersonId> {
    let posts = [dossier.project.sponsor, dossier.project.lead].into_iter().flatten();
    let held = posts.filter_map(|post| find(dossier, post)).flat_map(|post| [post.holder, post.deputy]);
    let reported = dossier.reports.iter().map(|report| report.by);
    held.chain(reported).flatten().collect()
}

fn find(dossier: &Dossier, post: PostId) -> Option<&Post> {
    dossier.posts.iter().find(|known| known.id == post)
}

fn post_lines(dossier: &Dossier, authors: &Authors) -> Vec<PostLine> {
    let name = |person: Option<PersonId>| person.and_then(|person| authors.name(person));
    let held = |post: &Post| Held {
        title: post.title.clone(),
        holder: name(post.holder),
        deputy: name(post.deputy),
        since: post.since,
    };
    [(Duty::Sponsor, dossier.project.sponsor), (Duty::Lead, dossier.project.lead)]
        .into_iter()
        .map(|(duty, post)| PostLine { duty, post: post.and_then(|post| find(dossier, post)).map(held) })
        .collect()
}

/// What was asked of the office in a report is between the two.
fn report_lines(dossier: &Dossier, authors: &Authors) -> Vec<ReportLine> {
    let mut reports = dossier.reports.clone();
    if dossier.sight == Sight::Public {
        for report in &mut reports {
            report.help = None;
        }
    }
    reports.into_iter().map(|report| ReportLine { author: authors.of(report.by), report }).collect()
}

/// Each node the project serves, with the way down to it.
fn axes(nodes: &[Node], dossier: &Dossier) -> Vec<Vec<Node>> {
    let node = |id| nodes.iter().find(|node| node.id == id).cloned();
    let way = |id| ancestors(nodes, id).into_iter().rev().chain([id]).filter_map(node).collect();
    dossier.project.axes.iter().map(|id| way(*id)).collect()
}

async fn checklist(db: &mut Read, number: ProjectNumber) -> Result<Vec<FactorLine>, Fault> {
    let states = factors::states(db, number).await?;
    let list = factors::list(db).await?;
    let line = |factor: factors::Factor| FactorLine {
        state: states.iter().find(|(code, _)| *code == factor.code).map(|(_, state)| *state),
        group: factor.group,
        names: factor.names,
        hint: factor.hint,
    };
    Ok(list.into_iter().map(line).collect())
}

/// The projects around this one, with their names and milestones: four questions, however many there are.
struct Links<'a> {
    dossier: &'a Dossier,
    dependencies: Vec<Dependency>,
    successors: Vec<ProjectNumber>,
    names: Vec<(ProjectNumber, domain::language::Names)>,
    others: Vec<Milestone>,
}

impl Links<'_> {
    async fn load<'a>(db: &mut Read, dossier: &'a Dossier) -> Result<Links<'a>, Fault> {
        let number = dossier.project.number;
        let dependencies = dependencies::list_around(db, number).await?;
        let successors = projects::successors(db, number).await?;
        let around: Vec<ProjectNumber> =
            dependencies.iter().map(|one| if one.project == number { one.needs } else { one.project }).collect();
        let others = milestones::list_of(db, around.clone()).await?;
        let all: Vec<ProjectNumber> =
            around.into_iter().chain(successors.clone()).chain(dossier.project.predecessor).collect();
        let names = projects::names(db, all).await?;
        Ok(Links { dossier, dependencies, successors, names, others })
    }

    fn of(&self, side: impl Fn(&Dependency) -> bool) -> Vec<DependencyLine> {
        self.dependencies.iter().filter(|dependency| side(dependency)).map(|one| self.line(one)).collect()
    }

    fn line(&self, dependency: &Dependency) -> DependencyLine {
        let (own, theirs) = (&self.dossier.milestones, &self.others);
        let is_waiting = dependency.project == self.dossier.project.number;
        let (other, fit) = if is_waiting {
            (dependency.needs, dependency.fit(own, theirs))
        } else {
            (dependency.project, dependency.fit(theirs, own))
        };
        let (own_milestone, other_milestone) = if is_waiting {
            (dependency.milestone, dependency.needs_milestone)
        } else {
            (dependency.needs_milestone, dependency.milestone)
        };
        DependencyLine {
            other,
            name: self.named(other).1,
            own_milestone: milestone_name(own, own_milestone),
            other_milestone: milestone_name(theirs, other_milestone),
            reason: dependency.reason.clone(),
            fit,
        }
    }

    fn relatives(&self) -> Relatives {
        Relatives {
            predecessor: self.dossier.project.predecessor.map(|number| self.named(number)),
            successors: self.successors.iter().map(|number| self.named(*number)).collect(),
        }
    }

    fn named(&self, number: ProjectNumber) -> (ProjectNumber, domain::language::Names) {
        let found = self.names.iter().find(|(known, _)| *known == number);
        found.cloned().unwrap_or_else(|| (number, domain::language::Names::default()))
    }
}

fn milestone_name(milestones: &[Milestone], id: Option<MilestoneId>) -> Option<domain::language::Names> {
    milestones.iter().find(|milestone| Some(milestone.id) == id).map(|milestone| milestone.names.clone())
}
