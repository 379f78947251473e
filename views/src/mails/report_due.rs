//! The report of a sitting is due: to the lead, with the form behind a link; and to the head of the entity, with a list.

use chrono::NaiveDate;

use super::Mail;
use crate::words::Words;

/// Why the letter comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReportStage {
    Asked,
    AskedAgain,
    Late,
}

pub struct ReportDueMail {
    pub name: String,
    /// `PRJ-0012` and its name.
    pub project: String,
    pub sitting: String,
    pub held_on: NaiveDate,
    pub cutoff_on: NaiveDate,
    pub stage: ReportStage,
    /// Absolute.
    pub link: String,
    pub minutes: i64,
    pub desk: String,
}

pub struct EntityReportsMail {
    pub name: String,
    pub projects: Vec<String>,
    pub sitting: String,
    pub held_on: NaiveDate,
    pub cutoff_on: NaiveDate,
    pub stage: ReportStage,
    /// The entity's list of reports. Absolute.
    pub link: String,
}

impl Mail for ReportDueMail {
    fn subject(&self, words: Words) -> String {
        let key = if self.stage == ReportStage::Late { "mail-report-late-subject" } else { "mail-report-due-subject" };
        let holes = [("project", self.project.as_str().into()), ("sitting", self.sitting.as_str().into())];
        words.tell(key, &holes).into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        let why = match self.stage {
            ReportStage::Asked => "mail-report-due",
            ReportStage::AskedAgain => "mail-report-due-again",
            ReportStage::Late => "mail-report-late",
        };
        let holes = [
            ("project", self.project.as_str().into()),
            ("sitting", self.sitting.as_str().into()),
            ("held", words.day(self.held_on).into()),
            ("cutoff", words.day(self.cutoff_on).into()),
        ];
        vec![
            words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned(),
            words.tell(why, &holes).into_owned(),
            words.tell("mail-reminder-until", &[("minutes", self.minutes.into())]).into_owned(),
            words.tell("mail-reminder-desk", &[("desk", self.desk.as_str().into())]).into_owned(),
        ]
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("mail-reminder-action").into_owned(), self.link.clone()))
    }
}

impl Mail for EntityReportsMail {
    fn subject(&self, words: Words) -> String {
        let key = if self.stage == ReportStage::Late { "mail-entity-late-subject" } else { "mail-entity-due-subject" };
        let holes = [("count", self.projects.len().into()), ("sitting", self.sitting.as_str().into())];
        words.tell(key, &holes).into_owned()
    }

    fn paragraphs(&self, words: Words) -> Vec<String> {
        let why = if self.stage == ReportStage::Late { "mail-entity-late" } else { "mail-entity-due" };
        let holes = [
            ("sitting", self.sitting.as_str().into()),
            ("held", words.day(self.held_on).into()),
            ("cutoff", words.day(self.cutoff_on).into()),
        ];
        let hello = words.tell("mail-hello", &[("name", self.name.as_str().into())]).into_owned();
        let projects = self.projects.iter().map(|project| format!("– {project}")).collect::<Vec<_>>().join("\n");
        vec![hello, words.tell(why, &holes).into_owned(), projects]
    }

    fn action(&self, words: Words) -> Option<(String, String)> {
        Some((words.say("mail-entity-action").into_owned(), self.link.clone()))
    }
}
