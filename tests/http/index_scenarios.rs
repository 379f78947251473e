//! What if: who supposes, what is refused, what a supposition answers, and what two people at once are told.

use store::{Ask, binds};

use crate::world::{Client, Page, World};

const LIST: &str = "/fr/indicators/scenarios";
const NEW: &str = "/fr/indicators/scenarios/new";
const INPUTS: &str = "/fr/desk/indicators/inputs";

const TEN: [(&str, &str); 4] = [
    ("name", "Dix services de plus"),
    ("note", "Pour le comité"),
    ("edition", "2024"),
    ("points-services_provision", "10"),
];

fn with<'a>(fields: &[(&'a str, &'a str)], name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    fields.iter().copied().filter(|(known, _)| *known != name).chain([(name, value)]).collect()
}

async fn made(officer: &Client) -> String {
    officer.post(LIST, &TEN).await.location()
}

async fn count(world: &World, table: &'static str) -> i64 {
    let (many,): (i64,) = world.site.db.read().one(table, binds![]).await.unwrap();
    many
}

const SCENARIOS: &str = "select count(*) from scenario";
/// What the demonstration supposes already: the first one made here is the fourth.
const SHIPPED: i64 = 3;

#[tokio::test]
async fn what_cannot_be_supposed_is_refused_and_nothing_typed_is_lost() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let before = world.journal().await;
    for (field, value, said) in [
        ("name", " ", "nécessaire"),
        ("points-services_provision", "84", "Entre 0 et 83"),
        ("points-services_provision", "1,5", "pas un nombre"),
        ("points-services_provision", "-1", "négatif"),
        ("component-tii_ms", "121", "Entre 0 et 120"),
        ("component-tii_af_fixed", "0,5", "Entre 1 et 33,04"),
        ("component-hci_al", "beaucoup", "pas un nombre"),
        ("part-osi", "1,2", "Entre 0 et 1"),
        ("part-osi", "0,7", "déjà supposée en entier"),
        ("weight-osi", "90", "Les poids font 90"),
        ("feature", "technology:000:1", "n’existe pas"),
        ("feature", "technology", "n’existe pas"),
        ("edition", "2023", "Choisissez une des réponses"),
        ("edition", "hier", "Choisissez une des réponses"),
        ("edition", "2014", "trois parties"),
    ] {
        let page = office.post(LIST, &with(&TEN, field, value)).await;
        page.is(422).says(said);
        assert_eq!(page.field("note"), "Pour le comité", "{field}={value}");
        if field != "edition" && field != "feature" && field != "name" {
            assert_eq!(page.field(field), value);
        }
    }
    assert_eq!(world.journal().await, before, "what is wrong changes nothing");
    assert_eq!(count(&world, SCENARIOS).await, SHIPPED);
}

#[tokio::test]
async fn a_scenario_answers_with_place_points_and_what_was_assumed() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.get(LIST).await.is(200).says("La participation au complet").never_says("Dix services de plus");
    let before = world.journal().await;
    let sent = office.post(LIST, &TEN).await;
    let page = office.follow(&sent).await;
    page.is(200).says("Dix services de plus").says("places gagnées").says("+0,0179").says("Services proposés");
    page.says("Des chiffres sont supposés").says("Cadre institutionnel").says("Pour le comité");
    assert_eq!(world.last_line().await, "added scenario 4");
    assert_eq!(office.post(LIST, &TEN).await.location(), sent.location(), "sent twice, made once");
    assert_eq!((world.journal().await, count(&world, SCENARIOS).await), (before + 1, SHIPPED + 1));
    office.post(LIST, &with(&TEN, "points-services_provision", "11")).await.is(422).says("déjà pris");
    for (language, list, standing) in [("ar", "السيناريوهات", "مرتبة"), ("en", "Scenarios", "places won")]
    {
        office.get(&format!("/{language}/indicators/scenarios")).await.is(200).says(list).says(standing);
        office.get(&format!("/{language}/indicators/scenarios/4")).await.is(200).says("Dix services de plus");
        office.get(&format!("/{language}/indicators/scenarios/new")).await.is(200);
        office.get(&format!("/{language}/indicators/scenarios/goal")).await.is(200);
        office.get(&format!("/{language}/indicators/scenarios/comparison?with=4")).await.is(200);
        office.get(&format!("/{language}/indicators/scenarios/4/removal")).await.is(200);
        office.get(&format!("/{language}/indicators/scenarios/4/agenda")).await.is(200);
        office.get(&format!("/{language}/desk/indicators/inputs")).await.is(200);
    }
}

