//! The weekly digest: what moved, what comes, what is owed; a line each, with its link. Nothing to say is no letter.

use chrono::NaiveDate;

use super::Mail;
use crate::words::Words;

/// How many lines a part of the digest holds; the rest is counted.
const MOST_LINES: usize = 12;

/// A line about something, and where it leads (absolute).
pub struct DigestLine {
    pub said: DigestFact,
    pub link: Option<String>,
}

pub enum DigestFact {
    /// A milestone's date moved.
    Moved {
        project: String,
        milestone: String,
        before: NaiveDate,
        now: NaiveDate,
    },
    /// Another event of the week.
    Due {
        project: String,
        milestone: String,
        on: NaiveDate,
    },
    /// A report is owed for a sitting, until a day.
    Report {
        project: String,
        sitting: String,
        until: NaiveDate,
    },
    Decision {
        number: String,
        text: String,
        due_on: Option<NaiveDate>,
        late: bool,
    },
    Alerts {
        project: String,
        count: usize,
    },
    Escalation {
        number: String,
        project: String,
        subject: String,
        until: Option<NaiveDate>,
    },
}

pub struct DigestMail {
    pub name: String,
    pub week_of: NaiveDate,
    pub moved: Vec<DigestLine>,
    pub due: Vec<DigestLine>,
    pub owed: Vec<DigestLine>,
    pub alarms: Vec<DigestLine>,
    /// Absolute.
    pub desk: String,
    pub preferences: String,
    pub minutes: i64,
}

impl DigestMail {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.moved, &self.due, &self.owed, &self.alarms].iter().all(|part| part.is_empty())
    }

    fn parts(&self) -> [(&'static str, &Vec<DigestLine>); 4] {
        [
            ("mail-digest-owed", &self.owed),
            ("mail-digest-alarms", &self.alarms),
            ("mail-digest-due", &self.due),
            ("mail-digest-moved", &self.moved),
        ]
    }
}

impl Mail for DigestMail {
    fn subject(&self, words: Words) -> String {
        words.tell("mail-digest-subject", &[("day", words.day(self.week_of).into())]).into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        let mut said = vec![words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned()];
        for (title, lines) in self.parts() {
            if !lines.is_empty() {
                said.push(part(words, title, lines));
            }
        }
        if self.owed.iter().any(|line| matches!(line.said, DigestFact::Report { .. }) && line.link.is_some()) {
            said.push(words.tell("mail-digest-links", &[("minutes", self.minutes.into())]).into_owned());
        }
        said.push(words.tell("mail-digest-preferences", &[("address", self.preferences.as_str().into())]).into_owned());
        said
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("mail-digest-action").into_owned(), self.desk.clone()))
    }
}

fn part(words: Words, title: &str, lines: &[DigestLine]) -> String {
    let mut text = vec![words.say(title).to_uppercase()];
    for line in lines.iter().take(MOST_LINES) {
        text.push(format!("– {}", fact(words, &line.said)));
        text.extend(line.link.iter().map(|link| format!("  {link}")));
    }
    let more = lines.len().saturating_sub(MOST_LINES);
    if more > 0 {
        text.push(words.tell("mail-digest-more", &[("count", more.into())]).into_owned());
    }
    text.join("\n")
}

fn fact(words: Words, fact: &DigestFact) -> String {
    let day = |day: &NaiveDate| words.day_short(*day);
    match fact {
        DigestFact::Moved { project, milestone, before, now } => words.tell(
            "mail-digest-line-moved",
            &[
                ("project", project.as_str().into()),
                ("milestone", milestone.as_str().into()),
                ("before", day(before).into()),
                ("now", day(now).into()),
            ],
        ),
        DigestFact::Due { project, milestone, on } => words.tell(
            "mail-digest-line-due",
            &[("project", project.as_str().into()), ("milestone", milestone.as_str().into()), ("day", day(on).into())],
        ),
        DigestFact::Report { project, sitting, until } => words.tell(
            "mail-digest-line-report",
            &[("project", project.as_str().into()), ("sitting", sitting.as_str().into()), ("day", day(until).into())],
        ),
        DigestFact::Decision { number, text, due_on, late } => {
            let key = if *late { "mail-digest-line-decision-late" } else { "mail-digest-line-decision" };
            let due = due_on.as_ref().map_or_else(|| words.say("common-not-dated").into_owned(), day);
            words.tell(key, &[("number", number.as_str().into()), ("text", text.as_str().into()), ("day", due.into())])
        }
        DigestFact::Alerts { project, count } => {
            words.tell("mail-digest-line-alerts", &[("project", project.as_str().into()), ("count", (*count).into())])
        }
        DigestFact::Escalation { number, project, subject, until } => {
            let key = if until.is_some() { "mail-digest-line-escalation" } else { "mail-digest-line-escalation-waits" };
            let until = until.as_ref().map_or_else(String::new, day);
            words.tell(
                key,
                &[
                    ("number", number.as_str().into()),
                    ("project", project.as_str().into()),
                    ("subject", subject.as_str().into()),
                    ("day", until.into()),
                ],
            )
        }
    }
    .into_owned()
}
