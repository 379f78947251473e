//! A person's own calendar (RFC 5545), asked for by programs: the token is the permission. Wrong ones are counted by
//! place, and answered as if there were nothing.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use chrono::Duration;
use domain::people::{Officer, Role};
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{Project, ProjectState};
use domain::steering::body::Level;
use domain::steering::decision::{Decision, DecisionState};
use domain::steering::sitting::{Sitting, SittingState};
use icalendar::{Calendar, Component, Event, EventLike, EventStatus};
use store::projects::{Direction, Filter, Order, Sort};
use store::{Read, calendar_feeds, decisions, milestones, people, projects, sittings, throttle};
use views::paths;
use views::words::Words;

use crate::answer::{self, Answer};
use crate::fault::{Fault, Found};
use crate::secrets::{self, Token};
use crate::site::Site;
use crate::tries::Caller;

const CALENDAR: &str = "text/calendar; charset=utf-8";

/// How many wrong tokens one place may try in a quarter of an hour.
const MOST_WRONG: i64 = 20;
const WINDOW: Duration = Duration::minutes(15);

/// More than any programme has.
const MOST: i64 = 10_000;

/// # Errors
/// `NotFound` for a token that opens nothing, `TooMany`, trouble.
pub async fn show(State(site): State<Arc<Site>>, Path(token): Path<String>, caller: Caller) -> Answer {
    let token = token.strip_suffix(".ics").unwrap_or(&token);
    let mut db = site.db.read();
    let Some(person) = calendar_feeds::find(&mut db, Token::given(token).hash()).await? else {
        return Err(wrong(&site, &caller).await?);
    };
    let officer = people::officer(&mut db, person).await?.filter(|officer| officer.person.active).found()?;
    let feed = Feed { site: &site, officer: &officer, words: Words::of(officer.person.language) };
    let mut response: Response = answer::file("sila.ics", CALENDAR, feed.write(&mut db).await?);
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("private, max-age=900"));
    Ok(response)
}

async fn wrong(site: &Site, caller: &Caller) -> Result<Fault, Fault> {
    let bucket = secrets::sign(&site.settings.secret_key, "calendars from place", &[caller.place()]);
    let mut tx = site.db.begin().await?;
    let taken = throttle::take(&mut tx, bucket, WINDOW, site.clock.now()).await?;
    tx.commit().await?;
    Ok(if taken > MOST_WRONG { Fault::TooMany } else { Fault::NotFound })
}

struct Feed<'a> {
    site: &'a Site,
    officer: &'a Officer,
    words: Words,
}

