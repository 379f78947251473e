//! Ranking, countries, comparison: what is asked in the address, what comes back, in three languages.

use crate::world::World;

#[tokio::test]
async fn nonsense_in_the_address_is_said_and_changes_nothing() {
    let world = World::new().await;
    let before = world.journal().await;
    let visitor = world.visitor();
    for question in ["edition=2013", "edition=last", "by=gdp", "group=moon", "q=!!!", "sort=random()"] {
        let page = visitor.get(&format!("/fr/indicators/ranking?{question}")).await;
        page.is(200).says("n’a pas été comprise").says("193 sur 193").says("édition 2024");
    }
    for question in ["from=2024&to=2022", "from=2013", "to=x", "group=moon"] {
        let page = visitor.get(&format!("/fr/indicators/countries/MAR?{question}")).await;
        page.is(200).says("n’a pas été comprise").says("De 2022 à 2024");
    }
    for question in ["with=XXX", "with=MAR,XXX", "with=MAR", "with=MAR,TUN,EGY,DZA,FRA,ESP,ITA", "series=gdp"] {
        let page = visitor.get(&format!("/fr/indicators/countries?{question}")).await;
        page.is(200).says("n’a pas été comprise").says("Maroc");
    }
    visitor.get("/fr/indicators/countries/XXX").await.is(404);
    visitor.get("/fr/indicators/countries/1").await.is(404);
    visitor.get("/fr/indicators/ranking.csv?country=XXX").await.is(404);
    let moved = visitor.get("/fr/indicators/countries/mar").await;
    moved.is(308);
    assert_eq!(moved.location(), "/fr/indicators/countries/MAR");
    visitor
        .get("/fr/indicators/ranking?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")
        .await
        .is(200)
        .never_says("<script>alert");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn the_ranking_holds_every_state_and_marks_the_own_country() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/indicators/ranking").await;
    page.is(200).says("Maroc : 90ᵉ sur 193").says("publiés").says("Élevé HV").never_says("⟨");
    assert_eq!(page.all("tbody tr").len(), 193);
    assert_eq!(page.attribute("tr .own", "href").as_deref(), Some("/fr/indicators/countries/MAR"));
    assert!(page.all("tr#MAR")[0].contains("0,6841"));
    assert_eq!(page.link("Aller à la ligne"), "#MAR");
    let first = &page.all("tbody tr")[0];
    assert!(first.starts_with("Danemark") && first.contains("0,9847"), "{first}");
    // 101st in 2022: eleven places won.
    assert!(page.all("tr#MAR")[0].contains("▲ 11"), "{}", page.all("tr#MAR")[0]);
}

#[tokio::test]
async fn places_of_the_parts_are_computed_and_ties_are_told() {
    let world = World::new().await;
    let page = world.visitor().get("/fr/indicators/ranking?edition=2012&by=osi").await;
    page.is(200).says("ils sont calculés ici");
    for iso3 in ["MAR", "ISL", "CZE"] {
        assert!(
            page.all(&format!("tr#{iso3}"))[0].contains("54 (3 ex æquo)"),
            "{}",
            page.all(&format!("tr#{iso3}"))[0]
        );
    }
    let online = world.visitor().get(&page.link("Capital humain")).await;
    online.is(200).says("167");
    assert_eq!(online.attribute("th[aria-sort]", "aria-sort").as_deref(), Some("descending"));
}

#[tokio::test]
async fn filters_leave_a_circle_or_a_name_in_the_readers_language() {
    let world = World::new().await;
    let visitor = world.visitor();
    for (address, rows) in [
        ("/fr/indicators/ranking?group=arab", 21),
        ("/fr/indicators/ranking?group=african-union", 54),
        ("/fr/indicators/ranking?q=maroc", 1),
        ("/ar/indicators/ranking?q=%D8%A7%D9%84%D9%85%D8%BA%D8%B1%D8%A8", 1),
        ("/en/indicators/ranking?q=MOROC&group=arab", 1),
        ("/en/indicators/ranking?q=maroc", 0),
        ("/en/indicators/ranking?q=mar&group=maghreb", 1),
    ] {
        let page = visitor.get(address).await;
        page.is(200);
        assert_eq!(page.all("tbody tr").len(), rows, "{address}");
    }
    let by_name = visitor.get("/fr/indicators/ranking?sort=name").await;
    let names = by_name.all("tbody th a");
    assert_eq!((names[0].as_str(), names[192].as_str()), ("Afghanistan", "Zimbabwe"));
    let place = |name: &str| names.iter().position(|known| known == name).unwrap();
    assert!(
        place("Égypte") < place("Espagne") && place("Émirats arabes unis") < place("Équateur"),
        "accents do not sort"
    );
}

