//! The promises of the projects as steps of the index: the day each is expected, what of it is counted, what is left to
//! gain. Records come from `store`, rules from `domain`, mathematics from `indicators`; here they meet.

use std::collections::{BTreeMap, BTreeSet};

use domain::index::{Claim, Contribution};
use domain::portfolio::milestone::Milestone;
use domain::portfolio::project::ProjectNumber;
use indicators::calendar::counts_from;
use indicators::inputs::profile;
use indicators::panel::{Panel, Series};
use indicators::projection::{Room, Step, direction, range, worth};
use indicators::questionnaire::{self, Module};
use store::{Ask, claims, contributions, inputs, milestones};
use views::pages::index::contributions::ContributionLine;

use crate::fault::Fault;

pub struct Portfolio {
    pub contributions: Vec<Contribution>,
    pub milestones: Vec<Milestone>,
    /// Levels that already count, by module and question: who promises them again brings nothing.
    claimed: BTreeMap<(String, String), i64>,
    /// Levels that already count, by module.
    levels: BTreeMap<Module, i64>,
    /// The country's own figures, where the office knows them.
    told: BTreeMap<String, f64>,
}

/// What of a contribution is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// As promised.
    Whole,
    /// As far as the evidence carries.
    Discounted,
}

impl Portfolio {
    /// Every promise: four questions, however many projects there are.
    ///
    /// # Errors
    /// Trouble only.
    pub async fn load(on: &mut impl Ask) -> Result<Portfolio, Fault> {
        let contributions = contributions::list(on).await?;
        let projects: BTreeSet<ProjectNumber> = contributions.iter().map(|one| one.project).collect();
        let milestones = milestones::list_of(on, projects).await?;
        let claims = claims::list(on).await?;
        let told = inputs::list(on).await?.into_iter().map(|one| (one.input.component, units(one.input.value)));
        Ok(Portfolio { told: told.collect(), ..Portfolio::of(contributions, milestones, &claims) })
    }

    #[must_use]
    pub fn of(contributions: Vec<Contribution>, milestones: Vec<Milestone>, claims: &[Claim]) -> Portfolio {
        let (mut claimed, mut levels) = (BTreeMap::new(), BTreeMap::new());
        for claim in claims.iter().filter(|claim| claim.counts()) {
            claimed.insert((claim.module.clone(), claim.feature.clone()), claim.level);
            if let Some(module) = Module::from_code(&claim.module) {
                *levels.entry(module).or_insert(0) += claim.level;
            }
        }
        Portfolio { contributions, milestones, claimed, levels, told: BTreeMap::new() }
    }

    /// The projects that promise anything.
    #[must_use]
    pub fn projects(&self) -> BTreeSet<ProjectNumber> {
        self.contributions.iter().map(|one| one.project).collect()
    }

    /// The promises as steps; one whose project has no roadmap has no day, and counts for nothing.
    #[must_use]
    pub fn steps(&self, counting: Counting) -> Vec<Step> {
        let step = |one: &Contribution| {
            let (day, done) = one.expected(&self.milestones)?;
            Some(Step {
                project: one.project.0,
                component: one.component.clone(),
                amount: self.amount(one, counting),
                day,
                done,
            })
        };
        self.contributions.iter().filter_map(step).collect()
    }

    /// In units of the component. Of a question only the levels count that the checklist does not claim already.
    fn amount(&self, one: &Contribution, counting: Counting) -> f64 {
        let had = one.question.as_ref().map_or(0, |question| {
            let key = (question.module.clone(), question.feature.clone());
            let level = self.claimed.get(&key).copied().and_then(|level| u8::try_from(level).ok());
            let feature = questionnaire::find(&question.module, &question.feature);
            level.zip(feature).map_or(0, |(level, feature)| feature.step(level))
        });
        let gained = if one.question.is_some() { (one.amount - had).max(0) } else { one.amount };
        let share = match counting {
            Counting::Whole => 1.0,
            Counting::Discounted => f64::from(one.evidence.percent()) / 100.0,
        };
        units(gained) * share
    }

    /// How much each component can still improve. E-participation: what the published score leaves. The other modules:
    /// what the checklist does not claim. A figure of others: from the country's own, told or assumed
    /// ([`indicators::inputs`]), to the end of its scale.
    #[must_use]
    pub fn room(&self, panel: &Panel, state: usize) -> Room {
        let of_module = |module: Module| {
            let levels = self.levels.get(&module).copied().and_then(|levels| i32::try_from(levels).ok());
            let claimed = f64::from(levels.unwrap_or(0)) / f64::from(module.levels());
            let published = panel.editions.last().and_then(|edition| edition.score(Series::Epi, state));
            let has = if module == Module::EParticipation { published.unwrap_or(claimed) } else { claimed };
            (module.component().to_owned(), (1.0 - has).max(0.0))
        };
        let figures: BTreeSet<&str> = self.contributions.iter().map(|one| one.component.as_str()).collect();
        let iso3 = panel.states.get(state).map_or("", |state| state.iso3.as_str());
        let profile = profile(panel, iso3, &self.told).unwrap_or_default();
        let of_figure = |code: &&str| {
            let ((low, high), has) = (range(code)?, profile.get(*code)?.value);
            let best = if direction(code) < 0.0 { low } else { high };
            Some(((*code).to_owned(), (best - has).abs()))
        };
        let modules: Room = Module::ALL.into_iter().map(of_module).collect();
        figures.iter().filter_map(of_figure).chain(modules).collect()
    }

    /// The promises of one project, each with its day, its edition and its points.
    #[must_use]
    pub fn lines(&self, project: ProjectNumber) -> Vec<ContributionLine> {
        let own = self.contributions.iter().filter(|one| one.project == project);
        own.map(|one| {
            let day = one.expected(&self.milestones).map(|(day, _)| day);
            ContributionLine {
                milestone: one.milestone.and(one.awaited(&self.milestones)).map(|milestone| milestone.names.clone()),
                day,
                edition: day.and_then(|day| counts_from(&one.component, day)),
                whole: worth(&one.component, units(one.amount)).egdi(),
                counted: worth(&one.component, self.amount(one, Counting::Discounted)).egdi(),
                contribution: one.clone(),
            }
        })
        .collect()
    }
}

/// Hundred-thousandths in units.
fn units(amount: i64) -> f64 {
    f64::from(i32::try_from(amount).unwrap_or(i32::MAX)) / domain::index::HUNDRED_THOUSANDTHS
}
