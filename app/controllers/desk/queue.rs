//! The programme office's morning (portfolio.md 4.4), gathered in a fixed number of questions.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};
use domain::language::Names;
use domain::people::{Officer, Post};
use domain::portfolio::dependency::Fit;
use domain::portfolio::legal_text::LegalText;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{ProjectNumber, ProjectState};
use domain::portfolio::report::Report;
use store::projects::{Direction, Filter, Order, Sort};
use store::{Read, dependencies, legal_texts, milestones, projects, reports, withholdings};
use views::pages::desk::About;
use views::pages::desk::home::{Alarm, Asked, Late, Queue};

use super::home::{age, tone};
use crate::cx::Cx;
use crate::fault::Fault;

/// How much of each kind is read at most. What is shown of it is told as "n of N".
pub(super) const MOST_READ: i64 = 1_000;

/// How many lines of each kind a morning can hold.
const MOST_SHOWN: usize = 25;

/// For how long a request for help stays on the desk, in days: two sittings.
const HELP_DAYS: i64 = 180;

/// Everything that waits for the programme office.
pub(super) async fn load(cx: &Cx<Officer>, db: &mut Read, posts: &[Post]) -> Result<Queue, Fault> {
    let (late, late_total) = late(cx, db).await?;
    let found = alarms(cx, db, posts).await?;
    let asked = reports::list_help(db, help_since(cx), MOST_READ).await?;
    let asked = latest(asked);
    let mentioned = found.iter().flat_map(Found::mentioned).chain(asked.iter().map(|report| report.project));
    let names: BTreeMap<ProjectNumber, Names> =
        projects::names(db, mentioned.collect::<BTreeSet<_>>()).await?.into_iter().collect();
    let about = |number: ProjectNumber| About { number, names: names.get(&number).cloned().unwrap_or_default() };
    let alarms_total = found.len();
    let alarms = found.into_iter().take(MOST_SHOWN).map(|found| found.told(&about)).collect();
    let asked_total = asked.len();
    let asked = asked.into_iter().take(MOST_SHOWN).filter_map(|report| told(report, &about)).collect();
    Ok(Queue { late, late_total, alarms, alarms_total, asked, asked_total })
}

/// From when on a request for help still waits.
pub(super) fn help_since(cx: &Cx<Officer>) -> DateTime<Utc> {
    cx.now - Duration::days(HELP_DAYS)
}

/// Who has been silent for longer than a reminder takes, the longest first.
async fn late(cx: &Cx<Officer>, db: &mut Read) -> Result<(Vec<Late>, usize), Fault> {
    let heard_before = Some(cx.now - Duration::days(cx.site.profile.reminder_every_days));
    let filter = Filter { state: Some(ProjectState::Active), heard_before, ..Filter::default() };
    let order = Order { sort: Sort::Heard, direction: Direction::Up };
    let total = projects::count(db, &filter).await?;
    let most = i64::try_from(MOST_SHOWN).unwrap_or(i64::MAX);
    let cards = projects::list(db, &filter, order, 0, most).await?;
    let late = cards
        .into_iter()
        .map(|card| {
            let age = age(cx, &card);
            Late { about: About { number: card.number, names: card.names }, age, tone: tone(cx, age) }
        })
        .collect();
    Ok((late, usize::try_from(total).unwrap_or(0)))
}

/// Something that does not fit, before the names are known.
enum Found {
    Overdue(Milestone),
    Broken { waits: ProjectNumber, needs: ProjectNumber, fit: Fit },
    Other(ProjectNumber, Box<Alarm>),
}

impl Found {
    fn mentioned(&self) -> Vec<ProjectNumber> {
        match self {
            Found::Overdue(milestone) => vec![milestone.project],
            Found::Broken { waits, needs, .. } => vec![*waits, *needs],
            Found::Other(project, _) => vec![*project],
        }
    }

    fn told(self, about: &dyn Fn(ProjectNumber) -> About) -> (About, Alarm) {
        match self {
            Found::Overdue(milestone) => (about(milestone.project), Alarm::Overdue(milestone)),
            Found::Broken { waits, needs, fit } => (about(waits), Alarm::Broken { needs: about(needs), fit }),
            Found::Other(project, alarm) => (about(project), *alarm),
        }
    }
}

/// What does not fit, what blocks most first.
async fn alarms(cx: &Cx<Officer>, db: &mut Read, posts: &[Post]) -> Result<Vec<Found>, Fault> {
    let today = cx.today();
    let mut found = vec![];
    let title = |post| posts.iter().find(|one| Some(one.id) == post).map(|one| one.title.clone());
    for (project, post) in projects::list_vacant(db, MOST_READ).await? {
        found.push(Found::Other(project, Box::new(Alarm::Vacant(title(post)))));
    }
    for withheld in withholdings::list_due(db, today, MOST_READ).await? {
        found.push(Found::Other(withheld.project, Box::new(Alarm::Review(withheld))));
    }
    found.extend(between(cx, db).await?);
    found.extend(milestones::list_overdue(db, today, MOST_READ).await?.into_iter().map(Found::Overdue));
    Ok(found)
}

/// What does not fit between two dates: broken dependencies, and texts that come after their milestone.
async fn between(cx: &Cx<Officer>, db: &mut Read) -> Result<Vec<Found>, Fault> {
    let all = dependencies::list(db).await?;
    let texts = legal_texts::list_pending(db).await?;
    let mut involved: BTreeSet<ProjectNumber> = texts.iter().map(|text| text.project).collect();
    involved.extend(all.iter().flat_map(|one| [one.project, one.needs]));
    let mut roadmaps: BTreeMap<ProjectNumber, Vec<Milestone>> = BTreeMap::new();
    for milestone in milestones::list_of(db, involved).await? {
        roadmaps.entry(milestone.project).or_default().push(milestone);
    }
    let roadmap = |project: ProjectNumber| roadmaps.get(&project).map(Vec::as_slice).unwrap_or_default();
    let broken = all.iter().filter_map(|one| {
        let fit = one.fit(roadmap(one.project), roadmap(one.needs));
        matches!(fit, Fit::Broken { .. }).then_some(Found::Broken { waits: one.project, needs: one.needs, fit })
    });
    let behind = texts.iter().filter_map(|text| behind(text, roadmap(text.project), cx));
    Ok(broken.chain(behind).collect())
}

fn behind(text: &LegalText, roadmap: &[Milestone], cx: &Cx<Officer>) -> Option<Found> {
    let milestone = roadmap.iter().find(|milestone| text.is_behind(milestone, cx.today()))?;
    let alarm = Alarm::Behind { text: text.clone(), milestone: milestone.clone() };
    Some(Found::Other(text.project, Box::new(alarm)))
}

/// Of several requests for one project, the last: the others were said again, or answered.
pub(super) fn latest(reports: Vec<Report>) -> Vec<Report> {
    let mut seen = BTreeSet::new();
    reports.into_iter().filter(|report| seen.insert(report.project)).collect()
}

fn told(report: Report, about: &dyn Fn(ProjectNumber) -> About) -> Option<Asked> {
    let about = about(report.project);
    report.help.map(|help| Asked { about, said_at: report.said_at, help })
}
