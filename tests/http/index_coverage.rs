//! The checklist of the survey's questions: what the public reads of it, and how the office keeps it.

use crate::world::World;

const LIST: &str = "/fr/indicators/features";
/// Birth certificate: two levels; claimed at the first.
const BIRTH: &str = "/fr/desk/indicators/features/services_provision/050";

#[tokio::test]
async fn the_public_reads_what_is_claimed_and_where_but_no_internal_note() {
    let world = World::new().await;
    let public = world.visitor();
    let page = public.get(LIST).await;
    page.is(200)
        .says("Sur 183 questions")
        .says("183 sur 183")
        .says("32,6 points déclarés sur 73, contre 32 points publiés");
    page.never_says("Trois pages plus bas").never_says("Modifier").never_says("⟨");
    page.says("Watiqa").says("se trouve depuis le portail").says("ne se trouve pas depuis le portail");
    assert_eq!(page.link("Watiqa"), "https://www.watiqa.ma");
    let arabic = public.get("/ar/indicators/features?sector=health").await;
    arabic.is(200).says("ما يصرح به البلد").says("الصحة").never_says("⟨");
    public.get("/en/indicators/features").await.is(200).says("Birth certificate").never_says("⟨");
}

#[tokio::test]
async fn filters_leave_what_they_say_and_nonsense_leaves_everything() {
    let world = World::new().await;
    let public = world.visitor();
    public.get(&format!("{LIST}?module=technology")).await.is(200).says("16 sur 183");
    public.get(&format!("{LIST}?module=e_participation&state=under_way")).await.is(200).says("6 sur 183");
    public.get(&format!("{LIST}?sector=older_people")).await.is(200).says("3 sur 183");
    public.get(&format!("{LIST}?q=NAISSANCE")).await.is(200).says("1 sur 183").says("Acte de naissance");
    public.get("/ar/indicators/features?q=الولاده").await.is(200).says("رسم الولادة").never_says("رسم الوفاة");
    public.get(&format!("{LIST}?q=xyzzy")).await.is(200).says("0 sur 183").says("Aucune question ne correspond");
    public.get(&format!("{LIST}?module=astrology&state=%00")).await.is(200).says("183 sur 183");
    let csv = public.get(&format!("{LIST}.csv?module=technology")).await;
    csv.is(200);
    assert_eq!(csv.text().lines().count(), 17, "a heading and 16 questions");
    assert!(csv.text().contains("technology,004,Recherche avancée,Advanced search,,1,present,no,1,https://"));
    assert!(!csv.text().contains("formulaire avancé"), "notes stay inside");
}

#[tokio::test]
async fn a_claim_that_does_not_hold_together_is_refused_and_nothing_changes() {
    let world = World::new().await;
    world.officer("committee@sila.test").await.get(BIRTH).await.is(403);
    let office = world.officer("pmo@sila.test").await;
    office.get("/fr/desk/indicators/features/services_provision/999").await.is(404);
    office.get("/fr/desk/indicators/features/astrology/050").await.is(404);
    let version = office.get(BIRTH).await.is(200).field("version");
    let good = [
        ("version", version.as_str()),
        ("presence", "present"),
        ("findable", "yes"),
        ("level", "2"),
        ("address", "https://www.watiqa.ma/naissance"),
        ("service", "Watiqa"),
        ("project", "PRJ-0001"),
    ];
    let before = world.journal().await;
    let wrong = [
        ("presence", "maybe", "Choisissez une des réponses"),
        ("presence", "absent", "Seul ce qui est en ligne peut être trouvé"),
        ("address", "", "nécessaire"),
        ("address", "javascript:alert(1)", "adresse"),
        ("level", "3", "Choisissez une des réponses"),
        ("level", "", "nécessaire"),
        ("project", "PRJ-9999", "n’existe pas"),
    ];
    for (field, value, said) in wrong {
        let fields: Vec<_> =
            good.iter().map(|(name, old)| (*name, if *name == field { value } else { *old })).collect();
        let page = office.post(BIRTH, &fields).await;
        page.is(422).says(said);
        assert_eq!(page.field("service"), "Watiqa", "{field}={value}");
    }
    assert_eq!(world.journal().await, before, "what is wrong changes nothing");
    let kept = office.post(BIRTH, &good).await;
    assert_eq!(kept.location(), "/fr/desk/indicators/features/services_provision/051", "on to the next question");
    assert_eq!(world.journal().await, before + 1);
    assert_eq!(world.last_line().await, "changed claim services_provision 050");
    office.post(BIRTH, &good).await.is(409).says("naissance");
    world.visitor().get(&format!("{LIST}?q=naissance")).await.is(200).says("niveau 2 sur 2").says("16 nov. 2026");
    world.visitor().get(LIST).await.never_says("Bureau du programme");
}

#[tokio::test]
async fn saving_goes_through_the_list_as_it_was_filtered_and_ends_in_it() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    let filtered = office.get(&format!("{LIST}?module=technology&state=absent")).await;
    filtered.is(200).says("3 sur 183");
    let first = filtered.link("Modifier");
    assert_eq!(first, "/fr/desk/indicators/features/technology/09a?module=technology&state=absent");
    let form = office.get(&first).await;
    assert!(form.is(200).field("note").contains("assistant"));
    let version = form.field("version");
    let next = office.post(&first, &[("version", &version), ("presence", "under_way")]).await.location();
    assert_eq!(next, "/fr/desk/indicators/features/technology/195?module=technology&state=absent");
    let last = "/fr/desk/indicators/features/technology/196?module=technology&state=absent";
    let version = office.get(last).await.field("version");
    let end = office.post(last, &[("version", &version), ("presence", "absent")]).await.location();
    assert_eq!(end, "/fr/indicators/features?module=technology&state=absent");
    let unseen = "/ar/desk/indicators/features/technology/025";
    let form = office.get(unseen).await;
    form.is(200).says("تعديل المقاولات لمعطياتها الخاصة");
    assert_eq!(form.field("version"), "0", "nobody has looked yet");
    office.post(unseen, &[("version", "0"), ("presence", "absent")]).await.is(303);
    office.post(unseen, &[("version", "0"), ("presence", "absent")]).await.is(409);
}
