//! Every page that can be reached, in every language, for every kind of person: followed link by link, and judged by
//! what must hold for all of them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::world::{Client, Page, World, selector};

/// Pages of one shape that are looked at: the first project and the last one may differ, the thirtieth will not.
const OF_A_SHAPE: usize = 2;

/// Follows every link from here in the languages it begins with, and judges each page.
async fn walk(client: &Client, who: &str, begin: &[&str]) -> usize {
    let mut waiting: VecDeque<String> = begin.iter().map(|path| (*path).to_owned()).collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut shapes: BTreeMap<String, usize> = BTreeMap::new();
    let mut faults = vec![];
    let mut judged = 0;
    let languages: BTreeSet<String> = begin.iter().filter_map(|path| path.get(..3)).map(str::to_owned).collect();
    while let Some(path) = waiting.pop_front() {
        let of_shape = shapes.entry(shape(&path)).or_default();
        *of_shape += 1;
        if *of_shape > OF_A_SHAPE {
            continue;
        }
        let page = client.get(&path).await;
        if page.status.is_redirection() {
            continue;
        }
        if page.status.as_u16() != 200 {
            faults.push(format!("{path} answers {}", page.status));
            continue;
        }
        if !page.header("content-type").starts_with("text/html") {
            continue;
        }
        judged += 1;
        faults.extend(judge(&page).into_iter().map(|fault| format!("{path}: {fault}")));
        for link in links(&page) {
            if link.get(..3).is_some_and(|language| languages.contains(language)) && seen.insert(link.clone()) {
                waiting.push_back(link);
            }
        }
    }
    assert!(faults.is_empty(), "for {who}:\n{}", faults.join("\n"));
    judged
}

/// The address with its numbers, codes and questions blanked: `/fr/projects/PRJ-0012?x=1` is `/fr/projects/#?x`, and
/// `/fr/indicators/countries/MAR` stands for its 193 sisters.
fn shape(path: &str) -> String {
    let (path, question) = path.split_once('?').map_or((path, ""), |(path, question)| (path, question));
    let is_code = |part: &str| part.chars().any(|c| c.is_ascii_digit()) || part.chars().all(|c| c.is_ascii_uppercase());
    let place = |part: &str| if !part.is_empty() && is_code(part) { "#".to_owned() } else { part.to_owned() };
    let parts: Vec<String> = path.split('/').map(place).collect();
    let mut names: Vec<&str> = question.split('&').filter_map(|pair| pair.split('=').next()).collect();
    names.sort_unstable();
    format!("{}?{}", parts.join("/"), names.join("&"))
}

fn links(page: &Page) -> Vec<String> {
    let html = page.html();
    let anchors = selector("a[href]");
    html.select(&anchors)
        .filter_map(|link| link.attr("href"))
        .filter(|href| href.starts_with('/') && !href.starts_with("//"))
        // A filter on a filter on a filter is the same page once more.
        .filter(|href| href.matches('&').count() < 2)
        .map(|href| href.split('#').next().unwrap().to_owned())
        .collect()
}

