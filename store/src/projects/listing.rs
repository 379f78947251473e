//! The portfolio as cards: the same filter for the list, the board, the timeline and every export.

use chrono::{DateTime, NaiveDate, Utc};
use domain::language::{Language, Names};
use domain::people::PostId;
use domain::portfolio::entity::EntityId;
use domain::portfolio::outline::Outline;
use domain::portfolio::project::{Phase, ProjectKind, ProjectNumber, ProjectState, Tier};
use domain::portfolio::report::Confidence;
use domain::portfolio::strategy::NodeId;

use crate::db::Sql;
use crate::{Ask, Result, binds, rows};

/// A project as lists show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub number: ProjectNumber,
    pub names: Names,
    pub kind: ProjectKind,
    pub entity: EntityId,
    pub phase: Phase,
    pub state: ProjectState,
    pub tier: Tier,
    pub flagship: bool,
    pub pooled: bool,
    pub lead: Option<PostId>,
    pub started_on: Option<NaiveDate>,
    pub fictitious: bool,
    pub heard_at: Option<DateTime<Utc>>,
    pub outline: Outline,
    /// The lead's; not rated where reports are withheld.
    pub confidence: Confidence,
    /// The programme office's, and what the figures give; not rated where reports are withheld.
    pub office: Confidence,
    pub computed: Confidence,
}

/// What a reader wants to see. Empty lists and `None` do not filter.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Words already folded (`domain::text::fold`); every one must be found.
    pub words: Vec<String>,
    /// The entities, those below included.
    pub entities: Option<Vec<EntityId>>,
    /// The strategy nodes, those below included.
    pub axes: Option<Vec<NodeId>>,
    pub phase: Option<Phase>,
    pub state: Option<ProjectState>,
    pub confidence: Option<Confidence>,
    pub office: Option<Confidence>,
    pub computed: Option<Confidence>,
    pub tier: Option<Tier>,
    pub kind: Option<ProjectKind>,
    pub flagship: Option<bool>,
    pub pooled: Option<bool>,
    pub leads: Option<Vec<PostId>>,
    /// Only those last heard before this moment, or never.
    pub heard_before: Option<DateTime<Utc>>,
    /// Only those heard at this moment or since.
    pub heard_since: Option<DateTime<Utc>>,
    /// Only those under way and expected later than promised; or only those under way that are not.
    pub late: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    Number,
    Name(Language),
    Entity,
    Expected,
    Slip,
    Confidence,
    Office,
    Computed,
    Heard,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    pub sort: Sort,
    pub direction: Direction,
}

/// How many projects there are, over all, for the public home.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub all: i64,
    pub active: i64,
    pub delivered: i64,
    /// Active ones expected later than promised.
    pub late: i64,
    pub heard_lately: i64,
    /// When somebody last said something about any of them.
    pub heard_at: Option<DateTime<Utc>>,
}

/// How many cards the filter leaves.
///
/// # Errors
/// Trouble only.
pub async fn count(on: &mut impl Ask, filter: &Filter) -> Result<i64> {
    let (count,): (i64,) = filtered(Sql::new("select count(*) from listed_project where true"), filter).one(on).await?;
    Ok(count)
}

/// The cards the filter leaves, `limit` of them after the first `offset`.
///
/// # Errors
/// Trouble, or a code nobody knows.
pub async fn list(on: &mut impl Ask, filter: &Filter, order: Order, offset: i64, limit: i64) -> Result<Vec<Card>> {
    let select = Sql::new(
        "select number, name_ar, name_fr, name_en, kind, entity_id, phase, state, tier, flagship, pooled, lead_id,
                started_on, fictitious, heard_at, original_end, promised_end, expected_end, slip_days,
                shown_confidence as confidence, shown_office as office, shown_computed as computed
         from listed_project
         where true",
    );
    let found: Vec<CardRow> = filtered(select, filter)
        .push(order_by(order))
        .with(" limit ?", limit)
        .with(" offset ?", offset)
        .all(on)
        .await?;
    found.into_iter().map(CardRow::card).collect()
}