#[tokio::test]
async fn the_answer_follows_the_form_with_a_script_and_without() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let asked = format!("{NEW}?points-services_provision=10&component-tii_iu=%D9%A9%D9%A5%D9%AB%D9%A5");
    let page = office.get(&asked).await;
    page.is(200).says("places gagnées");
    assert_eq!(page.field("points-services_provision"), "10", "the button without a script keeps the form");
    assert_eq!(page.field("component-tii_iu"), "٩٥٫٥");
    let script = office.with_script();
    let part = script.get(&asked).await;
    part.is(200).says("places gagnées");
    assert!(!part.text().contains("<html") && part.text().contains("id=\"answer\""), "the answer alone");
    let wrong = script.get(&format!("{NEW}?component-tii_ms=200")).await;
    wrong.is(200).says("Pas encore de réponse").says("Entre 0 et 120").says("Abonnements mobiles");
}

#[tokio::test]
async fn an_edition_to_come_and_an_old_one_answer_too() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let ahead = office.get(&format!("{NEW}?edition=2028&points-technology=3")).await;
    ahead
        .is(200)
        .says("dans l’édition 2028")
        .says("Sans rien supposer, à la tendance")
        .says("centre de leur prévision");
    let old = office.get(&format!("{NEW}?edition=2014&part-hci=0,6")).await;
    old.is(200).says("dans l’édition 2014").says("82ᵉ").says("seules les trois parties");
    let weighed = office.get(&format!("{NEW}?weight-osi=0&weight-tii=100&weight-hci=0")).await;
    weighed.is(200).says("places gagnées");
}

#[tokio::test]
async fn readers_read_and_only_the_author_or_the_office_changes() {
    let world = World::new().await;
    let (office, entity) = (world.officer("pmo@sila.test").await, world.officer("entity@sila.test").await);
    let address = made(&entity).await;
    let before = world.journal().await;
    let committee = world.officer("committee@sila.test").await;
    for act in ["edit", "removal"] {
        committee.get(&format!("{address}/{act}")).await.is(403);
        committee.post(&format!("{address}/{act}"), &with(&TEN, "version", "1")).await.is(403);
    }
    committee.get(&address).await.is(200).never_says("Supprimer");
    let auditor = world.officer("auditor@sila.test").await;
    auditor.get(&address).await.is(200).never_says("Nouveau scénario");
    auditor.get(NEW).await.is(403);
    auditor.post(LIST, &TEN).await.is(403);
    committee.get(INPUTS).await.is(200).never_says("Enregistrer");
    committee.post(INPUTS, &[("component", "tii_iu")]).await.is(403);
    office.get("/fr/indicators/scenarios/99").await.is(404);
    office.get("/fr/indicators/scenarios/abc").await.is(404);
    assert_eq!(world.journal().await, before);
    let changed = with(&with(&TEN, "version", "1"), "points-services_provision", "12");
    let sent = office.post(&format!("{address}/edit"), &changed).await;
    office.follow(&sent).await.is(200).says("+12 points");
    assert_eq!(world.last_line().await, "changed scenario 4");
    entity.get(&format!("{address}/edit")).await.is(200);
    let copy = committee.get(&format!("{NEW}?from=4")).await;
    assert_eq!((copy.field("points-services_provision"), copy.field("name")), ("12".to_owned(), String::new()));
}

#[tokio::test]
async fn two_people_at_once_lose_nothing() {
    let world = World::new().await;
    let (office, entity) = (world.officer("pmo@sila.test").await, world.officer("entity@sila.test").await);
    let address = format!("{}/edit", made(&entity).await);
    let version = office.get(&address).await.field("version");
    let typed = with(&TEN, "version", &version);
    assert!(entity.post(&address, &with(&typed, "points-services_provision", "20")).await.status.is_redirection());
    let head = world.journal().await;
    let late = office.post(&address, &with(&typed, "points-services_provision", "30")).await;
    late.is(409).says("ous avez écrit est toujours là");
    assert_eq!((late.field("points-services_provision"), late.field("version")), ("30".to_owned(), "2".to_owned()));
    assert_eq!(world.journal().await, head);
    let removal = address.replace("/edit", "/removal");
    office.post(&removal, &[("version", "1")]).await.is(409);
    let sent = office.post(&removal, &[("version", "2")]).await;
    assert_eq!(sent.location(), LIST);
    assert_eq!(world.last_line().await, "removed scenario 4");
    office.post(&removal, &[("version", "2")]).await.is(404);
    entity.post(&address, &typed).await.is(404);
    assert_eq!(count(&world, SCENARIOS).await, SHIPPED);
}