/// What is wrong with the page, a line each.
fn judge(page: &Page) -> Vec<String> {
    let html = page.html();
    let text = page.text();
    let mut faults = vec![];
    let count = |css: &str| html.select(&selector(css)).count();
    let mut must = |holds: bool, fault: &str| {
        if !holds {
            faults.push(fault.to_owned());
        }
    };
    let language = page.path.trim_start_matches('/').get(..2).unwrap_or_default().to_owned();
    must(count("h1") == 1, "has not exactly one h1");
    must(count("main") == 1, "has not exactly one main");
    must(page.attribute("html", "lang") == Some(language.clone()), "does not say its language");
    must((page.attribute("html", "dir").as_deref() == Some("rtl")) == (language == "ar"), "runs the wrong way");
    must(!page.all("title")[0].trim().is_empty(), "has no title");
    must(!text.contains('⟨'), "says a word that does not exist");
    must(count("[style]") == 0, "carries a style of its own");
    must(count("script:not([src])") == 0, "carries a script of its own");
    must(
        html.select(&selector("*")).all(|element| !element.value().attrs().any(|(name, _)| name.starts_with("on"))),
        "listens inline",
    );
    for id in repeated_ids(page) {
        faults.push(format!("uses the id {id:?} twice"));
    }
    for field in unlabelled(page) {
        faults.push(format!("has a field without a label: {field}"));
    }
    for element in html.select(&selector("[hx-get], [hx-post]")) {
        let plain = matches!(element.value().name(), "a" | "form" | "button" | "input" | "select" | "textarea");
        let in_a_form =
            element.ancestors().filter_map(scraper::ElementRef::wrap).any(|parent| parent.value().name() == "form");
        if !plain && !in_a_form {
            faults.push(format!("works only with a script: {}", element.html().chars().take(120).collect::<String>()));
        }
    }
    faults
}

fn repeated_ids(page: &Page) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let html = page.html();
    let ids: Vec<String> =
        html.select(&selector("[id]")).filter_map(|element| element.attr("id").map(str::to_owned)).collect();
    ids.into_iter().filter(|id| !seen.insert(id.clone())).collect()
}

fn unlabelled(page: &Page) -> Vec<String> {
    let html = page.html();
    let bound: BTreeSet<String> =
        html.select(&selector("label[for]")).filter_map(|label| label.attr("for").map(str::to_owned)).collect();
    html.select(&selector("input:not([type=hidden]):not([type=submit]), select, textarea"))
        .filter(|field| {
            let by_id = field.attr("id").is_some_and(|id| bound.contains(id));
            let inside =
                field.ancestors().filter_map(scraper::ElementRef::wrap).any(|parent| parent.value().name() == "label");
            !by_id && !inside && field.attr("aria-label").is_none() && field.attr("aria-labelledby").is_none()
        })
        .map(|field| field.html().chars().take(100).collect())
        .collect()
}

#[tokio::test]
async fn every_page_a_visitor_can_reach_is_whole() {
    let world = World::new().await;
    let judged = walk(&world.visitor(), "a visitor", &["/ar", "/fr", "/en"]).await;
    assert!(judged > 60, "only {judged} pages were reached");
}

#[tokio::test]
async fn every_page_an_officer_can_reach_is_whole() {
    let world = World::new().await;
    for email in ["lead@sila.test", "pmo@sila.test"] {
        let client = world.officer(email).await;
        let judged = walk(&client, email, &["/ar/desk", "/fr/desk", "/en/desk", "/fr/account"]).await;
        assert!(judged > 60, "{email}: only {judged} pages were reached");
    }
}

#[tokio::test]
async fn every_page_of_the_other_roles_is_whole() {
    let world = World::new().await;
    // What the office and a lead see was judged in three languages; one is enough for what only these see.
    for (email, begin) in [
        ("admin@sila.test", "/ar/desk"),
        ("entity@sila.test", "/ar/desk"),
        ("committee@sila.test", "/fr/desk"),
        ("auditor@sila.test", "/ar/desk"),
        ("moderator@sila.test", "/fr/desk"),
        ("handler@sila.test", "/ar/desk"),
    ] {
        let client = world.officer(email).await;
        let judged = walk(&client, email, &[begin]).await;
        assert!(judged > 20, "{email}: only {judged} pages were reached");
    }
}

#[tokio::test]
async fn the_pages_of_a_pack_are_whole() {
    let world = World::new().await;
    let office = world.officer("pmo@sila.test").await;
    office.post("/fr/desk/sittings/CIGOV-15/packs", &[]).await;
    let mut faults = vec![];
    for language in ["ar", "fr", "en"] {
        for page in ["packs", "pack"] {
            let page = office.get(&format!("/{language}/desk/sittings/CIGOV-15/{page}")).await;
            faults.extend(judge(page.is(200)));
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
