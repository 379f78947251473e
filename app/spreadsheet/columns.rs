//! The words that cells are found by. A template in French may come back from an Arabic office: all three count.

use domain::language::Language;
use domain::text::fold;
use views::words::Words;

/// The columns of the sheet of milestones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Number,
    Name,
    Original,
    Baseline,
    Expected,
    Moved,
    Done,
    Reason,
    Note,
}

impl Column {
    pub const ALL: [Column; 9] = [
        Column::Number,
        Column::Name,
        Column::Original,
        Column::Baseline,
        Column::Expected,
        Column::Moved,
        Column::Done,
        Column::Reason,
        Column::Note,
    ];

    /// Without these nothing can be read; the others only tell.
    pub const NEEDED: [Column; 5] = [Column::Number, Column::Moved, Column::Done, Column::Reason, Column::Note];

    /// Where the lead writes.
    pub const ANSWERS: [Column; 4] = [Column::Moved, Column::Done, Column::Reason, Column::Note];

    pub const fn key(self) -> &'static str {
        match self {
            Column::Number => "update-sheet-number",
            Column::Name => "update-column-name",
            Column::Original => "update-sheet-original",
            Column::Baseline => "update-sheet-baseline",
            Column::Expected => "update-sheet-expected",
            Column::Moved => "update-sheet-moved",
            Column::Done => "update-sheet-done",
            Column::Reason => "update-sheet-reason",
            Column::Note => "update-sheet-note",
        }
    }

    pub fn of(heading: &str) -> Option<Column> {
        Column::ALL.into_iter().find(|column| is_said(column.key(), heading))
    }
}

/// The questions of the second sheet: the field of the form, and the key of its words.
pub const QUESTIONS: [(&str, &str); 8] = [
    ("confidence", "update-confidence"),
    ("dissent", "update-dissent"),
    ("text", "update-text"),
    ("nothing-new", "update-nothing-new"),
    ("help", "update-help"),
    ("help-what", "update-help-what"),
    ("help-by", "update-help-by"),
    ("help-who", "update-help-who"),
];

/// True when the text is this sentence in any language, but for case, accents and the marks around it.
pub fn is_said(key: &str, text: &str) -> bool {
    let bare = |text: &str| fold(text).trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    let text = bare(text);
    !text.is_empty() && Language::ALL.into_iter().any(|language| bare(&Words::of(language).say(key)) == text)
}
