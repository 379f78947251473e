//! Loads who sat, what was on the agenda and what the minutes say, for the sittings that are over; and proposes the
//! agenda of the one to run. Call it after sittings, escalations and decisions.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::language::{Language, Names};
use domain::money::Amount;
use domain::people::{Post, PostId};
use domain::portfolio::project::ProjectNumber;
use domain::steering::agenda::{AgendaItem, ItemKind, ItemState, Matter, propose};
use domain::steering::attendance::{Attendance, Presence, Quorum, members};
use domain::steering::decision::{Decision, DecisionState};
use domain::steering::escalation::{EscalationState, Move};
use domain::steering::minutes::{Item, Member, Minutes, Next, Resolution};
use domain::steering::sitting::{Sitting, SittingCode, SittingState};
use serde::Deserialize;
use store::{Tx, agendas, attendances, decisions, escalations, milestones, minutes, posts, projects, rooms, sittings};

use crate::loading::{Known, resolve};
use crate::{Error, Profile};

const FILE: &str = "agendas.json";
const MOST: i64 = 1_000;

#[derive(Deserialize)]
struct AgendaFile {
    sitting: String,
    present: Vec<String>,
    represented: BTreeMap<String, String>,
    excused: Vec<String>,
}

pub(crate) async fn load_agendas(
    tx: &mut Tx,
    profile: &Profile,
    known: &Known,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let files: Vec<AgendaFile> = profile.file(FILE)?;
    let posts = posts::list(tx).await?;
    let all = sittings::list(tx, MOST).await?;
    for file in files {
        let code = SittingCode(file.sitting.clone());
        let Some(sitting) = all.iter().find(|one| one.code == code) else {
            return Err(Error::Dangling { file: FILE.into(), reference: file.sitting });
        };
        let noted = attend(tx, known, sitting, &file).await?;
        held(tx, profile, sitting, (&all, &posts, &noted)).await?;
    }
    for sitting in all.iter().filter(|one| one.state == SittingState::Frozen) {
        prepare(tx, profile, sitting, (&all, now)).await?;
    }
    Ok(())
}

async fn attend(tx: &mut Tx, known: &Known, sitting: &Sitting, file: &AgendaFile) -> Result<Vec<Attendance>, Error> {
    let said = file.present.iter().map(|code| (code, Presence::Present, None));
    let said = said.chain(file.excused.iter().map(|code| (code, Presence::Excused, None)));
    let said = said.chain(file.represented.iter().map(|(code, by)| (code, Presence::Represented, Some(by.clone()))));
    let mut noted = vec![];
    for (code, presence, delegate) in said.collect::<Vec<_>>() {
        let post = resolve(&known.posts, code, FILE)?;
        let one = Attendance { sitting: sitting.id, post, presence, delegate, at: sitting.begins_at };
        attendances::save(tx, &one).await?;
        noted.push(one);
    }
    Ok(noted)
}

/// The agenda and the minutes of a sitting that is over, from what it decided.
async fn held(
    tx: &mut Tx,
    profile: &Profile,
    sitting: &Sitting,
    (all, posts, noted): (&[Sitting], &[Post], &[Attendance]),
) -> Result<(), Error> {
    let taken = decisions::list_of_sitting(tx, sitting.id).await?;
    let mut told = vec![];
    for (position, decision) in (1..).zip(&taken) {
        let (kind, title) = about(tx, decision).await?;
        let item = AgendaItem {
            id: agendas::next_id(tx).await?,
            sitting: sitting.id,
            position,
            kind,
            project: decision.project,
            escalation: decision.escalation,
            decision: None,
            milestone: None,
            title: title.clone(),
            minutes: 9,
            presenter: decision.owner,
            consent: false,
            state: ItemState::Done,
            opened_at: sitting.opened_at,
            closed_at: sitting.closed_at,
            by_hand: false,
            version: 1,
        };
        agendas::add(tx, &item).await?;
        agendas::attach(tx, decision.number, item.id).await?;
        told.push(Item {
            kind,
            title,
            project: decision.project.map(|project| project.to_string()),
            state: ItemState::Done,
            decisions: vec![resolution(decision, all, posts)],
        });
    }
    let minutes = composed(profile, sitting, (all, posts, noted), told);
    let at = sitting.closed_at.unwrap_or(sitting.begins_at);
    let by = sitting.chair.and_then(|chair| posts.iter().find(|post| post.id == chair)).and_then(|post| post.holder);
    minutes::add(tx, sitting.id, &minutes, at, by).await?;
    Ok(())
}

