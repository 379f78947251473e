//! Between a form and what is supposed: read, written back, and refusals at their fields.

use std::collections::BTreeMap;

use domain::form::Typed;
use domain::index::{HUNDRED_THOUSANDTHS, figure_or_none};
use domain::problem::{Problem, Problems};
use indicators::inputs::{self, components};
use indicators::panel::Series;
use indicators::questionnaire::Module;
use indicators::scenario::{Assumptions, Gained, Refusal};

const PARTS: [Series; 3] = [Series::Osi, Series::Tii, Series::Hci];

/// Reads what is supposed; `usual` is the edition when none is chosen.
pub(super) fn assumptions(typed: &Typed, usual: u16) -> Result<Assumptions, Problems> {
    let mut problems = Problems::default();
    let mut read = Assumptions::none(edition(typed, usual, &mut problems));
    for one in components().iter().filter(|one| one.module.is_none()) {
        if let Some(value) = value(typed, format!("component-{}", one.code), &mut problems) {
            read.components.insert(one.code.to_owned(), value);
        }
    }
    for module in Module::ALL {
        if let Some(gained) = points(typed, module, &mut problems).filter(|gained| *gained > 0) {
            read.points.insert(module.code().to_owned(), gained);
        }
    }
    for answer in typed.all("feature").filter(|answer| !answer.is_empty()) {
        match gained(answer) {
            Some(gained) => {
                read.features.insert(gained);
            }
            None => problems.add("feature", Problem::Unknown),
        }
    }
    for part in PARTS {
        if let Some(value) = value(typed, format!("part-{part}"), &mut problems) {
            read.parts.insert(part.code().to_owned(), value);
        }
        if let Some(value) = value(typed, format!("weight-{part}"), &mut problems) {
            read.weights.insert(part.code().to_owned(), value / 100.0);
        }
    }
    if problems.is_empty() { Ok(read) } else { Err(problems) }
}

/// The form that would be read as this.
pub(super) fn typed(assumptions: &Assumptions) -> Typed {
    let mut typed = Typed::default().with("edition", assumptions.edition.to_string());
    let numbers = |prefix: &'static str, all: &BTreeMap<String, f64>, times: f64| -> Vec<(String, String)> {
        all.iter().map(|(code, value)| (format!("{prefix}-{code}"), plain(value * times))).collect()
    };
    let mut fields = numbers("component", &assumptions.components, 1.0);
    fields.extend(assumptions.points.iter().map(|(module, many)| (format!("points-{module}"), many.to_string())));
    fields.extend(numbers("part", &assumptions.parts, 1.0));
    fields.extend(numbers("weight", &assumptions.weights, 100.0));
    for (name, value) in fields {
        typed = typed.with(name, value);
    }
    for one in &assumptions.features {
        typed = typed.with("feature", format!("{}:{}:{}", one.module, one.code, one.level));
    }
    typed
}

/// The refusal at its field.
pub(super) fn refused(refusal: &Refusal) -> Problems {
    let (field, problem) = match refusal {
        Refusal::Beyond { code, low, high, .. } => {
            let (low, high) = (kept(*low), kept(*high));
            (field_of(code), Problem::NotBetween { low, high })
        }
        Refusal::UnknownInput(code) => (field_of(code), Problem::Unknown),
        Refusal::UnknownFeature { .. } => ("feature".to_owned(), Problem::Unknown),
        Refusal::Twice(part) => (format!("part-{part}"), Problem::ToldTwice),
        Refusal::Weights(sum) => ("weight-osi".to_owned(), Problem::NotAWhole { sum: kept(sum / 100.0) }),
        Refusal::NoComponents(_) | Refusal::NoScore | Refusal::NoDefinition(_) | Refusal::Missing(_) => {
            ("edition".to_owned(), Problem::NotOfThisEdition)
        }
        Refusal::NoEdition(_) => ("edition".to_owned(), Problem::NotAChoice),
        Refusal::UnknownState(_) => ("edition".to_owned(), Problem::Unknown),
    };
    Problems::one(field, problem)
}

/// The field in which a component, a module, a part or a question is typed.
fn field_of(code: &str) -> String {
    if PARTS.iter().any(|part| part.code() == code) {
        return format!("part-{code}");
    }
    match (Module::from_code(code), inputs::find(code)) {
        (Some(module), _) => format!("points-{}", module.code()),
        (None, Some(component)) => match component.module {
            Some(module) => format!("points-{}", module.code()),
            None => format!("component-{code}"),
        },
        (None, None) => "feature".to_owned(),
    }
}

