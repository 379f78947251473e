//! What the projects bring to the index, for anyone.

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::language::Names;
use domain::portfolio::project::{Project, ProjectNumber};
use domain::portfolio::withholding::{Part, Shown, Sight, Withholding};
use indicators::forecast::Outlook;
use indicators::panel::{Panel, Series};
use indicators::projection::{self, Room, Shifts, Step, expected_place, late, margin, value};
use store::{Read, projects, withholdings};
use views::pages::index::projects::{Ahead, Chance, ProjectEffect, ProjectsPage};

use crate::answer::Answer;
use crate::cx::Cx;
use crate::fault::{Fault, Found};
use crate::index::{Counting, Portfolio, Wanted, odds, shift_of};

/// Projects by what they are expected to bring.
///
/// # Errors
/// `NotFound` where the country is not among the States; trouble.
pub async fn show(cx: Cx) -> Answer {
    let mut db = cx.read();
    let panel = cx.site.index.panel(&mut db).await?;
    let state = panel.state(&cx.site.profile.country).found()?;
    let portfolio = Portfolio::load(&mut db).await?;
    let around = Around::load(&cx, &mut db, &portfolio).await?;
    let future = cx.site.index.future(&panel, Series::Egdi);
    let world = World::of(&portfolio, &future.outlook, &panel, state);
    let mut effects: Vec<ProjectEffect> =
        portfolio.projects().into_iter().map(|number| effect(&world, &portfolio, &around, number)).collect();
    effects.sort_by(|one, other| other.counted.total_cmp(&one.counted).then(one.number.cmp(&other.number)));
    let shifts = projection::project(&world.steps, &world.room);
    let wanted: Vec<Wanted> = wanted(&mut db).await?;
    let chance = |wanted: &Wanted| {
        let odds = odds(&cx.site.index, &panel, state, (*wanted, &shifts))?;
        let Wanted { series, place, edition } = *wanted;
        Some(Chance { series, place, edition, without: odds.without, with: odds.with })
    };
    let chances = wanted.iter().filter_map(chance).collect();
    Ok(cx.show(&ProjectsPage { ahead: ahead(&cx, &panel, state, &shifts), effects, chances, shifts }))
}

/// The places that were promised in public.
async fn wanted(db: &mut Read) -> Result<Vec<Wanted>, Fault> {
    let wanted = |target: domain::index::Target| {
        let series = Series::from_code(&target.series)?;
        Some(Wanted {
            series,
            place: usize::try_from(target.place).ok()?,
            edition: u16::try_from(target.by_edition).ok()?,
        })
    };
    Ok(store::targets::list(db).await?.into_iter().filter_map(wanted).collect())
}

/// The middle place of every edition to come, without and with everything.
fn ahead(cx: &Cx, panel: &Arc<Panel>, state: usize, shifts: &Shifts) -> Vec<Ahead> {
    let future = cx.site.index.future(panel, Series::Egdi);
    let editions: Vec<u16> = future.outlook.editions.iter().map(|one| one.edition).collect();
    let shift: Vec<f64> = editions.iter().map(|edition| shift_of(shifts, *edition, Series::Egdi)).collect();
    let shifted = cx.site.index.shifted(panel, Series::Egdi, state, &shift);
    let one = |edition: &u16| {
        let without = future.simulation.places(*edition, state)?.median();
        let (_, with) = shifted.iter().find(|(one, _)| one == edition)?;
        Some(Ahead { edition: *edition, without, with: with.median() })
    };
    editions.iter().filter_map(one).collect()
}

/// The steps, counted and whole, and the futures they fall into.
struct World<'a> {
    steps: Vec<Step>,
    whole: Vec<Step>,
    room: Room,
    all: Shifts,
    outlook: &'a Outlook,
    state: usize,
}

impl World<'_> {
    fn of<'a>(portfolio: &Portfolio, outlook: &'a Outlook, panel: &Panel, state: usize) -> World<'a> {
        let (steps, whole) = (portfolio.steps(Counting::Discounted), portfolio.steps(Counting::Whole));
        let room = portfolio.room(panel, state);
        World { all: projection::project(&steps, &room), steps, whole, room, outlook, state }
    }

    /// The expected place in an edition when the index moves by these shifts.
    fn place(&self, edition: u16, shifts: &Shifts) -> Option<f64> {
        expected_place(self.outlook.edition(edition)?, self.state, shift_of(shifts, edition, Series::Egdi))
    }

    /// Places lost in an edition when these steps take the place of the present ones.
    fn lost(&self, edition: u16, instead: &[Step]) -> Option<f64> {
        let instead = projection::project(instead, &self.room);
        Some((self.place(edition, &instead)? - self.place(edition, &self.all)?).max(0.0))
    }
}

fn effect(world: &World, portfolio: &Portfolio, around: &Around, number: ProjectNumber) -> ProjectEffect {
    let of = |shifts: Shifts| shifts.last().map_or(0.0, |(_, shift)| shift.egdi());
    let own = || world.steps.iter().filter(|step| step.project == number.0);
    let first = own().min_by_key(|step| step.day);
    let counts = |step: &Step| indicators::calendar::counts_from(&step.component, step.day);
    let edition = own().filter_map(counts).min();
    let rest: Vec<Step> = world.steps.iter().filter(|step| step.project != number.0).cloned().collect();
    let margin = margin(&world.steps, number.0);
    ProjectEffect {
        number,
        names: around.names(number),
        edition,
        day: first.map(|step| (step.day, step.done)),
        counted: of(value(&world.steps, &world.room, number.0)),
        whole: of(value(&world.whole, &world.room, number.0)),
        places: edition.and_then(|edition| world.lost(edition, &rest)),
        slip: margin.and_then(|margin| world.lost(margin.edition, &late(&world.steps, number.0, margin.edition))),
        margin,
        lines: around.shown(number, portfolio.lines(number)),
    }
}

/// The projects' names, and what of them whoever asks may see: what a project is to do is part of its summary.
struct Around {
    projects: BTreeMap<ProjectNumber, Project>,
    withheld: Vec<Withholding>,
    sees: BTreeMap<ProjectNumber, Sight>,
}

impl Around {
    async fn load(cx: &Cx, db: &mut Read, portfolio: &Portfolio) -> Result<Around, Fault> {
        let numbers: Vec<ProjectNumber> = portfolio.projects().into_iter().collect();
        let projects = projects::list_of(db, &numbers).await?;
        let withheld = withholdings::list_of(db, &numbers).await?;
        let sight = |project: &Project| {
            let sees = cx.who.as_ref().is_some_and(|officer| officer.sees_withheld(project));
            (project.number, if sees { Sight::Office } else { Sight::Public })
        };
        let sees = projects.iter().map(sight).collect();
        Ok(Around { projects: projects.into_iter().map(|one| (one.number, one)).collect(), withheld, sees })
    }

    fn names(&self, number: ProjectNumber) -> Names {
        self.projects.get(&number).map(|project| project.names.clone()).unwrap_or_default()
    }

    fn shown<T>(&self, number: ProjectNumber, value: T) -> Shown<T> {
        let own: Vec<Withholding> = self.withheld.iter().filter(|one| one.project == number).cloned().collect();
        let sight = self.sees.get(&number).copied().unwrap_or(Sight::Public);
        Shown::of(Part::Summary, &own, sight, value)
    }
}
