//! The project as an update finds it: loaded once, in a fixed number of questions.

use chrono::NaiveDate;
use domain::portfolio::budget::BudgetLine;
use domain::portfolio::forecast::ForecastPoint;
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::portfolio::rating::{Computed, Inputs, compute};
use domain::portfolio::report::Report;
use domain::portfolio::trend::Trend;
use domain::portfolio::update::{Applied, Said, Sheet, Update};
use domain::problem::Problems;
use store::{Ask, budgets, forecasts, journal, milestones, projects, reports, standings};
use views::pages::update::Typed;

use super::parse::parse;
use crate::fault::{Fault, Found};

pub struct Situation {
    pub project: Project,
    pub milestones: Vec<Milestone>,
    pub points: Vec<ForecastPoint>,
    pub budget: Vec<BudgetLine>,
    pub computed: Computed,
    pub last: Option<Report>,
    /// The last line of the journal: what comes after it is news to whoever has the form open.
    pub seen: i64,
    pub tolerance_days: i64,
}

impl Situation {
    /// # Errors
    /// `NotFound`; `Refused` for a project that has left the programme; trouble.
    pub async fn load(
        on: &mut impl Ask,
        number: ProjectNumber,
        today: NaiveDate,
        tolerance_days: i64,
    ) -> Result<Situation, Fault> {
        let project = projects::find(on, number).await?.found()?;
        if !project.lives() {
            return Err(Fault::Refused("update-over"));
        }
        let milestones = milestones::list(on, number).await?;
        let points = forecasts::list(on, number).await?;
        let budget = budgets::list(on, number).await?;
        let last = reports::list(on, number, 1).await?.into_iter().next();
        let seen = journal::head(on).await?;
        let trends: Vec<Trend> =
            milestones.iter().map(|milestone| Trend::of(milestone, project.started_on, &points)).collect();
        let burdens = standings::burdens(on, number).await?;
        let computed = compute(&burdens.weigh(Inputs::known(&project, &milestones, &trends, &budget, today), today));
        Ok(Situation { project, milestones, points, budget, computed, last, seen, tolerance_days })
    }

    /// What the typed update would change, or everything that is wrong with it.
    ///
    /// # Errors
    /// Problems by form field.
    pub fn decide(&self, typed: &Typed, said: &Said) -> Result<(Update, Applied), Problems> {
        let (update, unread) = parse(typed, &self.milestones, said.today);
        let sheet = Sheet {
            project: self.project.number,
            milestones: &self.milestones,
            computed: self.computed.value,
            tolerance_days: self.tolerance_days,
        };
        match update.apply(&sheet, said) {
            Ok(applied) if unread.is_empty() => Ok((update, applied)),
            Ok(_) => Err(unread),
            Err(judged) => Err(together(unread, &judged)),
        }
    }
}

/// What could not be read, and what was judged wrong in the rest; one problem a field.
fn together(unread: Problems, judged: &Problems) -> Problems {
    let mut all = unread;
    for (field, problem) in judged.iter() {
        if all.of(field).is_none() {
            all.add(field, problem.clone());
        }
    }
    all
}
