//! A document as the typesetter's own values: text arrives as text, whatever it looks like.

use typst::foundations::{Array, Bytes, Dict, IntoValue, Str, Value};
use views::document::{Block, Cell, Column, Document, Drawing, Part, Table};
use views::parts::Tone;

pub fn of(document: &Document) -> Dict {
    dict([
        ("title", text(&document.title)),
        ("foot", text(&document.foot)),
        ("parts", array(document.parts.iter().map(part))),
    ])
}

fn part(part: &Part) -> Value {
    let language = part.language;
    Value::Dict(dict([
        ("lang", text(language.code())),
        ("rtl", Value::Bool(language.is_right_to_left())),
        ("blocks", blocks(&part.blocks)),
    ]))
}

fn blocks(blocks: &[Block]) -> Value {
    array(blocks.iter().map(block))
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading(level, words) => kind("heading", [("level", whole(*level)), ("text", text(words))]),
        Block::Paragraph(words) => kind("paragraph", [("text", text(words))]),
        Block::Note(words) => kind("note", [("text", text(words))]),
        Block::Facts(facts) => {
            let pairs = facts.iter().map(|(term, value)| array([text(term), text(value)]));
            kind("facts", [("facts", array(pairs))])
        }
        Block::List(lines) => kind("list", [("lines", array(lines.iter().map(|line| text(line))))]),
        Block::Table(table) => self::table(table),
        Block::Drawing(drawing) => self::drawing(drawing),
        Block::Beside(first, second) => kind("beside", [("first", blocks(first)), ("second", blocks(second))]),
        Block::Together(inside) => kind("together", [("blocks", blocks(inside))]),
        Block::NewPage => kind("page", []),
    }
}

fn table(table: &Table) -> Value {
    let column = |column: &Column| {
        Value::Dict(dict([
            ("heading", text(&column.heading)),
            ("share", whole(column.share)),
            ("number", Value::Bool(column.number)),
        ]))
    };
    let rows = table.rows.iter().map(|row| array(row.iter().map(cell)));
    kind(
        "table",
        [
            ("caption", text(&table.caption)),
            ("columns", array(table.columns.iter().map(column))),
            ("rows", array(rows)),
            ("dense", Value::Bool(table.dense)),
        ],
    )
}

fn cell(cell: &Cell) -> Value {
    match cell {
        Cell::Text(words) => kind("text", [("text", text(words))]),
        Cell::Toned(words, tone) => kind("toned", [("text", text(words)), ("tone", text(tone_name(*tone)))]),
        Cell::Levels(levels) => kind("levels", [("levels", array(levels.iter().map(|level| whole(*level))))]),
    }
}

fn drawing(drawing: &Drawing) -> Value {
    let svg = standing_alone(&drawing.svg.clone().into_string());
    kind("drawing", [("svg", Value::Bytes(Bytes::new(svg.into_bytes()))), ("says", text(&drawing.says))])
}

/// A drawing from a page gets its name space and, since no stylesheet comes along, its colours.
fn standing_alone(svg: &str) -> String {
    let styled = svg.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
    let styled = mirrored(&styled);
    match styled.split_once('>') {
        Some((head, rest)) => format!("{head}><style>{}</style>{rest}", include_str!("drawing.css")),
        None => styled,
    }
}

/// The typesetter knows no direction in drawings: where text runs to the left, its start is its end.
fn mirrored(svg: &str) -> String {
    svg.replace("text-anchor=\"start\" direction=\"rtl\"", "text-anchor=\"END\"")
        .replace("text-anchor=\"end\" direction=\"rtl\"", "text-anchor=\"start\"")
        .replace("text-anchor=\"END\"", "text-anchor=\"end\"")
}

const fn tone_name(tone: Tone) -> &'static str {
    match tone {
        Tone::Plain => "plain",
        Tone::Info => "info",
        Tone::Good => "good",
        Tone::Watch => "watch",
        Tone::Bad => "bad",
    }
}

fn kind<const N: usize>(kind: &str, fields: [(&str, Value); N]) -> Value {
    let mut fields = dict(fields);
    fields.insert("kind".into(), text(kind));
    Value::Dict(fields)
}

fn dict<const N: usize>(fields: [(&str, Value); N]) -> Dict {
    fields.into_iter().map(|(name, value)| (Str::from(name), value)).collect()
}

fn array(values: impl IntoIterator<Item = Value>) -> Value {
    Value::Array(values.into_iter().collect::<Array>())
}

fn text(text: &str) -> Value {
    Value::Str(Str::from(text))
}

fn whole(number: impl Into<i64>) -> Value {
    number.into().into_value()
}
