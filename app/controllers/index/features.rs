//! The questions of the survey, for anyone: what is claimed, where it can be seen.

use domain::index::Claim;
use domain::portfolio::project::ProjectNumber;
use indicators::panel::Series;
use indicators::questionnaire::{Feature, Module, features};
use store::{Ask, claims, people, projects};
use views::pages::index::coverage::{CoveragePage, FeatureLine, Question, full_title};

use crate::answer::{self, Answer};
use crate::cx::Cx;
use crate::exports::{Cell, Sheet, csv};
use crate::fault::Fault;
use crate::form::Query;

const CSV: &str = "text/csv; charset=utf-8";

type Pairs = Query<Vec<(String, String)>>;

/// # Errors
/// Trouble only: what cannot be read counts as not asked.
pub async fn list(cx: Cx, Query(pairs): Pairs) -> Answer {
    let mut db = cx.read();
    let lines = lines(&mut db, Notes::Left).await?;
    let numbers: Vec<ProjectNumber> = lines.iter().filter_map(|line| line.claim.project).collect();
    let projects = projects::names(&mut db, numbers).await?;
    let looked: Vec<_> = lines.iter().filter_map(|line| line.claim.checked_by).collect();
    // Who looked is for officers; the public learns when.
    let people = if cx.who.is_some() { people::names(&mut db, looked).await? } else { vec![] };
    let panel = cx.site.index.panel(&mut db).await?;
    let state = panel.state(&cx.site.profile.country);
    let published = panel.editions.last().zip(state).and_then(|(edition, state)| {
        let score = edition.score(Series::Epi, state)?;
        Some((score * f64::from(Module::EParticipation.points()), edition.year))
    });
    let keeps = cx.who.as_ref().is_some_and(domain::people::Officer::may_keep_index);
    Ok(cx.show(&CoveragePage { question: Question::read(&pairs), lines, projects, people, published, keeps }))
}

/// # Errors
/// Trouble only.
pub async fn csv(cx: Cx, Query(pairs): Pairs) -> Answer {
    let question = Question::read(&pairs);
    let lines = lines(&mut cx.read(), Notes::Left).await?;
    let rows = lines.iter().filter(|line| question.leaves(line)).map(|line| row(&cx, line)).collect();
    let file = csv::write(&Sheet { columns: COLUMNS.into(), rows }).map_err(|trouble| Fault::broken(&trouble))?;
    Ok(answer::file(&format!("features-{}.csv", cx.today()), CSV, file))
}

/// Whether the internal notes come along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Notes {
    Kept,
    Left,
}

/// Every question with its claim; one nobody has looked at is unchecked.
pub(super) async fn lines(on: &mut impl Ask, notes: Notes) -> Result<Vec<FeatureLine>, Fault> {
    let claims = claims::list(on).await?;
    let line = |feature: &'static Feature| {
        let (module, code) = (feature.module.code(), feature.code.as_str());
        let mut claims = claims.iter();
        let claim = claims.find(|claim| claim.module == module && claim.feature == code).cloned();
        let claim = claim.unwrap_or_else(|| Claim::unchecked(module, code));
        let note = claim.note.clone().filter(|_| notes == Notes::Kept);
        FeatureLine { feature, claim: Claim { note, ..claim } }
    };
    Ok(features().iter().map(line).collect())
}

const COLUMNS: [&str; 13] = [
    "module",
    "code",
    "title",
    "title_en",
    "sector",
    "levels",
    "state",
    "findable",
    "level",
    "address",
    "service",
    "project",
    "checked_on",
];

fn row(cx: &Cx, line: &FeatureLine) -> Vec<Cell> {
    let (feature, claim) = (line.feature, &line.claim);
    vec![
        Cell::Text(feature.module.code().to_owned()),
        Cell::Text(feature.code.clone()),
        Cell::Text(full_title(cx.words, feature)),
        Cell::Text(feature.title.clone()),
        Cell::text(feature.sector.map(indicators::questionnaire::Sector::code)),
        Cell::Whole(i64::from(feature.levels)),
        Cell::Text(claim.presence.code().to_owned()),
        Cell::Flag(claim.findable),
        Cell::Whole(claim.level),
        Cell::text(claim.address.as_deref()),
        Cell::text(claim.service.as_deref()),
        Cell::text(claim.project.map(|project| project.to_string()).as_deref()),
        Cell::day(claim.checked_on),
    ]
}
