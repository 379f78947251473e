//! What every page of a project reads: the record, its roadmap, and the rights of whoever asks.

use chrono::{DateTime, Utc};
use domain::people::{Officer, Post};
use domain::portfolio::budget::BudgetLine;
use domain::portfolio::entity::Entity;
use domain::portfolio::forecast::ForecastPoint;
use domain::portfolio::gravity::Gravity;
use domain::portfolio::milestone::{Baseline, Milestone};
use domain::portfolio::outline::Outline;
use domain::portfolio::project::{FormerName, Project, ProjectNumber};
use domain::portfolio::rating::{self, Computed, Facts, Inputs, Rule};
use domain::portfolio::report::{Confidence, Report};
use domain::portfolio::trend::Trend;
use domain::portfolio::withholding::{Part, Shown, Sight, Withholding};
use domain::steering::rating::{Rating, RatingSource};
use domain::steering::rules::Burdens;
use store::Read;
use store::{
    baselines, budgets, entities, forecasts, milestones, posts, projects, ratings, reports, standings, withholdings,
};
use views::pages::project::{Day, Head, Opinion, Ratings, Rights};

use super::authors::Naming;
use crate::cx::{Anyone, Cx};
use crate::fault::{Fault, Found};

/// A project as it was asked for.
pub enum Asked {
    Number(ProjectNumber),
    /// The same project, spelt otherwise: the address has one spelling.
    Elsewhere(ProjectNumber),
}

/// Reads the id in an address.
///
/// # Errors
/// `NotFound` for what no project is called.
pub fn asked(id: &str) -> Result<Asked, Fault> {
    let number = ProjectNumber::parse(id).map_err(|_| Fault::NotFound)?;
    Ok(if number.to_string() == id { Asked::Number(number) } else { Asked::Elsewhere(number) })
}

/// How many reports the sheet shows.
const REPORTS: i64 = 5;

/// Among how many ratings the last of each source is looked for.
const RATINGS: i64 = 40;

pub struct Dossier {
    pub project: Project,
    entity: Option<Entity>,
    former: Vec<FormerName>,
    pub milestones: Vec<Milestone>,
    pub said: Vec<ForecastPoint>,
    pub trends: Vec<Trend>,
    pub baselines: Vec<Baseline>,
    pub budget: Vec<BudgetLine>,
    pub reports: Vec<Report>,
    rated: Vec<Rating>,
    pub withholdings: Vec<Withholding>,
    burdens: Burdens,
    pub posts: Vec<Post>,
    pub sight: Sight,
    rights: Rights,
    is_officer: bool,
}

impl Dossier {
    /// Fifteen questions, whatever the project.
    ///
    /// # Errors
    /// `NotFound`, or trouble.
    pub async fn load(db: &mut Read, number: ProjectNumber, officer: Option<&Officer>) -> Result<Dossier, Fault> {
        let project = projects::find(db, number).await?.found()?;
        let milestones = milestones::list(db, number).await?;
        let said = forecasts::list(db, number).await?;
        let trend = |milestone| Trend::of(milestone, project.started_on, &said);
        Ok(Dossier {
            entity: entities::find(db, project.entity).await?,
            former: projects::former_names(db, number).await?,
            trends: milestones.iter().map(trend).collect(),
            baselines: baselines::list(db, number).await?,
            budget: budgets::list(db, number).await?,
            reports: reports::list(db, number, REPORTS).await?,
            rated: ratings::list(db, number, RATINGS).await?,
            withholdings: withholdings::list(db, number).await?,
            burdens: standings::burdens(db, number).await?,
            posts: posts::list(db).await?,
            sight: sight(officer, &project),
            rights: rights(officer, &project),
            is_officer: officer.is_some(),
            project,
            milestones,
            said,
        })
    }

    /// A part of the project, as whoever asks may see it.
    pub fn shown<T>(&self, part: Part, value: T) -> Shown<T> {
        Shown::of(part, &self.withholdings, self.sight, value)
    }