/// What an item was about: the difficulty, else the project.
async fn about(tx: &mut Tx, decision: &Decision) -> Result<(ItemKind, Names), Error> {
    let subject = match decision.escalation {
        Some(number) => escalations::find(tx, number).await?.map(|one| one.subject),
        None => None,
    };
    let kind = if decision.escalation.is_some() { ItemKind::Escalation } else { ItemKind::Request };
    let name = match decision.project {
        Some(project) => projects::names(tx, [project]).await?.into_iter().next().map(|(_, names)| names),
        None => None,
    };
    Ok((kind, titled(&name.unwrap_or_default(), subject.as_deref())))
}

/// "Project: subject", in each language the project has a name in.
fn titled(name: &Names, subject: Option<&str>) -> Names {
    let space = |language: Language| if language == Language::Fr { "\u{a0}" } else { "" };
    let of = |language: Language| {
        let name = name.get(language)?;
        Some(subject.map_or_else(|| name.to_owned(), |subject| format!("{name}{}: {subject}", space(language))))
    };
    Names { ar: of(Language::Ar), fr: of(Language::Fr), en: of(Language::En) }
}

fn resolution(decision: &Decision, all: &[Sitting], posts: &[Post]) -> Resolution {
    Resolution {
        number: decision.number,
        kind: decision.kind,
        text: decision.text.clone(),
        owner: title(posts, decision.owner),
        due_on: decision.due_on,
        follow_up: decision
            .follow_up
            .and_then(|id| all.iter().find(|one| one.id == id))
            .map(|one| one.code.to_string()),
        reason: decision.reason.clone(),
        published: decision.published,
    }
}

fn title(posts: &[Post], id: Option<PostId>) -> Option<Names> {
    posts.iter().find(|post| Some(post.id) == id).map(|post| post.title.clone())
}

fn composed(
    profile: &Profile,
    sitting: &Sitting,
    (all, posts, noted): (&[Sitting], &[Post], &[Attendance]),
    items: Vec<Item>,
) -> Minutes {
    let seats = members(sitting, posts);
    let there = |one: &Attendance| {
        let title = title(posts, Some(one.post)).unwrap_or_default();
        Member { title, presence: one.presence, delegate: one.delegate.clone() }
    };
    let later = all.iter().filter(|one| one.level == sitting.level && one.begins_at > sitting.begins_at);
    Minutes {
        code: sitting.code.to_string(),
        body: profile.body(sitting.level).map(|body| body.name.clone()).unwrap_or_default(),
        number: sitting.number,
        held_on: sitting.held_on,
        place: sitting.place.clone(),
        opened_at: sitting.opened_at,
        closed_at: sitting.closed_at,
        chair: title(posts, sitting.chair).unwrap_or_default(),
        pack: None,
        quorum: Quorum::of(&seats, noted, profile.steering.quorum_percent),
        members: noted.iter().map(there).collect(),
        items,
        next: later
            .min_by_key(|one| one.begins_at)
            .map(|one| Next { code: one.code.to_string(), held_on: one.held_on }),
    }
}

