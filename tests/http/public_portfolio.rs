//! The portfolio: what is asked in the address, what comes back, and what happens to nonsense.

use crate::world::World;

#[tokio::test]
async fn nonsense_in_the_address_is_said_and_changes_nothing() {
    let world = World::new().await;
    let before = world.journal().await;
    let visitor = world.visitor();
    for question in [
        "phase=zzz",
        "entity=NOBODY",
        "axis=%27%3B+drop+table+project",
        "sort=random()",
        "page=99",
        "per=100000",
        "rating=9",
        "flagship=perhaps",
    ] {
        let page = visitor.get(&format!("/fr/projects?{question}")).await;
        page.is(200).says("Une partie de l’adresse n’a pas été comprise").says("42 sur 42");
    }
    visitor.get("/fr/projects?q=%FF%FE&phase=build&phase=pilot&=").await.is(200);
    visitor.get(&format!("/fr/projects?q={}", "a".repeat(5_000))).await.is(200);
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn what_is_typed_is_never_markup() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/projects?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").await;
    page.is(200).never_says("<script>alert").says("Aucun projet ne répond à ces filtres");
    let page = world.visitor().get("/fr/projects?phase=%3Cimg+src%3Dx%3E").await;
    page.is(200).never_says("<img");
}

#[tokio::test]
async fn a_search_finds_names_however_they_are_typed_and_every_word_must_match() {
    let world = World::new().await;
    let visitor = world.visitor();
    for (question, count) in [
        ("casier", 1),
        ("CASIER+JUDICIAIRE", 1),
        ("%D8%A7%D9%84%D8%B3%D8%AC%D9%84+%D8%A7%D9%84%D8%B9%D8%AF%D9%84%D9%8A", 1),
        ("casier+watiqa", 0),
        ("PRJ-0002", 1),
        ("%25", 42),
    ] {
        let page = visitor.get(&format!("/fr/projects?q={question}")).await;
        assert_eq!(page.all("table.lines tbody tr").len(), count, "{question}");
    }
}

#[tokio::test]
async fn chips_take_a_filter_away_and_keep_the_others() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/projects?phase=build&promise=late&sort=-slip&page=1").await;
    assert_eq!(page.link("Phase : Réalisation"), "/fr/projects?promise=late&sort=-slip");
    assert_eq!(page.link("En cours, en retard"), "/fr/projects?phase=build&sort=-slip");
    assert_eq!(page.link("Tout effacer"), "/fr/projects?sort=-slip");
    assert_eq!(page.field("phase"), "build");
    assert_eq!(page.link("Calendrier"), "/fr/projects?phase=build&promise=late&sort=-slip&view=timeline");
    assert_eq!(page.link("Excel"), "/fr/projects.xlsx?phase=build&promise=late&sort=-slip");
}

#[tokio::test]
async fn an_entity_brings_those_below_it() {
    let world = World::new().await;
    let own = world.visitor().get("/fr/projects?entity=CTET").await;
    let ministry = world.visitor().get("/fr/projects?entity=mi").await;
    own.says("Réclamations en ligne de Tétouan");
    ministry.says("Réclamations en ligne de Tétouan").says("Watiqa");
}

#[tokio::test]
async fn pages_show_every_project_once_and_print_how_many() {
    let world = World::new().await;
    let visitor = world.visitor();
    let mut seen = vec![];
    for page in 1..=5 {
        let page = visitor.get(&format!("/en/projects?per=10&page={page}&sort=name")).await;
        page.says("of 42");
        seen.extend(page.all("table.lines tbody th a"));
    }
    assert_eq!(seen.len(), 42);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 42);
}

#[tokio::test]
async fn headings_sort_and_sort_back() {
    let world = World::new().await;
    let first = world.visitor().get("/fr/projects").await;
    let worst = world.visitor().get(&first.link("Écart")).await;
    assert_eq!(worst.attribute("th[aria-sort]", "aria-sort").as_deref(), Some("descending"));
    assert!(worst.all("table.lines tbody tr")[0].contains("Gateway gouvernementale"), "301 days is the longest");
    assert_eq!(worst.link("Écart"), "/fr/projects?sort=slip");
}

#[tokio::test]
async fn the_three_views_show_the_same_projects_in_three_languages() {
    let world = World::new().await;
    for l in ["ar", "fr", "en"] {
        for (view, rows) in
            [("list", "table.lines tbody tr"), ("board", ".board li"), ("timeline", ".timeline tbody tr")]
        {
            let page = world.visitor().get(&format!("/{l}/projects?view={view}")).await;
            page.is(200).never_says("⟨");
            assert_eq!((page.all(rows).len(), page.all("h1").len()), (42, 1), "{l} {view}");
        }
    }
}

#[tokio::test]
async fn the_timeline_runs_from_right_to_left_in_arabic() {
    let world = World::new().await;
    let years = |page: &crate::world::Page| page.all(".years text").first().cloned();
    let places = ["fr", "ar"].map(|l| format!("/{l}/projects?view=timeline"));
    let french = world.visitor().get(&places[0]).await;
    let arabic = world.visitor().get(&places[1]).await;
    assert_eq!(years(&french), years(&arabic));
    let x = |page: &crate::world::Page| {
        page.attribute(".years text", "x").unwrap().trim_end_matches('%').parse::<f64>().unwrap()
    };
    assert!(x(&french) < 50.0 && x(&arabic) > 50.0, "the first year stands where reading begins");
    arabic.says("تاريخا خارج الرسم");
}

#[tokio::test]
async fn invented_projects_and_borrowed_names_are_marked() {
    let world = World::new().await;
    let page = world.visitor().get("/en/projects?q=PRJ-0041").await;
    page.says("fictitious").says("in French");
}

#[tokio::test]
async fn htmx_gets_the_same_results_as_a_link() {
    let world = World::new().await;
    let part = world.visitor().with_script().get("/fr/projects?phase=pilot").await;
    let whole = world.visitor().get("/fr/projects?phase=pilot").await;
    assert_eq!(part.all("#results"), whole.all("#results"));
    assert_eq!(whole.attribute("#filters", "hx-select").as_deref(), Some("#results"));
    assert_eq!(whole.attribute("#filters", "method").as_deref(), Some("get"));
}

#[tokio::test]
async fn a_list_asks_as_many_questions_for_one_project_as_for_all() {
    let world = World::new().await;
    let mut asked = vec![];
    for question in ["per=1", "per=500", "view=timeline", "view=board&entity=MI&axis=MN"] {
        let before = world.site.db.asked();
        world.visitor().get(&format!("/fr/projects?{question}")).await.is(200);
        asked.push(world.site.db.asked() - before);
    }
    assert_eq!(asked, [9, 9, 9, 9]);
}
