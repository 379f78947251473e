//! A legal text that conditions a milestone, and its pipeline: draft, general secretariat, council, official bulletin.

use chrono::NaiveDate;

use super::milestone::{Milestone, MilestoneId};
use super::project::ProjectNumber;
use crate::calendar::{FIRST_DAY, days_between};
use crate::language::Names;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LegalTextId(pub i64);

coded! {
    pub enum LegalTextKind {
        Order = "order",
        Decree = "decree",
        Law = "law",
    }
}

coded! {
    pub enum LegalStage {
        Draft = "draft",
        GeneralSecretariat = "general_secretariat",
        Council = "council",
        OfficialBulletin = "official_bulletin",
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegalText {
    pub id: LegalTextId,
    pub project: ProjectNumber,
    pub milestone: Option<MilestoneId>,
    pub kind: LegalTextKind,
    pub names: Names,
    /// Each stage entered, oldest first; the last one is where the text stands. A stage may come twice: texts are sent back.
    pub steps: Vec<LegalStep>,
    pub version: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LegalStep {
    pub stage: LegalStage,
    pub entered_on: NaiveDate,
}

/// How long before a milestone its legal text should be in force, in days: from the council to the bulletin rarely
/// takes less (the office's own experience; no rule says it).
pub const AHEAD_DAYS: i64 = 30;

/// Why a text does not enter a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It stands there already.
    Unchanged,
    /// Before the day it entered its last stage, or before the programme.
    TooEarly { first: NaiveDate },
    /// What lies after today has not happened.
    Future { today: NaiveDate },
}

impl LegalText {
    /// The stage the text is in; `None` while nobody has begun to write it.
    #[must_use]
    pub fn stands_at(&self) -> Option<LegalStage> {
        self.steps.last().map(|step| step.stage)
    }

    /// A text is in force once the official bulletin has printed it.
    #[must_use]
    pub fn is_in_force(&self) -> bool {
        self.stands_at() == Some(LegalStage::OfficialBulletin)
    }

    /// Whether the milestone it conditions comes too soon for it: expected within [`AHEAD_DAYS`], or met already, while
    /// the text is not in force.
    #[must_use]
    pub fn is_behind(&self, milestone: &Milestone, today: NaiveDate) -> bool {
        let conditions = self.milestone == Some(milestone.id);
        conditions && !self.is_in_force() && days_between(today, milestone.expected()) <= AHEAD_DAYS
    }

    /// How often it was sent back to an earlier stage.
    #[must_use]
    pub fn times_sent_back(&self) -> usize {
        let pairs = self.steps.iter().zip(self.steps.iter().skip(1));
        pairs.filter(|(before, after)| after.stage < before.stage).count()
    }

    /// The text in another stage: forward by any number of stages (an order meets no council), or back, where it was
    /// sent. Two steps may fall on one day.
    ///
    /// # Errors
    /// `Unchanged`, `TooEarly` or `Future`.
    pub fn advance(&self, stage: LegalStage, day: NaiveDate, today: NaiveDate) -> Result<LegalText, Refusal> {
        let first = self.steps.last().map_or(FIRST_DAY, |step| step.entered_on);
        if self.stands_at() == Some(stage) {
            return Err(Refusal::Unchanged);
        }
        if day < first {
            return Err(Refusal::TooEarly { first });
        }
        if day > today {
            return Err(Refusal::Future { today });
        }
        let steps = self.steps.iter().copied().chain([LegalStep { stage, entered_on: day }]).collect();
        Ok(LegalText { steps, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, french};

    fn text(steps: &[(LegalStage, &str)]) -> LegalText {
        LegalText {
            id: LegalTextId(1),
            project: ProjectNumber(1),
            milestone: None,
            kind: LegalTextKind::Decree,
            names: french("Décret"),
            steps: steps.iter().map(|(stage, on)| LegalStep { stage: *stage, entered_on: day(on) }).collect(),
            version: 1,
        }
    }

    #[test]
    fn every_stage_leads_to_every_other() {
        let today = day("2026-07-01");
        for from in LegalStage::ALL {
            for to in LegalStage::ALL {
                let advanced = text(&[(*from, "2026-06-01")]).advance(*to, today, today);
                let expected = if from == to { Err(Refusal::Unchanged) } else { Ok(Some(*to)) };
                assert_eq!(advanced.map(|text| text.stands_at()), expected, "{from} to {to}");
            }
            let begun = text(&[]).advance(*from, today, today).unwrap();
            assert_eq!((begun.stands_at(), begun.is_in_force()), (Some(*from), *from == LegalStage::OfficialBulletin));
        }
    }

    #[test]
    fn a_step_lies_between_the_last_one_and_today() {
        let today = day("2026-07-01");
        let drafted = text(&[(LegalStage::Draft, "2026-06-01")]);
        let advance = |text: &LegalText, on| text.advance(LegalStage::Council, day(on), today).map(drop);
        assert_eq!(advance(&drafted, "2026-05-31"), Err(Refusal::TooEarly { first: day("2026-06-01") }));
        assert_eq!(advance(&drafted, "2026-06-01"), Ok(()));
        assert_eq!(advance(&drafted, "2026-07-02"), Err(Refusal::Future { today }));
        assert_eq!(advance(&text(&[]), "1999-12-31"), Err(Refusal::TooEarly { first: FIRST_DAY }));
    }

    #[test]
    fn a_text_sent_back_keeps_every_step() {
        use LegalStage::{Council, Draft, GeneralSecretariat, OfficialBulletin};
        let returned = text(&[
            (Draft, "2026-01-01"),
            (Council, "2026-02-01"),
            (GeneralSecretariat, "2026-03-01"),
            (Draft, "2026-03-02"),
        ]);
        assert_eq!((returned.times_sent_back(), returned.is_in_force()), (2, false));
        let printed = returned.advance(OfficialBulletin, day("2026-06-01"), day("2026-07-01")).unwrap();
        assert_eq!((printed.steps.len(), printed.times_sent_back(), printed.is_in_force()), (5, 2, true));
        assert_eq!(text(&[]).stands_at(), None);
    }

    #[test]
    fn a_text_is_behind_when_its_milestone_comes_first() {
        let today = day("2026-07-01");
        let soon = crate::samples::milestone(1, "2026-07-31");
        let later = crate::samples::milestone(1, "2026-08-01");
        let draft = LegalText { milestone: Some(soon.id), ..text(&[(LegalStage::Draft, "2026-01-05")]) };
        let printed = LegalText { milestone: Some(soon.id), ..text(&[(LegalStage::OfficialBulletin, "2026-06-30")]) };
        assert!(draft.is_behind(&soon, today));
        assert!(!draft.is_behind(&later, today));
        assert!(!printed.is_behind(&soon, today));
        assert!(!LegalText { milestone: None, ..draft }.is_behind(&soon, today));
    }
}
