//! An item that a person wants on the agenda, read from a form; and the page of an item with what members asked.

use domain::form::Typed;
use domain::language::Names;
use domain::money::Amount;
use domain::people::{Officer, Post, PostId};
use domain::portfolio::project::ProjectNumber;
use domain::problem::{Problem, Problems};
use domain::steering::agenda::{AgendaItem, ItemKind, LONGEST_TITLE, MOST_MINUTES, Matter};
use domain::steering::escalation::EscalationNumber;
use domain::steering::sitting::Sitting;
use store::{Ask, agendas, escalations, people, posts, projects, scenarios};
use views::pages::sittings::{ItemPage, RemarkLine, forms};

use crate::controllers::desk::keeping::{all_right, choice};
use crate::controllers::index::{Ground, editions_of};
use crate::cx::Cx;
use crate::fault::Fault;

pub struct Wish {
    pub matter: Matter,
    pub minutes: i64,
}

/// # Errors
/// Trouble only; what is wrong with the form stands inside.
pub async fn read(on: &mut impl Ask, typed: &Typed, sitting: &Sitting) -> Result<Result<Wish, Problems>, Fault> {
    let mut problems = Problems::default();
    let title = typed.some_names("title", LONGEST_TITLE, &mut problems);
    let by_hand = |code: &str| {
        ItemKind::from_code(code).filter(|kind| ItemKind::BY_HAND.contains(kind) || *kind == ItemKind::Escalation)
    };
    let kind = problems.check("kind", choice(typed.text("kind"), by_hand));
    let minutes = problems.check("minutes", minutes(typed.text("minutes")));
    let all = posts::list(on).await?;
    let presenter = problems.check("presenter", post(typed.text("presenter"), &all)).flatten();
    let project = problems.check("project", project(on, typed.text("project")).await?).flatten();
    let escalation = problems.check("escalation", escalation(on, typed.text("escalation"), sitting).await?).flatten();
    if kind == Some(ItemKind::Escalation) && escalation.is_none() && problems.of("escalation").is_none() {
        problems.add("escalation", Problem::Missing);
    }
    let project = escalation.map(|(_, project)| project).or(project);
    let wish = kind.zip(minutes).map(|(kind, minutes)| Wish {
        minutes,
        matter: Matter {
            kind: if escalation.is_some() { ItemKind::Escalation } else { kind },
            project,
            escalation: escalation.map(|(number, _)| number),
            decision: None,
            milestone: None,
            title,
            presenter,
            due_on: None,
            stakes: Amount::ZERO,
            flagship: false,
        },
    });
    Ok(all_right(wish, problems))
}

/// # Errors
/// `Missing`, `NotANumber`, `TooLarge`.
pub fn minutes(text: &str) -> Result<i64, Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Missing);
    }
    let minutes: i64 = text.trim().parse().map_err(|_| Problem::NotANumber)?;
    match minutes {
        1..=MOST_MINUTES => Ok(minutes),
        ..=0 => Err(Problem::Negative),
        _ => Err(Problem::TooLarge { most: MOST_MINUTES }),
    }
}

/// # Errors
/// `NotAChoice`.
pub fn post(text: &str, all: &[Post]) -> Result<Option<PostId>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    let id = text.parse().map(PostId).map_err(|_| Problem::NotAChoice)?;
    if all.iter().any(|post| post.id == id) { Ok(Some(id)) } else { Err(Problem::NotAChoice) }
}

async fn project(on: &mut impl Ask, text: &str) -> Result<Result<Option<ProjectNumber>, Problem>, Fault> {
    Ok(match ProjectNumber::parse(text) {
        Err(Problem::Missing) => Ok(None),
        Err(problem) => Err(problem),
        Ok(number) => match projects::find(on, number).await? {
            Some(_) => Ok(Some(number)),
            None => Err(Problem::Unknown),
        },
    })
}

async fn escalation(
    on: &mut impl Ask,
    text: &str,
    sitting: &Sitting,
) -> Result<Result<Option<(EscalationNumber, ProjectNumber)>, Problem>, Fault> {
    Ok(match EscalationNumber::parse(text) {
        Err(Problem::Missing) => Ok(None),
        Err(problem) => Err(problem),
        Ok(number) => match escalations::find(on, number).await? {
            Some(one) if one.level == sitting.level && one.sitting != Some(sitting.id) => {
                Ok(Some((number, one.project)))
            }
            Some(_) => Err(Problem::Taken),
            None => Err(Problem::Unknown),
        },
    })
}

/// # Errors
/// Trouble only.
pub async fn item_page(
    cx: &Cx<Officer>,
    on: &mut impl Ask,
    sitting: Sitting,
    item: AgendaItem,
) -> Result<ItemPage, Fault> {
    let said = agendas::remarks(on, sitting.id).await?;
    let said: Vec<_> = said.into_iter().filter(|remark| remark.item == item.id).collect();
    let names = people::names(on, said.iter().map(|remark| remark.person).collect::<Vec<_>>()).await?;
    let name =
        |id| names.iter().find(|(known, _)| *known == id).map_or_else(Names::default, |(_, names)| names.clone());
    let remarks =
        said.into_iter().map(|one| RemarkLine { who: name(one.person), at: one.at, body: one.body }).collect();
    let attached = scenarios::of_item(on, item.id).await?;
    let ground = Ground::of(cx, on, &editions_of(&attached)).await?;
    let is_kept = cx.who.may_keep_sitting(&sitting) && sitting.takes_items();
    let form = if is_kept { Some(forms::item(cx.words, &sitting, &item, &posts::list(on).await?)) } else { None };
    Ok(ItemPage {
        may_remark: cx.who.may_remark(&sitting) && sitting.takes_items(),
        remarks,
        scenarios: attached.into_iter().map(|one| ground.line(one)).collect(),
        form,
        typed: String::new(),
        problem: None,
        sitting,
        item,
    })
}
