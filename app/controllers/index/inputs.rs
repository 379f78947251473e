//! The country's own figures: told with their source, told anew, withdrawn.

use domain::form::Typed;
use domain::index::scenario::LONGEST_SOURCE;
use domain::index::{Input, figure};
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use domain::text;
use indicators::inputs::find as component_of;
use indicators::inputs::{Component, Known, Provenance, components};
use store::inputs::Told;
use store::{Ask, Tx, inputs, journal};
use views::pages::index::scenarios::{InputLine, InputsPage};
use views::paths;

use super::supposing::Ground;
use super::typing::{float, kept, plain};
use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::Form;

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    Ok(cx.show(&page(&cx, &mut cx.read()).await?))
}

/// Tells a figure, or withdraws it.
///
/// # Errors
/// `NotFound` for no component, `Refill`, `Stale`.
pub async fn update(cx: Cx<Officer>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let component = component_of(typed.text("component")).found()?;
    let told = inputs::list(&mut tx).await?.into_iter().find(|one| one.input.component == component.code);
    let version = told.as_ref().map_or(0, |one| one.input.version);
    if typed.text("version") != version.to_string() {
        let page = InputsPage { typed, is_overtaken: true, ..page(&cx, &mut tx).await? };
        return Err(Fault::Stale(Some(cx.framed(&page))));
    }
    let line = match (told, typed.is_ticked("withdraw")) {
        (Some(told), true) => withdraw(&cx, &mut tx, told).await?,
        (None, true) => return Ok(cx.see(&paths::desk_inputs(cx.language()))),
        (told, false) => match read(&typed, &component) {
            Ok((value, source)) => {
                let input = Input { component: component.code.to_owned(), value, source, version };
                tell(&cx, &mut tx, told, input).await?
            }
            Err(problems) => {
                let page = InputsPage { typed, problems, ..page(&cx, &mut tx).await? };
                return Err(cx.refill(&page));
            }
        },
    };
    journal::add(&mut tx, line).await?;
    tx.commit().await?;
    Ok(cx.see(&format!("{}#{}", paths::desk_inputs(cx.language()), component.code)))
}

async fn tell(cx: &Cx<Officer>, tx: &mut Tx, told: Option<Told>, input: Input) -> Result<Change, Fault> {
    let by = cx.who.person.id;
    let action = if told.is_some() {
        inputs::save(tx, &input, by, cx.now).await?;
        Action::Changed
    } else {
        inputs::add(tx, &input, by, cx.now).await?;
        Action::Added
    };
    Ok(Change {
        from: told.map(|one| plain(float(one.input.value))),
        to: Some(plain(float(input.value))),
        why: Some(input.source),
        ..cx.change(Subject::Input, input.component, action)
    })
}

async fn withdraw(cx: &Cx<Officer>, tx: &mut Tx, told: Told) -> Result<Change, Fault> {
    inputs::remove(tx, &told.input).await?;
    let from = Some(plain(float(told.input.value)));
    Ok(Change { from, ..cx.change(Subject::Input, told.input.component, Action::Removed) })
}

/// The value, in hundred-thousandths of the component's unit, and its source. Of a module, points are typed.
fn read(typed: &Typed, component: &Component) -> Result<(i64, String), Problems> {
    let mut problems = Problems::default();
    let points = component.module.map_or(1.0, |module| f64::from(module.points()));
    let (low, high) = (kept(component.low * points), kept(component.high * points));
    let within =
        |typed: i64| if (low..=high).contains(&typed) { Ok(typed) } else { Err(Problem::NotBetween { low, high }) };
    let value = problems.check("value", figure(typed.text("value")).and_then(within));
    let source = problems.check("source", text::line(typed.text("source"), LONGEST_SOURCE));
    let read = value.zip(source).map(|(value, source)| (kept(float(value) / points), source));
    read.ok_or(problems)
}

async fn page(cx: &Cx<Officer>, on: &mut impl Ask) -> Result<InputsPage, Fault> {
    let ground = Ground::of(cx, on, &[]).await?;
    let told = inputs::list(on).await?;
    let profile = ground.profile();
    let line = |component: Component| {
        let told = told.iter().find(|one| one.input.component == component.code).cloned();
        let unknown = Known { value: component.low, provenance: Provenance::Assumed };
        InputLine {
            known: profile.get(component.code).copied().unwrap_or(unknown),
            told: told.map(|one| (one.input, one.at, one.by)),
            component,
        }
    };
    Ok(InputsPage {
        may_tell: cx.who.may_keep_index(),
        lines: components().into_iter().map(line).collect(),
        typed: Typed::default(),
        problems: Problems::default(),
        is_overtaken: false,
    })
}
