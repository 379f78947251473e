//! The calendar of every body: what sits when, called by whoever keeps it.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::people::{Officer, Role};
use domain::portfolio::entity::{Entity, EntityId};
use domain::problem::{Problem, Problems};
use domain::steering::agenda::{ItemState, over_by};
use domain::steering::attendance::{Quorum, members};
use domain::steering::body::Level;
use domain::steering::sitting::{Act, LONGEST_REASON, Sitting, SittingCode, SittingId, SittingState};
use domain::text;
use store::{Ask, Tx, agendas, attendances, decisions, entities, frozen, journal, numbers, posts, sittings};
use views::pages::desk::FormPage;
use views::pages::sittings::{AgendaLine, ListPage, SittingLine, SittingPage, forms};
use views::paths;

use super::finding::{self, line};
use super::{matters, minutes, wishes};
use crate::answer::Answer;
use crate::controllers::desk::keeping::{again, all_right, choice, choice_or_none, day, fresh};
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// How many sittings the list shows.
const MOST: i64 = 200;
const LONGEST_PLACE: usize = 120;
const MOST_MINUTES: i64 = 480;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    let mut db = cx.read();
    let all = sittings::list(&mut db, MOST).await?;
    let entities = entities::list(&mut db).await?;
    let seen = all.into_iter().filter(|sitting| cx.who.may_see_sitting(sitting));
    let line = |sitting: Sitting| SittingLine { body: minutes::body(&cx, &sitting, &entities), sitting };
    let page = ListPage { lines: seen.map(line).collect(), today: cx.today(), may_call: may_call(&cx) };
    Ok(cx.show(&page))
}

fn may_call(cx: &Cx<Officer>) -> bool {
    cx.who.has(Role::ProgrammeOffice) || cx.who.has(Role::EntityLead)
}

/// # Errors
/// Trouble only.
pub async fn new(cx: Cx<Officer>) -> Answer {
    let page = new_page(&cx, &mut cx.read()).await?;
    Ok(cx.show(&page))
}

async fn new_page(cx: &Cx<Officer>, on: &mut impl Ask) -> Result<FormPage, Fault> {
    let all = entities::list(on).await?;
    let bodies: Vec<_> =
        Level::ALL.iter().filter_map(|level| Some((*level, cx.site.profile.body(*level)?.name.clone()))).collect();
    let bodies = bodies.into_iter().filter(|(level, _)| *level == Level::Sector || cx.who.has(Role::ProgrammeOffice));
    let own: Vec<&Entity> = all.iter().filter(|one| keeps_entity(cx, one.id)).collect();
    Ok(forms::new_sitting(cx.words, &bodies.collect::<Vec<_>>(), &own, &posts::list(on).await?))
}

fn keeps_entity(cx: &Cx<Officer>, entity: EntityId) -> bool {
    cx.who.has(Role::ProgrammeOffice) || cx.who.leads_entity(entity)
}

/// # Errors
/// `Refill`, `Forbidden`.
pub async fn create(cx: Cx<Officer>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let page = new_page(&cx, &mut tx).await?;
    let read = read_new(&cx, &mut tx, &typed).await?;
    let called = read.map_err(|wrong| again(&cx, &page, &typed, wrong))?;
    let same = sittings::list_in(&mut tx, called.level, &[SittingState::Planned]).await?;
    if let Some(known) = same.iter().find(|one| one.begins_at == called.begins_at && one.entity == called.entity) {
        return Ok(cx.see(&paths::sitting(cx.language(), &known.code)));
    }
    let sitting = numbered(&cx, &mut tx, called).await?;
    sittings::add(&mut tx, &sitting).await?;
    let told = Change { to: Some(sitting.held_on.to_string()), ..line(&cx, &sitting, Action::Added) };
    finding::keep(&cx, tx, vec![told], &paths::sitting(cx.language(), &sitting.code)).await
}

/// Gives it the next number of its body.
async fn numbered(cx: &Cx<Officer>, tx: &mut Tx, sitting: Sitting) -> Result<Sitting, Fault> {
    let body = cx.site.profile.body(sitting.level).map_or_else(String::new, |body| body.code.clone());
    let prefix = match sitting.entity {
        Some(entity) => format!("{body}-{}-", entities::find(tx, entity).await?.found()?.code),
        None => format!("{body}-"),
    };
    let number = numbers::next(tx, format!("sitting of {prefix}")).await?;
    let id = sittings::next_id(tx).await?;
    Ok(Sitting { id, number, code: SittingCode(format!("{prefix}{number}")), ..sitting })
}

