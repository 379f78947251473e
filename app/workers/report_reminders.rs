//! Asks leads for the report of the coming sitting, fourteen and ten days before it, and tells them when it is late; the
//! head of the entity reads the second and the last. Each letter is guarded by a fact of its own, written with it: two
//! workers never write it twice, and one that died half-way goes on where it stopped.

use domain::people::{Person, Post, Role};
use domain::portfolio::entity::{Entity, scope};
use domain::portfolio::project::{Project, ProjectNumber, ProjectState};
use domain::steering::body::Level;
use domain::steering::report::Stage;
use domain::steering::sitting::{Sitting, SittingState};
use store::projects::{Direction, Filter, Order, Sort};
use store::{entities, facts, people, posts, preferences, projects, reports, sittings};
use views::mails::{EntityReportsMail, ReportDueMail, ReportStage};
use views::paths;

use super::reminders::{LINK_MINUTES, addressees, update_link};
use crate::fault::Fault;
use crate::mailers::letter;
use crate::site::Site;

/// How many projects one day can remind of: more than any programme has.
const MOST: i64 = 10_000;

/// Writes every letter that is due for the committee's sittings. Gives their number.
///
/// # Errors
/// When the database fails.
pub async fn send_due(site: &Site) -> Result<usize, Fault> {
    let states = [SittingState::Planned, SittingState::Frozen];
    let sittings = sittings::list_in(&mut site.db.read(), Level::Committee, &states).await?;
    let mut written = 0;
    for sitting in &sittings {
        if let Some(stage) = Stage::of(sitting, site.today(), &site.profile.steering) {
            written += send_for(site, sitting, stage).await?;
        }
    }
    Ok(written)
}

async fn send_for(site: &Site, sitting: &Sitting, stage: Stage) -> Result<usize, Fault> {
    let silent = silent(site, sitting).await?;
    let posts = posts::list(&mut site.db.read()).await?;
    let mut written = 0;
    for project in &silent {
        let lead = posts.iter().find(|post| Some(post.id) == project.lead);
        written += ask(site, project, lead, (sitting, stage)).await?;
    }
    if stage.tells_entity() {
        let entities = entities::list(&mut site.db.read()).await?;
        for post in posts.iter().filter(|post| post.role == Role::EntityLead) {
            let own = own(&silent, post, &entities);
            written += tell_entity(site, post, &own, (sitting, stage)).await?;
        }
    }
    Ok(written)
}

/// The projects under way that have no report for the sitting.
async fn silent(site: &Site, sitting: &Sitting) -> Result<Vec<Project>, Fault> {
    let mut db = site.db.read();
    let filter = Filter { state: Some(ProjectState::Active), ..Filter::default() };
    let order = Order { sort: Sort::Number, direction: Direction::Up };
    let active = projects::list(&mut db, &filter, order, 0, MOST).await?;
    let said: Vec<ProjectNumber> =
        reports::list_for(&mut db, sitting.id).await?.iter().map(|filed| filed.report.project).collect();
    let missing: Vec<ProjectNumber> =
        active.iter().map(|card| card.number).filter(|number| !said.contains(number)).collect();
    Ok(projects::list_of(&mut db, &missing).await?)
}

fn own<'a>(silent: &'a [Project], post: &Post, entities: &[Entity]) -> Vec<&'a Project> {
    let reached = post.entity.map(|entity| scope(entities, entity)).unwrap_or_default();
    silent.iter().filter(|project| reached.contains(&project.entity)).collect()
}

async fn ask(
    site: &Site,
    project: &Project,
    lead: Option<&Post>,
    (sitting, stage): (&Sitting, Stage),
) -> Result<usize, Fault> {
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    let guard = format!("report of {} for {}", project.number.0, sitting.code);
    if !facts::raise(&mut tx, guard, stage.to_string()).await? {
        return Ok(0);
    }
    // Whoever was reminded of the project today is not written to twice.
    let first_today =
        facts::raise(&mut tx, format!("reminded of {}", project.number.0), site.today().to_string()).await?;
    let mut written = 0;
    for person in addressees(&mut tx, lead.filter(|_| first_today)).await? {
        if !preferences::find(&mut tx, person.id).await?.reminders {
            continue;
        }
        let language = person.language;
        let mail = ReportDueMail {
            name: person.names.shown(language).0.to_owned(),
            project: format!("{} {}", project.number, project.names.shown(language).0),
            sitting: sitting.code.to_string(),
            held_on: sitting.held_on,
            cutoff_on: sitting.cutoff_on,
            stage: told(stage),
            link: update_link(&mut tx, site, project.number, &person).await?,
            minutes: LINK_MINUTES,
            desk: format!("{}{}", site.settings.base_url, paths::desk(language)),
        };
        letter::write(&mut tx, &person, &mail, now).await?;
        written += 1;
    }
    tx.commit().await?;
    Ok(written)
}

/// One letter for all the entity's missing reports, to the head; to the deputy where nobody holds the post.
async fn tell_entity(
    site: &Site,
    post: &Post,
    own: &[&Project],
    (sitting, stage): (&Sitting, Stage),
) -> Result<usize, Fault> {
    if own.is_empty() {
        return Ok(0);
    }
    let mut tx = site.db.begin().await?;
    let guard = format!("reports owed by post {} for {}", post.id.0, sitting.code);
    if !facts::raise(&mut tx, guard, stage.to_string()).await? {
        return Ok(0);
    }
    let head = match post.holder.or(post.deputy) {
        Some(id) => people::find(&mut tx, id).await?.filter(|person| person.active),
        None => None,
    };
    let mut written = 0;
    if let Some(person) = head
        && preferences::find(&mut tx, person.id).await?.reminders
    {
        letter::write(&mut tx, &person, &entity_mail(site, &person, own, (sitting, stage)), site.clock.now()).await?;
        written = 1;
    }
    tx.commit().await?;
    Ok(written)
}

fn entity_mail(
    site: &Site,
    person: &Person,
    own: &[&Project],
    (sitting, stage): (&Sitting, Stage),
) -> EntityReportsMail {
    let language = person.language;
    EntityReportsMail {
        name: person.names.shown(language).0.to_owned(),
        projects: own.iter().map(|one| format!("{} {}", one.number, one.names.shown(language).0)).collect(),
        sitting: sitting.code.to_string(),
        held_on: sitting.held_on,
        cutoff_on: sitting.cutoff_on,
        stage: told(stage),
        link: format!("{}{}", site.settings.base_url, paths::desk_reports(language)),
    }
}

const fn told(stage: Stage) -> ReportStage {
    match stage {
        Stage::First => ReportStage::Asked,
        Stage::Second => ReportStage::AskedAgain,
        Stage::Late => ReportStage::Late,
    }
}