#[tokio::test]
async fn two_clicks_at_the_same_moment_make_one_scenario() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let (one, other) = tokio::join!(office.post(LIST, &TEN), office.post(LIST, &TEN));
    assert_eq!(one.location(), other.location());
    assert_eq!(count(&world, SCENARIOS).await, SHIPPED + 1);
}

#[tokio::test]
async fn scenarios_stand_side_by_side() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    made(&office).await;
    office.post(LIST, &with(&with(&TEN, "name", "Écoles"), "component-hci_mys", "8")).await;
    let comparison = "/fr/indicators/scenarios/comparison";
    for asked in ["with=4,5", "with=4&with=5", "with=5,4,4,99,x"] {
        let page = office.get(&format!("{comparison}?{asked}")).await;
        page.is(200).says("Dix services de plus").says("Écoles").says("Durée moyenne de scolarisation");
        assert_eq!(page.all("thead th").len(), 3, "{asked}");
    }
    office.get(comparison).await.is(200).says("au moins deux");
}

#[tokio::test]
async fn a_scenario_is_put_before_a_committee_and_its_result_stands_there() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let address = made(&office).await;
    let agenda = format!("{address}/agenda");
    let before = world.journal().await;
    office.post(&agenda, &[("item", "")]).await.is(422).says("nécessaire");
    office.post(&agenda, &[("item", "99999")]).await.is(422).says("Choisissez une des réponses");
    let committee = world.officer("committee@sila.test").await;
    let item = open_item(&world).await;
    committee.get(&agenda).await.is(200).says("Aucune séance");
    committee.post(&agenda, &[("item", &item)]).await.is(422);
    assert_eq!(world.journal().await, before, "an agenda of others stays as it is");
    let sent = office.post(&agenda, &[("item", &item)]).await;
    let page = office.follow(&sent).await;
    page.is(200).says("À l’ordre du jour");
    assert_eq!(world.last_line().await, "linked scenario 4");
    office.post(&agenda, &[("item", &item)]).await;
    assert_eq!(world.journal().await, before + 1, "sent twice, joined once");
    let at = format!("/fr/desk/sittings/CIGOV-15/items/{item}");
    committee.get(&at).await.is(200).says("Dix services de plus").says("au lieu de").says("90ᵉ");
    office.post(&agenda, &[("remove", &item)]).await;
    assert_eq!(world.last_line().await, "unlinked scenario 4");
    office.get(&at).await.is(200).never_says("Dix services de plus");
    office.post(&agenda, &[("item", &item)]).await;
    let version = office.get(&at).await.field("version");
    let removed = office.post(&format!("{at}/removal"), &[("version", &version)]).await;
    assert!(removed.status.is_redirection(), "an item leaves with what was put before it");
    office.get(&address).await.is(200).says("joint à aucun point");
}

async fn open_item(world: &World) -> String {
    let (id,): (i64,) = world
        .site
        .db
        .read()
        .one(
            "select min(agenda_item.id)
             from agenda_item
             join sitting on sitting.id = agenda_item.sitting_id
             where sitting.code = 'CIGOV-15' and agenda_item.escalation_id is null",
            binds![],
        )
        .await
        .unwrap();
    id.to_string()
}

#[tokio::test]
async fn the_way_to_a_place_is_told_step_by_step_and_becomes_a_scenario() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let goal = "/fr/indicators/scenarios/goal";
    let page = office.get(&format!("{goal}?place=%D9%A5%D9%A0&series=osi")).await;
    page.is(200).says("Place atteinte").says("En tout").says("calcul complet");
    let workbench = office.get(&page.link("En faire un scénario")).await;
    workbench.is(200).says("places gagnées");
    assert!(!workbench.field("name").is_empty());
    let poor = format!("{goal}?place=1&series=osi&cost-osi_cp=5&most-osi_cp=9");
    office.get(&poor).await.is(200).says("ne peut pas être atteinte").says("Contenus proposés");
    office.get(&format!("{goal}?place=1&series=osi&cost-hci_mys=5")).await.is(200).says("aucun pas offert");
    office.get(&format!("{goal}?place=150")).await.is(200).says("déjà tenue");
    for (wrong, said) in [
        ("place=0", "Entre 1 et 193"),
        ("place=194", "Entre 1 et 193"),
        ("place=x", "pas un nombre"),
        ("place=50&series=luck", "Choisissez"),
        ("place=50&edition=1999", "Choisissez"),
        ("place=50&cost-osi_sp=cher", "pas un nombre"),
    ] {
        office.get(&format!("{goal}?{wrong}")).await.is(200).says(said).never_says("calcul complet");
    }
}

