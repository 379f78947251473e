//! The country in the index, for a pack: its place, what may come, what is aimed at.

use indicators::calendar::upcoming;
use indicators::group::Group;
use indicators::panel::Series;
use indicators::ranking::positions;
use indicators::target::{Aim, course};
use store::targets;
use views::pages::packs::{IndexAim, IndexNext, IndexSheet};

use crate::fault::Fault;
use crate::site::Site;

/// `None` for a country that the Survey does not rank.
pub(super) async fn sheet(site: &Site) -> Result<Option<IndexSheet>, Fault> {
    let mut db = site.db.read();
    let panel = site.index.panel(&mut db).await?;
    let targets = targets::list(&mut db).await?;
    let (Some(state), Some(latest)) = (panel.state(&site.profile.country), panel.editions.last()) else {
        return Ok(None);
    };
    let rank = positions(latest, Series::Egdi).get(state).copied().flatten();
    let (Some(rank), Some(score)) = (rank, latest.score(Series::Egdi, state)) else { return Ok(None) };
    let future = site.index.future(&panel, Series::Egdi);
    let next = upcoming().iter().find(|one| one.edition > latest.year).and_then(|one| {
        let places = future.simulation.places(one.edition, state)?;
        let (low, high) = places.interval(0.8);
        Some(IndexNext { edition: one.edition, median: places.median(), low, high })
    });
    let aims = targets.into_iter().filter_map(|target| {
        let series = Series::from_code(&target.series)?;
        let aim =
            Aim { series, place: usize::try_from(target.place).ok()?, by: u16::try_from(target.by_edition).ok()? };
        let future = site.index.future(&panel, series);
        let course = course(&panel, state, aim, Some(&future.outlook))?;
        let chance = future.simulation.places(aim.by, state).map(|places| places.chance_of(aim.place));
        Some(IndexAim { names: target.names, series, course, aim, chance })
    });
    Ok(Some(IndexSheet {
        edition: latest.year,
        place: rank.place,
        of: latest.column(Series::Egdi).iter().flatten().count(),
        score,
        group: Group::of(score),
        next,
        aims: aims.collect(),
    }))
}
