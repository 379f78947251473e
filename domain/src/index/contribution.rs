//! What a project or one of its milestones is to do for the index.

use chrono::NaiveDate;

use crate::portfolio::milestone::{Milestone, MilestoneId};
use crate::portfolio::project::{Project, ProjectNumber, ProjectState};
use crate::problem::{Problem, Problems};
use crate::text::{self, is_silent, latin_digit};

/// The longest reason, in characters: a sentence or two.
pub const LONGEST_REASON: usize = 500;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ContributionId(pub i64);

coded! {
    /// How well it is known that the step will come with the milestone.
    pub enum Evidence {
        /// Somebody thinks so.
        Supposed = "supposed",
        /// The framing sheet or a specification says so.
        Specified = "specified",
        /// It was seen at work, in a pilot or elsewhere.
        Observed = "observed",
    }
}

/// A question of the survey's list, by its module and code.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Question {
    pub module: String,
    pub feature: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    pub id: ContributionId,
    pub project: ProjectNumber,
    /// It counts from the day this is met; without one, from the project's last milestone.
    pub milestone: Option<MilestoneId>,
    /// The component that moves, as the definition of the edition names it: `osi_sp`.
    pub component: String,
    /// The question it answers; nothing for a plain step on the component.
    pub question: Option<Question>,
    /// In hundred-thousandths of the component's unit; negative where lower is better.
    pub amount: i64,
    pub evidence: Evidence,
    pub reason: String,
    pub version: i64,
}

/// What a component of the index takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// A price: it improves by falling.
    pub lower_is_better: bool,
    /// The largest step, in hundred-thousandths of the component's unit: from one end of its scale to the other.
    pub most: i64,
}

impl Evidence {
    /// What of the amount is counted, in hundredths: a supposition is worth half of what was seen at work. A convention of
    /// this office, told wherever it is used; the raw value stands beside it.
    #[must_use]
    pub const fn percent(self) -> u8 {
        match self {
            Evidence::Supposed => 50,
            Evidence::Specified => 75,
            Evidence::Observed => 100,
        }
    }
}

impl Contribution {
    /// The contribution as it is kept: a step that improves, no larger than the scale, of a question the project does not
    /// answer already, at a milestone of the same project, with its reason.
    ///
    /// # Errors
    /// Problems under `amount`, `question`, `milestone` or `reason`.
    pub fn checked(
        self,
        limits: Limits,
        others: &[Contribution],
        milestones: &[Milestone],
    ) -> Result<Contribution, Problems> {
        let mut problems = Problems::default();
        let better = if limits.lower_is_better { self.amount.saturating_neg() } else { self.amount };
        if better <= 0 {
            problems.add("amount", Problem::NoImprovement);
        } else if better > limits.most {
            problems.add("amount", Problem::TooLarge { most: limits.most / 100_000 });
        }
        let same = |other: &Contribution| other.project == self.project && other.id != self.id;
        if self.question.is_some() && others.iter().any(|other| same(other) && other.question == self.question) {
            problems.add("question", Problem::Taken);
        }
        let own = |id| milestones.iter().any(|milestone| milestone.id == id && milestone.project == self.project);
        if self.milestone.is_some_and(|id| !own(id)) {
            problems.add("milestone", Problem::Unknown);
        }
        let reason = problems.check("reason", text::paragraphs(&self.reason, LONGEST_REASON));
        match reason.filter(|_| problems.is_empty()) {
            Some(reason) => Ok(Contribution { reason, ..self }),
            None => Err(problems),
        }
    }

    /// The milestone it counts from: its own, else the last key one of the project, else the last of all.
    #[must_use]
    pub fn awaited<'a>(&self, milestones: &'a [Milestone]) -> Option<&'a Milestone> {
        let own = || milestones.iter().filter(|milestone| milestone.project == self.project);
        let last =
            |milestones: Vec<&'a Milestone>| milestones.into_iter().max_by_key(|one| (one.expected(), one.number));
        match self.milestone {
            Some(id) => own().find(|milestone| milestone.id == id),
            None => last(own().filter(|one| one.key).collect()).or_else(|| last(own().collect())),
        }
    }

    /// The day it is there, and whether it is a fact.
    #[must_use]
    pub fn expected(&self, milestones: &[Milestone]) -> Option<(NaiveDate, bool)> {
        self.awaited(milestones).map(|milestone| (milestone.expected(), milestone.is_done()))
    }
}

/// Only a project that is under way promises anything.
#[must_use]
pub fn takes_contributions(project: &Project) -> bool {
    project.state == ProjectState::Active
}

/// What was delivered goes on counting; what was stopped, suspended or merged brings nothing.
#[must_use]
pub fn brings_anything(project: &Project) -> bool {
    matches!(project.state, ProjectState::Active | ProjectState::Delivered)
}

