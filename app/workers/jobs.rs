//! Makes packs: asked for by the programme office or by the calendar, taken on a lease, made beside the requests, kept
//! with the end of the job in one transaction, and sent once to those who sit.

use data_encoding::HEXLOWER;
use domain::journal::{Action, Actor, Change, Subject};
use domain::language::Language;
use domain::people::{Person, PersonId};
use domain::portfolio::entity::scope;
use domain::steering::body::Level;
use domain::steering::job::{Job, JobKind};
use domain::steering::pack::{DocumentKind, MOST_ATTACHED, is_due, is_member};
use domain::steering::sitting::{Sitting, SittingState};
use sha2::{Digest, Sha256};
use store::documents::{self, Document};
use store::{Error, Tx, entities, facts, jobs, journal, people, posts, sittings};
use views::mails::PackMail;
use views::pages::packs::{Pack, short};
use views::paths;

use crate::fault::Fault;
use crate::mailers::letter::{self, Attachment};
use crate::packs;
use crate::site::Site;

/// The figures are read, the paper is laid out, three workbooks are written.
const STEPS: i64 = 3;

/// What stopped a job.
enum Trouble {
    /// Another worker has it by now, or the database fails: the lease says who goes on.
    Store(Error),
    /// A sentence for the operator.
    Making(String),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Trouble::Store(error)
    }
}

/// One round: what the calendar asks for, what anybody asked for, what has to be sent.
///
/// # Errors
/// When the database fails.
pub async fn round(site: &Site) -> Result<(), Fault> {
    ask_due(site).await?;
    while let Some(job) = take(site).await? {
        run(site, &job).await?;
    }
    send_due(site).await
}

/// Sittings whose pack has to be out by now.
async fn due(site: &Site) -> Result<Vec<Sitting>, Fault> {
    let mut due = vec![];
    for level in Level::ALL {
        let frozen = sittings::list_in(&mut site.db.read(), *level, &[SittingState::Frozen]).await?;
        due.extend(frozen.into_iter().filter(|one| is_due(one, site.today(), site.profile.steering.pack_days)));
    }
    Ok(due)
}

/// Asks for packs whose day has come, unless somebody asked before: a job that failed waits for a person.
async fn ask_due(site: &Site) -> Result<(), Fault> {
    for sitting in due(site).await? {
        if !jobs::list_of_sitting(&mut site.db.read(), JobKind::Pack, sitting.id, 1).await?.is_empty() {
            continue;
        }
        let mut tx = site.db.begin().await?;
        jobs::add(&mut tx, JobKind::Pack, sitting.id, None, site.clock.now()).await?;
        tx.commit().await?;
    }
    Ok(())
}

async fn take(site: &Site) -> Result<Option<Job>, Fault> {
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    let buried = jobs::bury(&mut tx, JobKind::Pack, now, "the worker died each time".to_owned()).await?;
    let job = jobs::take(&mut tx, JobKind::Pack, now).await?;
    tx.commit().await?;
    if buried > 0 {
        tracing::error!(jobs = buried, "packs were given up: their workers died each time");
    }
    Ok(job)
}

async fn run(site: &Site, job: &Job) -> Result<(), Fault> {
    match make(site, job).await {
        Ok(()) | Err(Trouble::Store(Error::Stale)) => Ok(()),
        Err(Trouble::Store(trouble)) => Err(trouble.into()),
        Err(Trouble::Making(why)) => {
            tracing::error!(job = job.id.0, attempts = job.attempts, why, "a pack could not be made");
            let mut tx = site.db.begin().await?;
            match jobs::fail(&mut tx, job, why, site.clock.now()).await {
                Ok(()) => Ok(tx.commit().await?),
                Err(Error::Stale) => Ok(()),
                Err(trouble) => Err(trouble.into()),
            }
        }
    }
}

async fn make(site: &Site, job: &Job) -> Result<(), Trouble> {
    let mut read = site.db.read();
    let sitting = sittings::find(&mut read, job.sitting).await?;
    let sitting = sitting.ok_or_else(|| Trouble::Making("the sitting is gone".to_owned()))?;
    tell(site, job, 0).await?;
    let mut figures = packs::figures(site, &sitting).await?;
    let pack = packs::gather(&mut read, &mut figures, &site.profile, &sitting).await?;
    tell(site, job, 1).await?;
    let (pack, paper) = beside(move || (packs::print(&pack), pack)).await.map(|(paper, pack)| (pack, paper))?;
    let (pdf, pages) = paper.map_err(Trouble::Making)?;
    tell(site, job, 2).await?;
    let books = beside(move || workbooks(&pack)).await?.map_err(Trouble::Making)?;
    keep(site, job, (pdf, pages), books).await
}

/// Work for a processor, away from the threads that answer requests.
async fn beside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Trouble> {
    tokio::task::spawn_blocking(work).await.map_err(|died| Trouble::Making(died.to_string()))
}

/// How far it is: seen by whoever watches, and a sign of life.
async fn tell(site: &Site, job: &Job, done: i64) -> Result<(), Trouble> {
    let mut tx = site.db.begin().await?;
    jobs::progress(&mut tx, job, (done, STEPS), site.clock.now()).await?;
    Ok(tx.commit().await?)
}

