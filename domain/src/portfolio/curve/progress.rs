//! The S-curve of a roadmap: the share of its weighted milestones that was promised, is expected and is done
//! (portfolio.md 3.8, "weighted milestones done vs planned").

use chrono::{Datelike, NaiveDate};

use crate::calendar::{month_end, month_ends};
use crate::portfolio::milestone::Milestone;

/// The share reached by the end of a day, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    pub day: NaiveDate,
    pub share: f64,
}

/// The four lines, and the two shares of their sentence ("42 % promised by today, 25 % done").
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// The first promises. Never changes.
    pub original: Vec<Share>,
    /// The present promises; empty when no milestone was ever re-dated.
    pub baseline: Vec<Share>,
    /// What is expected now. What is not done yet is not expected before tomorrow, whatever was last said.
    pub forecast: Vec<Share>,
    /// What is done, until today.
    pub actual: Vec<Share>,
    /// The share the present plan promises by today.
    pub promised_by_now: f64,
    /// The share done by today.
    pub done_by_now: f64,
}

/// The milestones as dates of one kind, each with its weight.
struct Dated(Vec<(NaiveDate, f64)>);

/// The S-curve at each end of a month, from the month before the first date to that of the last one. `None` when no
/// milestone has any weight.
#[must_use]
pub fn progress(milestones: &[Milestone], today: NaiveDate) -> Option<Progress> {
    let whole: f64 = milestones.iter().map(weight).sum();
    if whole <= 0.0 {
        return None;
    }
    let dated = |date_of: &dyn Fn(&Milestone) -> Option<NaiveDate>| {
        Dated(
            milestones.iter().filter_map(|milestone| Some((date_of(milestone)?, weight(milestone) / whole))).collect(),
        )
    };
    let original = dated(&|milestone| Some(milestone.original));
    let promised = dated(&|milestone| Some(milestone.promised()));
    let foreseen = dated(&|milestone| Some(foreseen(milestone, today)));
    let done = dated(&|milestone| milestone.actual);

    let months = months([&original, &promised, &foreseen])?;
    let redated = milestones.iter().any(|milestone| milestone.baseline.is_some());
    Some(Progress {
        original: original.line(&months),
        baseline: if redated { promised.line(&months) } else { Vec::new() },
        forecast: foreseen.line(&months),
        actual: done.line(&until(today, &months)),
        promised_by_now: promised.share_by(today),
        done_by_now: done.share_by(today),
    })
}

impl Dated {
    fn line(&self, days: &[NaiveDate]) -> Vec<Share> {
        days.iter().map(|&day| Share { day, share: self.share_by(day) }).collect()
    }

    fn share_by(&self, day: NaiveDate) -> f64 {
        // Started at 0.0, because the sum of nothing is -0.0; ended at 1.0, because thirds add up to a little more.
        self.0.iter().filter(|(date, _)| *date <= day).fold(0.0, |sum, (_, share)| sum + share).min(1.0)
    }
}

/// A weight below nothing counts as nothing.
fn weight(milestone: &Milestone) -> f64 {
    u32::try_from(milestone.weight.max(0)).map_or(f64::from(u32::MAX), f64::from)
}

fn foreseen(milestone: &Milestone, today: NaiveDate) -> NaiveDate {
    let tomorrow = today.succ_opt().unwrap_or(today);
    milestone.actual.unwrap_or_else(|| milestone.expected().max(tomorrow))
}

fn months(all: [&Dated; 3]) -> Option<Vec<NaiveDate>> {
    let dates = || all.iter().flat_map(|dated| &dated.0).map(|(date, _)| *date);
    // One month of nothing before, so that each line starts at zero.
    let before = dates().min()?.with_day(1)?.pred_opt()?;
    Some(month_ends(month_end(before), dates().max()?).collect())
}

