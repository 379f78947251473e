//! The agenda that the tool proposes: by kind, then by clock, then by what is at stake; the minutes shared by stakes.

use std::cmp::Reverse;

use super::{AgendaItem, ItemState, Matter};
use crate::money::Amount;

/// What has to happen to the agenda. Positions count from 1, without gaps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposal {
    /// Items that stay, with their new places.
    pub kept: Vec<AgendaItem>,
    /// New ones: place, minutes, matter.
    pub added: Vec<(i64, i64, Matter)>,
    /// Proposed earlier, and no longer called for.
    pub removed: Vec<AgendaItem>,
}

/// An item that is discussed gets no less and no more.
const LEAST_MINUTES: i64 = 3;
const MOST_MINUTES: i64 = 12;
/// A line of the consent list.
const CONSENT_MINUTES: i64 = 1;
/// Ten and fifty million dirhams.
const SOME_STAKES: Amount = Amount(1_000_000_000);
const HIGH_STAKES: Amount = Amount(5_000_000_000);

/// What is left for the items: the opening (attendance, earlier decisions, portfolio) takes a sixth of the sitting, the
/// read-back and the validation a fifteenth (portfolio.md 4.2).
#[must_use]
pub const fn discussion_minutes(length: i64) -> i64 {
    length - length / 6 - length / 15
}

/// By how many minutes the items do not fit.
#[must_use]
pub fn over_by(length: i64, items: &[AgendaItem]) -> i64 {
    let asked: i64 = items.iter().filter(|item| item.state != ItemState::Dropped).map(|item| item.minutes).sum();
    (asked - discussion_minutes(length)).max(0)
}

/// What the agenda should be, given what it is. What a person put there, or what has begun, stays.
#[must_use]
pub fn propose(existing: &[AgendaItem], mut matters: Vec<Matter>, length: i64) -> Proposal {
    let is_known = |matter: &Matter| existing.iter().any(|item| item.is(matter));
    let is_called_for = |item: &AgendaItem| matters.iter().any(|matter| item.is(matter));
    let stays = |item: &&AgendaItem| item.by_hand || item.state != ItemState::Waiting || is_called_for(item);
    let (kept, removed): (Vec<&AgendaItem>, Vec<&AgendaItem>) = existing.iter().partition(stays);
    let removed = removed.into_iter().cloned().collect();
    let kept: Vec<AgendaItem> = kept.into_iter().cloned().collect();
    let weights: Vec<(usize, i64)> =
        kept.iter().enumerate().map(|(place, item)| (place, weight_of(item, &matters))).collect();
    matters.retain(|matter| !is_known(matter));
    matters.sort_by_key(|matter| {
        (matter.kind, matter.due_on.is_none(), matter.due_on, Reverse(matter.stakes.0), matter.project)
    });
    let fixed: i64 = kept.iter().filter(|item| is_fixed(item)).map(|item| item.minutes).sum();
    let lines = matters.iter().filter(|matter| matter.kind.goes_by_consent()).count();
    let lines = i64::try_from(lines).unwrap_or(i64::MAX).saturating_mul(CONSENT_MINUTES);
    let shared: i64 = matters.iter().filter(|matter| !matter.kind.goes_by_consent()).map(weight).sum::<i64>()
        + weights
            .iter()
            .filter(|(place, _)| kept.get(*place).is_some_and(|item| !is_fixed(item)))
            .map(|(_, w)| w)
            .sum::<i64>();
    let left = discussion_minutes(length) - fixed - lines;
    let share = |weight: i64| (left * weight / shared.max(1)).clamp(LEAST_MINUTES, MOST_MINUTES);
    let kept = kept.into_iter().zip(weights).map(|(item, (_, weight))| {
        let minutes = if is_fixed(&item) { item.minutes } else { share(weight) };
        AgendaItem { minutes, ..item }
    });
    in_order(kept.collect(), matters, share, removed)
}

/// Its minutes are not the tool's to set.
fn is_fixed(item: &AgendaItem) -> bool {
    item.by_hand || item.state != ItemState::Waiting || item.consent
}

fn in_order(
    kept: Vec<AgendaItem>,
    matters: Vec<Matter>,
    share: impl Fn(i64) -> i64,
    removed: Vec<AgendaItem>,
) -> Proposal {
    enum Line {
        Kept(AgendaItem),
        New(Matter),
    }
    let mut lines: Vec<(super::ItemKind, Line)> = kept.into_iter().map(|item| (item.kind, Line::Kept(item))).collect();
    lines.extend(matters.into_iter().map(|matter| (matter.kind, Line::New(matter))));
    // A stable sort: within a kind, what a person has arranged stays before what is new.
    lines.sort_by_key(|(kind, _)| *kind);
    let mut proposal = Proposal { removed, ..Proposal::default() };
    for (position, (_, line)) in (1..).zip(lines) {
        match line {
            Line::Kept(item) => proposal.kept.push(AgendaItem { position, ..item }),
            Line::New(matter) => {
                let minutes = if matter.kind.goes_by_consent() { CONSENT_MINUTES } else { share(weight(&matter)) };
                proposal.added.push((position, minutes, matter));
            }
        }
    }
    proposal
}