async fn read_new(cx: &Cx<Officer>, on: &mut impl Ask, typed: &Typed) -> Result<Result<Sitting, Problems>, Fault> {
    let mut problems = Problems::default();
    let all = entities::list(on).await?;
    let own = |code: &str| {
        code.parse().ok().map(EntityId).filter(|id| all.iter().any(|one| one.id == *id) && keeps_entity(cx, *id))
    };
    let level = problems.check("level", choice(typed.text("level"), Level::from_code));
    let entity = problems.check("entity", choice_or_none(typed.text("entity"), own)).flatten();
    let known = posts::list(on).await?;
    let chair = problems.check("chair", wishes::post(typed.text("chair"), &known)).flatten();
    let when = read_when(cx, typed, &mut problems);
    match level {
        Some(Level::Sector) if entity.is_none() && problems.of("entity").is_none() => {
            problems.add("entity", Problem::Missing);
        }
        Some(Level::Office | Level::Committee) if !cx.who.has(Role::ProgrammeOffice) => {
            problems.add("level", Problem::NotAChoice);
        }
        _ => {}
    }
    let sitting = level.zip(when).map(|(level, when)| Sitting {
        id: SittingId(0),
        code: SittingCode(String::new()),
        level,
        entity: entity.filter(|_| level == Level::Sector),
        number: 0,
        held_on: when.held_on,
        begins_at: when.begins_at,
        minutes: when.minutes,
        place: when.place,
        cutoff_on: when.cutoff_on,
        state: SittingState::Planned,
        opened_at: None,
        closed_at: None,
        chair,
        cancelled_because: None,
        version: 1,
    });
    Ok(all_right(sitting, problems))
}

struct When {
    held_on: NaiveDate,
    begins_at: DateTime<Utc>,
    minutes: i64,
    cutoff_on: NaiveDate,
    place: Option<String>,
}

fn read_when(cx: &Cx<Officer>, typed: &Typed, problems: &mut Problems) -> Option<When> {
    let freeze = Days::new(cx.site.profile.steering.freeze_days.into());
    let held_on = problems.check("day", day(cx, typed.text("day")).and_then(|day| not_past(cx, day)));
    let hour = problems.check("hour", hour(typed.text("hour")));
    let minutes = problems.check("minutes", length(typed.text("minutes")));
    let place = problems.check("place", text::line_or_none(typed.text("place"), LONGEST_PLACE)).flatten();
    let cutoff_on = match (typed.text("cutoff"), held_on) {
        ("", Some(held_on)) => Some(held_on - freeze),
        (text, _) => problems.check("cutoff", day(cx, text)),
    };
    let (held_on, cutoff_on) = held_on.zip(cutoff_on)?;
    if cutoff_on > held_on {
        problems.add("cutoff", Problem::TooLate { last: held_on });
    }
    Some(When { held_on, begins_at: moment(cx, held_on, hour?), minutes: minutes?, cutoff_on, place })
}

fn not_past(cx: &Cx<Officer>, day: NaiveDate) -> Result<NaiveDate, Problem> {
    if day < cx.today() { Err(Problem::TooEarly { first: cx.today() }) } else { Ok(day) }
}

fn hour(text: &str) -> Result<NaiveTime, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Missing);
    }
    NaiveTime::parse_from_str(text.trim(), "%H:%M").map_err(|_| Problem::NotADate)
}

fn length(text: &str) -> Result<i64, Problem> {
    match text.trim().parse::<i64>() {
        Ok(minutes @ 10..=MOST_MINUTES) => Ok(minutes),
        Ok(minutes) if minutes > MOST_MINUTES => Err(Problem::TooLarge { most: MOST_MINUTES }),
        Ok(_) => Err(Problem::Negative),
        Err(_) if text.trim().is_empty() => Err(Problem::Missing),
        Err(_) => Err(Problem::NotANumber),
    }
}

