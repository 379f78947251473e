//! The register on the desk, and one decision of it.

use domain::people::{Officer, PersonId};
use domain::portfolio::project::Project;
use domain::portfolio::withholding::Part;
use domain::steering::decision::{Case, Decision, DecisionNumber, happened};
use domain::steering::sitting::Sitting;
use store::decisions::{self, Filter, Noted, Order};
use store::{Ask, Read, escalations, people, posts, projects, sittings, withholdings};
use views::pages::decisions::{DecisionLine, DeskDecisionPage, Owner, RegisterPage, StepLine};
use views::paths;

use super::asking::asked;
use super::gathering::{line, seen_by};
use crate::answer::{self, Answer};
use crate::cx::{Cx, Who};
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Place, Query};

/// A decision with everything its rights depend on.
pub(super) struct File {
    pub(super) decision: Decision,
    pub(super) sitting: Sitting,
    pub(super) project: Option<Project>,
}

impl File {
    /// # Errors
    /// `NotFound`, or trouble.
    pub(super) async fn load(on: &mut impl Ask, number: DecisionNumber) -> Result<File, Fault> {
        let decision = decisions::find(on, number).await?.found()?;
        let sitting = sittings::find(on, decision.sitting).await?.found()?;
        let project = match decision.project {
            Some(number) => projects::find(on, number).await?,
            None => None,
        };
        Ok(File { decision, sitting, project })
    }

    pub(super) fn case(&self) -> Case<'_> {
        Case { decision: &self.decision, sitting: &self.sitting, project: self.project.as_ref() }
    }

    /// As a line, for whoever reads.
    pub(super) async fn line<W: Who>(&self, cx: &Cx<W>, on: &mut impl Ask) -> Result<DecisionLine, Fault> {
        let owner = match self.decision.owner {
            Some(post) => posts::find(on, post).await?.map(|post| post.title),
            None => None,
        };
        let withheld = match self.decision.project {
            Some(project) => withholdings::list(on, project).await?.iter().any(|one| one.part == Part::Posts),
            None => false,
        };
        let owner = match owner {
            None => Owner::Nobody,
            Some(_) if withheld && cx.who.officer().is_none() => Owner::Withheld,
            Some(title) => Owner::Post(title),
        };
        Ok(DecisionLine {
            standing: self.decision.standing(cx.today()),
            sitting: self.sitting.code.clone(),
            held_on: self.sitting.held_on,
            is_held_public: self.sitting.state.is_public(),
            project: self.project.as_ref().map(|project| (project.number, project.names.clone())),
            entity: None,
            owner,
            decision: self.decision.clone(),
        })
    }

    /// The code of the sitting it was put off to.
    pub(super) async fn follow_up(&self, on: &mut impl Ask) -> Result<Option<String>, Fault> {
        Ok(match self.decision.follow_up {
            Some(sitting) => sittings::find(on, sitting).await?.map(|sitting| sitting.code.0),
            None => None,
        })
    }
}

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>, Query(pairs): Query<Vec<(String, String)>>) -> Answer {
    let mut db = cx.read();
    let seen = seen_by(Some(&cx.who));
    let asked = asked(&cx, &mut db, &pairs, seen.clone()).await?;
    let total = decisions::count(&mut db, &asked.filter).await?;
    let late = Filter { late_on: Some(cx.today()), seen_by: seen, ..Filter::default() };
    let late = decisions::count(&mut db, &late).await?;
    let (offset, per) = place(&asked.question, total);
    let order = Order::Urgency { today: cx.today() };
    let found = decisions::list(&mut db, &asked.filter, order, offset, per).await?;
    let offered = asked.offered(&cx, &mut db).await?;
    Ok(cx.show(&RegisterPage {
        lines: found.into_iter().map(|one| line(one, &asked.entities, Some(&cx.who), cx.today())).collect(),
        total,
        late,
        asked: asked.question,
        offered,
    }))
}

/// How many lie before the page that was asked for, and how many it holds.
pub(super) fn place(asked: &domain::steering::decision::Question, total: i64) -> (i64, i64) {
    let per = i64::from(domain::steering::decision::Question::PER_PAGE);
    (i64::from(asked.page(total) - 1) * per, per)
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let number = DecisionNumber::parse(&id).ok().found()?;
    if number.to_string() != id {
        return Ok(answer::moved(&paths::desk_decision(cx.language(), number)));
    }
    let mut db = cx.read();
    let file = File::load(&mut db, number).await?;
    file.case().is_seen_by(&cx.who).allowed()?;
    let noted = decisions::steps(&mut db, number).await?;
    let escalation = match file.decision.escalation {
        Some(number) => escalations::find(&mut db, number).await?,
        None => None,
    };
    Ok(cx.show(&DeskDecisionPage {
        line: file.line(&cx, &mut db).await?,
        acts: file.case().acts_of(&cx.who),
        is_public: file.case().is_public(),
        ground: noted.last().filter(|_| !file.decision.published).and_then(|last| last.why.clone()),
        follow_up: file.follow_up(&mut db).await?,
        escalation: escalation.map(|one| (one.number.to_string(), one.subject)),
        steps: steps(&mut db, noted).await?,
    }))
}

/// Its history with the names of those who made it.
async fn steps(db: &mut Read, noted: Vec<Noted>) -> Result<Vec<StepLine>, Fault> {
    let persons: Vec<PersonId> = noted.iter().filter_map(|one| one.by).collect();
    let names = people::names(db, persons).await?;
    let mut before = None;
    let told = noted.into_iter().map(|one| {
        let now = (one.state, one.due_on);
        let what = happened(before.replace(now), now);
        let by = one.by.and_then(|person| names.iter().find(|(id, _)| *id == person));
        StepLine { at: one.at, by: by.map(|(_, names)| names.clone()), happened: what, why: one.why }
    });
    Ok(told.collect())
}
