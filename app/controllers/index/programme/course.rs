//! A target as its page tells it: the course towards it, its chance, and where the promise and the record differ.

use domain::index::Target;
use indicators::panel::Series;
use indicators::ranking::positions;
use indicators::target::{Aim, course};
use views::pages::index::programme::{Aimed, Told};

use super::Own;
use crate::index::{Wanted, odds};

impl Own<'_> {
    /// `None` for a target nobody can be measured by: a series or a place that does not exist.
    pub(super) fn aimed(&self, target: Target) -> Option<Aimed> {
        let series = Series::from_code(&target.series)?;
        let (place, by) = (usize::try_from(target.place).ok()?, u16::try_from(target.by_edition).ok()?);
        let future = self.future(series);
        let course = course(self.panel, self.state, Aim { series, place, by }, Some(&future.outlook))?;
        let record = course.precedents.best.map(|best| (self.name(best.state), best.places, best.from, best.to));
        Some(Aimed {
            chance: future.simulation.places(by, self.state).map(|places| places.chance_of(place)),
            with_projects: self.with_projects(Wanted { series, place, edition: by }),
            told: self.told(series, &target),
            names: target.names,
            source: target.source,
            series,
            place,
            by,
            course,
            record,
        })
    }

    /// The chance of the place with what the projects promise; nothing where they promise nothing.
    fn with_projects(&self, wanted: Wanted) -> Option<f64> {
        let brings = self.shifts.iter().any(|(_, shift)| shift.of(wanted.series).abs() > 0.0);
        odds(self.memory, self.panel, self.state, (wanted, self.shifts)).filter(|_| brings).map(|odds| odds.with)
    }

    /// The promise and the record, where they begin at different places.
    fn told(&self, series: Series, target: &Target) -> Option<Told> {
        let year = u16::try_from(target.from_edition).ok()?;
        let place = usize::try_from(target.from_place).ok()?;
        let edition = self.panel.edition(year)?;
        let held = |series: Series| Some(positions(edition, series).get(self.state).copied()??.place);
        let published = held(series).filter(|published| *published != place)?;
        let really = Series::ALL.into_iter().find(|other| *other != series && held(*other) == Some(place));
        Some(Told { edition: year, place, published, really })
    }
}
