//! Writes to the leads whose projects have not been heard of lately: to the post's holder and its deputy, with a link
//! that opens the two-minute update.

use chrono::Duration;
use domain::journal::{Action, Actor, Change, Subject};
use domain::people::{Person, Post};
use domain::portfolio::project::{Project, ProjectNumber, ProjectState};
use store::links::{self, Grant, Purpose};
use store::projects::{Direction, Filter, Order, Sort};
use store::{Tx, facts, journal, people, posts, preferences, projects};
use views::mails::ReminderMail;
use views::paths;

use super::report_reminders;
use crate::fault::Fault;
use crate::mailers::letter;
use crate::secrets::Token;
use crate::site::Site;

/// How long the link in a reminder opens the form (portfolio.md 4.3).
pub const LINK_MINUTES: i64 = 15;

/// How many projects one day can remind of: more than any programme has.
const MOST: i64 = 10_000;

/// Reminds of every active project that has not been heard of for as long as the profile says. Gives the number of
/// letters written.
///
/// # Errors
/// When the database fails.
pub async fn send_due(site: &Site) -> Result<usize, Fault> {
    let now = site.clock.now();
    let filter = Filter {
        state: Some(ProjectState::Active),
        heard_before: Some(now - Duration::days(site.profile.reminder_every_days)),
        ..Filter::default()
    };
    let order = Order { sort: Sort::Number, direction: Direction::Up };
    let mut written = report_reminders::send_due(site).await?;
    let due = projects::list(&mut site.db.read(), &filter, order, 0, MOST).await?;
    for card in due {
        written += remind(site, card.number, Actor::System).await?;
    }
    site.outbox_bell.notify_one();
    Ok(written)
}

/// Reminds the lead of one project, at most once a day. Gives the number of letters written.
///
/// # Errors
/// When the database fails.
pub async fn remind(site: &Site, number: ProjectNumber, by: Actor) -> Result<usize, Fault> {
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    let Some(project) = projects::find(&mut tx, number).await? else { return Ok(0) };
    if !facts::raise(&mut tx, format!("reminded of {}", number.0), site.today().to_string()).await? {
        return Ok(0);
    }
    let post = match project.lead {
        Some(lead) => posts::find(&mut tx, lead).await?,
        None => None,
    };
    let mut written = 0;
    for person in addressees(&mut tx, post.as_ref()).await? {
        // What the office asks for by hand reaches everybody.
        if by == Actor::System && !preferences::find(&mut tx, person.id).await?.reminders {
            continue;
        }
        write_to(&mut tx, site, &project, &person).await?;
        written += 1;
    }
    if written > 0 {
        let line = Change {
            at: now,
            by,
            subject: Subject::Project,
            record: number.0.to_string(),
            project: Some(number.0),
            action: Action::Reminded,
            what: String::new(),
            from: None,
            to: None,
            why: None,
        };
        journal::add(&mut tx, line).await?;
    }
    tx.commit().await?;
    Ok(written)
}

/// Whoever holds the post now and whoever stands in; nobody who has left.
pub(super) async fn addressees(tx: &mut Tx, post: Option<&Post>) -> Result<Vec<Person>, Fault> {
    let mut addressees = vec![];
    let Some(post) = post else { return Ok(addressees) };
    for id in [post.holder, post.deputy].into_iter().flatten() {
        let person = people::find(tx, id).await?.filter(|person| person.active);
        addressees.extend(person);
    }
    Ok(addressees)
}

async fn write_to(tx: &mut Tx, site: &Site, project: &Project, person: &Person) -> Result<(), Fault> {
    let link = update_link(tx, site, project.number, person).await?;
    let language = person.language;
    let mail = ReminderMail {
        name: person.names.shown(language).0.to_owned(),
        project: format!("{} {}", project.number, project.names.shown(language).0),
        age: project.heard_at.map(|heard| (site.today() - site.profile.day_of(heard)).num_days()),
        link,
        minutes: LINK_MINUTES,
        desk: format!("{}{}", site.settings.base_url, paths::desk(language)),
    };
    letter::write(tx, person, &mail, site.clock.now()).await?;
    Ok(())
}

/// A link that opens the two-minute update of one project to one person, once. Absolute.
pub(super) async fn update_link(
    tx: &mut Tx,
    site: &Site,
    project: ProjectNumber,
    person: &Person,
) -> Result<String, Fault> {
    let (now, token) = (site.clock.now(), Token::random());
    let grant = Grant { person: person.id, project: Some(project) };
    links::add(tx, token.hash(), Purpose::Update, grant, now, now + Duration::minutes(LINK_MINUTES)).await?;
    Ok(format!("{}{}", site.settings.base_url, paths::update_by_link(person.language, token.as_str())))
}
