//! A correction: a new report in the place of the latest, with its reason. Both stay readable.

use super::{Filed, Refusal};
use crate::portfolio::report::{Confidence, LONGEST_TEXT, Report};
use crate::portfolio::update::Said;
use crate::problem::{Problem, Problems};
use crate::text;

/// The form, parsed but not judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub confidence: Option<Confidence>,
    pub text: String,
    pub reason: String,
}

impl Filed {
    /// Whether a new report may take the place of this one: only the latest word can be corrected.
    ///
    /// # Errors
    /// `Corrected`, `Overtaken`.
    pub fn may_be_corrected(&self, latest: i64) -> Result<(), Refusal> {
        match self.corrected_by {
            Some(_) => Err(Refusal::Corrected),
            None if self.report.id != latest => Err(Refusal::Overtaken),
            None => Ok(()),
        }
    }
}

/// The report that takes its place: for the same sitting, on the figures of then.
///
/// # Errors
/// Problems at `confidence`, `text` and `reason`.
pub fn correct(filed: &Filed, correction: &Correction, said: &Said) -> Result<Filed, Problems> {
    let mut problems = Problems::default();
    let confidence = problems.check("confidence", correction.confidence.ok_or(Problem::Missing));
    let text = problems.check("text", text::paragraphs(&correction.text, LONGEST_TEXT));
    let reason = problems.check("reason", text::paragraphs(&correction.reason, LONGEST_TEXT));
    let (Some(confidence), Some(text), Some(reason)) = (confidence, text, reason) else { return Err(problems) };
    let old = &filed.report;
    let dissent = old.dissent.clone().filter(|_| old.confidence == confidence);
    let report =
        Report { id: 0, said_at: said.at, by: said.by, confidence, dissent, text, nothing_new: false, ..old.clone() };
    Ok(Filed {
        report,
        sitting: filed.sitting,
        corrects: Some(old.id),
        correction: Some(reason),
        corrected_by: None,
        figures: filed.figures.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::portfolio::project::ProjectNumber;
    use crate::samples::day;
    use crate::steering::sitting::SittingId;

    fn filed() -> Filed {
        let report = Report {
            id: 9,
            project: ProjectNumber(1),
            said_at: "2026-11-10T09:00:00Z".parse().unwrap(),
            by: None,
            confidence: Confidence::new(4).unwrap(),
            dissent: Some("Recette proche".into()),
            text: "Recette finie".into(),
            nothing_new: false,
            help: None,
        };
        Filed { sitting: Some(SittingId(15)), ..Filed::from(report) }
    }

    fn said() -> Said {
        Said { at: "2026-11-16T09:00:00Z".parse().unwrap(), today: day("2026-11-16"), by: None }
    }

    #[test]
    fn a_correction_says_why_and_stands_for_the_same_sitting() {
        let correction = Correction {
            confidence: Confidence::new(3),
            text: "Recette en cours".into(),
            reason: "Le procès-verbal n’est pas signé".into(),
        };
        let new = correct(&filed(), &correction, &said()).unwrap();
        assert_eq!((new.sitting, new.corrects), (Some(SittingId(15)), Some(9)));
        assert_eq!((new.report.confidence.level(), new.report.dissent), (3, None));
        let silent = Correction { confidence: None, text: " ".into(), reason: String::new() };
        let problems = correct(&filed(), &silent, &said()).unwrap_err();
        let fields: Vec<_> = problems.iter().map(|(field, problem)| (field, problem.clone())).collect();
        assert_eq!(fields, ["confidence", "text", "reason"].map(|field| (field, Problem::Missing)));
    }

    #[test]
    fn only_the_latest_word_can_be_corrected_and_only_once() {
        assert_eq!(filed().may_be_corrected(9), Ok(()));
        assert_eq!(filed().may_be_corrected(10), Err(Refusal::Overtaken));
        assert_eq!(Filed { corrected_by: Some(12), ..filed() }.may_be_corrected(9), Err(Refusal::Corrected));
    }
}
