//! The update by spreadsheet: fetch the template, bring it back; and what is wrong with the file that came.

use domain::problem::Problem;
use maud::{Markup, html};

use super::{Subject, crumbs};
use crate::frame::Robots;
use crate::pages::Page;
use crate::parts::{
    Button, Column, Field, Form, Link, Method, Notice, Row, Table, Tone, Weight, button, form, link_button, notice,
    table,
};
use crate::paths;
use crate::words::Words;

/// Where in the file: the sheet, the cell (`F7`), and the heading of its column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    pub sheet: String,
    pub cell: String,
    pub column: String,
}

/// What is wrong with one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellProblem {
    Field(Problem),
    /// A formula: only what was typed is taken.
    Formula,
    /// A spreadsheet error such as `#REF!`.
    Error,
    /// None of the accepted values.
    NotAmong(Vec<String>),
    /// No open milestone of this project has this number.
    NoSuchMilestone,
    /// The number stands in two rows.
    Twice,
    /// The day has passed: done, or moved.
    AnswerNeeded,
    /// Done and moved at once.
    Both,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub place: Place,
    pub found: String,
    pub problem: CellProblem,
}

/// Why a file was not taken as a whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Nothing was chosen.
    NoFile,
    NotAWorkbook,
    /// A text file, such as CSV; `utf8` is false for Windows-1256 and its like.
    PlainText {
        utf8: bool,
    },
    /// Excel 97, or protected by a password.
    OldOrLocked,
    /// It would fill the memory once unpacked.
    TooLargeInside,
    Damaged,
    /// No sheet of ours in it.
    NotOurs,
    OtherProject {
        number: String,
    },
    OtherSchema,
    /// These columns are not there.
    MissingColumns(Vec<String>),
    /// These cells.
    Cells(Vec<Wrong>),
    /// What was confirmed is not what was shown.
    NotWhatWasShown,
}

#[derive(Clone, Debug)]
pub struct WorkbookPage {
    pub subject: Subject,
    pub trouble: Option<Trouble>,
}

impl Page for WorkbookPage {
    fn title(&self, words: Words) -> String {
        words.say("update-by-spreadsheet").into_owned()
    }

    fn robots(&self) -> Robots {
        Robots::Away
    }

    fn crumbs(&self, words: Words) -> Vec<Link<'static>> {
        crumbs(words, &self.subject)
    }

    fn body(&self, words: Words) -> Markup {
        let (language, number) = (words.language(), self.subject.number);
        let upload =
            Form { action: paths::update_workbook(language, number).into(), method: Method::Upload, ..Form::default() };
        let template = Link::new(words.say("update-template"), paths::update_template(language, number));
        html! {
            div.stack.update-workbook {
                h1 { (words.say("update-by-spreadsheet")) }
                p.soft { bdi { (number) } " · " (words.name(&self.subject.names)) }
                @if let Some(trouble) = &self.trouble { (refusal(words, trouble)) }
                ol.update-steps {
                    li {
                        h2 { (words.say("update-step-fetch")) }
                        p { (words.say("update-step-fetch-text")) }
                        p { (link_button(&template, Weight::Quiet)) }
                    }
                    li {
                        h2 { (words.say("update-step-bring")) }
                        p { (words.say("update-step-bring-text")) }
                        (form(&upload, html! {
                            (Field::file("file", words.say("update-file"), ".xlsx").show(words))
                            (button(&Button::main(words.say("update-check-file"))))
                        }))
                    }
                }
                p { a href=(paths::update(language, number)) { (words.say("update-back-to-form")) } }
            }
        }
    }
}

fn refusal(words: Words, trouble: &Trouble) -> Markup {
    let body = match trouble {
        Trouble::Cells(wrong) => {
            html! { p { (words.tell("update-file-cells", &[("count", wrong.len().into())])) } }
        }
        Trouble::MissingColumns(names) => {
            html! { p { (words.tell("update-file-columns", &[("names", names.join(", ").into())])) } }
        }
        Trouble::OtherProject { number } => {
            html! { p { (words.tell("update-file-other-project", &[("number", number.as_str().into())])) } }
        }
        plain => html! { p { (words.say(key(plain))) } },
    };
    html! {
        (notice(words, &Notice { tone: Tone::Bad, title: Some(words.say("update-file-refused")), body }))
        @if let Trouble::Cells(wrong) = trouble { (cells(words, wrong)) }
    }
}

fn cells(words: Words, wrong: &[Wrong]) -> Markup {
    let columns = ["update-column-cell", "update-column-heading", "update-column-found", "update-column-wrong"];
    let columns = columns.into_iter().map(|key| Column::text(words.say(key))).collect();
    let rows = wrong.iter().map(|wrong| {
        let found: String = wrong.found.chars().take(60).collect();
        let place = &wrong.place;
        let cells = vec![
            html! { bdi dir="auto" { (place.sheet) } " " bdi dir="ltr" { (place.cell) } },
            html! { bdi { (place.column) } },
            html! { bdi dir="auto" { (found) } },
            html! { (sentence(words, &wrong.problem)) },
        ];
        Row { id: None, cells }
    });
    table(words, &Table { caption: words.say("update-file-refused"), columns, rows: rows.collect() })
}

fn sentence(words: Words, problem: &CellProblem) -> String {
    match problem {
        CellProblem::Field(problem) => words.problem(problem),
        CellProblem::NotAmong(accepted) => {
            words.tell("update-cell-not-among", &[("accepted", accepted.join(" / ").into())]).into_owned()
        }
        CellProblem::Formula => words.say("update-cell-formula").into_owned(),
        CellProblem::Error => words.say("update-cell-error").into_owned(),
        CellProblem::NoSuchMilestone => words.say("update-cell-no-milestone").into_owned(),
        CellProblem::Twice => words.say("update-cell-twice").into_owned(),
        CellProblem::AnswerNeeded => words.say("update-cell-answer-needed").into_owned(),
        CellProblem::Both => words.say("update-cell-both").into_owned(),
    }
}

const fn key(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::NoFile => "update-file-none",
        Trouble::PlainText { utf8: true } => "update-file-text",
        Trouble::PlainText { utf8: false } => "update-file-not-utf8",
        Trouble::OldOrLocked => "update-file-locked",
        Trouble::TooLargeInside => "update-file-bomb",
        Trouble::NotOurs => "update-file-not-ours",
        Trouble::OtherSchema => "update-file-schema",
        Trouble::NotWhatWasShown => "update-file-not-shown",
        Trouble::NotAWorkbook
        | Trouble::Damaged
        | Trouble::OtherProject { .. }
        | Trouble::MissingColumns(_)
        | Trouble::Cells(_) => "update-file-damaged",
    }
}
