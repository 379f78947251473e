//! An edition from the UN's file: refused whole, told dry, taken once, replaced when asked to.

use std::fmt::Write;

use std::path::PathBuf;

use indicators::panel::{Series, published};
use loco_rs::app::Hooks;
use loco_rs::task::{Tasks, Vars};

use crate::world::World;

const HEADER: &str = "Survey Year,Country Name,E-Government Rank,E-Government Index,E-Participation Index,\
    Online Service Index,Human Capital Index,Telecommunication Infrastructure Index";

/// A made-up edition: the figures of 2024 under another year, Morocco on the place of the first and the first on its own.
fn made_up(year: u16) -> String {
    let panel = published();
    let edition = panel.edition(2024).unwrap();
    let (morocco, first) = (panel.state("MAR").unwrap(), panel.state("DNK").unwrap());
    let taken = |state: usize| {
        if state == morocco {
            first
        } else if state == first {
            morocco
        } else {
            state
        }
    };
    let mut file = HEADER.to_owned();
    for (state, known) in panel.states.iter().enumerate() {
        let of = taken(state);
        let score = |series| format!("{:.5}", edition.score(series, of).unwrap());
        let scores = [Series::Egdi, Series::Epi, Series::Osi, Series::Hci, Series::Tii].map(score).join(",");
        write!(file, "\r\n{year},\"{}\",{},{scores}", known.name, edition.rank[of].unwrap()).unwrap();
    }
    file
}

struct Terminal {
    world: World,
    folder: tempfile::TempDir,
}

impl Terminal {
    async fn new() -> Terminal {
        Terminal { world: World::new().await, folder: tempfile::tempdir().unwrap() }
    }

    fn file(&self, text: &str) -> PathBuf {
        let file = self.folder.path().join("EGOV_DATA.csv");
        std::fs::write(&file, text).unwrap();
        file
    }

