//! The exception report: why a tolerance is exceeded, what follows, what could be done and what the project asks for.
//! One page, and the agenda item as it is (portfolio.md 4.6, F 50).

use chrono::{DateTime, Utc};

use super::escalation::EscalationNumber;
use crate::form::Typed;
use crate::money::Amount;
use crate::people::PersonId;
use crate::problem::{Problem, Problems};
use crate::text;

/// The longest cause, consequence or recommendation, in characters: the whole fits on one page.
pub const LONGEST_TEXT: usize = 700;
/// The longest name of an option and of its effect on the scope.
pub const LONGEST_LABEL: usize = 200;
/// A report leaves a choice, and not too much of it.
pub const LEAST_OPTIONS: usize = 2;
pub const MOST_OPTIONS: usize = 4;
/// No option moves a date by more than ten years.
const MOST_DAYS: i64 = 3_650;

/// One way out, and what it would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExceptionOption {
    /// From 1.
    pub position: i64,
    pub label: String,
    /// On the end of the project; negative when it comes earlier.
    pub effect_days: i64,
    /// On its cost; negative when it saves.
    pub effect_amount: Amount,
    pub effect_scope: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExceptionReport {
    pub escalation: EscalationNumber,
    pub cause: String,
    pub consequences: String,
    pub recommendation: String,
    /// The position of the option that is recommended.
    pub recommended: i64,
    pub options: Vec<ExceptionOption>,
    pub said_at: DateTime<Utc>,
    pub by: Option<PersonId>,
    pub version: i64,
}

/// What a form says of one, before it belongs to an escalation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub cause: String,
    pub consequences: String,
    pub recommendation: String,
    pub recommended: i64,
    pub options: Vec<ExceptionOption>,
}

/// Reads the form: `cause`, `consequences`, `option-1` with `option-1-days`, `-amount`, `-scope` to `option-4`,
/// `recommended`, `recommendation`.
///
/// # Errors
/// Everything that is wrong, by field.
pub fn read(typed: &Typed) -> Result<Written, Problems> {
    let mut problems = Problems::default();
    let mut long =
        |field: &str| problems.check(field, text::paragraphs(typed.text(field), LONGEST_TEXT)).unwrap_or_default();
    let (cause, consequences, recommendation) = (long("cause"), long("consequences"), long("recommendation"));
    let options: Vec<ExceptionOption> =
        (1..=MOST_OPTIONS).filter_map(|place| option(typed, place, &mut problems)).collect();
    let recommended = problems.check("recommended", recommended(typed, &options)).unwrap_or(0);
    if problems.is_empty() {
        Ok(Written { cause, consequences, recommendation, recommended, options })
    } else {
        Err(problems)
    }
}

/// The first two must be there; the others may be left empty as a whole.
fn option(typed: &Typed, place: usize, problems: &mut Problems) -> Option<ExceptionOption> {
    let field = |part: &str| format!("option-{place}{part}");
    let names = ["", "-days", "-amount", "-scope"].map(field);
    if place > LEAST_OPTIONS && names.iter().all(|name| typed.text(name).trim().is_empty()) {
        return None;
    }
    let [name, days, amount, scope] = &names;
    let label = problems.check(name, text::line(typed.text(name), LONGEST_LABEL));
    let effect_days = problems.check(days, whole_days(typed.text(days)));
    let effect_amount = problems.check(amount, signed_amount(typed.text(amount)));
    let effect_scope = problems.check(scope, text::line_or_none(typed.text(scope), LONGEST_LABEL));
    Some(ExceptionOption {
        position: i64::try_from(place).ok()?,
        label: label?,
        effect_days: effect_days?,
        effect_amount: effect_amount?,
        effect_scope: effect_scope?,
    })
}

