//! Makes papers: packs, asked for by the programme office or by the calendar, and the minutes once they are validated.
//! Taken on a lease, made beside the requests, kept with the end of the job in one transaction, and sent once to those
//! who sit.

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
use store::{Error, Read, Tx, entities, facts, jobs, journal, minutes, people, posts, sittings};
use views::mails::PackMail;
use views::pages::packs::{MinutesPaper, Pack, short};
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
    for kind in JobKind::ALL {
        while let Some(job) = take(site, *kind).await? {
            run(site, &job).await?;
        }
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

async fn take(site: &Site, kind: JobKind) -> Result<Option<Job>, Fault> {
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    let buried = jobs::bury(&mut tx, kind, now, "the worker died each time".to_owned()).await?;
    let job = jobs::take(&mut tx, kind, now).await?;
    tx.commit().await?;
    if buried > 0 {
        tracing::error!(jobs = buried, %kind, "papers were given up: their workers died each time");
    }
    Ok(job)
}

async fn run(site: &Site, job: &Job) -> Result<(), Fault> {
    match make(site, job).await {
        Ok(()) | Err(Trouble::Store(Error::Stale)) => Ok(()),
        Err(Trouble::Store(trouble)) => Err(trouble.into()),
        Err(Trouble::Making(why)) => {
            tracing::error!(job = job.id.0, attempts = job.attempts, why, "a paper could not be made");
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
    match job.kind {
        JobKind::Pack => make_pack(site, job, &mut read, &sitting).await,
        JobKind::Minutes => make_minutes(site, job, &mut read, &sitting).await,
    }
}

async fn make_pack(site: &Site, job: &Job, read: &mut Read, sitting: &Sitting) -> Result<(), Trouble> {
    tell(site, job, 0).await?;
    let mut figures = packs::figures(site, sitting)
        .await
        .map_err(|_| Trouble::Making("the frozen figures cannot be opened".into()))?;
    let pack = packs::gather(read, &mut figures, &site.profile, sitting).await?;
    tell(site, job, 1).await?;
    let (pack, paper) = beside(move || (packs::print(&pack), pack)).await.map(|(paper, pack)| (pack, paper))?;
    let (pdf, pages) = paper.map_err(Trouble::Making)?;
    tell(site, job, 2).await?;
    let books = beside(move || workbooks(&pack)).await?.map_err(Trouble::Making)?;
    // The paper last: lists show the latest first.
    let papers = books.into_iter().map(|(kind, bytes)| (kind, bytes, None));
    keep(site, job, sitting, papers.chain([(DocumentKind::Pack, pdf, Some(pages))]).collect()).await
}

async fn make_minutes(site: &Site, job: &Job, read: &mut Read, sitting: &Sitting) -> Result<(), Trouble> {
    let kept = minutes::find(read, sitting.id).await?;
    let kept = kept.ok_or_else(|| Trouble::Making("the sitting has no minutes".to_owned()))?;
    let paper = MinutesPaper { minutes: kept.minutes, hash: kept.hash };
    let (pdf, pages) = beside(move || packs::print_minutes(&paper)).await?.map_err(Trouble::Making)?;
    keep(site, job, sitting, vec![(DocumentKind::Minutes, pdf, Some(pages))]).await
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

/// A document to be kept: what it is, its bytes, its pages where it has any.
type Paper = (DocumentKind, Vec<u8>, Option<usize>);

/// The papers, the journal's lines and the end of the job: all or nothing. Minutes go out with them: they are made once.
async fn keep(site: &Site, job: &Job, sitting: &Sitting, papers: Vec<Paper>) -> Result<(), Trouble> {
    let now = site.clock.now();
    let mut tx = site.db.begin().await?;
    jobs::finish(&mut tx, job, now).await?;
    for (kind, content, pages) in papers {
        let pages = pages.and_then(|pages| i64::try_from(pages).ok());
        let hash = HEXLOWER.encode(&Sha256::digest(&content));
        let document = Document { id: 0, sitting: sitting.id, kind, made_at: now, hash: hash.clone(), pages, bytes: 0 };
        let id = documents::add(&mut tx, &document, content).await?;
        let by = job.asked_by.map_or(Actor::System, Actor::Person);
        journal::add(&mut tx, Change { to: Some(hash), ..line(site, by, id, Action::Added, kind) }).await?;
    }
    if job.kind == JobKind::Minutes {
        send(&mut tx, site, sitting, DocumentKind::Minutes).await?;
    }
    tx.commit().await?;
    site.outbox_bell.notify_one();
    Ok(())
}

/// Sends the latest pack to those who sit, once: the fact that says so is written with the letters.
async fn send_due(site: &Site) -> Result<(), Fault> {
    for sitting in due(site).await? {
        let mut tx = site.db.begin().await?;
        if documents::latest(&mut tx, sitting.id, DocumentKind::Pack).await?.is_none() {
            continue;
        }
        // Always the same value: a fact is raised to it once.
        if !facts::raise(&mut tx, format!("pack sent for {}", sitting.id.0), "sent".to_owned()).await? {
            continue;
        }
        send(&mut tx, site, &sitting, DocumentKind::Pack).await?;
        tx.commit().await?;
        site.outbox_bell.notify_one();
    }
    Ok(())
}

/// Writes the latest document of this kind to everybody who sits.
async fn send(tx: &mut Tx, site: &Site, sitting: &Sitting, kind: DocumentKind) -> store::Result<()> {
    let Some(document) = documents::latest(tx, sitting.id, kind).await? else { return Ok(()) };
    for person in members(tx, sitting).await? {
        write_to(tx, site, sitting, &document, &person).await?;
    }
    journal::add(tx, line(site, Actor::System, document.id, Action::Sent, kind)).await?;
    Ok(())
}

/// Holders and deputies of the seats, each once; nobody who has left.
async fn members(tx: &mut Tx, sitting: &Sitting) -> store::Result<Vec<Person>> {
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

async fn write_to(
    tx: &mut Tx,
    site: &Site,
    sitting: &Sitting,
    document: &Document,
    person: &Person,
) -> store::Result<()> {
    let is_attached = usize::try_from(document.bytes).is_ok_and(|bytes| bytes <= MOST_ATTACHED);
    let code = &sitting.code;
    let mail = PackMail {
        is_minutes: document.kind == DocumentKind::Minutes,
        name: person.names.shown(person.language).0.to_owned(),
        sitting: code.to_string(),
        held_on: sitting.held_on,
        hash: short(&document.hash),
        link: format!("{}{}", site.settings.base_url, paths::packs(person.language, code)),
        is_attached,
    };
    let attachment = is_attached.then(|| Attachment { document: document.id, name: file_name(code, document) });
    letter::write_with(tx, person, &mail, attachment, site.clock.now()).await
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