fn edition(typed: &Typed, usual: u16, problems: &mut Problems) -> u16 {
    match typed.text("edition") {
        "" => usual,
        text => text.parse().unwrap_or_else(|_| {
            problems.add("edition", Problem::NotAChoice);
            usual
        }),
    }
}

fn value(typed: &Typed, field: String, problems: &mut Problems) -> Option<f64> {
    let read = figure_or_none(typed.text(&field));
    problems.check(field, read).flatten().map(float)
}

fn points(typed: &Typed, module: Module, problems: &mut Problems) -> Option<u8> {
    let field = format!("points-{}", module.code());
    let most = i64::from(module.points());
    let whole = |kept: i64| match (kept % 100_000, kept / 100_000) {
        (0, many) => {
            let beyond = Problem::NotBetween { low: 0, high: most * 100_000 };
            u8::try_from(many).ok().filter(|many| i64::from(*many) <= most).ok_or(beyond)
        }
        _ => Err(Problem::NotANumber),
    };
    let read = figure_or_none(typed.text(&field)).and_then(|kept| kept.map(whole).transpose());
    problems.check(field, read).flatten()
}

/// `technology:010:1`.
fn gained(answer: &str) -> Option<Gained> {
    let (module, rest) = answer.split_once(':')?;
    let (code, level) = rest.split_once(':')?;
    let found = indicators::questionnaire::find(module, code)?;
    let level = level.parse().ok().filter(|level| (1..=found.levels).contains(level))?;
    Some(Gained { module: module.to_owned(), code: code.to_owned(), level })
}

/// A number as a field takes it back.
pub(super) fn plain(value: f64) -> String {
    let text = format!("{value:.5}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Out of the hundred-thousandths in which figures are kept.
#[expect(clippy::cast_precision_loss, reason = "figures are far below 2⁵³")]
pub(super) fn float(kept: i64) -> f64 {
    kept as f64 / HUNDRED_THOUSANDTHS
}

/// Into the hundred-thousandths in which figures are kept.
#[expect(clippy::cast_possible_truncation, reason = "figures are far below 2⁵³")]
pub(super) fn kept(value: f64) -> i64 {
    (value * HUNDRED_THOUSANDTHS).round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_supposed_is_read_again_as_it_was() {
        let form = Typed::default()
            .with("edition", "2028")
            .with("component-tii_iu", "٩٢٫٥")
            .with("points-technology", "3")
            .with("feature", "technology:nowhere:1");
        let wrong = assumptions(&form, 2024).unwrap_err();
        assert_eq!(wrong.iter().collect::<Vec<_>>(), [("feature", &Problem::Unknown)]);
        let form: Typed = [
            ("edition", "2028"),
            ("component-tii_iu", "٩٢٫٥"),
            ("points-technology", "3"),
            ("weight-osi", "40"),
            ("weight-tii", "30"),
            ("weight-hci", "30,0"),
        ]
        .into_iter()
        .collect();
        let read = assumptions(&form, 2024).unwrap();
        assert_eq!((read.edition, read.components.get("tii_iu")), (2028, Some(&92.5)));
        assert_eq!(assumptions(&typed(&read), 2024), Ok(read));
    }

    #[test]
    fn a_point_is_whole_and_a_module_ends() {
        for (text, problem) in [
            ("1,5", Problem::NotANumber),
            ("17", Problem::NotBetween { low: 0, high: 1_600_000 }),
            ("-1", Problem::Negative),
            ("999999", Problem::NotBetween { low: 0, high: 1_600_000 }),
        ] {
            let wrong = assumptions(&Typed::default().with("points-technology", text), 2024).unwrap_err();
            assert_eq!(wrong.of("points-technology"), Some(&problem), "{text}");
        }
    }

    #[test]
    fn a_refusal_stands_at_its_field() {
        let beyond = |code: &str| Refusal::Beyond { code: code.into(), value: 121.0, low: 0.0, high: 120.0 };
        for (refusal, field) in [
            (beyond("tii_ms"), "component-tii_ms"),
            (beyond("osi_sp"), "points-services_provision"),
            (beyond("technology"), "points-technology"),
            (beyond("osi"), "part-osi"),
            (Refusal::Twice(Series::Hci), "part-hci"),
            (Refusal::Weights(0.9), "weight-osi"),
            (Refusal::NoComponents(2014), "edition"),
        ] {
            assert_eq!(refused(&refusal).iter().map(|(field, _)| field).collect::<Vec<_>>(), [field]);
        }
        let short = refused(&Refusal::Weights(0.9));
        assert_eq!(short.of("weight-osi"), Some(&Problem::NotAWhole { sum: 900 }));
    }
}
