//! From what stands in the address to what the store is asked: codes become the branches they stand for.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use domain::portfolio::entity::{self, Entity};
use domain::portfolio::selection::{News, Promise, Selection, SortBy, Unread};
use domain::portfolio::strategy::Node;
use domain::portfolio::tree;
use store::projects::{Direction, Filter, Order, Sort};
use store::{Read, entities, strategy};

use crate::cx::Cx;
use crate::fault::Fault;

/// What was asked, with the trees its codes refer to.
pub(super) struct Asked {
    pub(super) selection: Selection,
    pub(super) unread: Vec<Unread>,
    pub(super) filter: Filter,
    pub(super) entities: Vec<Entity>,
    pub(super) nodes: Vec<Node>,
}

/// Reads the question; a code that stands for nothing counts as not understood.
pub(super) async fn asked(cx: &Cx, db: &mut Read, pairs: &[(String, String)]) -> Result<Asked, Fault> {
    let (mut selection, mut unread) = Selection::read(pairs);
    let entities = entities::list(db).await?;
    let nodes = strategy::list(db).await?;
    let own = found(&mut selection.entity, "entity", &mut unread, |code| {
        entities.iter().find(|entity| entity.code.eq_ignore_ascii_case(code)).map(|entity| entity.id)
    });
    let axis = found(&mut selection.axis, "axis", &mut unread, |code| {
        nodes.iter().find(|node| node.code.eq_ignore_ascii_case(code)).map(|node| node.id)
    });
    let filter = Filter {
        entities: own.map(|own| entity::scope(&entities, own)),
        axes: axis.map(|axis| tree::reach(&nodes, axis).into_iter().collect()),
        ..filter(&selection, fresh_since(cx))
    };
    Ok(Asked { selection, unread, filter, entities, nodes })
}

/// What a code stands for; a code that stands for nothing is taken out of the question and noted.
fn found<T>(
    code: &mut Option<String>,
    name: &str,
    unread: &mut Vec<Unread>,
    find: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let asked = code.clone()?;
    let found = find(&asked);
    if found.is_none() {
        *code = None;
        unread.push(Unread { name: name.to_owned(), value: asked });
    }
    found
}

fn filter(asked: &Selection, fresh_since: DateTime<Utc>) -> Filter {
    Filter {
        words: asked.words(),
        phase: asked.phase,
        state: asked.state,
        confidence: asked.rating,
        office: asked.office,
        computed: asked.computed,
        tier: asked.tier,
        kind: asked.kind,
        flagship: asked.flagship,
        pooled: asked.pooled,
        late: asked.promise.map(|promise| promise == Promise::Late),
        heard_since: (asked.news == Some(News::Fresh)).then_some(fresh_since),
        heard_before: (asked.news == Some(News::Old)).then_some(fresh_since),
        ..Filter::default()
    }
}

/// Since when news counts as fresh: whole days, as ages are counted and pages are remembered.
pub(super) fn fresh_since(cx: &Cx) -> DateTime<Utc> {
    let day = cx.today() - TimeDelta::days(cx.site.profile.freshness_days);
    day.and_time(NaiveTime::MIN).and_utc()
}

/// The order of the store for the order that was asked.
pub(super) fn order(cx: &Cx, selection: &Selection) -> Order {
    let sort = match selection.sort.by {
        SortBy::Number => Sort::Number,
        SortBy::Name => Sort::Name(cx.language()),
        SortBy::Entity => Sort::Entity,
        SortBy::Expected => Sort::Expected,
        SortBy::Slip => Sort::Slip,
        SortBy::Rating => Sort::Confidence,
        SortBy::Office => Sort::Office,
        SortBy::Computed => Sort::Computed,
        SortBy::News => Sort::Heard,
    };
    Order { sort, direction: if selection.sort.descending { Direction::Down } else { Direction::Up } }
}
