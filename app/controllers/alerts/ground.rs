//! What the pages of this circle share: who may see what, the names on a page, the clocks in working days.

use domain::calendar::Calendar;
use domain::language::Names;
use domain::people::{Officer, PersonId, Role};
use domain::portfolio::project::{Project, ProjectNumber, ProjectState};
use domain::steering::body::Level;
use domain::steering::escalation::{Escalation, EscalationState};
use store::projects::{Direction, Filter, Order, Sort};
use store::{Ask, Read, alerts, escalations, exceptions, people, projects};
use views::pages::alerts::{Clock, Ladder, Listed, Standing, about};
use views::parts::Author;

use crate::almanac;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};

/// How many lines of one kind a page shows; how many there are is told beside it.
pub(super) const MOST: i64 = 200;

/// Of the desk's own lists.
const ON_DESK: i64 = 8;

/// The bodies of the country, from the sector up.
pub(super) fn ladder(cx: &Cx<Officer>) -> Ladder {
    let code = |level: &Level| cx.site.profile.body(*level).map(|body| body.code.clone()).unwrap_or_default();
    Ladder(Level::ALL.iter().map(code).collect())
}

/// The projects whose alerts this officer sees; `None`: all of them.
pub(super) async fn own_projects(cx: &Cx<Officer>, db: &mut Read) -> Result<Option<Vec<ProjectNumber>>, Fault> {
    if cx.who.reads_all() {
        return Ok(None);
    }
    let posts = || cx.who.posts.iter();
    let scope: Vec<_> =
        posts().filter(|held| held.role == Role::EntityLead).flat_map(|held| held.scope.clone()).collect();
    let held: Vec<_> = posts().filter(|held| held.role == Role::ProjectLead).map(|held| held.post).collect();
    let order = || Order { sort: Sort::Number, direction: Direction::Up };
    let mut numbers = vec![];
    for filter in
        [Filter { entities: Some(scope), ..Filter::default() }, Filter { leads: Some(held), ..Filter::default() }]
    {
        for state in ProjectState::ALL.iter().copied() {
            let of_state = Filter { state: Some(state), ..filter.clone() };
            let cards = projects::list(db, &of_state, order(), 0, 1_000).await?;
            numbers.extend(cards.iter().map(|card| card.number));
        }
    }
    numbers.sort_unstable();
    numbers.dedup();
    Ok(Some(numbers))
}

/// The project of a record, if this officer may read what is internal to it.
pub(super) async fn seen(cx: &Cx<Officer>, on: &mut impl Ask, number: ProjectNumber) -> Result<Project, Fault> {
    let project = projects::find(on, number).await?.found()?;
    cx.who.sees_withheld(&project).allowed()?;
    Ok(project)
}

/// The author of each step, as officers read them.
pub(super) async fn authors(on: &mut impl Ask, by: Vec<Option<PersonId>>) -> Result<Vec<Author>, Fault> {
    let persons: Vec<PersonId> = by.iter().copied().flatten().collect();
    let names: Vec<(PersonId, Names)> = people::names(on, persons).await?;
    let name = |person: PersonId| names.iter().find(|(id, _)| *id == person).map(|(_, names)| names.clone());
    let author = |by: Option<PersonId>| match by {
        None => Author::System,
        Some(person) => name(person).map_or(Author::Officer, Author::Person),
    };
    Ok(by.into_iter().map(author).collect())
}

/// How much of a clock is left today, in working days.
pub(super) fn clock(cx: &Cx<Officer>, escalation: &Escalation, calendar: &Calendar) -> Option<Clock> {
    let today = cx.today();
    let until = escalation.clock_until.filter(|_| escalation.state.awaits_decision())?;
    let days = |from, to| i64::try_from(calendar.working_days_between(from, to)).unwrap_or(i64::MAX);
    let left = if until < today { -days(until, today).max(1) } else { days(today, until) };
    Some(Clock { until, left })
}

/// Alerts with the names of their projects.
pub(super) async fn listed(db: &mut Read, found: Vec<domain::steering::alert::Alert>) -> Result<Vec<Listed>, Fault> {
    let names = projects::names(db, found.iter().map(|alert| alert.project).collect::<Vec<_>>()).await?;
    Ok(found.into_iter().map(|alert| Listed { about: about(&names, alert.project), alert }).collect())
}

/// Escalations with the names of their projects and what is left of their clocks.
pub(super) async fn standing(cx: &Cx<Officer>, db: &mut Read, found: Vec<Escalation>) -> Result<Vec<Standing>, Fault> {
    let calendar = almanac::calendar(db, &cx.site.profile).await?;
    let names = projects::names(db, found.iter().map(|one| one.project).collect::<Vec<_>>()).await?;
    let numbers: Vec<_> = found.iter().map(|one| one.number).collect();
    let reports = exceptions::list_of(db, &numbers).await?;
    let one = |escalation: Escalation| Standing {
        about: about(&names, escalation.project),
        clock: clock(cx, &escalation, &calendar),
        has_report: reports.iter().any(|report| report.escalation == escalation.number),
        escalation,
    };
    Ok(found.into_iter().map(one).collect())
}

/// What the desk says of alerts and clocks: to the programme office all that is open, to an entity lead theirs.
///
/// # Errors
/// Trouble only.
pub async fn desk(cx: &Cx<Officer>, db: &mut Read) -> Result<Option<views::pages::desk::home::Pressing>, Fault> {
    let is_for = cx.who.may_keep_portfolio() || cx.who.has(Role::EntityLead) || cx.who.has(Role::CommitteeMember);
    if !is_for {
        return Ok(None);
    }
    let own = own_projects(cx, db).await?;
    let open = alerts::Asked {
        state: Some(domain::steering::alert::AlertState::Open),
        projects: own.clone(),
        ..alerts::Asked::default()
    };
    let total = alerts::count(db, &open).await?;
    let found = alerts::list(db, &open, ON_DESK).await?;
    let running: Vec<Escalation> = escalations::list_in(db, RUNNING)
        .await?
        .into_iter()
        .filter(|one| own.as_ref().is_none_or(|own| own.contains(&one.project)))
        .take(usize::try_from(ON_DESK).unwrap_or(0))
        .collect();
    Ok(Some(views::pages::desk::home::Pressing {
        ladder: ladder(cx),
        alerts: listed(db, found).await?,
        total: usize::try_from(total).unwrap_or(0),
        clocks: standing(cx, db, running).await?,
    }))
}

/// Those whose clock runs.
const RUNNING: &[EscalationState] = &[
    EscalationState::Raised,
    EscalationState::Acknowledged,
    EscalationState::AtSector,
    EscalationState::AtOffice,
    EscalationState::Deferred,
];