async fn tell(office: &Client, component: &str, version: &str, value: &str) -> Page {
    let fields = [("component", component), ("version", version), ("value", value), ("source", "ANRT, 2025")];
    office.post(INPUTS, &fields).await
}

#[tokio::test]
async fn a_figure_of_the_country_is_told_with_its_source_or_stays_assumed() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.get(INPUTS).await.is(200).says("14 des 15 composantes").says("Internautes").says("supposé");
    let before = world.journal().await;
    tell(&office, "tii_iu", "0", "101").await.is(422).says("Entre 0 et 100");
    tell(&office, "tii_iu", "0", "").await.is(422).says("nécessaire");
    tell(&office, "tii_af_fixed", "0", "0,2").await.is(422).says("Entre 1 et 33,04");
    tell(&office, "osi_sp", "0", "84").await.is(422).says("Entre 0 et 83");
    tell(&office, "luck", "0", "1").await.is(404);
    let sourceless = [("component", "tii_iu"), ("version", "0"), ("value", "91,5"), ("source", "")];
    let page = office.post(INPUTS, &sourceless).await;
    page.is(422).says("nécessaire").says("Source");
    assert_eq!(world.journal().await, before);
    let sent = tell(&office, "tii_iu", "0", "٩١٫٥").await;
    office.follow(&sent).await.is(200).says("91,5 %").says("ANRT, 2025").says("13 des 15");
    assert_eq!(world.last_line().await, "added input tii_iu");
    tell(&office, "tii_iu", "0", "92").await.is(409).says("entre-temps");
    tell(&office, "osi_sp", "0", "48").await;
    office.get(INPUTS).await.says("48 points sur 83");
    office.get(&format!("{NEW}?points-technology=1")).await.is(200).says("Aujourd’hui : 91,5 %");
    assert!(tell(&office, "tii_iu", "1", "92").await.status.is_redirection());
    assert_eq!(world.last_line().await, "changed input tii_iu");
    let gone = [("component", "tii_iu"), ("version", "2"), ("withdraw", "yes")];
    assert!(office.post(INPUTS, &gone).await.status.is_redirection());
    assert_eq!(world.last_line().await, "removed input tii_iu");
    office.post(INPUTS, &gone).await.is(409);
    office.get(INPUTS).await.says("13 des 15");
}

#[tokio::test]
async fn a_list_costs_the_same_however_long_it_is() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    made(&office).await;
    let one = asked(&world, &office, LIST).await;
    for name in ["Deux", "Trois", "Quatre"] {
        office.post(LIST, &with(&TEN, "name", name)).await;
    }
    assert_eq!(asked(&world, &office, LIST).await, one);
    let few = asked(&world, &office, "/fr/indicators/scenarios/comparison?with=4").await;
    assert_eq!(asked(&world, &office, "/fr/indicators/scenarios/comparison?with=4,1,2,3").await, few);
}

async fn asked(world: &World, office: &Client, address: &str) -> u64 {
    let before = world.site.db.asked();
    office.get(address).await.is(200);
    world.site.db.asked() - before
}

#[tokio::test]
async fn the_distance_to_what_was_promised_is_told() {
    let world = World::new().await;
    let mut tx = world.site.db.begin().await.unwrap();
    tx.run(
        "insert into index_target
             (id, position, series, place, by_edition, from_edition, from_place, name_fr, source, version)
         values (9001, 0, 'osi', 50, 2030, 2024, 100, 'Cinquante premiers', 'Stratégie', 1)",
        binds![],
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    let office = world.officer("pmo@sila.test").await;
    office.get(NEW).await.is(200).says("Jusqu’à la cible : 50ᵉ, Services en ligne");
}
