//! The update by spreadsheet: the same result as the form, and no file that harms.

use std::io::{Cursor, Read, Write};

use domain::portfolio::project::ProjectNumber;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::update_form::Filling;
use crate::world::{Client, Page, World};

const UPLOAD: &str = "/fr/desk/projects/PRJ-0001/update/spreadsheet";
const TEMPLATE: &str = "/fr/desk/projects/PRJ-0001/update.xlsx";

/// A template being filled in, as a spreadsheet program would: cells are written as plain values.
struct Book {
    parts: Vec<(String, String)>,
}

impl Book {
    async fn fetch(client: &Client, path: &str) -> Book {
        Book::open(&client.get(path).await.bytes)
    }

    fn open(bytes: &[u8]) -> Book {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let parts = (0..archive.len()).map(|place| {
            let mut entry = archive.by_index(place).unwrap();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            (entry.name().unwrap().into_owned(), text)
        });
        Book { parts: parts.collect() }
    }

    fn part(&mut self, sheet: u8) -> &mut String {
        let name = format!("xl/worksheets/sheet{sheet}.xml");
        &mut self.parts.iter_mut().find(|(part, _)| *part == name).unwrap().1
    }

    /// Puts this markup where the cell was: `<v>…</v>`, a formula, an inline text.
    fn put(&mut self, sheet: u8, cell: &str, kind: &str, inside: &str) -> &mut Book {
        let text = self.part(sheet);
        let start = text.find(&format!("<c r=\"{cell}\"")).unwrap_or_else(|| panic!("no cell {cell}"));
        let rest = &text[start..];
        let end = start
            + rest
                .find('>')
                .map(|at| if rest[..at].ends_with('/') { at + 1 } else { rest.find("</c>").unwrap() + 4 })
                .unwrap();
        let style = rest.split(" s=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or("0").to_owned();
        text.replace_range(start..end, &format!("<c r=\"{cell}\" s=\"{style}\"{kind}>{inside}</c>"));
        self
    }

    fn text(&mut self, sheet: u8, cell: &str, text: &str) -> &mut Book {
        self.put(sheet, cell, " t=\"inlineStr\"", &format!("<is><t xml:space=\"preserve\">{text}</t></is>"))
    }

    fn number(&mut self, sheet: u8, cell: &str, number: &str) -> &mut Book {
        self.put(sheet, cell, "", &format!("<v>{number}</v>"))
    }

    fn replace(&mut self, part: &str, from: &str, to: &str) -> &mut Book {
        let found = self.parts.iter_mut().find(|(name, _)| name == part).unwrap();
        assert!(found.1.contains(from), "{part} does not hold {from}");
        found.1 = found.1.replace(from, to);
        self
    }

    fn bytes(&self) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(vec![]));
        for (name, text) in &self.parts {
            writer.start_file(name, SimpleFileOptions::default()).unwrap();
            writer.write_all(text.as_bytes()).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    async fn send(&self, client: &Client) -> Page {
        client.upload(UPLOAD, "file", "point.xlsx", &self.bytes(), &[]).await
    }
}

/// 4 moved beyond the tolerance, 7 kept, the rest said: F is the new date, G done on, H the reason, I the words.
async fn filled(lead: &Client) -> Book {
    let mut book = Book::fetch(lead, TEMPLATE).await;
    book.text(1, "F4", "28 décembre 2026").text(1, "H4", "Texte juridique attendu").text(1, "I4", "Au conseil.");
    book.text(2, "B2", "3 · Possible sous conditions").text(2, "B4", "Deuxième lecture_x000D_\nen cours.");
    book
}

#[tokio::test]
async fn the_template_is_for_those_who_keep_the_project() {
    let world = World::new().await;
    assert!(world.visitor().get(TEMPLATE).await.location().starts_with("/fr/sign-in"));
    let stranger = world.officer("a.lamrini@sila.test").await;
    stranger.get(TEMPLATE).await.is(403);
    stranger.get(UPLOAD).await.is(403);
    stranger.upload(UPLOAD, "file", "x.xlsx", b"x", &[]).await.is(403);
    stranger.post("/fr/desk/projects/PRJ-0001/update/confirmation", &[]).await.is(403);
}

#[tokio::test]
async fn the_template_holds_the_project_in_the_readers_language() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    for (language, heading) in [("fr", "Nouvelle date"), ("ar", "التاريخ الجديد"), ("en", "New date")] {
        let path = format!("/{language}/desk/projects/PRJ-0001/update.xlsx");
        let page = lead.get(&path).await;
        assert!(page.header("content-disposition").contains("PRJ-0001-2026-11-16.xlsx"));
        let mut book = Book::open(&page.bytes);
        let strings = book.parts.iter().find(|(name, _)| name == "xl/sharedStrings.xml").unwrap().1.clone();
        assert!(strings.contains(heading) && strings.contains("PRJ-0001"));
        assert_eq!(book.part(1).contains("rightToLeft=\"1\""), language == "ar");
        assert!(book.part(1).contains("<sheetProtection") && book.part(1).contains("state=\"frozen\""));
        assert!(book.part(1).contains("<dataValidation"));
        // The template of any language is read back on a page of any other.
        book.number(2, "B2", "3").text(2, "B4", "x");
        book.send(&lead).await.is(200);
    }
}

