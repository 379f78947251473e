//! Who is there: one tap for each arrival.

use domain::form::Typed;
use domain::journal::{Action, Change};
use domain::people::{Officer, Post, PostId};
use domain::portfolio::project::ProjectNumber;
use domain::problem::Problem;
use domain::steering::attendance::{Attendance, LONGEST_DELEGATE, Presence, Quorum, members};
use domain::steering::sitting::{Sitting, SittingState};
use domain::text;
use store::{Ask, agendas, attendances, posts, projects};
use views::pages::sittings::{AttendancePage, Seat, Seats};
use views::paths;

use super::finding::{self, line};
use super::matters::Around;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn show(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let sitting = finding::seen(&cx, &mut db, &id).await?;
    let seats = seats(&cx, &mut db, &sitting).await?;
    Ok(cx.show(&AttendancePage { sitting, seats, wrong: None }))
}

/// The members, and whoever answers for a project on the agenda: the latter have no voice, but their item is flagged
/// when they are not there.
///
/// # Errors
/// Trouble only.
pub async fn seats(cx: &Cx<Officer>, on: &mut impl Ask, sitting: &Sitting) -> Result<Seats, Fault> {
    let posts = posts::list(on).await?;
    let noted = attendances::list(on, sitting.id).await?;
    let members = members(sitting, &posts);
    let items = agendas::list(on, sitting.id).await?;
    let numbers: Vec<ProjectNumber> =
        items.iter().filter(|item| !item.is_over()).filter_map(|item| item.project).collect();
    let around = Around::load(on, &numbers).await?;
    let projects = projects::list_of(on, &numbers).await?;
    let mut asked: Vec<PostId> = projects.iter().filter_map(|project| around.sector(project)).collect();
    asked.sort_unstable();
    asked.dedup();
    let is_member = |id: &PostId| members.iter().any(|post| post.id == *id);
    let seat = |post: &Post| {
        let said = noted.iter().find(|one| one.post == post.id);
        let with_item = projects.iter().any(|project| around.sector(project) == Some(post.id));
        Seat {
            post: post.id,
            title: post.title.clone(),
            presence: said.map(|one| one.presence),
            delegate: said.and_then(|one| one.delegate.clone()),
            with_item,
        }
    };
    let invited = posts.iter().filter(|post| asked.contains(&post.id) && !is_member(&post.id)).map(seat).collect();
    Ok(Seats {
        quorum: Quorum::of(&members, &noted, cx.site.profile.steering.quorum_percent),
        members: members.iter().map(|post| seat(post)).collect(),
        invited,
        may_note: cx.who.may_keep_sitting(sitting) && takes_attendance(sitting),
    })
}

fn takes_attendance(sitting: &Sitting) -> bool {
    sitting.takes_items() || sitting.state == SittingState::Closed
}

/// Notes one arrival, or that somebody will not come.
///
/// # Errors
/// `Refill`, `Refused` once the minutes are validated.
pub async fn create(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let sitting = finding::kept(&cx, &mut tx, &id).await?;
    if !takes_attendance(&sitting) {
        return Err(Fault::Refused("sitting-refused-over"));
    }
    let post = typed.text("post").parse().map(PostId).ok().found()?;
    let seats = seats(&cx, &mut tx, &sitting).await?;
    let seat = seats.members.iter().chain(&seats.invited).find(|seat| seat.post == post).cloned().found()?;
    let presence = Presence::from_code(typed.text("presence")).ok_or(Fault::Refused("sitting-refused-presence"))?;
    let delegate = text::line_or_none(typed.text("delegate"), LONGEST_DELEGATE);
    let delegate = match delegate {
        Ok(None) if presence == Presence::Represented => Err(Problem::Missing),
        other => other,
    };
    let delegate = match delegate {
        Ok(delegate) => delegate.filter(|_| presence == Presence::Represented),
        Err(problem) => return Err(cx.refill(&AttendancePage { sitting, seats, wrong: Some((post, problem)) })),
    };
    let to = back(&cx, &sitting, &typed);
    if seat.presence == Some(presence) && seat.delegate == delegate {
        return Ok(cx.see(&to));
    }
    attendances::save(&mut tx, &Attendance { sitting: sitting.id, post, presence, delegate, at: cx.now }).await?;
    let told = Change {
        what: format!("post {}", post.0),
        from: seat.presence.map(|presence| presence.to_string()),
        to: Some(presence.to_string()),
        ..line(&cx, &sitting, Action::Attended)
    };
    finding::keep(&cx, tx, vec![told], &to).await
}

/// Back to where the tap was: the room, or the desk.
#[must_use]
pub fn back(cx: &Cx<Officer>, sitting: &Sitting, typed: &Typed) -> String {
    match typed.text("from").parse::<usize>() {
        Ok(screen) => paths::room_screen(cx.language(), &sitting.code, screen),
        Err(_) => paths::of_sitting(cx.language(), &sitting.code, "attendance"),
    }
}