/// Reads a step as people write it: a sign, digits of either kind, at most five decimals after a point or a comma.
/// In hundred-thousandths.
///
/// # Errors
/// `Missing`, `NotANumber` or `TooLarge`.
pub fn step(typed: &str) -> Result<i64, Problem> {
    let plain: String = typed
        .chars()
        .filter(|&c| !is_silent(c) && !c.is_whitespace())
        .map(latin_digit)
        .map(|c| if matches!(c, ',' | '٫') { '.' } else { c })
        .collect();
    if plain.is_empty() {
        return Err(Problem::Missing);
    }
    let negative = plain.starts_with(['-', '\u{2212}']);
    let digits = plain.trim_start_matches(['-', '+', '\u{2212}']);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let signs = plain.chars().count() - digits.chars().count();
    if signs > 1 || whole.is_empty() || decimals.len() > 5 || !all_digits(whole) || !all_digits(decimals) {
        return Err(Problem::NotANumber);
    }
    if whole.len() > 9 {
        return Err(Problem::TooLarge { most: 999_999_999 });
    }
    let amount: i64 = format!("{whole}{decimals:0<5}").parse().map_err(|_| Problem::NotANumber)?;
    Ok(if negative { -amount } else { amount })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone, project};

    const SHARE: Limits = Limits { lower_is_better: false, most: 100_000 };
    const PRICE: Limits = Limits { lower_is_better: true, most: 2_000_000 };

    fn contribution(amount: i64) -> Contribution {
        Contribution {
            id: ContributionId(1),
            project: ProjectNumber(1),
            milestone: Some(MilestoneId(101)),
            component: "epi".into(),
            question: Some(Question { module: "e_participation".into(), feature: "302".into() }),
            amount,
            evidence: Evidence::Supposed,
            reason: "Le portail ouvre une rubrique".into(),
            version: 1,
        }
    }

    #[test]
    fn a_step_improves_and_stays_on_its_scale() {
        let own = [milestone(1, "2027-01-01")];
        let wrong = |amount, limits| contribution(amount).checked(limits, &[], &own).unwrap_err();
        assert_eq!(wrong(0, SHARE).of("amount"), Some(&Problem::NoImprovement));
        assert_eq!(wrong(-5, SHARE).of("amount"), Some(&Problem::NoImprovement));
        assert_eq!(wrong(5, PRICE).of("amount"), Some(&Problem::NoImprovement), "a price that rises");
        assert_eq!(wrong(100_001, SHARE).of("amount"), Some(&Problem::TooLarge { most: 1 }));
        assert!(contribution(1786).checked(SHARE, &[], &own).is_ok());
        assert!(contribution(-150_000).checked(PRICE, &[], &own).is_ok());
    }

    #[test]
    fn a_question_is_answered_once_by_a_project_and_at_its_own_milestone() {
        let other = Contribution { id: ContributionId(2), ..contribution(1786) };
        let own = [milestone(1, "2027-01-01")];
        let twice = contribution(1786).checked(SHARE, std::slice::from_ref(&other), &own).unwrap_err();
        assert_eq!(twice.of("question"), Some(&Problem::Taken));
        let elsewhere = Contribution { project: ProjectNumber(2), ..other };
        assert!(contribution(1786).checked(SHARE, &[elsewhere], &own).is_ok());
        assert!(contribution(1786).checked(SHARE, &[contribution(1)], &own).is_ok(), "itself");
        let foreign = contribution(1786).checked(SHARE, &[], &[]).unwrap_err();
        assert_eq!(foreign.of("milestone"), Some(&Problem::Unknown));
        let silent = Contribution { reason: " ".into(), ..contribution(1786) };
        assert_eq!(silent.checked(SHARE, &[], &own).unwrap_err().of("reason"), Some(&Problem::Missing));
    }

    #[test]
    fn without_a_milestone_it_counts_from_the_last_key_one() {
        let minor = Milestone { key: false, ..milestone(3, "2028-01-01") };
        let slipped = Milestone { forecast: Some(day("2027-11-02")), ..milestone(1, "2027-01-01") };
        let own = [slipped, milestone(2, "2027-06-01"), minor];
        let whole = Contribution { milestone: None, ..contribution(1) };
        assert_eq!(whole.expected(&own), Some((day("2027-11-02"), false)));
        assert_eq!(whole.expected(&own[2..]), Some((day("2028-01-01"), false)), "no key milestone");
        assert_eq!(whole.expected(&[]), None);
        let done = [Milestone { actual: Some(day("2026-05-05")), ..milestone(1, "2027-01-01") }];
        assert_eq!(contribution(1).expected(&done), Some((day("2026-05-05"), true)));
    }

    #[test]
    fn steps_are_read_as_people_write_them() {
        for (typed, amount) in
            [("2", 200_000), ("+0,5", 50_000), ("−1.5", -150_000), ("٢٫٥", 250_000), ("1 000", 100_000_000)]
        {
            assert_eq!(step(typed), Ok(amount), "{typed}");
        }
        for typed in ["deux", "1,2,3", "--1", "0.000001", "1e5", ".5"] {
            assert_eq!(step(typed), Err(Problem::NotANumber), "{typed}");
        }
        assert_eq!(step(" "), Err(Problem::Missing));
        assert_eq!(step("12345678901"), Err(Problem::TooLarge { most: 999_999_999 }));
    }

    #[test]
    fn only_a_project_under_way_promises_anything() {
        assert!(takes_contributions(&project(1)) && brings_anything(&project(1)));
        assert!(brings_anything(&Project { state: ProjectState::Delivered, ..project(1) }));
        assert!(!brings_anything(&Project { state: ProjectState::Stopped, ..project(1) }));
        for state in [ProjectState::Delivered, ProjectState::Suspended, ProjectState::Stopped] {
            assert!(!takes_contributions(&Project { state, ..project(1) }));
        }
    }
}
