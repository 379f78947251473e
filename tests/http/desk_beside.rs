//! What stands beside a project: its money, its success factors, what it waits for, what the public does not see.

use domain::portfolio::project::ProjectNumber;

use crate::world::{Client, Page, World};

const AT: &str = "/fr/desk/projects/PRJ-0001";

async fn fill(officer: &Client, address: &str, fields: &[(&str, &str)]) -> Page {
    let version = officer.get(address).await.is(200).field("version");
    let mut all = vec![("version", version.as_str())];
    all.extend_from_slice(fields);
    officer.post(address, &all).await
}

#[tokio::test]
async fn money_is_never_negative_and_a_year_has_one_line() {
    let world = World::new().await;
    let entity = world.officer("entity@sila.test").await;
    let before = world.journal().await;
    for (amount, said) in
        [("-5", "négatif"), ("beaucoup", "pas un nombre"), ("99999999999999999", "C’est trop"), ("", "nécessaire")]
    {
        let fields = [("year", "2031"), ("planned", amount), ("committed", "0"), ("paid", "0")];
        let page = entity.post(&format!("{AT}/budget"), &fields).await;
        page.is(422).says(said);
        assert_eq!((page.field("planned"), page.field("year")), (amount.to_owned(), "2031".to_owned()));
    }
    for year in ["1999", "2200", "abc", ""] {
        let fields = [("year", year), ("planned", "1"), ("committed", "0"), ("paid", "0")];
        entity.post(&format!("{AT}/budget"), &fields).await.is(422);
    }
    assert_eq!(world.journal().await, before);
    let fields = [("year", "2031"), ("planned", "1 250 000,50"), ("committed", "0"), ("paid", "0")];
    assert!(entity.post(&format!("{AT}/budget"), &fields).await.status.is_redirection());
    let head = world.journal().await;
    entity.post(&format!("{AT}/budget"), &fields).await.is(422).says("déjà pris");
    assert_eq!(world.journal().await, head, "sent twice, added once");
    let lines = store::budgets::list(&mut world.site.db.read(), ProjectNumber(1)).await.unwrap();
    assert_eq!(lines.last().unwrap().planned.0, 125_000_050);
    let address = format!("{AT}/budget/2031");
    let version = entity.get(&address).await.field("version");
    let changed = [("planned", "2000000"), ("committed", "0"), ("paid", "0")];
    assert!(fill(&entity, &address, &changed).await.status.is_redirection());
    let stale = [("version", version.as_str()), ("planned", "3"), ("committed", "0"), ("paid", "0")];
    entity.post(&address, &stale).await.is(409).says("2000000");
    let removal = format!("{AT}/budget/2031/removal");
    assert!(fill(&entity, &removal, &[]).await.status.is_redirection());
    entity.get(&address).await.is(404);
}

#[tokio::test]
async fn a_checklist_sent_twice_is_told_once() {
    let world = World::new().await;
    let entity = world.officer("entity@sila.test").await;
    let address = format!("{AT}/factors");
    let form = entity.get(&address).await;
    let field = form.attribute("main select", "name").unwrap();
    entity.post(&address, &[(field.as_str(), "perhaps")]).await.is(422).says("Choisissez une des réponses");
    assert!(entity.post(&address, &[(field.as_str(), "not_applicable")]).await.status.is_redirection());
    let head = world.journal().await;
    assert!(entity.post(&address, &[(field.as_str(), "not_applicable")]).await.status.is_redirection());
    assert_eq!(world.journal().await, head);
}

#[tokio::test]
async fn a_dependency_shows_on_both_sides_and_never_in_a_circle() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let at = |id: &str| format!("/fr/desk/projects/{id}/dependencies");
    let before = world.journal().await;
    for (needs, said) in [("PRJ-9999", "n’existe pas"), ("", "nécessaire"), ("PRJ-0015", "en rond")] {
        let page = office.post(&at("PRJ-0015"), &[("needs", needs), ("reason", "Essai")]).await;
        page.is(422).says(said);
        assert_eq!(page.field("reason"), "Essai");
    }
    assert_eq!(world.journal().await, before);
    let there = [("needs", "prj-38"), ("reason", "Agents formés")];
    assert!(office.post(&at("PRJ-0015"), &there).await.status.is_redirection());
    office.get("/fr/desk/projects/PRJ-0015").await.says("Agents formés");
    office.get("/fr/desk/projects/PRJ-0038").await.says("Agents formés").says("est attendu par");
    let head = world.journal().await;
    office.post(&at("PRJ-0015"), &there).await.is(422).says("déjà pris");
    office.post(&at("PRJ-0038"), &[("needs", "PRJ-0015"), ("reason", "Retour")]).await.is(422).says("en rond");
    assert_eq!(world.journal().await, head);
    let all = store::dependencies::list(&mut world.site.db.read()).await.unwrap();
    let id = all.iter().map(|one| one.id.0).max().unwrap();
    let removal = format!("/fr/desk/projects/PRJ-0015/dependencies/{id}/removal");
    office.get(&removal).await.is(200).says("PRJ-0038");
    assert!(office.post(&removal, &[]).await.status.is_redirection());
    office.post(&removal, &[]).await.is(404);
}

#[tokio::test]
async fn what_is_withheld_names_its_ground_and_its_review() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let address = format!("{AT}/withholdings");
    let before = world.journal().await;
    let page = office.post(&address, &[("part", "budget"), ("ground", ""), ("review", "2026-11-16")]).await;
    page.is(422).says("nécessaire").says("Pas avant le 17 novembre 2026");
    office.post(&address, &[("part", "everything"), ("ground", "Loi 31-13"), ("review", "2027-01-01")]).await.is(422);
    assert_eq!(world.journal().await, before);
    let fields = [("part", "budget"), ("ground", "Loi 31-13, article 7"), ("review", "2027-01-01")];
    let sent = office.post(&address, &fields).await;
    office.follow(&sent).await.says("Loi 31-13, article 7");
    let head = world.journal().await;
    assert!(office.post(&address, &fields).await.status.is_redirection());
    assert_eq!(world.journal().await, head);
    let removal = format!("{AT}/withholdings/budget/removal");
    assert!(office.post(&removal, &[]).await.status.is_redirection());
    assert_eq!(world.last_line().await, "published project 1");
    office.post(&removal, &[]).await.is(404);
}
