use domain::language::Language;
use views::document::{Block, Cell, Column, Document, Part, Table};
use views::parts::Tone;

use super::print;

fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Dossier de séance".into(),
        foot: "CIGOV-15 · 3f2a".into(),
        parts: vec![Part { language: Language::Fr, blocks }],
    }
}

fn holds(pdf: &[u8], needle: &str) -> bool {
    pdf.windows(needle.len()).any(|window| window == needle.as_bytes())
}

#[test]
fn what_looks_like_a_command_is_printed_as_it_stands() {
    let nasty = "#import \"x\" *bold* _under_ \\ $x^2$ @label <tag> `code` #panic() ] } //";
    let table = Table {
        caption: nasty.into(),
        columns: vec![Column::text(nasty, 1), Column::number(nasty, 1)],
        rows: vec![vec![Cell::Text(nasty.into()), Cell::Toned(nasty.into(), Tone::Bad)]],
        dense: false,
    };
    let blocks = vec![
        Block::Heading(1, nasty.into()),
        Block::Paragraph(nasty.into()),
        Block::Facts(vec![(nasty.into(), nasty.into())]),
        Block::List(vec![nasty.into()]),
        Block::Table(table),
    ];
    assert_eq!(print(&document(blocks)).unwrap().pages, 1);
}

#[test]
fn a_document_is_tagged_names_its_language_and_counts_its_pages() {
    let mut paper = document(vec![Block::Paragraph("Un".into()), Block::NewPage, Block::Paragraph("Deux".into())]);
    paper.parts.push(Part { language: Language::Ar, blocks: vec![Block::Paragraph("ملف الجلسة".into())] });
    let printed = print(&paper).unwrap();
    assert_eq!(printed.pages, 3);
    for mark in ["/MarkInfo", "/StructTreeRoot", "/Lang", "/Title"] {
        assert!(holds(&printed.pdf, mark), "{mark}");
    }
}
