//! From the store's cards and milestones to the lines a page shows.

use std::collections::BTreeMap;

use domain::portfolio::entity::Entity;
use domain::portfolio::milestone::{Milestone, Standing};
use domain::portfolio::project::{ProjectNumber, age_of_news};
use domain::portfolio::tally::{Patience, Tally, is_late, shown_in_public};
use store::projects::Card;
use views::pages::public::lines::{LineMark, ProjectLine};
use views::parts::MarkKind;

use crate::cx::Cx;

/// The cards as lines; `milestones` are those of all the cards, project by project.
pub(super) fn lines(cx: &Cx, cards: Vec<Card>, milestones: &[Milestone], entities: &[Entity]) -> Vec<ProjectLine> {
    let roadmaps = by_project(milestones);
    let roadmap = |number| roadmaps.get(&number).copied().unwrap_or_default();
    cards
        .into_iter()
        .map(|card| {
            let own = roadmap(card.number);
            line(cx, card, own, entities)
        })
        .collect()
}

/// Each project's share of milestones that stand project by project.
pub(super) fn by_project(milestones: &[Milestone]) -> BTreeMap<ProjectNumber, &[Milestone]> {
    let shares = milestones.chunk_by(|one, next| one.project == next.project);
    shares.filter_map(|share| Some((share.first()?.project, share))).collect()
}

pub(super) fn patience(cx: &Cx) -> Patience {
    Patience { fresh: cx.site.profile.freshness_days, silent: cx.site.profile.stale_days }
}

fn line(cx: &Cx, card: Card, milestones: &[Milestone], entities: &[Entity]) -> ProjectLine {
    let today = cx.today();
    let tally = Tally::of(milestones, today);
    let news = age_of_news(card.heard_at, today);
    let entity = entities.iter().find(|entity| entity.id == card.entity);
    let mark = |milestone: &Milestone| LineMark {
        kind: kind(milestone.standing(today)),
        original: milestone.original,
        baseline: milestone.baseline,
        forecast: milestone.forecast,
        actual: milestone.actual,
    };
    ProjectLine {
        number: card.number,
        entity: entity.map(|entity| entity.names.clone()).unwrap_or_default(),
        phase: card.phase,
        state: card.state,
        fictitious: card.fictitious,
        started: card.started_on,
        original: card.outline.original_end,
        promised: card.outline.promised_end,
        expected: card.outline.expected_end,
        slip: card.outline.slip(cx.site.profile.tolerance_days),
        slip_days: card.outline.slip_days,
        late: is_late(card.state, card.outline),
        confidence: card.confidence,
        news,
        freshness: patience(cx).judge(card.state, news),
        milestones: tally.total,
        done: tally.done,
        marks: shown_in_public(milestones).into_iter().map(mark).collect(),
        names: card.names,
    }
}

const fn kind(standing: Standing) -> MarkKind {
    match standing {
        Standing::Done { .. } => MarkKind::Done,
        Standing::Overdue { .. } | Standing::Slipping { .. } => MarkKind::Late,
        Standing::OnTrack => MarkKind::Planned,
    }
}
