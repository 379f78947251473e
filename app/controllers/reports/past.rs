//! The reports of a project, sitting by sitting, with the figures of then.

use std::collections::BTreeMap;

use domain::people::PersonId;
use domain::portfolio::project::ProjectNumber;
use domain::portfolio::rating::Rule;
use domain::portfolio::withholding::{Part, Sight};
use domain::steering::rating::RatingSource;
use domain::steering::report::{Figures, Filed, ReportState, Step};
use domain::steering::sitting::SittingId;
use store::{Read, ratings, reports, sittings};
use views::pages::project::{PastReport, PastStep, ProjectReportPage, ProjectReportsPage, RatingLine, ReportLine};
use views::paths;

use crate::answer::{self, Answer};
use crate::controllers::projects::authors::Authors;
use crate::controllers::projects::dossier::{Asked, Dossier, asked};
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::form::Place;

/// How many reports and ratings one page tells of: five years of sittings, and corrections.
const MOST: i64 = 60;

/// How many sittings codes are looked up among.
const MOST_SITTINGS: i64 = 1_000;

/// Every report, the latest first.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn list(cx: Cx, Place((_, id)): Place<(String, String)>) -> Answer {
    let number = match asked(&id)? {
        Asked::Number(number) => number,
        Asked::Elsewhere(number) => return Ok(answer::moved(&paths::project_reports(cx.language(), number))),
    };
    let mut db = cx.read();
    let dossier = Dossier::load(&mut db, number, cx.who.as_ref()).await?;
    let filed = reports::list_filed(&mut db, number, MOST).await?;
    let rated = ratings::list(&mut db, number, MOST).await?;
    let persons = filed.iter().map(|one| one.report.by).chain(rated.iter().map(|one| one.by)).flatten().collect();
    let ways = Ways::load(&mut db, &filed).await?;
    let authors = Authors::load(&mut db, dossier.naming(), &dossier.posts, persons).await?;
    let lines = filed.into_iter().map(|one| past(one, &ways, &authors, &dossier)).collect();
    let is_inside = dossier.sight == Sight::Office;
    let page = ProjectReportsPage {
        head: dossier.head(&cx),
        reports: dossier.shown(Part::Reports, lines),
        ratings: is_inside
            .then(|| rated.into_iter().map(|rating| RatingLine { author: authors.of(rating.by), rating }).collect()),
        may_rate: cx.who.as_ref().is_some_and(|officer| RatingSource::of(officer).is_some()),
    };
    Ok(cx.show(&page))
}

/// One report, as it was.
///
/// # Errors
/// `NotFound`, or trouble.
pub async fn show(cx: Cx, Place((_, id, n)): Place<(String, String, i64)>) -> Answer {
    let number = ProjectNumber::parse(&id).map_err(|_| Fault::NotFound)?;
    let mut db = cx.read();
    let dossier = Dossier::load(&mut db, number, cx.who.as_ref()).await?;
    let filed = reports::find(&mut db, number, n).await?.found()?;
    let latest = reports::list(&mut db, number, 1).await?.first().map_or(0, |report| report.id);
    let may_correct = cx.who.as_ref().is_some_and(|officer| officer.may_keep_roadmap(&dossier.project))
        && filed.may_be_corrected(latest).is_ok();
    let ways = Ways::load(&mut db, std::slice::from_ref(&filed)).await?;
    let authors = Authors::load(&mut db, dossier.naming(), &dossier.posts, ways.persons(&filed)).await?;
    let report = PastReport { may_correct, ..past(filed, &ways, &authors, &dossier) };
    Ok(cx.show(&ProjectReportPage { head: dossier.head(&cx), report: dossier.shown(Part::Reports, report) }))
}

/// The sittings reports were for, and the steps they took.
struct Ways {
    codes: BTreeMap<SittingId, String>,
    steps: Vec<(i64, Step)>,
}

impl Ways {
    async fn load(db: &mut Read, filed: &[Filed]) -> Result<Ways, Fault> {
        let sittings = sittings::list(db, MOST_SITTINGS).await?;
        let ids: Vec<i64> = filed.iter().map(|one| one.report.id).collect();
        Ok(Ways {
            codes: sittings.into_iter().map(|one| (one.id, one.code.0)).collect(),
            steps: reports::list_steps(db, ids).await?,
        })
    }

    fn of(&self, report: i64) -> Vec<Step> {
        self.steps.iter().filter(|(id, _)| *id == report).map(|(_, step)| step.clone()).collect()
    }

    fn persons(&self, filed: &Filed) -> Vec<PersonId> {
        self.steps.iter().filter_map(|(_, step)| step.by).chain(filed.report.by).collect()
    }
}

/// The report as this viewer may read it: what was asked of the office, and what the office answered, is between them.
fn past(filed: Filed, ways: &Ways, authors: &Authors, dossier: &Dossier) -> PastReport {
    let steps = ways.of(filed.report.id);
    let is_inside = dossier.sight == Sight::Office;
    let mut report = filed.report;
    report.help = report.help.filter(|_| is_inside);
    PastReport {
        sitting: filed.sitting.and_then(|id| ways.codes.get(&id).cloned()),
        state: ReportState::of(&steps),
        steps: steps
            .into_iter()
            .map(|step| PastStep {
                by: step.by.map(|person| authors.of(Some(person))),
                note: step.note.filter(|_| is_inside),
                step: step.step,
                at: step.at,
            })
            .collect(),
        corrects: filed.corrects,
        correction: filed.correction,
        corrected_by: filed.corrected_by,
        figures: filed.figures.map(|figures| publishable(figures, dossier)),
        may_correct: false,
        line: ReportLine { author: authors.of(report.by), report },
    }
}

/// The figures without what is withheld today: it is withheld in the past as well.
fn publishable(mut figures: Figures, dossier: &Dossier) -> Figures {
    if dossier.shown(Part::Budget, ()).value().is_none() {
        figures.cost = None;
        for step in figures.ratings.steps.iter_mut().filter(|step| step.rule == Rule::Cost) {
            step.percent = None;
        }
    }
    if dossier.sight == Sight::Public {
        figures.open_risks = None;
    }
    figures
}
