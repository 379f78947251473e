//! The country in the index: gathered from the panel, the forecast and the targets.

mod course;

use std::sync::Arc;

use domain::people::Officer;
use indicators::calendar::upcoming;
use indicators::decomposition;
use indicators::group::Group;
use indicators::panel::{Edition, Panel, Series};
use indicators::peers::{Kind, best, circles_of, median};
use indicators::projection::{self, Shifts};
use indicators::ranking::positions;
use indicators::states::countries;
use indicators::what_if::placed;
use indicators::worth::{Worth, steps};
use store::targets;
use views::charts::{FanAhead, FanPast};
use views::pages::index::names;
use views::pages::index::programme::{Aimed, Expected, Fan, PartLine, ProgrammePage, Stands};
use views::words::Words;

use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::Found;
use crate::index::{Counting, Future, IndexMemory, Portfolio};

const PARTS: [Series; 3] = [Series::Osi, Series::Tii, Series::Hci];

/// A country in the panel, and the words its page is read in.
#[derive(Clone, Copy)]
struct Own<'a> {
    panel: &'a Arc<Panel>,
    memory: &'a IndexMemory,
    /// What the projects bring to each edition to come.
    shifts: &'a Shifts,
    state: usize,
    words: Words,
}

/// # Errors
/// `NotFound` for a country that the Survey does not rank.
pub async fn show(cx: Cx) -> Answer {
    let mut db = cx.live();
    let panel = cx.site.index.panel(&mut db).await?;
    let targets = targets::list(&mut db).await?;
    let state = panel.state(&cx.site.profile.country).found()?;
    let portfolio = Portfolio::load(&mut db).await?;
    let shifts = projection::project(&portfolio.steps(Counting::Discounted), &portfolio.room(&panel, state));
    let own = Own { panel: &panel, memory: &cx.site.index, shifts: &shifts, state, words: cx.words };
    let latest = panel.editions.last().found()?;
    let stands = own.stands(latest).found()?;
    let aims: Vec<_> = targets.into_iter().filter_map(|target| own.aimed(target)).collect();
    let mut series = vec![Series::Egdi];
    series.extend(aims.iter().map(|one| one.series).filter(|one| *one != Series::Egdi));
    series.dedup();
    Ok(cx.show(&ProgrammePage {
        country: (own.name(state), cx.site.profile.country.clone()),
        next: own.next(),
        fans: series.into_iter().map(|series| own.fan(series, &aims)).collect(),
        parts: PARTS.into_iter().filter_map(|part| own.part(latest, part, stands.group)).collect(),
        moved: own.moved(),
        steps: own.steps(latest),
        reads_scenarios: cx.who.as_ref().is_some_and(Officer::may_read_registers),
        targets: aims,
        stands,
    }))
}

impl Own<'_> {
    fn name(&self, state: usize) -> String {
        countries().get(state).map(|country| names::country(self.words, country).to_owned()).unwrap_or_default()
    }

    fn future(&self, series: Series) -> Arc<Future> {
        self.memory.future(self.panel, series)
    }

    fn stands(&self, latest: &Edition) -> Option<Stands> {
        let place = |edition: &Edition| Some(positions(edition, Series::Egdi).get(self.state).copied()??.place);
        let score = latest.score(Series::Egdi, self.state)?;
        let before = self.panel.editions.iter().rev().nth(1);
        Some(Stands {
            edition: latest.year,
            place: place(latest)?,
            of: latest.column(Series::Egdi).iter().flatten().count(),
            score,
            group: Group::of(score),
            before: before.and_then(|one| Some((one.year, place(one)?, one.score(Series::Egdi, self.state)?))),
        })
    }

    fn next(&self) -> Option<Expected> {
        let last = self.panel.editions.last()?.year;
        let next = upcoming().iter().find(|one| one.edition > last)?;
        let future = self.future(Series::Egdi);
        let places = future.simulation.places(next.edition, self.state)?;
        let (low, high) = places.interval(0.8);
        Some(Expected { edition: next.edition, median: places.median(), low, high, assessed: next.online })
    }

    fn fan(&self, series: Series, aims: &[Aimed]) -> Fan {
        let future = self.future(series);
        let ahead = future.outlook.editions.iter().filter_map(|one| {
            let places = future.simulation.places(one.edition, self.state)?;
            let bands = [0.5, 0.8, 0.95].map(|share| places.interval(share));
            Some(FanAhead { edition: one.edition, median: places.median(), bands })
        });
        let own = aims.iter().filter(|one| one.series == series);
        Fan {
            series,
            past: self.past(series),
            ahead: ahead.collect(),
            targets: own.map(|one| (one.by, one.place)).collect(),
        }
    }

    fn past(&self, series: Series) -> Vec<FanPast> {
        let mut before = None;
        let mut past = vec![];
        for edition in self.panel.editions.iter().filter(|edition| !edition.is_off_line(self.state)) {
            let Some(rank) = positions(edition, series).get(self.state).copied().flatten() else { continue };
            let is_same = before.is_none_or(|year| decomposition::is_same_method(year, edition.year, series));
            past.push(FanPast { edition: edition.year, place: rank.place, breaks: !is_same });
            before = Some(edition.year);
        }
        past
    }

    fn part(&self, edition: &Edition, part: Series, group: Group) -> Option<PartLine> {
        let all: Vec<usize> = (0..self.panel.states.len()).collect();
        let is_alike =
            |state: &usize| edition.score(Series::Egdi, *state).is_some_and(|score| Group::of(score) == group);
        let alike: Vec<usize> = all.iter().copied().filter(is_alike).collect();
        let region = circles_of(self.state).into_iter().find(|circle| circle.kind == Kind::Region);
        let region = region.and_then(|circle| {
            Some((names::circle(self.words, circle).to_owned(), median(edition, part, &circle.members())?))
        });
        Some(PartLine {
            part,
            own: edition.score(part, self.state)?,
            region,
            best: best(edition, part, &alike).map(|(state, score)| (self.name(state), score)),
            world: median(edition, part, &all),
        })
    }

    fn moved(&self) -> Option<(u16, u16, decomposition::Decomposition)> {
        let mut last = self.panel.editions.iter().rev();
        let (to, from) = (last.next()?, last.next()?);
        Some((from.year, to.year, decomposition::between(from, to, self.state)?))
    }

    /// Every step with the place it would give if nobody else moved.
    fn steps(&self, latest: &Edition) -> Vec<(Worth, usize)> {
        let Some(own) = latest.score(Series::Egdi, self.state) else { return vec![] };
        let scores = latest.column(Series::Egdi).iter().enumerate();
        let mut others: Vec<f64> =
            scores.filter(|(one, _)| *one != self.state).filter_map(|(_, score)| *score).collect();
        others.sort_by(|one, other| other.total_cmp(one));
        steps().into_iter().map(|step| (step, placed(own + step.of_index, &others).rank.place)).collect()
    }
}
