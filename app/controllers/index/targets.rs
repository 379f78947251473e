//! The places promised in public, as the programme office keeps them.

use domain::form::Typed;
use domain::index::target::{LONGEST_NAME, LONGEST_SOURCE, SERIES, read_place};
use domain::index::{Target, TargetId};
use domain::journal::{Action, Change, Subject};
use domain::language::Language;
use domain::people::Officer;
use domain::problem::Problems;
use domain::text;
use store::{Ask, Tx, journal, targets};
use views::pages::index::targets as forms;
use views::pages::index::targets::TargetsPage;
use views::paths;

use crate::answer::Answer;
use crate::controllers::desk::keeping;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::{Form, Place};

/// # Errors
/// Trouble only.
pub async fn list(cx: Cx<Officer>) -> Answer {
    Ok(cx.show(&TargetsPage { targets: targets::list(&mut cx.read()).await? }))
}

/// # Errors
/// Trouble only.
pub async fn new(cx: Cx<Officer>) -> Answer {
    let published = published(&cx, &mut cx.read()).await?;
    Ok(cx.show(&forms::new(cx.words, &published)))
}

/// # Errors
/// `Refill`.
pub async fn create(cx: Cx<Officer>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let published = published(&cx, &mut tx).await?;
    let target = read(&typed, &published, None)
        .map_err(|wrong| keeping::again(&cx, &forms::new(cx.words, &published), &typed, wrong))?;
    let id = targets::next_id(&mut tx).await?;
    let target = Target { id, position: id.0, ..target };
    targets::add(&mut tx, &target).await?;
    keep(&cx, tx, Change { to: Some(told(&target)), ..line(&cx, &target, Action::Added) }).await
}

/// # Errors
/// `NotFound`.
pub async fn edit(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let mut db = cx.read();
    let published = published(&cx, &mut db).await?;
    let target = find(&mut db, &id).await?;
    Ok(cx.show(&forms::edit(cx.words, &published, &target)))
}

/// # Errors
/// `NotFound`, `Refill`, `Stale`.
pub async fn update(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let published = published(&cx, &mut tx).await?;
    let before = find(&mut tx, &id).await?;
    let page = forms::edit(cx.words, &published, &before);
    keeping::fresh(&cx, &page, &typed)?;
    let target = read(&typed, &published, Some(&before)).map_err(|wrong| keeping::again(&cx, &page, &typed, wrong))?;
    targets::save(&mut tx, &target).await?;
    let (from, to) = (Some(told(&before)), Some(told(&target)));
    keep(&cx, tx, Change { from, to, ..line(&cx, &target, Action::Changed) }).await
}

/// # Errors
/// `NotFound`.
pub async fn removal(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>) -> Answer {
    let target = find(&mut cx.read(), &id).await?;
    Ok(cx.show(&forms::removal(cx.words, &target)))
}

/// # Errors
/// `NotFound`, `Refill`, `Stale`.
pub async fn remove(cx: Cx<Officer>, Place((_, id)): Place<(String, String)>, Form(typed): Form<Typed>) -> Answer {
    let mut tx = cx.begin().await?;
    let target = find(&mut tx, &id).await?;
    let page = forms::removal(cx.words, &target);
    keeping::fresh(&cx, &page, &typed)?;
    let reason = text::paragraphs(typed.text("reason"), LONGEST_SOURCE)
        .map_err(|problem| keeping::again(&cx, &page, &typed, Problems::one("reason", problem)))?;
    targets::remove(&mut tx, &target).await?;
    keep(&cx, tx, Change { from: Some(told(&target)), why: Some(reason), ..line(&cx, &target, Action::Removed) }).await
}

async fn find(on: &mut impl Ask, id: &str) -> Result<Target, Fault> {
    let id = id.parse().ok().found()?;
    targets::find(on, TargetId(id)).await?.found()
}

/// The editions that are out, the oldest first.
async fn published(cx: &Cx<Officer>, on: &mut impl Ask) -> Result<Vec<i64>, Fault> {
    let panel = cx.site.index.panel(on).await?;
    Ok(panel.editions.iter().map(|edition| edition.year.into()).collect())
}

/// What was typed as a target, or everything that is wrong with it.
fn read(typed: &Typed, published: &[i64], before: Option<&Target>) -> Result<Target, Problems> {
    let mut problems = Problems::default();
    let names = typed.some_names("name", LONGEST_NAME, &mut problems);
    let one_of = |code: &str| SERIES.contains(&code).then(|| code.to_owned());
    let series = problems.check("series", keeping::choice(typed.text("series"), one_of));
    let place = problems.check("place", read_place(typed.text("place")));
    let year = |text: &str| keeping::choice(text, |text| text.parse().ok());
    let by_edition = problems.check("by", year(typed.text("by")));
    let from_edition = problems.check("from", year(typed.text("from")));
    let from_place = problems.check("from-place", read_place(typed.text("from-place")));
    let source = problems.check("source", text::paragraphs(typed.text("source"), LONGEST_SOURCE));
    let read = series.zip(source).zip(place.zip(from_place)).zip(by_edition.zip(from_edition));
    let read = keeping::all_right(read, problems)?;
    let (((series, source), (place, from_place)), (by_edition, from_edition)) = read;
    let (id, position, version) =
        before.map_or((TargetId(0), 0, 1), |before| (before.id, before.position, before.version));
    let target = Target { id, position, series, place, by_edition, from_edition, from_place, names, source, version };
    let problems = target.problems(published, before);
    if problems.is_empty() { Ok(target) } else { Err(problems) }
}

/// A target in a few letters, for the journal: what is aimed at is a name, which may change.
fn told(target: &Target) -> String {
    let Target { series, place, by_edition, from_place, from_edition, .. } = target;
    let name = target.names.shown(Language::Fr).0;
    format!("{name} ({series}: {from_place}/{from_edition} → {place}/{by_edition})")
}

fn line(cx: &Cx<Officer>, target: &Target, action: Action) -> Change {
    cx.change(Subject::Target, target.id.0, action)
}

async fn keep(cx: &Cx<Officer>, mut tx: Tx, change: Change) -> Answer {
    journal::add(&mut tx, change).await?;
    tx.commit().await?;
    Ok(cx.see(&paths::desk_targets(cx.language())))
}

#[cfg(test)]
mod tests {
    use domain::problem::Problem;

    use super::*;

    fn typed(place: &str) -> Typed {
        [
            ("name-ar", "ضمن الخمسين"),
            ("series", "osi"),
            ("place", place),
            ("by", "2030"),
            ("from", "2024"),
            ("from-place", "١٠٠"),
            ("source", "Un discours"),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn what_is_typed_in_arabic_digits_is_a_target() {
        let target = read(&typed("٥٠"), &[2022, 2024], None).unwrap();
        assert_eq!((target.place, target.from_place, target.by_edition), (50, 100, 2030));
        assert_eq!(told(&target), "ضمن الخمسين (osi: 100/2024 → 50/2030)");
    }

    #[test]
    fn what_the_rules_refuse_stands_beside_its_field() {
        let problem = |place: &str| read(&typed(place), &[2022, 2024], None).unwrap_err().of("place").cloned();
        assert_eq!(problem("100"), Some(Problem::TooLarge { most: 99 }));
        assert_eq!(problem("x"), Some(Problem::NotANumber));
        assert_eq!(problem(""), Some(Problem::Missing));
    }
}