    /// Runs the task as the command line does; the refusal is what standard error says.
    async fn import(&self, text: &str, words: &[(&str, &str)]) -> Result<(), String> {
        let file = self.file(text).display().to_string();
        let all = words.iter().copied().chain([("file", file.as_str())]);
        let vars = Vars::from_cli_args(all.map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
        let mut tasks = Tasks::default();
        sila::Sila::register_tasks(&mut tasks);
        tasks.run(&self.world.context, "indicators:import", &vars).await.map_err(|refusal| refusal.to_string())
    }

    async fn years(&self) -> Vec<u16> {
        let imported = store::editions::list(&mut self.world.site.db.read()).await.unwrap();
        imported.into_iter().map(|one| one.year).collect()
    }
}

#[tokio::test]
async fn a_file_with_flaws_is_refused_whole_and_every_flaw_is_told() {
    let terminal = Terminal::new().await;
    let before = terminal.world.journal().await;
    let good = made_up(2026);
    let bad = good.replace("\"Morocco\"", "\"Marocco\"").replacen("0.", "1.", 1).replace("\"Fiji\"", "\"Chad\"");
    let said = terminal.import(&bad, &[]).await.unwrap_err();
    for part in [
        "Marocco",
        "the nearest name is \"Morocco\"",
        "is not between 0 and 1",
        "Chad stands in line",
        "nothing was imported: 4 flaw(s)",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(said.lines().filter(|line| line.starts_with("line ")).count(), 3, "{said}");
    for (words, part) in [
        (("method_of", "2025"), "method_of is the year of a known edition"),
        (("dry", "perhaps"), "dry is true or false"),
        (("file", "/nowhere/at/all.csv"), "cannot be read"),
    ] {
        let mut vars = Vars::from_cli_args(vec![(words.0.to_owned(), words.1.to_owned())]);
        vars.cli.entry("file".into()).or_insert(terminal.file(&good).display().to_string());
        let mut tasks = Tasks::default();
        sila::Sila::register_tasks(&mut tasks);
        let said = tasks.run(&terminal.world.context, "indicators:import", &vars).await.unwrap_err().to_string();
        assert!(said.contains(part), "{said}");
    }
    assert!(terminal.import(&made_up(2013), &[]).await.unwrap_err().contains("there was no edition 2013"));
    assert_eq!(terminal.years().await, Vec::<u16>::new());
    assert_eq!(terminal.world.journal().await, before);
}

#[tokio::test]
async fn an_embedded_edition_is_never_replaced() {
    let terminal = Terminal::new().await;
    let before = terminal.world.journal().await;
    let differs = terminal.import(&made_up(2024), &[("replace", "true")]).await.unwrap_err();
    assert!(differs.contains("differs for 2 State(s)"), "{differs}");
    let panel = published();
    let (morocco, first) = (&panel.states[panel.state("MAR").unwrap()], &panel.states[panel.state("DNK").unwrap()]);
    let swapped = made_up(2024)
        .replace(&format!("\"{}\"", morocco.name), "\"?\"")
        .replace(&format!("\"{}\"", first.name), &format!("\"{}\"", morocco.name))
        .replace("\"?\"", &format!("\"{}\"", first.name));
    terminal.import(&swapped, &[]).await.unwrap();
    assert_eq!(
        (terminal.years().await, terminal.world.journal().await),
        (vec![], before),
        "the same says so, and is not needed"
    );
}

#[tokio::test]
async fn a_dry_run_writes_nothing_and_a_real_one_shows_on_every_page() {
    let terminal = Terminal::new().await;
    let world = &terminal.world;
    let before = world.journal().await;
    let page = world.visitor().get("/fr/indicators/ranking").await;
    page.is(200).says("édition 2024").never_says("édition 2026");
    terminal.import(&made_up(2026), &[("dry", "true")]).await.unwrap();
    assert_eq!((terminal.years().await, world.journal().await), (vec![], before));
    terminal.import(&made_up(2026), &[]).await.unwrap();
    assert_eq!((terminal.years().await, world.journal().await), (vec![2026], before + 1));
    assert_eq!(world.last_line().await, "loaded edition 2026");
    let panel = world.site.index.panel(&mut world.site.db.read()).await.unwrap();
    let edition = panel.edition(2026).unwrap();
    let (morocco, denmark) = (panel.state("MAR").unwrap(), panel.state("DNK").unwrap());
    assert_eq!((edition.rank[morocco], edition.rank[denmark], edition.method_of), (Some(1), Some(90), Some(2024)));
    assert_eq!(edition.score(Series::Tii, denmark), Some(0.88273));
    let page = world.visitor().get("/fr/indicators/ranking").await;
    page.is(200).says("édition 2026").says("Maroc : 1ᵉʳ sur 193");
    world.visitor().get("/fr/indicators/countries/MAR").await.is(200).says("2026").says("supposée");
}

#[tokio::test]
async fn an_imported_edition_is_replaced_only_when_asked_to() {
    let terminal = Terminal::new().await;
    let first = made_up(2026);
    terminal.import(&first, &[]).await.unwrap();
    let head = terminal.world.journal().await;
    terminal.import(&first, &[]).await.unwrap();
    let other = first.replace("0.68411", "0.68412");
    let said = terminal.import(&other, &[]).await.unwrap_err();
    assert!(said.contains("say replace:true"), "{said}");
    terminal.import(&other, &[("replace", "true"), ("dry", "true")]).await.unwrap();
    assert_eq!(terminal.world.journal().await, head, "same again, refused, dry: nothing is written");
    terminal.import(&other, &[("replace", "true"), ("method_of", "2022")]).await.unwrap();
    assert_eq!(terminal.world.journal().await, head + 1);
    let panel = terminal.world.site.index.panel(&mut terminal.world.site.db.read()).await.unwrap();
    let edition = panel.edition(2026).unwrap();
    assert_eq!(edition.score(Series::Egdi, panel.state("DNK").unwrap()), Some(0.68412));
    assert_eq!((edition.method_of, panel.editions.len()), (Some(2022), 13));
}