fn moment(cx: &Cx<Officer>, day: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
    let local = day.and_time(time);
    let zone = cx.site.profile.timezone;
    zone.from_local_datetime(&local).earliest().map_or_else(|| local.and_utc(), |at| at.with_timezone(&Utc))
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let sitting = finding::seen(&cx, &mut db, &id).await?;
    let posts = posts::list(&mut db).await?;
    let entities = entities::list(&mut db).await?;
    let noted = attendances::list(&mut db, sitting.id).await?;
    let items = agendas::list(&mut db, sitting.id).await?;
    let asked = agendas::remarks(&mut db, sitting.id).await?;
    let quorum = Quorum::of(&members(&sitting, &posts), &noted, cx.site.profile.steering.quorum_percent);
    let over = over_by(sitting.minutes, &items);
    let chair = sitting.chair.and_then(|id| posts.iter().find(|post| post.id == id)).map(|post| post.title.clone());
    let agenda = items.into_iter().filter(|item| item.state != ItemState::Dropped || !sitting.takes_items());
    let line = |item: domain::steering::agenda::AgendaItem| AgendaLine {
        questions: asked.iter().filter(|remark| remark.item == item.id).count(),
        presenter: item.presenter.and_then(|id| posts.iter().find(|post| post.id == id)).map(|post| post.title.clone()),
        item,
    };
    let page = SittingPage {
        body: minutes::body(&cx, &sitting, &entities),
        days: sitting.days(&cx.site.profile.steering, cx.today()),
        agenda: agenda.map(line).collect(),
        over,
        quorum,
        chair,
        decisions: decisions::list_of_sitting(&mut db, sitting.id).await?.len(),
        pack: frozen::find(&mut db, sitting.id).await?.map(|frozen| frozen.hash),
        previous: matters::previous(&mut db, &sitting).await?.map(|one| one.code),
        keeps: cx.who.may_keep_sitting(&sitting),
        freezes: cx.who.may_keep_portfolio(),
        chairs: cx.who.chairs(&sitting),
        sitting,
    };
    Ok(cx.show(&page))
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn new_date(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let sitting = finding::kept(&cx, &mut cx.read(), &id).await?;
    Ok(cx.show(&date_form(&cx, &sitting)))
}

fn date_form(cx: &Cx<Officer>, sitting: &Sitting) -> FormPage {
    let hour = sitting.begins_at.with_timezone(&cx.site.profile.timezone).format("%H:%M").to_string();
    forms::date(cx.words, sitting, &hour)
}

/// # Errors
/// `Refill`, `Refused`, `Stale`.
pub async fn redate(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::kept(&cx, &mut tx, &id).await?;
    let page = date_form(&cx, &sitting);
    fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let when = read_when(&cx, &typed, &mut problems);
    let when = all_right(when, problems).map_err(|wrong| again(&cx, &page, &typed, wrong))?;
    let When { held_on, begins_at, minutes, cutoff_on, place } = when;
    let act = Act::Move { begins_at, held_on, cutoff_on, minutes, place };
    let moved = sitting.after(act, cx.today()).map_err(finding::refused)?;
    sittings::save(&mut tx, &moved).await?;
    let told = Change {
        what: "date".into(),
        from: Some(sitting.held_on.to_string()),
        to: Some(moved.held_on.to_string()),
        ..line(&cx, &sitting, Action::Changed)
    };
    finding::keep(&cx, tx, vec![told], &paths::sitting(cx.language(), &sitting.code)).await
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn cancellation(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let sitting = finding::kept(&cx, &mut cx.read(), &id).await?;
    Ok(cx.show(&forms::cancellation(cx.words, &sitting)))
}

/// Called off, with its reason; what was escalated goes back to its level.
///
/// # Errors
/// `Refill`, `Refused`, `Stale`.
pub async fn cancel(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::kept(&cx, &mut tx, &id).await?;
    let page = forms::cancellation(cx.words, &sitting);
    fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let because = problems.check("because", text::paragraphs(typed.text("because"), LONGEST_REASON));
    let because = all_right(because, problems).map_err(|wrong| again(&cx, &page, &typed, wrong))?;
    let act = Act::Cancel { because: because.clone() };
    let cancelled = sitting.after(act, cx.today()).map_err(finding::refused)?;
    sittings::save(&mut tx, &cancelled).await?;
    let mut lines = vec![Change { why: Some(because), ..line(&cx, &sitting, Action::Cancelled) }];
    for item in agendas::list(&mut tx, sitting.id).await? {
        if !item.is_over() {
            lines.extend(super::agenda::unschedule(&cx, &mut tx, item.escalation).await?);
        }
    }
    journal::add_all(&mut tx, lines).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::sitting(cx.language(), &sitting.code)))
}