/// The agenda of the sitting to run: what waits for it, late decisions, gates.
async fn prepare(
    tx: &mut Tx,
    profile: &Profile,
    sitting: &Sitting,
    (all, now): (&[Sitting], DateTime<Utc>),
) -> Result<(), Error> {
    let matters = matters(tx, sitting, all).await?;
    for (position, minutes, matter) in propose(&[], matters, sitting.minutes).added {
        let item = AgendaItem {
            id: agendas::next_id(tx).await?,
            sitting: sitting.id,
            position,
            kind: matter.kind,
            project: matter.project,
            escalation: matter.escalation,
            decision: matter.decision,
            milestone: matter.milestone,
            title: matter.title,
            minutes,
            presenter: matter.presenter,
            consent: matter.kind.goes_by_consent(),
            state: ItemState::Waiting,
            opened_at: None,
            closed_at: None,
            by_hand: false,
            version: 1,
        };
        agendas::add(tx, &item).await?;
        let Some(number) = item.escalation else { continue };
        let Some(waiting) = escalations::find(tx, number).await? else { continue };
        let today = profile.day_of(now);
        let moved = waiting.after(Move::Schedule(sitting.id), today, &profile.calendar(), &profile.steering.clocks);
        if let Ok(scheduled) = moved {
            escalations::step(tx, &scheduled, now, None, None).await?;
        }
    }
    Ok(())
}

async fn matters(tx: &mut Tx, sitting: &Sitting, all: &[Sitting]) -> Result<Vec<Matter>, Error> {
    use EscalationState as S;
    let mut matters = vec![];
    for one in escalations::list_in(tx, &[S::Proposed, S::Deferred, S::OnAgenda]).await? {
        if one.level != sitting.level || one.state != S::Proposed && one.sitting != Some(sitting.id) {
            continue;
        }
        let due_on = Some(one.clock_until.unwrap_or_else(|| one.raised_at.date_naive()));
        let matter = matter(tx, ItemKind::Escalation, one.project, Some(&one.subject)).await?;
        matters.push(Matter { escalation: Some(one.number), due_on, ..matter });
    }
    for one in decisions::list_in(tx, &[DecisionState::Taken, DecisionState::Blocked], MOST).await? {
        let is_ours = all.iter().any(|taken| taken.id == one.sitting && taken.level == sitting.level);
        let calls = one.is_late(sitting.held_on) || one.state == DecisionState::Blocked;
        if let (true, true, Some(project)) = (is_ours, calls, one.project) {
            let matter = matter(tx, ItemKind::LateDecision, project, Some(&one.number.to_string())).await?;
            matters.push(Matter { decision: Some(one.number), due_on: one.due_on, presenter: one.owner, ..matter });
        }
    }
    let next = all
        .iter()
        .filter(|one| one.level == sitting.level && one.held_on > sitting.held_on)
        .map(|one| one.held_on)
        .min();
    for (project, milestone) in rooms::gates_until(tx, next.unwrap_or(sitting.held_on), MOST).await? {
        let gates = milestones::list(tx, project).await?;
        let Some(gate) = gates.iter().find(|one| one.id == milestone) else { continue };
        let name = gate.names.shown(Language::Fr).0.to_owned();
        let matter = matter(tx, ItemKind::Gate, project, Some(&name)).await?;
        matters.push(Matter { milestone: Some(milestone), due_on: Some(gate.expected()), ..matter });
    }
    Ok(matters)
}

async fn matter(tx: &mut Tx, kind: ItemKind, number: ProjectNumber, subject: Option<&str>) -> Result<Matter, Error> {
    let project = projects::find(tx, number).await?;
    Ok(Matter {
        kind,
        project: Some(number),
        escalation: None,
        decision: None,
        milestone: None,
        title: titled(&project.as_ref().map(|one| one.names.clone()).unwrap_or_default(), subject),
        presenter: project.as_ref().and_then(|one| one.lead),
        due_on: None,
        stakes: Amount::ZERO,
        flagship: project.is_some_and(|one| one.flagship),
    })
}