impl Feed<'_> {
    async fn write(&self, db: &mut Read) -> Result<String, Fault> {
        let mut calendar = Calendar::new();
        calendar.name("Sila").ttl(&Duration::hours(6));
        for sitting in sittings::list(db, MOST).await? {
            if self.sits_in(&sitting) {
                calendar.push(self.sitting(&sitting));
            }
            if sitting.level == Level::Committee && self.owes_reports() && sitting.state != SittingState::Cancelled {
                calendar.push(self.cutoff(&sitting));
            }
        }
        let own = self.projects(db).await?;
        for milestone in milestones::list_of(db, own.iter().map(|project| project.number)).await? {
            calendar.push(self.milestone(&milestone, &own));
        }
        for decision in decisions::list_in(db, &[DecisionState::Taken, DecisionState::Blocked], MOST).await? {
            calendar.extend(self.decision(&decision));
        }
        Ok(calendar.done().to_string())
    }

    /// The committee's members and the office follow the committee; an entity lead the committee and its own sittings.
    fn sits_in(&self, sitting: &Sitting) -> bool {
        let officer = self.officer;
        match sitting.level {
            Level::Committee => {
                let roles = [Role::CommitteeMember, Role::ProgrammeOffice, Role::EntityLead, Role::Auditor];
                roles.into_iter().any(|role| officer.has(role))
            }
            Level::Office => officer.has(Role::ProgrammeOffice),
            Level::Sector => sitting.entity.is_some_and(|entity| officer.leads_entity(entity)),
        }
    }

    fn owes_reports(&self) -> bool {
        [Role::ProjectLead, Role::EntityLead, Role::ProgrammeOffice].into_iter().any(|role| self.officer.has(role))
    }

    /// The projects this person leads, or whose entity they lead.
    async fn projects(&self, db: &mut Read) -> Result<Vec<Project>, Fault> {
        let filter = Filter { state: Some(ProjectState::Active), ..Filter::default() };
        let order = Order { sort: Sort::Number, direction: Direction::Up };
        let cards = projects::list(db, &filter, order, 0, MOST).await?;
        let numbers: Vec<_> = cards.iter().map(|card| card.number).collect();
        let all = projects::list_of(db, &numbers).await?;
        let own = |project: &Project| self.officer.leads_project(project) || self.officer.leads_entity(project.entity);
        Ok(all.into_iter().filter(own).collect())
    }

    /// An instant in UTC: the reader's clock does the rest, in Ramadan too.
    fn sitting(&self, sitting: &Sitting) -> Event {
        let ends = sitting.begins_at + Duration::minutes(sitting.minutes);
        let mut event = self.event(&format!("sitting-{}", sitting.id.0), &sitting.code.0, sitting.version);
        event.starts(sitting.begins_at).ends(ends);
        if let Some(place) = &sitting.place {
            event.location(place);
        }
        // A sitting that was called off says so; one that vanished would be kept by the subscriber for ever.
        let is_off = sitting.state == SittingState::Cancelled;
        event.status(if is_off { EventStatus::Cancelled } else { EventStatus::Confirmed });
        event.done()
    }

    fn cutoff(&self, sitting: &Sitting) -> Event {
        let said = self.words.tell("account-calendar-cutoff", &[("sitting", sitting.code.0.as_str().into())]);
        let mut event = self.event(&format!("cutoff-{}", sitting.id.0), &said, sitting.version);
        event.all_day(sitting.cutoff_on).done()
    }

    fn milestone(&self, milestone: &Milestone, own: &[Project]) -> Event {
        let language = self.words.language();
        let project = own.iter().find(|project| project.number == milestone.project);
        let about = project.map(|project| format!("{} {}", project.number, project.names.shown(language).0));
        let name = milestone.names.shown(language).0.to_owned();
        let mut event = self.event(&format!("milestone-{}", milestone.id.0), &name, milestone.version);
        event.all_day(milestone.expected());
        event.description(&about.unwrap_or_default());
        event.url(&self.absolute(&paths::project(language, milestone.project)));
        event.done()
    }

    /// What one of this person's posts has to carry out.
    fn decision(&self, decision: &Decision) -> Option<Event> {
        let due = decision.due_on.filter(|_| decision.is_open())?;
        let owner = decision.owner?;
        self.officer.posts.iter().find(|held| held.post == owner)?;
        let number = decision.number.to_string();
        let said = self.words.tell("account-calendar-decision", &[("number", number.as_str().into())]);
        let mut event = self.event(&format!("decision-{}", decision.number.0), &said, decision.version);
        event.all_day(due);
        event.description(decision.text.shown(self.words.language()).0);
        Some(event.done())
    }

    /// The same record is the same event for ever; a later version takes the earlier one's place.
    fn event(&self, record: &str, summary: &str, version: i64) -> Event {
        let host = self.site.settings.base_url.split("://").last().unwrap_or("sila");
        let mut event = Event::with_uid(&format!("{record}@{host}"));
        event.summary(summary).sequence(u32::try_from(version).unwrap_or(u32::MAX)).timestamp(self.site.clock.now());
        event.done()
    }

    fn absolute(&self, path: &str) -> String {
        format!("{}{path}", self.site.settings.base_url)
    }
}
