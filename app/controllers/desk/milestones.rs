//! Milestones: added with the first promise, changed in everything else, taken out while nobody has spoken of them.

use chrono::NaiveDate;
use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::language::Names;
use domain::people::Officer;
use domain::portfolio::milestone::{MOST_WEIGHT, Milestone, MilestoneId, MilestoneKind, takes_another};
use domain::portfolio::project::{LONGEST_NAME, ProjectNumber};
use domain::problem::{Problem, Problems};
use store::{Error, forecasts, milestones, projects};
use views::pages::desk::forms;

use super::keeping::{self, Right, all_right, choice};
use super::names::one_text;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let project = keeping::project(&cx, &mut cx.read(), &id, Right::KeepRoadmap).await?;
    Ok(cx.show(&forms::milestone::new(cx.words, &project)))
}

/// # Errors
/// `Refill`, `Stale`, `Refused` when the roadmap is full.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::KeepRoadmap).await?;
    let page = forms::milestone::new(cx.words, &project);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let original = problems.check("original", keeping::day(&cx, typed.text("original")));
    let what = what(&typed, &mut problems);
    let both = what.zip(original);
    let (what, original) = all_right(both, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let there = milestones::list(&mut tx, project.number).await?;
    if !takes_another(there.len()) {
        return Err(Fault::Refused("desk-refused-full"));
    }
    projects::touch_roadmap(&mut tx, project.number, project.roadmap_version).await?;
    let place = milestones::next_place(&mut tx, project.number).await?;
    let milestone = what.promised(project.number, place, original);
    milestones::add(&mut tx, &milestone).await?;
    let added = line(&cx, &milestone, Action::Added);
    let added = Change { what: one_text(&milestone.names), to: Some(original.to_string()), ..added };
    keeping::keep_roadmap(&cx, tx, project.number, vec![added]).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn edit(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let (project, milestone) = keeping::milestone(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forms::milestone::edit(cx.words, &project, &milestone)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn update(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, milestone) = keeping::milestone(&cx, &mut tx, &id, n).await?;
    let page = forms::milestone::edit(cx.words, &project, &milestone);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let what = what(&typed, &mut problems);
    let What { names, kind, weight, key } =
        all_right(what, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let changed = Milestone { names, kind, weight, key, ..milestone.clone() };
    projects::touch_roadmap(&mut tx, project.number, project.roadmap_version).await?;
    milestones::save(&mut tx, &changed).await?;
    let lines = differences(&cx, &milestone, &changed);
    keeping::keep_roadmap(&cx, tx, project.number, lines).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn removal(cx: Cx<Officer>, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let (project, milestone) = keeping::milestone(&cx, &mut cx.read(), &id, n).await?;
    Ok(cx.show(&forms::milestone::remove(cx.words, &project, &milestone)))
}

/// # Errors
/// `Stale`, `Refused` when it has a history or something refers to it.
pub async fn remove(
    cx: Cx<Officer>,
    Place((_, id, n)): Place<(String, String, i64)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let mut tx = cx.begin().await?;
    let (project, milestone) = keeping::milestone(&cx, &mut tx, &id, n).await?;
    keeping::fresh(&cx, &forms::milestone::remove(cx.words, &project, &milestone), &typed)?;
    let sayings = forecasts::count_of_milestone(&mut tx, milestone.id).await?;
    if milestone.has_history(sayings) {
        return Err(Fault::Refused("desk-refused-history"));
    }
    projects::touch_roadmap(&mut tx, project.number, project.roadmap_version).await?;
    milestones::remove(&mut tx, milestone.id).await.map_err(|error| match error {
        Error::Clash(_) => Fault::Refused("desk-refused-needed"),
        other => other.into(),
    })?;
    let removed = line(&cx, &milestone, Action::Removed);
    let removed = Change { what: one_text(&milestone.names), from: Some(milestone.original.to_string()), ..removed };
    keeping::keep_roadmap(&cx, tx, project.number, vec![removed]).await
}

/// A line about a milestone, told by its place in the project.
pub(super) fn line(cx: &Cx<Officer>, milestone: &Milestone, action: Action) -> Change {
    keeping::line(cx, milestone.project, Subject::Milestone, milestone.id.0, action)
}

/// What of a milestone can be changed after it was promised.
struct What {
    names: Names,
    kind: MilestoneKind,
    weight: i64,
    key: bool,
}

impl What {
    /// A milestone that was never spoken of, with its first promise.
    fn promised(self, project: ProjectNumber, (id, number): (MilestoneId, i64), original: NaiveDate) -> Milestone {
        let What { names, kind, weight, key } = self;
        Milestone {
            id,
            project,
            number,
            kind,
            names,
            original,
            baseline: None,
            forecast: None,
            actual: None,
            evidence: None,
            weight,
            key,
            version: 1,
        }
    }
}

fn what(typed: &Typed, problems: &mut Problems) -> Option<What> {
    let names = typed.some_names("name", LONGEST_NAME, problems);
    let kind = problems.check("kind", choice(typed.text("kind"), MilestoneKind::from_code));
    let weight = problems.check("weight", weight(typed.text("weight")));
    Some(What { names, kind: kind?, weight: weight?, key: typed.is_ticked("key") })
}

fn weight(text: &str) -> Result<i64, Problem> {
    match text.trim().parse::<i64>() {
        _ if text.trim().is_empty() => Err(Problem::Missing),
        Err(_) => Err(Problem::NotANumber),
        Ok(number) if number < 0 => Err(Problem::Negative),
        Ok(number) if number > MOST_WEIGHT => Err(Problem::TooLarge { most: MOST_WEIGHT }),
        Ok(number) => Ok(number),
    }
}

/// One line for each thing that changed.
fn differences(cx: &Cx<Officer>, was: &Milestone, is: &Milestone) -> Vec<Change> {
    let pairs = [
        ("name", one_text(&was.names), one_text(&is.names)),
        ("kind", was.kind.to_string(), is.kind.to_string()),
        ("weight", was.weight.to_string(), is.weight.to_string()),
        ("key", was.key.to_string(), is.key.to_string()),
    ];
    let differing = pairs.into_iter().filter(|(_, from, to)| from != to);
    differing
        .map(|(what, from, to)| Change {
            what: what.into(),
            from: Some(from),
            to: Some(to),
            ..line(cx, is, Action::Changed)
        })
        .collect()
}