fn recommended(typed: &Typed, options: &[ExceptionOption]) -> Result<i64, Problem> {
    let text = typed.text("recommended");
    if text.is_empty() {
        return Err(Problem::Missing);
    }
    let position: Option<i64> = text.parse().ok();
    position.filter(|position| options.iter().any(|option| option.position == *position)).ok_or(Problem::NotAChoice)
}

/// No effect may be left empty.
fn whole_days(text: &str) -> Result<i64, Problem> {
    let (sign, digits) = signed(text);
    if digits.is_empty() {
        return Ok(0);
    }
    let days: i64 = digits.parse().map_err(|_| Problem::NotANumber)?;
    if days > MOST_DAYS { Err(Problem::TooLarge { most: MOST_DAYS }) } else { Ok(sign * days) }
}

fn signed_amount(text: &str) -> Result<Amount, Problem> {
    let (sign, digits) = signed(text);
    if digits.is_empty() { Ok(Amount::ZERO) } else { Amount::parse(&digits).map(|amount| Amount(sign * amount.0)) }
}

/// A sign, in any of the ways people type it, and the rest in Latin digits.
fn signed(text: &str) -> (i64, String) {
    let plain: String = text.chars().filter(|c| !text::is_silent(*c)).map(text::latin_digit).collect();
    let plain = plain.trim();
    match plain.strip_prefix(['-', '−', '–']) {
        Some(rest) => (-1, rest.trim().to_owned()),
        None => (1, plain.strip_prefix('+').unwrap_or(plain).trim().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> Typed {
        let fields = [
            ("cause", "Certification tardive"),
            ("consequences", "Six services attendent"),
            ("option-1", "Attendre"),
            ("option-1-days", "+120"),
            ("option-1-amount", ""),
            ("option-2", "Prestataire agréé"),
            ("option-2-days", "−30"),
            ("option-2-amount", "1 200 000"),
            ("option-2-scope", "Sans les communes"),
            ("recommended", "2"),
            ("recommendation", "La seconde"),
        ];
        fields.into_iter().collect()
    }

    #[test]
    fn a_report_with_two_options_is_read() {
        let written = read(&form()).unwrap();
        let effects: Vec<_> =
            written.options.iter().map(|option| (option.effect_days, option.effect_amount.0)).collect();
        assert_eq!((effects, written.recommended), (vec![(120, 0), (-30, 120_000_000)], 2));
    }

    #[test]
    fn everything_wrong_is_told_by_field() {
        let without = |field: &str| -> Typed {
            let names =
                ["cause", "consequences", "option-1", "option-1-days", "option-2", "recommended", "recommendation"];
            names
                .into_iter()
                .filter(|name| *name != field)
                .map(|name| (name.to_owned(), form().text(name).to_owned()))
                .collect()
        };
        for field in ["cause", "consequences", "recommendation", "option-1", "option-2", "recommended"] {
            let problems = read(&without(field)).unwrap_err();
            assert_eq!(problems.of(field), Some(&Problem::Missing), "{field}");
        }
        for (field, value, problem) in [
            ("recommended", "3", Problem::NotAChoice),
            ("recommended", "0", Problem::NotAChoice),
            ("option-3-days", "12", Problem::Missing),
            ("option-1-days", "bientôt", Problem::NotANumber),
            ("option-1-days", "4000", Problem::TooLarge { most: MOST_DAYS }),
            ("option-1-amount", "beaucoup", Problem::NotANumber),
        ] {
            let fields = Typed::default().with(field, value);
            let typed: Typed = [fields]
                .iter()
                .flat_map(|_| vec![(field.to_owned(), value.to_owned())])
                .chain(
                    ["cause", "consequences", "option-1", "option-2", "recommended", "recommendation"]
                        .map(|name| (name.to_owned(), form().text(name).to_owned())),
                )
                .collect();
            let at = if field == "option-3-days" { "option-3" } else { field };
            assert_eq!(read(&typed).unwrap_err().of(at), Some(&problem), "{field} = {value}");
        }
    }
}
