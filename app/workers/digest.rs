//! The weekly digest: on Monday morning, once, to each officer who wants it, of the projects that are theirs. A worker
//! that was down sends it later in the week; two workers never send it twice.

use std::collections::BTreeMap;

use chrono::{Datelike, Duration, NaiveDate, Timelike};
use domain::language::{Language, Names};
use domain::people::{Officer, Person, PostId};
use domain::portfolio::project::{Project, ProjectNumber, ProjectState};
use domain::steering::body::Level;
use domain::steering::decision::{Decision, DecisionState};
use domain::steering::escalation::{Escalation, EscalationState};
use domain::steering::report::coming;
use domain::steering::sitting::{Sitting, SittingState};
use store::digests::{self, Due};
use store::forecasts::{self, Move};
use store::projects::{Direction, Filter, Order, Sort};
use store::{Tx, decisions, escalations, facts, people, preferences, projects, reports, sittings};
use views::mails::{DigestFact, DigestLine, DigestMail};
use views::paths;

use super::reminders::{LINK_MINUTES, update_link};
use crate::fault::Fault;
use crate::mailers::letter;
use crate::site::Site;

/// The fact that says for which week the digest was sent.
const WEEKLY: &str = "weekly_digest";

/// Not before people are up.
const HOUR: u32 = 6;

/// How far ahead milestones are told of, and how far back moves.
const AHEAD_DAYS: i64 = 14;
const BACK_DAYS: i64 = 7;

/// More than any programme has.
const MOST: i64 = 10_000;

/// Writes the week's letters if nobody has. Gives their number.
///
/// # Errors
/// When the database fails.
pub async fn send_due(site: &Site) -> Result<usize, Fault> {
    let local = site.clock.now().with_timezone(&site.profile.timezone);
    let today = local.date_naive();
    let monday = today - Duration::days(i64::from(today.weekday().num_days_from_monday()));
    let is_early = today == monday && local.hour() < HOUR;
    let sent = facts::find(&mut site.db.read(), WEEKLY).await?;
    if is_early || sent.is_some_and(|week| week >= monday.to_string()) {
        return Ok(0);
    }
    let week = Week::load(site, monday).await?;
    let mut written = 0;
    for person in people::list(&mut site.db.read()).await?.into_iter().filter(|person| person.active) {
        written += usize::from(send_to(site, &week, &person).await?);
    }
    let mut tx = site.db.begin().await?;
    facts::raise(&mut tx, WEEKLY, monday.to_string()).await?;
    tx.commit().await?;
    site.outbox_bell.notify_one();
    Ok(written)
}

/// What there is to tell, over the whole portfolio.
struct Week {
    monday: NaiveDate,
    today: NaiveDate,
    projects: BTreeMap<ProjectNumber, Project>,
    moved: Vec<Move>,
    due: Vec<Due>,
    /// The sitting whose reports are being taken, with the projects that have one.
    sitting: Option<(Sitting, Vec<ProjectNumber>)>,
    decisions: Vec<Decision>,
    alerts: Vec<(ProjectNumber, i64)>,
    escalations: Vec<Escalation>,
}

impl Week {
    async fn load(site: &Site, monday: NaiveDate) -> Result<Week, Fault> {
        let mut db = site.db.read();
        let today = site.today();
        let filter = Filter { state: Some(ProjectState::Active), ..Filter::default() };
        let order = Order { sort: Sort::Number, direction: Direction::Up };
        let cards = projects::list(&mut db, &filter, order, 0, MOST).await?;
        let numbers: Vec<ProjectNumber> = cards.iter().map(|card| card.number).collect();
        let active = projects::list_of(&mut db, &numbers).await?;
        let planned = sittings::list_in(&mut db, Level::Committee, &[SittingState::Planned]).await?;
        let opens = |one: &&Sitting| (one.held_on - today).num_days() <= i64::from(site.profile.steering.opens_days);
        let sitting = match coming(&planned, today).filter(opens) {
            Some(sitting) => {
                let said = reports::list_for(&mut db, sitting.id).await?;
                Some((sitting.clone(), said.iter().map(|filed| filed.report.project).collect()))
            }
            None => None,
        };
        let open = [DecisionState::Taken, DecisionState::Blocked];
        let waiting: Vec<EscalationState> =
            EscalationState::ALL.iter().copied().filter(|state| state.awaits_decision()).collect();
        Ok(Week {
            monday,
            today,
            projects: active.into_iter().map(|project| (project.number, project)).collect(),
            moved: forecasts::list_moved_since(&mut db, today - Duration::days(BACK_DAYS), MOST).await?,
            due: digests::list_due(&mut db, today, today + Duration::days(AHEAD_DAYS), MOST).await?,
            sitting,
            decisions: decisions::list_in(&mut db, &open, MOST).await?,
            alerts: digests::list_alerts(&mut db).await?,
            escalations: escalations::list_in(&mut db, &waiting).await?,
        })
    }
}

