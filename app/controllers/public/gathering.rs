//! From the store's cards and milestones to the lines a page shows.

use std::collections::BTreeMap;

use domain::portfolio::entity::Entity;
use domain::portfolio::milestone::{Milestone, Standing};
use domain::portfolio::project::{ProjectNumber, age_of_news};
use domain::portfolio::tally::{Patience, is_late};
use store::projects::Card;
use store::{Read, milestones};
use views::pages::public::lines::{LineMark, ProjectLine};
use views::parts::MarkKind;

use crate::cx::Cx;

/// What lines need of the roadmaps behind their cards.
pub(super) struct Roadmaps {
    shown: Vec<Milestone>,
    counts: BTreeMap<ProjectNumber, (usize, usize)>,
}

impl Roadmaps {
    /// Two questions, however many cards.
    ///
    /// # Errors
    /// Trouble only.
    pub async fn behind(db: &mut Read, cards: &[Card]) -> store::Result<Roadmaps> {
        let numbers: Vec<ProjectNumber> = cards.iter().map(|card| card.number).collect();
        let shown = milestones::list_shown_of(db, numbers.clone()).await?;
        let counts = milestones::counts_of(db, numbers).await?;
        let size = |count: i64| usize::try_from(count).unwrap_or(usize::MAX);
        let counts = counts.into_iter().map(|(project, total, done)| (project, (size(total), size(done)))).collect();
        Ok(Roadmaps { shown, counts })
    }
}

/// The cards as lines.
pub(super) fn lines(cx: &Cx, cards: Vec<Card>, roadmaps: &Roadmaps, entities: &[Entity]) -> Vec<ProjectLine> {
    let shares = by_project(&roadmaps.shown);
    let shown = |number| shares.get(&number).copied().unwrap_or_default();
    let count = |number| roadmaps.counts.get(&number).copied().unwrap_or_default();
    cards
        .into_iter()
        .map(|card| {
            let (own, counted) = (shown(card.number), count(card.number));
            line(cx, card, own, counted, entities)
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

fn line(cx: &Cx, card: Card, shown: &[Milestone], (total, done): (usize, usize), entities: &[Entity]) -> ProjectLine {
    let today = cx.today();
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
        office: card.office,
        computed: card.computed,
        news,
        freshness: patience(cx).judge(card.state, news),
        milestones: total,
        done,
        marks: shown.iter().map(mark).collect(),
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