/// The months gone by, and today, as far as the curve reaches.
fn until(today: NaiveDate, months: &[NaiveDate]) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = months.iter().copied().take_while(|month| *month <= today).collect();
    if !days.is_empty() && days.len() < months.len() && days.last() != Some(&today) {
        days.push(today);
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{day, milestone};

    fn percents(line: &[Share]) -> Vec<(String, i64)> {
        #[expect(clippy::cast_possible_truncation, reason = "a share is between 0 and 1")]
        line.iter().map(|point| (point.day.format("%m-%d").to_string(), (point.share * 100.0).round() as i64)).collect()
    }

    fn line(points: &[(&str, i64)]) -> Vec<(String, i64)> {
        points.iter().map(|(day, share)| ((*day).to_owned(), *share)).collect()
    }

    fn roadmap() -> Vec<Milestone> {
        vec![
            Milestone { actual: Some(day("2026-03-10")), weight: 2, ..milestone(1, "2026-02-15") },
            Milestone { forecast: Some(day("2026-05-01")), ..milestone(2, "2026-03-15") },
            Milestone { baseline: Some(day("2026-05-20")), ..milestone(3, "2026-04-15") },
        ]
    }

    #[test]
    fn each_line_adds_up_to_the_whole() {
        let progress = progress(&roadmap(), day("2026-03-20")).unwrap();
        assert_eq!(
            percents(&progress.original),
            line(&[("01-31", 0), ("02-28", 50), ("03-31", 75), ("04-30", 100), ("05-31", 100)])
        );
        assert_eq!(
            percents(&progress.baseline),
            line(&[("01-31", 0), ("02-28", 50), ("03-31", 75), ("04-30", 75), ("05-31", 100)])
        );
        assert_eq!(
            percents(&progress.forecast),
            line(&[("01-31", 0), ("02-28", 0), ("03-31", 50), ("04-30", 50), ("05-31", 100)])
        );
        assert_eq!(percents(&progress.actual), line(&[("01-31", 0), ("02-28", 0), ("03-20", 50)]));
    }

    #[test]
    fn the_sentence_compares_promised_and_done() {
        let progress = progress(&roadmap(), day("2026-03-20")).unwrap();
        assert!((progress.promised_by_now - 0.75).abs() < 1e-9);
        assert!((progress.done_by_now - 0.5).abs() < 1e-9);
    }

    #[test]
    fn what_is_not_done_is_not_foreseen_in_the_past() {
        let progress = progress(&[milestone(1, "2026-02-15")], day("2026-03-31")).unwrap();
        assert_eq!(percents(&progress.forecast), line(&[("01-31", 0), ("02-28", 0), ("03-31", 0), ("04-30", 100)]));
        assert_eq!(percents(&progress.actual), line(&[("01-31", 0), ("02-28", 0), ("03-31", 0)]));
        assert_eq!(progress.baseline, []);
    }

    #[test]
    fn what_falls_on_the_end_of_a_month_belongs_to_it() {
        let progress = progress(&[milestone(1, "2026-02-28")], day("2026-02-28")).unwrap();
        assert_eq!(percents(&progress.original), line(&[("01-31", 0), ("02-28", 100), ("03-31", 100)]));
        assert!((progress.promised_by_now - 1.0).abs() < 1e-9);
    }

    #[test]
    fn nothing_is_done_before_the_first_month_and_all_after_the_last() {
        assert_eq!(progress(&[milestone(1, "2026-06-15")], day("2026-01-10")).unwrap().actual, []);
        let done = Milestone { actual: Some(day("2026-06-15")), ..milestone(1, "2026-06-15") };
        let years_later = progress(&[done], day("2030-01-10")).unwrap();
        assert_eq!(percents(&years_later.actual), line(&[("05-31", 0), ("06-30", 100)]));
    }

    #[test]
    fn a_roadmap_without_weight_has_no_curve() {
        assert_eq!(progress(&[], day("2026-01-10")), None);
        assert_eq!(progress(&[Milestone { weight: 0, ..milestone(1, "2026-06-15") }], day("2026-01-10")), None);
        let odd = [Milestone { weight: -5, ..milestone(1, "2026-01-05") }, milestone(2, "2026-06-15")];
        assert!(progress(&odd, day("2026-01-10")).unwrap().promised_by_now.abs() < 1e-9);
    }
}
