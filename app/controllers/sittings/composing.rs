//! The minutes of a sitting, put together from the record.

use domain::language::Names;
use domain::people::{Officer, Post, PostId};
use domain::steering::attendance::{Presence, Quorum, members};
use domain::steering::decision::Decision;
use domain::steering::minutes::{Item, Member, Minutes, Next, Resolution};
use domain::steering::sitting::{Sitting, SittingId};
use store::{Ask, agendas, attendances, decisions, entities, frozen, posts, sittings};

use super::{matters, minutes};
use crate::cx::Cx;
use crate::fault::Fault;

/// # Errors
/// Trouble only.
pub async fn minutes_of(cx: &Cx<Officer>, on: &mut impl Ask, sitting: &Sitting) -> Result<Minutes, Fault> {
    let posts = posts::list(on).await?;
    let noted = attendances::list(on, sitting.id).await?;
    let sitting_posts = members(sitting, &posts);
    let entities = entities::list(on).await?;
    let taken = decisions::list_of_sitting(on, sitting.id).await?;
    let mut codes = vec![];
    for id in taken.iter().filter_map(|one| one.follow_up) {
        codes.extend(sittings::find(on, id).await?.map(|one| (id, one.code.to_string())));
    }
    let items = agendas::list(on, sitting.id).await?;
    let item = |item: domain::steering::agenda::AgendaItem| Item {
        decisions: taken
            .iter()
            .filter(|one| one.item == Some(item.id))
            .map(|one| resolution(one, &posts, &codes))
            .collect(),
        kind: item.kind,
        title: item.title,
        project: item.project.map(|project| project.to_string()),
        state: item.state,
    };
    let there = noted.iter().filter_map(|one| {
        let post = posts.iter().find(|post| post.id == one.post)?;
        Some(Member { title: post.title.clone(), presence: one.presence, delegate: one.delegate.clone() })
    });
    let silent = sitting_posts.iter().filter(|post| noted.iter().all(|one| one.post != post.id));
    let silent = silent.map(|post| Member { title: post.title.clone(), presence: Presence::Absent, delegate: None });
    Ok(Minutes {
        code: sitting.code.to_string(),
        body: minutes::body(cx, sitting, &entities),
        number: sitting.number,
        held_on: sitting.opened_at.map_or(sitting.held_on, |at| cx.site.profile.day_of(at)),
        place: sitting.place.clone(),
        opened_at: sitting.opened_at,
        closed_at: sitting.closed_at,
        chair: title(&posts, sitting.chair).unwrap_or_default(),
        pack: frozen::find(on, sitting.id).await?.map(|frozen| frozen.hash),
        quorum: Quorum::of(&sitting_posts, &noted, cx.site.profile.steering.quorum_percent),
        members: there.chain(silent).collect(),
        items: items.into_iter().map(item).collect(),
        next: matters::later(on, sitting)
            .await?
            .into_iter()
            .next()
            .map(|one| Next { code: one.code.to_string(), held_on: one.held_on }),
    })
}

fn resolution(decision: &Decision, posts: &[Post], codes: &[(SittingId, String)]) -> Resolution {
    let code = |id: SittingId| codes.iter().find(|(known, _)| *known == id).map(|(_, code)| code.clone());
    Resolution {
        number: decision.number,
        kind: decision.kind,
        text: decision.text.clone(),
        owner: title(posts, decision.owner),
        due_on: decision.due_on,
        follow_up: decision.follow_up.and_then(code),
        reason: decision.reason.clone(),
        published: decision.published,
    }
}

/// The title of a post.
pub fn title(posts: &[Post], id: Option<PostId>) -> Option<Names> {
    id.and_then(|id| posts.iter().find(|post| post.id == id)).map(|post| post.title.clone())
}