#[tokio::test]
async fn the_file_says_what_the_page_says() {
    let world = World::new().await;
    let visitor = world.visitor();
    let page = visitor.get("/fr/indicators/ranking?group=arab&by=osi&edition=2022").await;
    let file = visitor.get(&page.link("Ce classement en CSV")).await;
    file.is(200);
    let text = file.text();
    assert_eq!(text.lines().count(), 22, "a heading and 21 States");
    assert!(
        text.starts_with("\u{FEFF}edition,iso3,country,place,shared_by,egdi,osi,tii,hci,epi,group,class,places_won"),
        "{text}"
    );
    assert!(text.contains("2022,MAR,Maroc,113,1,0.59150,0.47210,0.66760,0.63500,0.27270,middle,,-7"), "{text}");
    let own = visitor.get("/ar/indicators/countries/MAR").await;
    let file = visitor.get(&own.link("هذه الأرقام بصيغة CSV")).await.text();
    assert_eq!(file.lines().count(), 13, "a heading and twelve editions");
    assert!(
        file.contains("2012,MAR,المغرب,0.42090,120,1,0.54248,54,3,0.27720,92,1,0.44303,167,1,0.39470,38,"),
        "{file}"
    );
}

#[tokio::test]
async fn a_country_says_where_it_stands_and_what_moved_it() {
    let world = World::new().await;
    let visitor = world.visitor();
    let page = visitor.get("/fr/indicators/countries/MAR").await;
    page.is(200)
        .says("Édition 2024 : 90ᵉ sur 193, score 0,6841")
        .says("Classe HV")
        .says("Meilleur rang de l’EGDI : 82ᵉ, en 2014");
    page.says("54 (3 ex æquo)").says("effort propre").says("changement de méthode").says("Médiane : Afrique");
    assert_eq!(
        page.all("svg.paper-wide polyline.trend").len(),
        2 * 4 * 3,
        "2003–2005, 2008–2010, 2014–2016; nothing across a break"
    );
    let change = page.all("#change ~ figure table").first().cloned().unwrap();
    assert!(change.contains("0,59150") && change.contains("0,68411"), "{change}");
    visitor.get("/fr/indicators/countries/MAR?group=maghreb").await.is(200).says("Médiane : Union du Maghreb arabe");
    visitor.get("/fr/indicators/countries/SSD?from=2008&to=2010").await.is(200).says("n’a pas de score");
    visitor.get("/fr/indicators/countries/MAR?from=2005&to=2008").await.is(200).says("Changement des poids");
}

#[tokio::test]
async fn countries_stand_side_by_side() {
    let world = World::new().await;
    let visitor = world.visitor();
    let usual = visitor.get("/fr/indicators/countries").await;
    usual.is(200).says("Maroc").says("Tunisie");
    assert_eq!(usual.all(".chips .chip").len(), 5, "the own country, two neighbours in rank, two of its region");
    let page = visitor.get("/fr/indicators/countries?with=MAR,TUN&with=egy&series=osi").await;
    page.is(200).says("Services en ligne (OSI) au fil des éditions").says("Égypte");
    assert_eq!(page.all(".chips .chip").len(), 3);
    assert_eq!(page.all("svg.paper-wide rect.bar").len(), 9, "three countries, three parts");
    let rest = visitor.get(&page.link("Tunisie")).await;
    rest.is(200);
    assert_eq!(rest.all(".chips a").len(), 2, "two are left, and neither can be taken away");
}

#[tokio::test]
async fn every_page_speaks_three_languages() {
    let world = World::new().await;
    for (l, morocco) in [("ar", "المغرب"), ("fr", "Maroc"), ("en", "Morocco")] {
        for path in ["ranking", "ranking?by=epi&edition=2003", "countries", "countries/MAR", "countries/KOR?group=oecd"]
        {
            let page = world.visitor().get(&format!("/{l}/indicators/{path}")).await;
            page.is(200).never_says("⟨").never_says("{ $");
            assert_eq!(page.all("h1").len(), 1, "{l} {path}");
            assert!(path.contains("KOR") || page.text().contains(morocco), "{l} {path}");
        }
    }
}

#[tokio::test]
async fn a_page_asks_the_database_once_however_many_countries_it_shows() {
    let world = World::new().await;
    let visitor = world.visitor();
    visitor.get("/fr/indicators/countries/MAR").await.is(200);
    let asked = |before: u64| world.site.db.asked() - before;
    let mut counts = vec![];
    for path in ["ranking", "ranking?group=maghreb", "countries/FRA", "countries?with=MAR,TUN,EGY,DZA,FRA,ESP"] {
        let before = world.site.db.asked();
        visitor.get(&format!("/en/indicators/{path}")).await.is(200);
        counts.push(asked(before));
    }
    assert!(counts.iter().all(|count| *count == counts[0] && *count <= 6), "{counts:?}");
}
