//! What the two trees have in common: the form of a branch, and the lists it is shown in.

use domain::journal::Subject;
use domain::language::Names;
use domain::people::Officer;
use domain::portfolio::tree::{Branch, in_order};
use domain::problem::{Problem, Problems};
use store::people;
use views::pages::administration::{BranchPage, Tree, TreeLine, TreePage};
use views::parts::Filled;

use super::events;
use super::posts::set_in;
use super::typed::{self, Values};
use crate::cx::Cx;
use crate::fault::Fault;

pub const FIELDS: [&str; 7] = ["name_ar", "name_fr", "name_en", "code", "kind", "parent", "version"];

/// What can be said of any branch.
pub struct Described<K> {
    pub names: Names,
    pub code: String,
    pub kind: K,
    /// An id that may not exist: the tree says.
    pub parent: Option<i64>,
}

pub fn parse<K>(filled: &Filled, kind: impl Fn(&str) -> Option<K>) -> Result<Described<K>, Problems> {
    let mut problems = Problems::default();
    let names = typed::names(filled, &mut problems);
    let code = typed::code(filled, &mut problems);
    let kind = problems.check("kind", kind(filled.value("kind")).ok_or(Problem::NotAChoice));
    let parent = match filled.value("parent") {
        "" => Ok(None),
        id => id.parse().map(Some).map_err(|_| Problem::NotAChoice),
    };
    match (kind, problems.check("parent", parent)) {
        (Some(kind), Some(parent)) if problems.is_empty() => Ok(Described { names, code, kind, parent }),
        _ => Err(problems),
    }
}

pub fn values(names: &Names, code: &str, kind: &str, (parent, version): (Option<i64>, i64)) -> Values {
    let mut values: Values = typed::names_of(names).into();
    values.push(("code", code.to_owned()));
    values.push(("kind", kind.to_owned()));
    values.push(("parent", parent.map(|id| id.to_string()).unwrap_or_default()));
    values.push(("version", version.to_string()));
    values
}

/// All branches in reading order.
pub fn list<B: Branch>(tree: Tree, all: &[B], line: impl Fn(&B) -> TreeLine) -> TreePage {
    let lines = in_order(all).into_iter().map(|placed| TreeLine { depth: placed.depth, ..line(placed.node) }).collect();
    TreePage { tree, lines }
}

/// A branch and those it might stand under: its id and what each is called.
pub struct Standing {
    pub tree: Tree,
    pub id: Option<i64>,
    pub name: String,
    pub parents: Vec<(String, String)>,
}

pub fn parents<B: Branch>(all: &[B], called: impl Fn(&B) -> (i64, String)) -> Vec<(String, String)> {
    in_order(all)
        .into_iter()
        .map(|placed| {
            let (id, name) = called(placed.node);
            (id.to_string(), set_in(placed.depth, &name))
        })
        .collect()
}

pub async fn page(cx: &Cx<Officer>, standing: Standing, filled: Filled) -> Result<BranchPage, Fault> {
    let Standing { tree, id, name, parents } = standing;
    let subject = match tree {
        Tree::Entities => Subject::Entity,
        Tree::Strategy => Subject::Strategy,
    };
    let events = match id {
        Some(id) => {
            let everyone = people::list(&mut cx.read()).await?;
            let called = |field: &str, stored: &str| {
                let found = parents.iter().find(|(id, _)| field == "parent" && id == stored);
                found.map(|(_, name)| name.trim_start_matches('\u{a0}').to_owned())
            };
            events(cx, (subject, id), &everyone, called).await?
        }
        None => vec![],
    };
    Ok(BranchPage { tree, id, name, filled, parents, saved: None, events })
}