fn weight_of(item: &AgendaItem, matters: &[Matter]) -> i64 {
    matters.iter().find(|matter| item.is(matter)).map_or(1, weight)
}

fn weight(matter: &Matter) -> i64 {
    if matter.flagship || matter.stakes.0 >= HIGH_STAKES.0 {
        3
    } else if matter.stakes.0 >= SOME_STAKES.0 {
        2
    } else {
        1
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ItemId, ItemKind};
    use super::*;
    use crate::language::Names;
    use crate::portfolio::project::ProjectNumber;
    use crate::samples::day;
    use crate::steering::escalation::EscalationNumber;
    use crate::steering::sitting::SittingId;

    fn matter(kind: ItemKind, project: i64, due_on: Option<&str>, millions: i64) -> Matter {
        Matter {
            kind,
            project: Some(ProjectNumber(project)),
            escalation: (kind == ItemKind::Escalation).then_some(EscalationNumber(project)),
            decision: None,
            milestone: None,
            title: Names::default(),
            presenter: None,
            due_on: due_on.map(day),
            stakes: Amount(millions * 100_000_000),
            flagship: false,
        }
    }

    fn item(matter: &Matter, position: i64, minutes: i64) -> AgendaItem {
        AgendaItem {
            id: ItemId(position),
            sitting: SittingId(1),
            position,
            kind: matter.kind,
            project: matter.project,
            escalation: matter.escalation,
            decision: matter.decision,
            milestone: matter.milestone,
            title: matter.title.clone(),
            minutes,
            presenter: None,
            consent: matter.kind.goes_by_consent(),
            state: ItemState::Waiting,
            opened_at: None,
            closed_at: None,
            by_hand: false,
            version: 1,
        }
    }

    fn order(proposal: &Proposal) -> Vec<i64> {
        let mut all: Vec<(i64, i64)> =
            proposal.added.iter().map(|(place, _, matter)| (*place, matter.project.unwrap().0)).collect();
        all.extend(proposal.kept.iter().map(|item| (item.position, item.project.unwrap().0)));
        all.sort_unstable();
        all.into_iter().map(|(_, project)| project).collect()
    }

    #[test]
    fn items_stand_by_kind_then_clock_then_stakes() {
        let matters = vec![
            matter(ItemKind::Drop, 6, None, 1),
            matter(ItemKind::Gate, 5, Some("2026-12-01"), 1),
            matter(ItemKind::Escalation, 3, Some("2026-11-20"), 1),
            matter(ItemKind::Escalation, 2, Some("2026-11-20"), 30),
            matter(ItemKind::Escalation, 1, Some("2026-11-10"), 1),
            matter(ItemKind::Escalation, 4, None, 90),
        ];
        assert_eq!(order(&propose(&[], matters, 90)), [1, 2, 3, 4, 5, 6]);
    }

    #[test]
    fn minutes_follow_the_stakes_and_fill_the_time() {
        let matters: Vec<Matter> = [(1, 90), (2, 20), (3, 1), (4, 1)]
            .map(|(n, millions)| matter(ItemKind::Escalation, n, None, millions))
            .into();
        let minutes: Vec<i64> = propose(&[], matters, 45).added.iter().map(|(_, minutes, _)| *minutes).collect();
        // 45 - 7 - 3 = 35 minutes over weights 3, 2, 1, 1.
        assert_eq!(minutes, [12, 10, 5, 5]);
        let many: Vec<Matter> = (1..=40).map(|n| matter(ItemKind::Escalation, n, None, 1)).collect();
        let full = propose(&[], many, 90);
        let items: Vec<AgendaItem> =
            full.added.iter().map(|(place, minutes, one)| item(one, *place, *minutes)).collect();
        assert_eq!(over_by(90, &items), 120 - 69, "forty items of three minutes do not fit");
        assert_eq!(over_by(90, &items[..10]), 0);
    }

    #[test]
    fn proposing_again_keeps_what_a_person_put_there_and_drops_what_is_settled() {
        let settled = matter(ItemKind::Escalation, 1, None, 1);
        let still = matter(ItemKind::Escalation, 2, None, 1);
        let wish = matter(ItemKind::Request, 3, None, 1);
        let by_hand = AgendaItem { by_hand: true, ..item(&wish, 3, 25) };
        let existing = [item(&settled, 1, 9), item(&still, 2, 9), by_hand];
        let new = matter(ItemKind::Drop, 4, None, 1);
        let proposal = propose(&existing, vec![still.clone(), new], 90);
        assert_eq!(order(&proposal), [2, 4, 3]);
        assert_eq!(proposal.removed, [existing[0].clone()]);
        let request = proposal.kept.iter().find(|item| item.kind == ItemKind::Request).unwrap();
        assert_eq!(request.minutes, 25, "what a person set stays");
        let again = propose(&proposal.kept, vec![still], 90);
        assert!(again.added.is_empty() && again.removed.is_empty(), "nothing twice");
    }

    #[test]
    fn what_has_begun_is_never_taken_away() {
        let gone = matter(ItemKind::Escalation, 1, None, 1);
        let done = AgendaItem { state: ItemState::Done, ..item(&gone, 1, 7) };
        assert_eq!(propose(std::slice::from_ref(&done), vec![], 90).kept, [done]);
    }
}
