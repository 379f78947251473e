//! What a project is: opened by the programme office, edited by whoever keeps it.

use domain::form::Typed;
use domain::journal::{Action, Change, Subject};
use domain::language::Names;
use domain::people::{Officer, PostId};
use domain::portfolio::entity::EntityId;
use domain::portfolio::project::{
    LONGEST_NAME, LONGEST_SUMMARY, Phase, Project, ProjectKind, ProjectNumber, ProjectState, Tier,
};
use domain::portfolio::strategy::NodeId;
use domain::problem::{Problem, Problems};
use domain::text;
use store::projects::{Direction, Filter, Order, Sort};
use store::{Ask, Tx, entities, journal, posts, projects, strategy};
use views::pages::desk::forms;
use views::pages::desk::forms::project::Choices;
use views::paths;

use super::keeping::{self, Right, all_right, choice, choice_or_none};
use super::names::one_text;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Allowed, Fault};
use crate::form::{Form, Place};

/// # Errors
/// `Forbidden`.
pub async fn new(cx: Cx<Officer>) -> Answer {
    cx.who.may_keep_portfolio().allowed()?;
    let choices = choices(&mut cx.read()).await?;
    Ok(cx.show(&forms::project::new(cx.words, &choices)))
}

/// # Errors
/// `Refill`.
pub async fn create(cx: Cx<Officer>, Form(typed): Form<Typed>) -> Answer {
    cx.who.may_keep_portfolio().allowed()?;
    let mut tx = cx.begin().await?;
    let choices = choices(&mut tx).await?;
    let page = forms::project::new(cx.words, &choices);
    let mut problems = Problems::default();
    let names = typed.some_names("name", LONGEST_NAME, &mut problems);
    let identity = identity(&cx, &typed, &choices, &mut problems);
    if is_taken(&mut tx, &names, identity.as_ref()).await? {
        problems.add("name-fr", Problem::Taken);
    }
    let project = identity.map(|identity| identity.of(blank(names)));
    check_predecessor(&mut tx, project.as_ref(), &mut problems).await?;
    let project = all_right(project, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    let project = Project { number: projects::next_number(&mut tx).await?, ..project };
    projects::add(&mut tx, &project).await?;
    let added = keeping::line(&cx, project.number, Subject::Project, project.number.0, Action::Added);
    journal::add(&mut tx, Change { to: Some(one_text(&project.names)), ..added }).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::keep(cx.language(), project.number)))
}

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn edit(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let project = keeping::project(&cx, &mut db, &id, Right::Edit).await?;
    let choices = choices(&mut db).await?;
    Ok(cx.show(&forms::project::edit(cx.words, &project, &choices)))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let project = keeping::project(&cx, &mut tx, &id, Right::Edit).await?;
    let choices = choices(&mut tx).await?;
    let page = forms::project::edit(cx.words, &project, &choices);
    keeping::fresh(&cx, &page, &typed)?;
    let mut problems = Problems::default();
    let identity = identity(&cx, &typed, &choices, &mut problems);
    let changed = identity.map(|identity| identity.of(project.clone()));
    check_predecessor(&mut tx, changed.as_ref(), &mut problems).await?;
    // Whoever keeps the projects of one entity does not give them to another one.
    if changed.as_ref().is_some_and(|changed| !cx.who.may_edit(changed)) {
        problems.add("entity", Problem::NotAChoice);
    }
    let changed = all_right(changed, problems).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    projects::save(&mut tx, &changed).await?;
    let lines = differences(&cx, &project, &changed);
    keeping::keep(&cx, tx, project.number, ("identity", lines)).await
}

/// What the identity form lets choose among.
async fn choices(on: &mut impl Ask) -> Result<Choices, Fault> {
    Ok(Choices { entities: entities::list(on).await?, posts: posts::list(on).await?, nodes: strategy::list(on).await? })
}

/// What the form holds, but for the names.
struct Identity {
    summary: Names,
    kind: ProjectKind,
    entity: EntityId,
    tier: Tier,
    flagship: bool,
    pooled: bool,
    sponsor: Option<PostId>,
    lead: Option<PostId>,
    started_on: Option<chrono::NaiveDate>,
    predecessor: Option<ProjectNumber>,
    address: Option<String>,
    axes: Vec<NodeId>,
}

impl Identity {
    fn of(self, project: Project) -> Project {
        let Identity { summary, kind, entity, tier, flagship, pooled, sponsor, lead, .. } = self;
        let Identity { started_on, predecessor, address, axes, .. } = self;
        Project {
            summary,
            kind,
            entity,
            tier,
            flagship,
            pooled,
            sponsor,
            lead,
            started_on,
            predecessor,
            address,
            axes,
            ..project
        }
    }
}