/// The names of these projects.
///
/// # Errors
/// Trouble only.
pub async fn names(
    on: &mut impl Ask,
    numbers: impl IntoIterator<Item = ProjectNumber>,
) -> Result<Vec<(ProjectNumber, Names)>> {
    let found: Vec<NamedRow> = Sql::new("select number, name_ar, name_fr, name_en from project where")
        .within(" number", numbers.into_iter().map(|number| number.0))
        .push(" order by number")
        .all(on)
        .await?;
    Ok(found.into_iter().map(|(number, ar, fr, en)| (ProjectNumber(number), Names { ar, fr, en })).collect())
}

/// # Errors
/// Trouble only.
pub async fn counts(on: &mut impl Ask, heard_since: DateTime<Utc>) -> Result<Counts> {
    let (all, active, delivered, late, heard_lately, heard_at) = on
        .one(
            "select count(*),
                    count(case when state = $1 then 1 end),
                    count(case when state = $2 then 1 end),
                    count(case when state = $1 and slip_days > 0 then 1 end),
                    count(case when state = $1 and heard_at >= $3 then 1 end),
                    max(heard_at)
             from project",
            binds![ProjectState::Active.code(), ProjectState::Delivered.code(), heard_since],
        )
        .await?;
    Ok(Counts { all, active, delivered, late, heard_lately, heard_at })
}

/// A number and its names.
type NamedRow = (i64, Option<String>, Option<String>, Option<String>);

fn filtered(sql: Sql, filter: &Filter) -> Sql {
    let Filter { words, entities, axes, phase, state, confidence, tier, kind, flagship, pooled, leads, .. } =
        filter.clone();
    let late = filter.late.map(|late| if late { " and slip_days > 0" } else { " and slip_days <= 0" });
    let lively = filter.late.map(|_| ProjectState::Active.code());
    let mut sql = words
        .into_iter()
        .fold(sql, |sql, word| sql.with(" and search_text like ? escape '\\'", format!("%{}%", escaped(&word))));
    if let Some(entities) = entities {
        sql = sql.within(" and entity_id", entities.into_iter().map(|entity| entity.0));
    }
    if let Some(axes) = axes {
        sql = sql
            .push(" and number in (select project_number from project_axis where")
            .within(" node_id", axes.into_iter().map(|node| node.0))
            .push(")");
    }
    if let Some(leads) = leads {
        sql = sql.within(" and lead_id", leads.into_iter().map(|post| post.0));
    }
    sql.with_some(" and phase = ?", phase.map(Phase::code))
        .with_some(" and state = ?", state.map(ProjectState::code))
        .with_some(" and shown_confidence = ?", confidence.map(|confidence| i64::from(confidence.level())))
        .with_some(" and shown_office = ?", filter.office.map(|confidence| i64::from(confidence.level())))
        .with_some(" and shown_computed = ?", filter.computed.map(|confidence| i64::from(confidence.level())))
        .with_some(" and tier = ?", tier.map(Tier::code))
        .with_some(" and kind = ?", kind.map(ProjectKind::code))
        .with_some(" and flagship = ?", flagship)
        .with_some(" and pooled = ?", pooled)
        .with_some(" and (heard_at is null or heard_at < ?)", filter.heard_before)
        .with_some(" and heard_at >= ?", filter.heard_since)
        .with_some(" and state = ?", lively)
        .push(late.unwrap_or_default())
}