type Book = (DocumentKind, Vec<u8>);

fn workbooks(pack: &Pack) -> Result<Vec<Book>, String> {
    let book = |language: Language| {
        let kind = match language {
            Language::Ar => DocumentKind::WorkbookAr,
            Language::Fr => DocumentKind::WorkbookFr,
            Language::En => DocumentKind::WorkbookEn,
        };
        packs::workbook(pack, language).map(|bytes| (kind, bytes)).map_err(|trouble| trouble.to_string())
    };
    [Language::Fr, Language::Ar, Language::En].into_iter().map(book).collect()
}

/// The papers, the journal's lines and the end of the job: all or nothing.
async fn keep(site: &Site, job: &Job, (pdf, pages): (Vec<u8>, usize), books: Vec<Book>) -> Result<(), Trouble> {
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    jobs::finish(&mut tx, job, now).await?;
    let pages = i64::try_from(pages).ok();
    // The paper last: lists show the latest first.
    let papers = books.into_iter().map(|(kind, bytes)| (kind, bytes, None));
    let papers: Vec<_> = papers.chain([(DocumentKind::Pack, pdf, pages)]).collect();
    for (kind, content, pages) in papers {
        let hash = HEXLOWER.encode(&Sha256::digest(&content));
        let document =
            Document { id: 0, sitting: job.sitting, kind, made_at: now, hash: hash.clone(), pages, bytes: 0 };
        let id = documents::add(&mut tx, &document, content).await?;
        let by = job.asked_by.map_or(Actor::System, Actor::Person);
        journal::add(&mut tx, Change { to: Some(hash), ..line(site, by, id, Action::Added, kind) }).await?;
    }
    Ok(tx.commit().await?)
}

/// Sends the latest pack to those who sit, once: the fact that says so is written with the letters.
async fn send_due(site: &Site) -> Result<(), Fault> {
    for sitting in due(site).await? {
        let mut tx = site.db.begin().await?;
        let Some(pack) = documents::latest(&mut tx, sitting.id, DocumentKind::Pack).await? else { continue };
        // Always the same value: a fact is raised to it once.
        if !facts::raise(&mut tx, format!("pack sent for {}", sitting.id.0), "sent".to_owned()).await? {
            continue;
        }
        for person in members(&mut tx, &sitting).await? {
            write_to(&mut tx, site, &sitting, &pack, &person).await?;
        }
        journal::add(&mut tx, line(site, Actor::System, pack.id, Action::Sent, pack.kind)).await?;
        tx.commit().await?;
        site.outbox_bell.notify_one();
    }
    Ok(())
}

/// Holders and deputies of the seats, each once; nobody who has left.
async fn members(tx: &mut Tx, sitting: &Sitting) -> Result<Vec<Person>, Fault> {
    let all = entities::list(tx).await?;
    let reach = sitting.entity.map(|own| scope(&all, own)).unwrap_or_default();
    let seats = posts::list(tx).await?;
    let seats = seats.into_iter().filter(|post| is_member(post, sitting, &reach));
    let mut wanted: Vec<PersonId> = seats.flat_map(|post| [post.holder, post.deputy]).flatten().collect();
    wanted.sort_unstable();
    wanted.dedup();
    let mut members = vec![];
    for id in wanted {
        members.extend(people::find(tx, id).await?.filter(|person| person.active));
    }
    Ok(members)
}

async fn write_to(tx: &mut Tx, site: &Site, sitting: &Sitting, pack: &Document, person: &Person) -> Result<(), Fault> {
    let is_attached = usize::try_from(pack.bytes).is_ok_and(|bytes| bytes <= MOST_ATTACHED);
    let code = &sitting.code;
    let mail = PackMail {
        name: person.names.shown(person.language).0.to_owned(),
        sitting: code.to_string(),
        held_on: sitting.held_on,
        hash: short(&pack.hash),
        link: format!("{}{}", site.settings.base_url, paths::packs(person.language, code)),
        is_attached,
    };
    let attachment = is_attached.then(|| Attachment { document: pack.id, name: file_name(code, pack) });
    Ok(letter::write_with(tx, person, &mail, attachment, site.clock.now()).await?)
}

/// `CIGOV-15-pack-3.pdf`: the number tells two packs of one sitting apart.
#[must_use]
pub fn file_name(code: &impl std::fmt::Display, document: &Document) -> String {
    let (what, kind) = match document.kind {
        DocumentKind::Pack => ("pack", "pdf"),
        DocumentKind::Minutes => ("minutes", "pdf"),
        DocumentKind::WorkbookAr => ("ar", "xlsx"),
        DocumentKind::WorkbookFr => ("fr", "xlsx"),
        DocumentKind::WorkbookEn => ("en", "xlsx"),
    };
    format!("{code}-{what}-{}.{kind}", document.id)
}

fn line(site: &Site, by: Actor, document: i64, action: Action, kind: DocumentKind) -> Change {
    Change {
        at: site.clock.now(),
        by,
        subject: Subject::Document,
        record: document.to_string(),
        project: None,
        action,
        what: kind.code().to_owned(),
        from: None,
        to: None,
        why: None,
    }
}
