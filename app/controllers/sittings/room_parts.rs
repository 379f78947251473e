//! The screens of the room that are not about one item.

use domain::form::Typed;
use domain::people::Officer;
use domain::portfolio::project::ProjectNumber;
use domain::problem::Problems;
use domain::steering::agenda::{AgendaItem, Stop};
use domain::steering::decision::{Decision, DecisionNumber, DecisionState};
use domain::steering::sitting::Sitting;
use store::rooms::Square;
use store::{Ask, decisions, entities, posts, projects, rooms, sittings};
use views::pages::room::{ConsentLine, Portfolio, PreviousLine, ReadBack, ReadLine, RiskLine, Tile};

use super::composing::title;
use super::matters;
use crate::cx::Cx;
use crate::fault::Fault;

/// How many earlier decisions, projects and risks a screen shows.
const MOST: i64 = 1_000;
const TOP: i64 = 10;
/// Information younger than this is called recent in the room (portfolio.md 4.2).
const RECENT_DAYS: i64 = 35;

/// Decisions that are still open, and those of the last sitting: the latest first.
///
/// # Errors
/// Trouble only.
pub async fn previous(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    sitting: &Sitting,
    items: &[AgendaItem],
    stops: &[Stop],
) -> Result<Vec<PreviousLine>, Fault> {
    use DecisionState as S;
    let mut all = decisions::list_in(on, &[S::Taken, S::Blocked, S::Done], MOST).await?;
    if let Some(last) = matters::previous(on, sitting).await? {
        let known: Vec<DecisionNumber> = all.iter().map(|one| one.number).collect();
        let of_last = decisions::list_of_sitting(on, last.id).await?;
        all.extend(of_last.into_iter().filter(|one| !known.contains(&one.number)));
    }
    let posts = posts::list(on).await?;
    let mut lines = vec![];
    for decision in all {
        let taken = sittings::find(on, decision.sitting).await?;
        let is_ours =
            taken.is_some_and(|one| one.level == sitting.level && one.entity == sitting.entity && one.id != sitting.id);
        let matters = decision.kind.needs_owner() || decision.state != S::Taken;
        if !is_ours || !matters {
            continue;
        }
        let item = items.iter().find(|item| item.decision == Some(decision.number));
        let late = decision.due_on.filter(|_| decision.is_open()).map_or(0, |due| (cx.today() - due).num_days().max(0));
        lines.push(PreviousLine {
            owner: title(&posts, decision.owner),
            screen: item.and_then(|item| stops.iter().position(|stop| *stop == Stop::Item(item.id))),
            late,
            decision,
        });
    }
    lines.sort_by_key(|line| (std::cmp::Reverse(line.late), line.decision.state != S::Blocked, line.decision.number));
    Ok(lines)
}

/// The whole portfolio, a tile a project, and what moved since the last sitting.
///
/// # Errors
/// Trouble only.
pub async fn portfolio(cx: &Cx<Officer>, on: &mut impl Ask, sitting: &Sitting) -> Result<Portfolio, Fault> {
    let before = matters::previous(on, sitting).await?;
    let then = before.as_ref().map_or(sitting.begins_at - chrono::Duration::days(91), |one| one.begins_at);
    let squares = rooms::squares(on, then, MOST).await?;
    let entities = entities::list(on).await?;
    let mine = sitting.entity.map(|entity| domain::portfolio::entity::scope(&entities, entity));
    let squares: Vec<Square> =
        squares.into_iter().filter(|one| mine.as_ref().is_none_or(|scope| scope.contains(&one.entity))).collect();
    let recent = cx.now - chrono::Duration::days(RECENT_DAYS);
    let heard = squares.iter().filter(|one| one.heard_at.is_some_and(|at| at >= recent)).count();
    let mut groups: Vec<(domain::language::Names, Vec<Tile>)> = vec![];
    let mut last = None;
    let count = squares.len();
    for square in squares {
        if last != Some(square.entity) {
            let name = entities.iter().find(|one| one.id == square.entity).map(|one| one.names.clone());
            groups.push((name.unwrap_or_default(), vec![]));
            last = Some(square.entity);
        }
        if let Some((_, tiles)) = groups.last_mut() {
            tiles.push(tile(square));
        }
    }
    Ok(Portfolio { groups, count, heard, since: before.map(|one| one.code) })
}

fn tile(square: Square) -> Tile {
    let level = |value: i64| u8::try_from(value).ok().filter(|level| (1..=5).contains(level));
    Tile {
        project: square.project,
        names: square.names,
        level: level(square.confidence),
        then: level(square.confidence_then),
    }
}

/// # Errors
/// Trouble only.
pub async fn consent(on: &mut impl Ask, items: &[AgendaItem]) -> Result<Vec<ConsentLine>, Fault> {
    let listed: Vec<AgendaItem> = items.iter().filter(|item| item.consent).cloned().collect();
    let all = decisions::list_of_sitting(
        on,
        listed.first().map_or(domain::steering::sitting::SittingId(0), |item| item.sitting),
    )
    .await?;
    let line = |item: AgendaItem| ConsentLine {
        decided: all.iter().find(|one| one.item == Some(item.id)).map(|one| one.number),
        item,
    };
    Ok(listed.into_iter().map(line).collect())
}

/// # Errors
/// Trouble only.
pub async fn risks(on: &mut impl Ask) -> Result<Vec<RiskLine>, Fault> {
    let top = rooms::top_risks(on, TOP).await?;
    let of: Vec<ProjectNumber> = top.iter().filter_map(|one| one.project).collect();
    let names = projects::names(on, of).await?;
    let line = |one: rooms::TopRisk| RiskLine {
        project: one.project.and_then(|number| names.iter().find(|(known, _)| *known == number).cloned()),
        event: one.event,
        probability: one.probability,
        impact: one.impact,
    };
    Ok(top.into_iter().map(line).collect())
}

/// Every decision of the day, in both languages.
///
/// # Errors
/// Trouble only.
pub async fn read_back(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    sitting: &Sitting,
    items: &[AgendaItem],
    said: Option<(DecisionNumber, Typed, Problems)>,
) -> Result<ReadBack, Fault> {
    let posts = posts::list(on).await?;
    let taken = decisions::list_of_sitting(on, sitting.id).await?;
    let mut lines = vec![];
    for decision in taken {
        let follow_up = match decision.follow_up {
            Some(id) => sittings::find(on, id).await?.map(|one| one.code),
            None => None,
        };
        lines.push(ReadLine {
            owner: title(&posts, decision.owner),
            title: named(items, &decision),
            follow_up,
            decision,
        });
    }
    let may_word = sitting.takes_wording() && (cx.who.may_keep_sitting(sitting) || cx.who.chairs(sitting));
    Ok(ReadBack { lines, may_word, said })
}

fn named(items: &[AgendaItem], decision: &Decision) -> domain::language::Names {
    items.iter().find(|item| Some(item.id) == decision.item).map(|item| item.title.clone()).unwrap_or_default()
}