/// `%`, `_` and the escape itself stand for themselves.
fn escaped(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// A reader chooses among fixed orders, never writes one. Unknown values come last, the number settles ties.
const fn order_by(order: Order) -> &'static str {
    match (order.sort, order.direction) {
        (Sort::Number, Direction::Up) => " order by number",
        (Sort::Number, Direction::Down) => " order by number desc",
        (Sort::Name(Language::Ar), Direction::Up) => " order by sort_ar, number",
        (Sort::Name(Language::Ar), Direction::Down) => " order by sort_ar desc, number",
        (Sort::Name(Language::Fr), Direction::Up) => " order by sort_fr, number",
        (Sort::Name(Language::Fr), Direction::Down) => " order by sort_fr desc, number",
        (Sort::Name(Language::En), Direction::Up) => " order by sort_en, number",
        (Sort::Name(Language::En), Direction::Down) => " order by sort_en desc, number",
        (Sort::Entity, Direction::Up) => " order by (select code from entity where id = entity_id), number",
        (Sort::Entity, Direction::Down) => " order by (select code from entity where id = entity_id) desc, number",
        (Sort::Expected, Direction::Up) => " order by expected_end is null, expected_end, number",
        (Sort::Expected, Direction::Down) => " order by expected_end is null, expected_end desc, number",
        (Sort::Slip, Direction::Up) => " order by slip_days, number",
        (Sort::Slip, Direction::Down) => " order by slip_days desc, number",
        (Sort::Confidence, Direction::Up) => " order by shown_confidence = 0, shown_confidence, number",
        (Sort::Confidence, Direction::Down) => " order by shown_confidence desc, number",
        (Sort::Office, Direction::Up) => " order by shown_office = 0, shown_office, number",
        (Sort::Office, Direction::Down) => " order by shown_office desc, number",
        (Sort::Computed, Direction::Up) => " order by shown_computed = 0, shown_computed, number",
        (Sort::Computed, Direction::Down) => " order by shown_computed desc, number",
        (Sort::Heard, Direction::Up) => " order by heard_at is null, heard_at, number",
        (Sort::Heard, Direction::Down) => " order by heard_at is null, heard_at desc, number",
    }
}

#[derive(sqlx::FromRow)]
struct CardRow {
    number: i64,
    name_ar: Option<String>,
    name_fr: Option<String>,
    name_en: Option<String>,
    kind: String,
    entity_id: i64,
    phase: String,
    state: String,
    tier: String,
    flagship: bool,
    pooled: bool,
    lead_id: Option<i64>,
    started_on: Option<NaiveDate>,
    fictitious: bool,
    heard_at: Option<DateTime<Utc>>,
    original_end: Option<NaiveDate>,
    promised_end: Option<NaiveDate>,
    expected_end: Option<NaiveDate>,
    slip_days: i64,
    confidence: i64,
    office: i64,
    computed: i64,
}

impl CardRow {
    fn card(self) -> Result<Card> {
        let level = |level: i64| {
            let known = u8::try_from(level).ok().and_then(Confidence::new);
            rows::code(known, "project", "confidence", "a level")
        };
        Ok(Card {
            number: ProjectNumber(self.number),
            names: rows::names(self.name_ar, self.name_fr, self.name_en),
            kind: rows::code(ProjectKind::from_code(&self.kind), "project", "kind", &self.kind)?,
            entity: EntityId(self.entity_id),
            phase: rows::code(Phase::from_code(&self.phase), "project", "phase", &self.phase)?,
            state: rows::code(ProjectState::from_code(&self.state), "project", "state", &self.state)?,
            tier: rows::code(Tier::from_code(&self.tier), "project", "tier", &self.tier)?,
            flagship: self.flagship,
            pooled: self.pooled,
            lead: self.lead_id.map(PostId),
            started_on: self.started_on,
            fictitious: self.fictitious,
            heard_at: self.heard_at,
            outline: Outline {
                original_end: self.original_end,
                promised_end: self.promised_end,
                expected_end: self.expected_end,
                slip_days: self.slip_days,
            },
            confidence: level(self.confidence)?,
            office: level(self.office)?,
            computed: level(self.computed)?,
        })
    }
}
