//! What was typed into the two-minute update, field by field: kept as text, so that it can be shown again whatever
//! becomes of it.

use std::collections::BTreeMap;

/// The fields of the form, by the names they are sent under.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The project the form was drawn for.
    pub project: String,
    /// The version of the roadmap it was drawn from, and the last line of the journal at that moment.
    pub version: String,
    pub seen: String,
    /// By the milestone's number in the project.
    pub rows: BTreeMap<i64, TypedRow>,
    pub confidence: String,
    pub dissent: String,
    pub text: String,
    pub nothing_new: bool,
    pub help: String,
    pub help_what: String,
    pub help_by: String,
    pub help_who: String,
}

/// One milestone's answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedRow {
    /// `kept`, `done`, `moved`, or nothing.
    pub answer: String,
    pub done: String,
    pub day: String,
    pub reason: String,
    pub note: String,
}

impl Typed {
    /// Reads the fields of a form; what is not a field of this form is left out.
    #[must_use]
    pub fn read<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Typed {
        let mut typed = Typed::default();
        for (name, value) in fields {
            typed.set(name, value);
        }
        typed
    }

    /// Takes one field; what is not a field of this form is left out.
    pub fn set(&mut self, name: &str, value: &str) {
        // A browser sends the line breaks of Windows, whatever the page held.
        let value = &value.replace("\r\n", "\n");
        if let Some(field) = self.field(name) {
            value.clone_into(field);
        } else if name == "nothing-new" {
            self.nothing_new = !value.is_empty();
        } else if let Some((number, part)) = milestone_field(name) {
            self.rows.entry(number).or_default().set(part, value);
        }
    }

    /// The same fields again, to be carried through a page or signed.
    #[must_use]
    pub fn fields(&self) -> Vec<(String, String)> {
        let mut again = self.clone();
        let mut fields: Vec<(String, String)> = FIELDS
            .iter()
            .filter_map(|name| Some(((*name).to_owned(), again.field(name)?.clone())))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if self.nothing_new {
            fields.push(("nothing-new".into(), "yes".into()));
        }
        for (number, row) in &self.rows {
            let named = row.parts().into_iter().filter(|(_, value)| !value.is_empty());
            fields.extend(named.map(|(part, value)| (format!("milestone-{number}-{part}"), value.to_owned())));
        }
        fields
    }

    /// True when there is something worth keeping.
    #[must_use]
    pub fn says_something(&self) -> bool {
        let texts = [&self.text, &self.dissent, &self.help_what, &self.confidence];
        texts.iter().any(|text| !text.is_empty()) || !self.rows.is_empty()
    }

    fn field(&mut self, name: &str) -> Option<&mut String> {
        Some(match name {
            "project" => &mut self.project,
            "version" => &mut self.version,
            "seen" => &mut self.seen,
            "confidence" => &mut self.confidence,
            "dissent" => &mut self.dissent,
            "text" => &mut self.text,
            "help" => &mut self.help,
            "help-what" => &mut self.help_what,
            "help-by" => &mut self.help_by,
            "help-who" => &mut self.help_who,
            _ => return None,
        })
    }
}

impl TypedRow {
    fn set(&mut self, part: &str, value: &str) {
        let field = match part {
            "answer" => &mut self.answer,
            "done" => &mut self.done,
            "day" => &mut self.day,
            "reason" => &mut self.reason,
            "note" => &mut self.note,
            _ => return,
        };
        value.clone_into(field);
    }

    const fn parts(&self) -> [(&'static str, &String); 5] {
        [
            ("answer", &self.answer),
            ("done", &self.done),
            ("day", &self.day),
            ("reason", &self.reason),
            ("note", &self.note),
        ]
    }
}

const FIELDS: [&str; 10] =
    ["project", "version", "seen", "confidence", "dissent", "text", "help", "help-what", "help-by", "help-who"];

/// `milestone-3-day`: the milestone's number and the part of its answer.
fn milestone_field(name: &str) -> Option<(i64, &str)> {
    let (number, part) = name.strip_prefix("milestone-")?.split_once('-')?;
    Some((number.parse().ok().filter(|number| *number > 0)?, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_read_is_what_is_sent_again() {
        let sent = [
            ("project", "PRJ-0001"),
            ("version", "4"),
            ("confidence", "3"),
            ("text", "Recette\nen cours"),
            ("help", "none"),
            ("nothing-new", "yes"),
            ("milestone-3-answer", "moved"),
            ("milestone-3-day", "2027-01-01"),
        ];
        let typed = Typed::read(sent);
        let fields = typed.fields();
        assert_eq!(fields.len(), sent.len());
        assert_eq!(Typed::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))), typed);
        assert_eq!(Typed::read([("milestone-x-day", "1"), ("milestone-0-day", "1"), ("other", "1")]), Typed::default());
    }
}
