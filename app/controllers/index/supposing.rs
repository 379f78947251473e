//! What every scenario is answered from: the panel, the country's own figures, what is foreseen, what is aimed at.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::people::Officer;
use indicators::calendar::upcoming;
use indicators::forecast::Outlook;
use indicators::inputs::{self, Profile};
use indicators::panel::{Panel, Series};
use indicators::scenario::{Answer, Assumptions, Case, Refusal, Step, Target, answer, steps};
use store::{Ask, scenarios};
use views::pages::index::scenarios::ScenarioLine;

use super::typing::float;
use crate::cx::Cx;
use crate::fault::Fault;
use crate::index::Future;

/// Read once for a page, however many scenarios it answers.
pub struct Ground {
    pub(super) panel: Arc<Panel>,
    pub(super) country: String,
    pub(super) told: BTreeMap<String, f64>,
    pub(super) targets: Vec<Target>,
    futures: Vec<Arc<Future>>,
}

impl Ground {
    /// With what is foreseen only where one of these editions is still to come: drawing it takes a while the first time.
    ///
    /// # Errors
    /// Trouble only.
    pub async fn of(cx: &Cx<Officer>, on: &mut impl Ask, editions: &[u16]) -> Result<Ground, Fault> {
        let panel = cx.site.index.panel(on).await?;
        let told = store::inputs::list(on).await?;
        let told = told.into_iter().map(|one| (one.input.component, float(one.input.value))).collect();
        let targets = store::targets::list(on).await?;
        let target = |aim: domain::index::Target| {
            let series = Series::from_code(&aim.series)?;
            Some(Target { series, place: usize::try_from(aim.place).ok()? })
        };
        let mut targets: Vec<Target> = targets.into_iter().filter_map(target).collect();
        targets.dedup();
        let last = panel.editions.last().map_or(0, |edition| edition.year);
        let all = [Series::Egdi, Series::Osi, Series::Tii, Series::Hci];
        let futures = if editions.iter().any(|edition| *edition > last) {
            all.into_iter().map(|series| cx.site.index.future(&panel, series)).collect()
        } else {
            Vec::new()
        };
        Ok(Ground { country: cx.site.profile.country.clone(), panel, told, targets, futures })
    }

    /// The last edition that was published.
    pub(super) fn last(&self) -> u16 {
        self.panel.editions.last().map_or(0, |edition| edition.year)
    }

    /// Those that may be chosen, the last published first, then those to come, then the older ones.
    pub(super) fn editions(&self) -> Vec<(u16, bool)> {
        let last = self.last();
        let ahead = upcoming().iter().map(|one| one.edition).filter(|edition| *edition > last).map(|one| (one, true));
        let older = self.panel.editions.iter().rev().skip(1).map(|edition| (edition.year, false));
        [(last, false)].into_iter().chain(ahead).chain(older).collect()
    }

    /// # Errors
    /// Why nothing can be said.
    pub fn answer(&self, assumptions: &Assumptions) -> Result<Answer, Refusal> {
        self.with_case(|case| answer(case, assumptions))
    }

    pub(super) fn steps(&self, assumptions: &Assumptions) -> Result<Vec<Step>, Refusal> {
        self.with_case(|case| steps(case, assumptions))
    }

    /// The case, for as long as it is asked.
    pub(super) fn with_case<T>(&self, ask: impl FnOnce(&Case) -> T) -> T {
        let ahead: Vec<&Outlook> = self.futures.iter().map(|future| &future.outlook).collect();
        ask(&Case { panel: &self.panel, state: &self.country, told: &self.told, ahead: &ahead, targets: &self.targets })
    }

    /// The components as they are known today; none where the country is in no edition.
    pub(super) fn profile(&self) -> Profile {
        inputs::profile(&self.panel, &self.country, &self.told).unwrap_or_default()
    }

    /// The scores of the last edition, part by part.
    pub(super) fn parts(&self) -> [(Series, f64); 3] {
        let edition = self.panel.editions.last();
        let state = self.panel.state(&self.country);
        [Series::Osi, Series::Tii, Series::Hci].map(|part| {
            let score = edition.zip(state).and_then(|(edition, state)| edition.score(part, state));
            (part, score.unwrap_or_default())
        })
    }

    /// A saved scenario with its answer, as lists show it.
    #[must_use]
    pub fn line(&self, signed: scenarios::Signed) -> ScenarioLine {
        let answer = assumptions(&signed.scenario.assumptions).and_then(|one| self.answer(&one).ok());
        ScenarioLine { scenario: signed.scenario, author: signed.author, answer }
    }
}

/// What a scenario supposes; `None` where it was written by a program that knew more.
pub(super) fn assumptions(json: &str) -> Option<Assumptions> {
    serde_json::from_str(json).ok()
}

/// The editions in which these scenarios stand.
#[must_use]
pub fn editions_of(all: &[scenarios::Signed]) -> Vec<u16> {
    all.iter().filter_map(|one| u16::try_from(one.scenario.edition).ok()).collect()
}
