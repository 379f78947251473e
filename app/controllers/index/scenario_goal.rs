//! The cheapest way to a place.

use domain::form::Typed;
use domain::index::{figure, figure_or_none};
use domain::people::Officer;
use domain::problem::{Problem, Problems};
use indicators::goal::{Goal, Price, Sought, seek};
use indicators::inputs::{Component, components};
use indicators::panel::Series;
use indicators::scenario::Assumptions;
use views::pages::index::scenarios::{GoalPage, Offered};
use views::pages::index::signs;
use views::paths;

use super::supposing::Ground;
use super::typing;
use crate::answer::Answer;
use crate::cx::Cx;
use crate::form::Query;

/// Orders of magnitude to begin with: the cost of a step, and how many are thinkable; the points of a module all are.
const USUAL: [(&str, u32, u32); 15] = [
    ("osi_if", 6, 25),
    ("osi_sp", 10, 83),
    ("osi_cp", 5, 9),
    ("osi_tec", 8, 16),
    ("epi", 7, 73),
    ("tii_ms", 300, 10),
    ("tii_iu", 400, 10),
    ("tii_am", 250, 20),
    ("tii_af_fixed", 500, 2),
    ("tii_af_mobile", 500, 2),
    ("hci_al", 900, 3),
    ("hci_ger", 700, 5),
    ("hci_eys", 4_000, 1),
    ("hci_mys", 5_000, 1),
    ("hci_egl", 12, 18),
];

/// # Errors
/// Trouble only.
pub async fn show(cx: Cx<Officer>, Query(typed): Query<Typed>) -> Answer {
    let mut db = cx.read();
    let edition: Option<u16> = typed.text("edition").parse().ok();
    let ground = Ground::of(&cx, &mut db, edition.as_slice()).await?;
    let mut problems = Problems::default();
    let goal = goal(&typed, &ground, &mut problems);
    let edition = edition.unwrap_or_else(|| ground.last());
    let offered: Vec<Offered> = components().into_iter().map(|one| offered(&typed, one)).collect();
    let prices: Vec<Price> = offered.iter().filter_map(|one| price(one, &mut problems)).collect();
    let sought = if problems.is_empty() {
        let found = ground.with_case(|case| seek(case, &Assumptions::none(edition), goal, &prices));
        found.map_err(|refusal| problems = typing::refused(&refusal)).ok()
    } else {
        None
    };
    let editions = ground.editions();
    let is_foreseen = editions.iter().any(|(year, ahead)| *year == edition && *ahead);
    let typed = if typed.text("place").is_empty() { typed.with("place", goal.place.to_string()) } else { typed };
    Ok(cx.show(&GoalPage {
        as_scenario: sought.as_ref().map(|sought| workbench(&cx, sought, goal)),
        typed,
        problems,
        goal,
        edition: (edition, is_foreseen),
        editions,
        offered,
        sought,
    }))
}

/// The place that is asked for; before anybody asks, the first that is aimed at.
fn goal(typed: &Typed, ground: &Ground, problems: &mut Problems) -> Goal {
    let first = ground.targets.iter().copied().find(|target| target.series != Series::Epi);
    let usual = first.unwrap_or(Goal { series: Series::Egdi, place: 50 });
    let parts = [Series::Egdi, Series::Osi, Series::Tii, Series::Hci];
    let series = match typed.text("series") {
        "" => Ok(usual.series),
        code => parts.into_iter().find(|series| series.code() == code).ok_or(Problem::NotAChoice),
    };
    let most = i64::try_from(ground.panel.states.len()).unwrap_or(i64::MAX);
    let place = match figure(typed.text("place")) {
        Err(Problem::Missing) => Ok(usual.place),
        read => read.and_then(|kept| match (kept % 100_000, kept / 100_000) {
            (0, place) if (1..=most).contains(&place) => usize::try_from(place).map_err(|_| Problem::NotANumber),
            (0, _) => Err(Problem::NotBetween { low: 100_000, high: most * 100_000 }),
            _ => Err(Problem::NotANumber),
        }),
    };
    Goal {
        series: problems.check("series", series).unwrap_or(usual.series),
        place: problems.check("place", place).unwrap_or(usual.place),
    }
}

/// What stands in the fields of a step: as typed once anything was, as usual before.
fn offered(typed: &Typed, component: Component) -> Offered {
    let is_asked = USUAL.iter().any(|(code, ..)| typed.all(&format!("cost-{code}")).next().is_some());
    let usual = USUAL.iter().find(|(code, ..)| *code == component.code).filter(|_| !is_asked);
    let text = |field: &str, usual: Option<u32>| {
        usual.map_or_else(|| typed.text(&format!("{field}-{}", component.code)).to_owned(), |one| one.to_string())
    };
    let (cost, most) = (text("cost", usual.map(|one| one.1)), text("most", usual.map(|one| one.2)));
    Offered { component, cost, most }
}

/// A step without a cost is not on offer; without a number, there are as many as the component takes.
fn price(offered: &Offered, problems: &mut Problems) -> Option<Price> {
    let code = offered.component.code;
    let cost = problems.check(format!("cost-{code}"), figure_or_none(&offered.cost)).flatten()?;
    let most = problems.check(format!("most-{code}"), figure_or_none(&offered.most))?;
    let most = most.map_or(10_000, |kept| u32::try_from(kept / 100_000).unwrap_or(u32::MAX));
    Some(Price { code: code.to_owned(), cost: u64::try_from(cost).unwrap_or_default(), most })
}

/// The workbench with the plan typed in.
fn workbench(cx: &Cx<Officer>, sought: &Sought, goal: Goal) -> String {
    let named = cx.words.tell(
        "scenario-goal-name",
        &[
            ("place", signs::place(cx.words, goal.place).into()),
            ("series", signs::series_short(cx.words, goal.series).into()),
        ],
    );
    let plan = &sought.assumptions;
    let points = plan.points.iter().map(|(module, many)| (format!("points-{module}"), many.to_string()));
    let values = plan.components.iter().map(|(code, value)| (format!("component-{code}"), typing::plain(*value)));
    let name: String = named.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    let fields: Vec<(String, String)> = [("name".to_owned(), name), ("edition".to_owned(), plan.edition.to_string())]
        .into_iter()
        .chain(points)
        .chain(values)
        .collect();
    let pairs: Vec<(&str, String)> = fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    paths::asking(paths::scenario_new(cx.language()), &pairs)
}