    /// Names are for officers. Where the posts are withheld, the public does not learn them from a signature either.
    pub fn naming(&self) -> Naming {
        if self.shown(Part::Posts, ()).value().is_none() {
            Naming::Nobody
        } else if self.is_officer {
            Naming::Person
        } else {
            Naming::Post
        }
    }

    /// What the page begins with.
    pub fn head(&self, cx: &Cx<Anyone>) -> Head {
        let (today, profile) = (cx.today(), &cx.site.profile);
        let outline = Outline::of(&self.milestones);
        let age = self.project.information_age(today);
        let from_original =
            outline.original_end.zip(outline.expected_end).map_or(0, |(from, to)| (to - from).num_days());
        Head {
            project: self.publishable(),
            entity: self.entity.clone(),
            former: self.former.clone(),
            outline,
            is_reached: !self.milestones.is_empty() && self.milestones.iter().all(Milestone::is_done),
            rebaselines: self.baselines.len(),
            ratings: self.shown(Part::Reports, self.ratings(cx)),
            slip: Gravity::of_slip(outline.slip_days, profile.tolerance_days),
            slip_from_original: Gravity::of_slip(from_original, profile.tolerance_days),
            age,
            freshness: Gravity::of_age(age, profile.freshness_days, profile.stale_days),
            // The past cannot be changed.
            rights: if cx.as_of.is_some() { Rights::default() } else { self.rights },
        }
    }

    /// The lead's last word, the office's, a reviewer's, and what the figures give.
    fn ratings(&self, cx: &Cx<Anyone>) -> Ratings {
        let profile = &cx.site.profile;
        let said = |confidence, at: Option<DateTime<Utc>>| {
            let age = at.map(|at| (cx.today() - profile.day_of(at)).num_days().max(0));
            Opinion { confidence, age, freshness: Gravity::of_age(age, profile.freshness_days, profile.stale_days) }
        };
        let by = |source| self.rated.iter().find(|rating| rating.source == source);
        let rated = |rating: &Rating| said(rating.confidence, Some(rating.said_at));
        let silent = said(Confidence::NOT_RATED, None);
        let lead = self.reports.first().map(|report| said(report.confidence, Some(report.said_at)));
        Ratings {
            lead: lead.unwrap_or(silent),
            office: by(RatingSource::ProgrammeOffice).map_or(silent, rated),
            independent: by(RatingSource::Independent).map(rated),
            computed: self.computed(cx),
        }
    }

    /// The record without what this viewer may not see: a page cannot give away what it does not hold.
    fn publishable(&self) -> Project {
        let mut project = self.project.clone();
        project.summary = self.shown(Part::Summary, project.summary).value().cloned().unwrap_or_default();
        if self.shown(Part::Posts, ()).value().is_none() {
            (project.sponsor, project.lead) = (None, None);
        }
        project
    }

    /// The confidence the figures give; of a withheld budget, the figure itself is left out.
    fn computed(&self, cx: &Cx<Anyone>) -> Computed {
        let inputs = Inputs::known(&self.project, &self.milestones, &self.trends, &self.budget, cx.today());
        let inputs = self.burdens.weigh(inputs, cx.today());
        let mut computed = rating::compute(&inputs);
        if self.shown(Part::Budget, ()).value().is_none() {
            for step in computed.steps.iter_mut().filter(|step| step.rule == Rule::Cost) {
                step.facts = Facts::Plain;
            }
        }
        computed
    }
}

/// The day the page is read on, with what the country tolerates.
pub fn day(cx: &Cx<Anyone>) -> Day {
    Day { today: cx.today(), tolerance_days: cx.site.profile.tolerance_days }
}

fn sight(officer: Option<&Officer>, project: &Project) -> Sight {
    if officer.is_some_and(|officer| officer.sees_withheld(project)) { Sight::Office } else { Sight::Public }
}

fn rights(officer: Option<&Officer>, project: &Project) -> Rights {
    officer.map_or(Rights::default(), |officer| Rights {
        edits: officer.may_edit(project),
        keeps_roadmap: officer.may_keep_roadmap(project),
        reads_risks: officer.may_read_risks(Some(project)),
    })
}