#[tokio::test]
async fn a_spreadsheet_gives_the_same_result_as_the_form() {
    let (by_form, by_file) = (World::new().await, World::new().await);
    let lead = by_form.officer("lead@sila.test").await;
    let desk = "/fr/desk/projects/PRJ-0001/update";
    let mut form = Filling::of(&lead.get(desk).await);
    form.set("milestone-4-answer", "moved").set("milestone-4-day", "2026-12-28");
    form.set("milestone-4-reason", "legal_text").set("milestone-4-note", "Au conseil.");
    form.set("confidence", "3").set("text", "Deuxième lecture\nen cours.").send(&lead, desk).await.is(303);

    let lead = by_file.officer("lead@sila.test").await;
    let before = by_file.journal().await;
    let page = filled(&lead).await.send(&lead).await;
    page.is(200).says("Voici ce qui changera").says("14 déc. 2026").says("28 déc. 2026").says("304 jours de retard");
    assert_eq!(by_file.journal().await, before, "nothing is saved by looking");
    let sent = Filling::of(&page).send(&lead, &page.attribute("main form", "action").unwrap()).await;
    by_file_receipt(&lead, &sent).await;

    for number in [ProjectNumber(1)] {
        let (mut one, mut other) = (by_form.site.db.read(), by_file.site.db.read());
        assert_eq!(
            store::milestones::list(&mut one, number).await.unwrap(),
            store::milestones::list(&mut other, number).await.unwrap()
        );
        assert_eq!(
            store::forecasts::list(&mut one, number).await.unwrap(),
            store::forecasts::list(&mut other, number).await.unwrap()
        );
        assert_eq!(
            store::reports::list(&mut one, number, 1).await.unwrap(),
            store::reports::list(&mut other, number, 1).await.unwrap()
        );
    }
    assert_eq!(by_form.journal().await, by_file.journal().await);
}

async fn by_file_receipt(lead: &Client, sent: &Page) {
    assert_eq!(sent.location(), "/fr/desk/projects/PRJ-0001/update/receipt");
    lead.follow(sent).await.is(200).says("Deuxième lecture");
}

#[tokio::test]
async fn what_is_confirmed_is_what_was_shown() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let page = filled(&lead).await.send(&lead).await;
    let action = page.attribute("main form", "action").unwrap();
    let before = world.journal().await;
    for (name, value) in
        [("milestone-4-day", "2026-12-18"), ("confidence", "4"), ("signature", "x"), ("project", "PRJ-0006")]
    {
        Filling::of(&page).set(name, value).send(&lead, &action).await.is(422).says("n’est pas ce qui était affiché");
    }
    let other = world.officer("entity@sila.test").await;
    Filling::of(&page).send(&other, &action).await.is(422);
    assert_eq!(world.journal().await, before);
    // A browser sends the line breaks of Windows.
    Filling::of(&page).set("text", "Deuxième lecture\r\nen cours.").send(&lead, &action).await.is(303);
    Filling::of(&page).send(&lead, &action).await.is(409).says("a changé pendant votre saisie");
}

#[tokio::test]
async fn cells_are_found_by_their_headings_wherever_they_were_moved() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let mut book = filled(&lead).await;
    // Two headings change places with their columns, one is ours no longer, and blank rows come in between.
    let sheet = book.part(1);
    for row in 3..=8 {
        *sheet = sheet
            .replace(&format!("r=\"F{row}\""), "r=\"?\"")
            .replace(&format!("r=\"I{row}\""), &format!("r=\"F{row}\""))
            .replace("r=\"?\"", &format!("r=\"I{row}\""));
    }
    book.text(1, "D3", "Chef de projet");
    book.send(&lead).await.is(200).says("28 déc. 2026").says("Au conseil.").says("Chef de projet");
}