fn identity(cx: &Cx<Officer>, typed: &Typed, choices: &Choices, problems: &mut Problems) -> Option<Identity> {
    let entity = |text: &str| choices.entities.iter().find(|one| one.id.0.to_string() == text).map(|one| one.id);
    let post = |text: &str| choices.posts.iter().find(|one| one.id.0.to_string() == text).map(|one| one.id);
    let node = |text: &str| choices.nodes.iter().find(|one| one.id.0.to_string() == text).map(|one| one.id);
    let summary = typed.names("summary", LONGEST_SUMMARY, problems);
    let kind = problems.check("kind", choice(typed.text("kind"), ProjectKind::from_code));
    let entity = problems.check("entity", choice(typed.text("entity"), entity));
    let tier = problems.check("tier", choice(typed.text("tier"), Tier::from_code));
    let sponsor = problems.check("sponsor", choice_or_none(typed.text("sponsor"), post)).flatten();
    let lead = problems.check("lead", choice_or_none(typed.text("lead"), post)).flatten();
    let started_on = problems.check("started", keeping::day_or_none(cx, typed.text("started"))).flatten();
    let predecessor =
        problems.check("predecessor", optional(ProjectNumber::parse(typed.text("predecessor")))).flatten();
    let address = problems.check("address", optional(text::link(typed.text("address")))).flatten();
    let axes: Option<Vec<NodeId>> = typed.all("axis").map(node).collect();
    let axes = problems.check("axis", axes.ok_or(Problem::NotAChoice));
    Some(Identity {
        summary,
        kind: kind?,
        entity: entity?,
        tier: tier?,
        flagship: typed.is_ticked("flagship"),
        pooled: typed.is_ticked("pooled"),
        sponsor,
        lead,
        started_on,
        predecessor,
        address,
        axes: axes?,
    })
}

/// A field that may be left empty.
fn optional<T>(parsed: Result<T, Problem>) -> Result<Option<T>, Problem> {
    match parsed {
        Err(Problem::Missing) => Ok(None),
        parsed => parsed.map(Some),
    }
}

/// A project as it begins: in framing, without a roadmap, unheard of.
fn blank(names: Names) -> Project {
    Project {
        number: ProjectNumber(0),
        names,
        summary: Names::default(),
        kind: ProjectKind::OnlineService,
        entity: EntityId(0),
        axes: vec![],
        phase: Phase::Framing,
        state: ProjectState::Active,
        exit_reason: None,
        tier: Tier::Significant,
        flagship: false,
        pooled: false,
        sponsor: None,
        lead: None,
        started_on: None,
        predecessor: None,
        address: None,
        source: None,
        fictitious: false,
        heard_at: None,
        version: 1,
        roadmap_version: 1,
    }
}

/// Another project of the entity has one of these names: a form sent twice, or the same project opened by two people.
async fn is_taken(tx: &mut Tx, names: &Names, identity: Option<&Identity>) -> Result<bool, Fault> {
    let Some(identity) = identity else { return Ok(false) };
    let filter = Filter { entities: Some(vec![identity.entity]), ..Filter::default() };
    let order = Order { sort: Sort::Number, direction: Direction::Up };
    let own = projects::list(tx, &filter, order, 0, 10_000).await?;
    let folded: Vec<String> = names.iter().map(|(_, name)| text::fold(name)).collect();
    let same = |card: &projects::Card| card.names.iter().any(|(_, name)| folded.contains(&text::fold(name)));
    Ok(own.iter().any(same))
}

/// The predecessor exists and does not descend from this project.
async fn check_predecessor(tx: &mut Tx, project: Option<&Project>, problems: &mut Problems) -> Result<(), Fault> {
    let Some((project, before)) = project.and_then(|project| Some((project, project.predecessor?))) else {
        return Ok(());
    };
    if projects::find(tx, before).await?.is_none() {
        problems.add("predecessor", Problem::Unknown);
        return Ok(());
    }
    let chain = projects::predecessors(tx).await?;
    let before_of = |number| chain.iter().find(|(known, _)| *known == number).map(|(_, before)| *before);
    if project.succeed(Some(before), before_of).is_err() {
        problems.add("predecessor", Problem::Circular);
    }
    Ok(())
}

/// One line for each thing that changed; long texts are not repeated.
fn differences(cx: &Cx<Officer>, was: &Project, is: &Project) -> Vec<Change> {
    let axes = |project: &Project| project.axes.iter().map(|axis| axis.0.to_string()).collect::<Vec<_>>().join(" ");
    let post = |post: Option<PostId>| post.map(|post| post.0.to_string());
    let pairs = [
        ("summary", Some(one_text(&was.summary)), Some(one_text(&is.summary))),
        ("kind", Some(was.kind.to_string()), Some(is.kind.to_string())),
        ("entity", Some(was.entity.0.to_string()), Some(is.entity.0.to_string())),
        ("tier", Some(was.tier.to_string()), Some(is.tier.to_string())),
        ("flagship", Some(was.flagship.to_string()), Some(is.flagship.to_string())),
        ("pooled", Some(was.pooled.to_string()), Some(is.pooled.to_string())),
        ("sponsor", post(was.sponsor), post(is.sponsor)),
        ("lead", post(was.lead), post(is.lead)),
        ("started_on", was.started_on.map(|day| day.to_string()), is.started_on.map(|day| day.to_string())),
        ("predecessor", was.predecessor.map(|one| one.to_string()), is.predecessor.map(|one| one.to_string())),
        ("address", was.address.clone(), is.address.clone()),
        ("axes", Some(axes(was)), Some(axes(is))),
    ];
    let differing = pairs.into_iter().filter(|(_, from, to)| from != to);
    differing.map(|(what, from, to)| keeping::told(cx, is.number, what, (from, to))).collect()
}