async fn send_to(site: &Site, week: &Week, person: &Person) -> Result<bool, Fault> {
    let mut tx = site.db.begin().await?;
    if !preferences::find(&mut tx, person.id).await?.digest {
        return Ok(false);
    }
    let Some(officer) = people::officer(&mut tx, person.id).await? else { return Ok(false) };
    if !facts::raise(&mut tx, format!("digest of {}", person.id.0), week.monday.to_string()).await? {
        return Ok(false);
    }
    let reader = Reader { site, week, officer: &officer, language: person.language };
    let mail = reader.mail(&mut tx).await?;
    if mail.is_empty() {
        return Ok(false);
    }
    letter::write(&mut tx, person, &mail, site.clock.now()).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whose digest it is, and what of the week is theirs.
struct Reader<'a> {
    site: &'a Site,
    week: &'a Week,
    officer: &'a Officer,
    language: Language,
}

impl Reader<'_> {
    async fn mail(&self, tx: &mut Tx) -> Result<DigestMail, Fault> {
        let mut owed = self.decisions();
        owed.extend(self.reports(tx).await?);
        Ok(DigestMail {
            name: self.named(&self.officer.person.names),
            week_of: self.week.monday,
            moved: self.moved(),
            due: self.due(),
            owed,
            alarms: self.alarms(),
            desk: self.absolute(&paths::desk(self.language)),
            preferences: self.absolute(&paths::account_letters(self.language)),
            minutes: LINK_MINUTES,
        })
    }

    fn named(&self, names: &Names) -> String {
        names.shown(self.language).0.to_owned()
    }

    fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.site.settings.base_url)
    }

    /// The project, if it is this reader's to follow: the portfolio for those who read all of it, else what they keep.
    fn own(&self, number: ProjectNumber) -> Option<&Project> {
        let project = self.week.projects.get(&number)?;
        (self.officer.reads_all() || self.officer.may_keep_roadmap(project)).then_some(project)
    }

    fn label(&self, project: &Project) -> String {
        format!("{} {}", project.number, self.named(&project.names))
    }

    fn leading_to(&self, project: &Project) -> String {
        self.absolute(&paths::project(self.language, project.number))
    }

    fn moved(&self) -> Vec<DigestLine> {
        let line = |moved: &Move| {
            let project = self.own(moved.project)?;
            let milestone = self.named(&moved.milestone_names);
            let said =
                DigestFact::Moved { project: self.label(project), milestone, before: moved.before, now: moved.now };
            Some(DigestLine { said, link: Some(self.leading_to(project)) })
        };
        self.week.moved.iter().filter_map(line).collect()
    }

    fn due(&self) -> Vec<DigestLine> {
        let line = |due: &Due| {
            let project = self.own(due.project)?;
            let said = DigestFact::Due { project: self.label(project), milestone: self.named(&due.names), on: due.on };
            Some(DigestLine { said, link: Some(self.leading_to(project)) })
        };
        self.week.due.iter().filter_map(line).collect()
    }

    fn alarms(&self) -> Vec<DigestLine> {
        let escalation = |one: &Escalation| {
            let project = self.own(one.project)?;
            let said = DigestFact::Escalation {
                number: one.number.to_string(),
                project: self.label(project),
                subject: one.subject.clone(),
                until: one.clock_until,
            };
            Some(DigestLine { said, link: Some(self.leading_to(project)) })
        };
        let alert = |(number, count): &(ProjectNumber, i64)| {
            let project = self.own(*number)?;
            let count = usize::try_from(*count).unwrap_or_default();
            let said = DigestFact::Alerts { project: self.label(project), count };
            Some(DigestLine { said, link: Some(self.leading_to(project)) })
        };
        let escalations = self.week.escalations.iter().filter_map(escalation);
        escalations.chain(self.week.alerts.iter().filter_map(alert)).collect()
    }

    /// Decisions that a post of this reader carries out.
    fn decisions(&self) -> Vec<DigestLine> {
        let held = |post: PostId| self.officer.posts.iter().any(|held| held.post == post);
        let own = self.week.decisions.iter().filter(|one| one.is_open() && one.owner.is_some_and(held));
        own.map(|one| {
            let said = DigestFact::Decision {
                number: one.number.to_string(),
                text: self.named(&one.text),
                due_on: one.due_on,
                late: one.is_late(self.week.today),
            };
            DigestLine { said, link: None }
        })
        .collect()
    }

    /// Reports this reader owes as a lead, each with a link that opens the form once.
    async fn reports(&self, tx: &mut Tx) -> Result<Vec<DigestLine>, Fault> {
        let Some((sitting, said)) = &self.week.sitting else { return Ok(vec![]) };
        let mut lines = vec![];
        for project in self.week.projects.values().filter(|project| self.officer.leads_project(project)) {
            if said.contains(&project.number) {
                continue;
            }
            let link = update_link(tx, self.site, project.number, &self.officer.person).await?;
            let fact = DigestFact::Report {
                project: self.label(project),
                sitting: sitting.code.to_string(),
                until: sitting.cutoff_on,
            };
            lines.push(DigestLine { said: fact, link: Some(link) });
        }
        Ok(lines)
    }
}