#[tokio::test]
async fn every_wrong_cell_is_named_with_what_would_be_accepted() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    let mut book = filled(&lead).await;
    book.text(1, "F4", "bientôt").text(1, "H4", "La météo").number(1, "A5", "99").put(
        1,
        "G6",
        "",
        "<f>TODAY()</f><v>46342</v>",
    );
    book.put(1, "G7", " t=\"e\"", "<v>#REF!</v>")
        .text(2, "B2", "7")
        .text(2, "B5", "peut-être")
        .text(2, "B6", "Beaucoup");
    let page = book.send(&lead).await;
    page.is(422)
        .says("8 cellules sont à corriger")
        .says("Texte juridique attendu / Financement")
        .says("5 · Très probable")
        .says("oui / non");
    for (cell, said) in [
        ("F4", "Ce n’est pas une date"),
        ("H4", "Valeurs acceptées"),
        ("A5", "pas de jalon ouvert"),
        ("G6", "Une formule n’est pas prise"),
        ("G7", "erreur du tableur"),
        ("B2", "Valeurs acceptées"),
        ("B5", "Valeurs acceptées"),
        ("B6", "Valeurs acceptées"),
    ] {
        let rows = page.all("tbody tr");
        assert!(rows.iter().any(|row| row.contains(cell) && row.contains(said)), "{cell}: {rows:?}");
    }
    let mut book = filled(&lead).await;
    book.text(2, "B4", &"x".repeat(10_000)).text(1, "H4", "");
    book.send(&lead).await.is(422).says("000 caractères").says("donnez un motif");
    let mut book = filled(&lead).await;
    book.text(1, "G4", "16/11/2026");
    book.send(&lead).await.is(422).says("pas les deux");
    let mut book = filled(&lead).await;
    book.number(1, "A5", "4");
    book.send(&lead).await.is(422).says("figure sur deux lignes");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_confidence_far_from_the_figures_needs_its_word_in_the_file_too() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let mut book = filled(&lead).await;
    book.number(2, "B2", "5");
    let page = book.send(&lead).await;
    page.is(422).says("B3").says("Je maintiens mon avis parce que");
    book.text(2, "B3", "Le décret vient de passer").text(2, "B2", "5,0");
    book.send(&lead).await.is(200);
}

#[tokio::test]
async fn a_file_that_is_no_filled_in_template_is_told_what_it_is() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let before = world.journal().await;
    let bomb = {
        let mut writer = ZipWriter::new(Cursor::new(vec![]));
        writer.start_file("xl/workbook.xml", SimpleFileOptions::default()).unwrap();
        for _ in 0..64 {
            writer.write_all(&vec![b' '; 1024 * 1024]).unwrap();
        }
        writer.finish().unwrap().into_inner()
    };
    for (bytes, said) in [
        (vec![], "Choisissez d’abord un fichier"),
        ("N°;Jalon\n4;Arrêté".as_bytes().to_vec(), "fichier texte (CSV"),
        (b"\xC7\xE1\xE3\xD1\xCD\xE1\xC9;\xCA\xC7\xD1\xED\xCE".to_vec(), "Windows-1256"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on".to_vec(), "mot de passe"),
        (b"PK\x03\x04 broken".to_vec(), "n’est pas un classeur"),
        (b"%PDF-1.7\0".to_vec(), "n’est pas un classeur"),
        (bomb, "démesuré"),
    ] {
        lead.upload(UPLOAD, "file", "x.xlsx", &bytes, &[]).await.is(422).says(said);
    }
    for (language, said) in [("ar", "ملف نصي"), ("en", "a text file")] {
        let path = UPLOAD.replace("/fr/", &format!("/{language}/"));
        lead.upload(&path, "file", "x.csv", b"a;b", &[]).await.is(422).says(said);
    }
    lead.upload(UPLOAD, "file", "x.xlsx", &vec![b'x'; 3 * 1024 * 1024], &[]).await.is(400).says("trop volumineux");
    assert_eq!(world.journal().await, before);
}

#[tokio::test]
async fn a_template_of_elsewhere_or_of_another_day_is_recognised() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let other = Book::fetch(&lead, "/fr/desk/projects/PRJ-0006/update.xlsx").await;
    other.send(&lead).await.is(422).says("celui de PRJ-0006");
    for (from, to) in [("sila-update-1", "sila-update-0"), (">PRJ-0001<", ">PRJ-0006<")] {
        let mut book = filled(&lead).await;
        book.replace("xl/sharedStrings.xml", from, to);
        book.send(&lead).await.is(422).says("autre version");
    }
    let mut book = filled(&lead).await;
    book.replace("xl/workbook.xml", "_meta", "_autre");
    book.send(&lead).await.is(422).says("ne contient pas la feuille");
    let mut book = filled(&lead).await;
    book.text(1, "F3", "Date?").text(1, "I3", "Notes");
    book.send(&lead).await.is(422).says("Il manque ces colonnes").says("Nouvelle date, En quelques mots");
}

#[tokio::test]
async fn a_template_older_than_the_roadmap_meets_what_others_did() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let book = filled(&lead).await;
    let desk = "/fr/desk/projects/PRJ-0001/update";
    let head = world.officer("entity@sila.test").await;
    let mut theirs = Filling::of(&head.get(desk).await);
    theirs.set("confidence", "3").set("text", "Au bureau").send(&head, desk).await.is(303);
    let before = world.journal().await;
    let page = book.send(&lead).await;
    page.is(409).says("Responsable de la SPGOV").says("Au bureau");
    assert_eq!(page.field("milestone-4-day"), "2026-12-28");
    assert_eq!(world.journal().await, before);
    Filling::of(&page).send(&lead, desk).await.is(303);
}

#[tokio::test]
async fn one_cell_at_the_far_end_of_the_sheet_costs_nothing() {
    let world = World::new().await;
    let lead = world.officer("lead@sila.test").await;
    let mut book = filled(&lead).await;
    book.replace(
        "xl/worksheets/sheet1.xml",
        "</sheetData>",
        "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>",
    );
    book.send(&lead).await.is(200);
}
