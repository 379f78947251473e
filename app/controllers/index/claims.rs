//! What the office claims of one question. Saving leads to the next question of the same filter.

use domain::form::Typed;
use domain::index::{Claim, Presence};
use domain::journal::{Action, Change, Subject};
use domain::people::Officer;
use domain::portfolio::project::ProjectNumber;
use domain::problem::{Problem, Problems};
use indicators::questionnaire::{self, Feature, features};
use store::{Ask, Tx, claims, journal, projects};
use views::pages::desk::FormPage;
use views::pages::index::coverage::{FeatureLine, Question, claim_form};
use views::paths;

use super::features::{Notes, lines};
use crate::answer::Answer;
use crate::controllers::desk::keeping::{self, choice};
use crate::cx::Cx;
use crate::fault::{Allowed, Fault, Found};
use crate::form::{Form, Place, Query};

type Where = Place<(String, String, String)>;
type Pairs = Query<Vec<(String, String)>>;

/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn edit(cx: Cx<Officer>, Place((_, module, code)): Where, Query(pairs): Pairs) -> Answer {
    cx.who.may_keep_index().allowed()?;
    let line = line(&mut cx.read(), &module, &code).await?;
    Ok(cx.show(&page(&cx, &line, &Question::read(&pairs))))
}

/// # Errors
/// `Refill`, `Stale`.
pub async fn update(
    cx: Cx<Officer>,
    Place((_, module, code)): Where,
    Query(pairs): Pairs,
    Form(typed): Form<Typed>,
) -> Answer {
    cx.who.may_keep_index().allowed()?;
    let question = Question::read(&pairs);
    let mut tx = cx.begin().await?;
    let line = line(&mut tx, &module, &code).await?;
    let page = page(&cx, &line, &question);
    keeping::fresh(&cx, &page, &typed)?;
    let read = read(&cx, &mut tx, &line, &typed).await?;
    let claim = read.map_err(|problems| keeping::again(&cx, &page, &typed, problems))?;
    let next = next(&cx, &mut tx, line.feature, &question).await?;
    claims::save(&mut tx, &claim).await?;
    let changed = Change {
        what: "presence".into(),
        from: Some(line.claim.presence.code().into()),
        to: Some(claim.presence.code().into()),
        ..cx.change(Subject::Claim, format!("{module} {code}"), Action::Changed)
    };
    journal::add(&mut tx, changed).await?;
    tx.commit().await?;
    Ok(cx.see(&next))
}

async fn line(on: &mut impl Ask, module: &str, code: &str) -> Result<FeatureLine, Fault> {
    let feature = questionnaire::find(module, code).found()?;
    let claim = claims::find(on, module, code).await?.unwrap_or_else(|| Claim::unchecked(module, code));
    Ok(FeatureLine { feature, claim })
}

fn page(cx: &Cx<Officer>, line: &FeatureLine, question: &Question) -> FormPage {
    let (l, feature) = (cx.language(), line.feature);
    let action = paths::asking(paths::desk_feature(l, feature.module.code(), &feature.code), &question.pairs());
    let row = format!("#{}-{}", feature.module.code(), feature.code);
    let back = format!("{}{row}", paths::asking(paths::index_features(l), &question.pairs()));
    claim_form(cx.words, line, action, back)
}

/// The claim as it was typed.
async fn read(
    cx: &Cx<Officer>,
    tx: &mut Tx,
    line: &FeatureLine,
    typed: &Typed,
) -> Result<Result<Claim, Problems>, Fault> {
    let feature = line.feature;
    let mut problems = Problems::default();
    let presence = problems.check("presence", choice(typed.text("presence"), Presence::from_code));
    let project = problems.check("project", named(tx, typed.text("project")).await?).flatten();
    let Some(presence) = presence.filter(|_| problems.is_empty()) else { return Ok(Err(problems)) };
    let some = |field: &str| Some(typed.text(field).to_owned()).filter(|text| !text.trim().is_empty());
    let claim = Claim {
        presence,
        findable: typed.is_ticked("findable"),
        level: if feature.levels == 1 { 1 } else { typed.text("level").parse().unwrap_or(0) },
        address: some("address"),
        service: some("service"),
        project,
        note: some("note"),
        ..line.claim.clone()
    };
    Ok(claim.checked(i64::from(feature.levels), cx.who.person.id, cx.today()))
}

/// The project that is named, if one is.
async fn named(tx: &mut Tx, typed: &str) -> Result<Result<Option<ProjectNumber>, Problem>, Fault> {
    match ProjectNumber::parse(typed) {
        Err(Problem::Missing) => Ok(Ok(None)),
        Err(problem) => Ok(Err(problem)),
        Ok(number) => Ok(projects::find(tx, number).await?.map(|one| Some(one.number)).ok_or(Problem::Unknown)),
    }
}

/// The question after this one in the list as it was filtered before the change; after the last, the list.
async fn next(cx: &Cx<Officer>, tx: &mut Tx, after: &'static Feature, question: &Question) -> Result<String, Fault> {
    let l = cx.language();
    let left: Vec<FeatureLine> =
        lines(tx, Notes::Left).await?.into_iter().filter(|line| question.leaves(line)).collect();
    let place = features().iter().position(|feature| feature == after);
    let later = left.iter().find(|line| features().iter().position(|feature| feature == line.feature) > place);
    let address = later.map_or_else(
        || paths::index_features(l),
        |line| paths::desk_feature(l, line.feature.module.code(), &line.feature.code),
    );
    Ok(paths::asking(address, &question.pairs()))
}
