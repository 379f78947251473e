//! Dates, numbers and lengths of time, as people in Morocco write them.

use chrono::{NaiveDate, TimeZone, Utc};
use domain::language::{Language, Names};

use crate::words::Words;

const AR: Words = Words::of(Language::Ar);
const FR: Words = Words::of(Language::Fr);
const EN: Words = Words::of(Language::En);

fn day(month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, 5).unwrap()
}

/// Spaces that do not break are still spaces to a reader; isolation marks are invisible to her.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ").replace(['\u{2068}', '\u{2069}', '\u{200f}', '\u{200e}'], "")
}

#[test]
fn dates_are_said_in_each_language() {
    assert_eq!(plain(&FR.day(day(2))), "5 février 2026");
    assert_eq!(plain(&FR.day_short(day(2))), "5 févr. 2026");
    assert_eq!(plain(&FR.month(day(2))), "février 2026");
    assert_eq!(plain(&EN.day(day(8))), "5 August 2026");
    assert_eq!(plain(&EN.day_short(day(8))), "5 Aug 2026");
}

#[test]
fn arabic_uses_the_maghrebi_months_and_latin_digits() {
    let months: Vec<_> = (1..=12).map(|month| plain(&AR.month(day(month))).replace(" 2026", "")).collect();
    let expected =
        "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر".split(' ').collect::<Vec<_>>();
    assert_eq!(months, expected);
    assert_eq!(plain(&AR.day(day(8))), "5 غشت 2026");
}

#[test]
fn numbers_carry_the_marks_of_the_language() {
    assert_eq!(plain(&FR.number(1_234_567)), "1 234 567");
    assert_eq!(AR.number(1_234_567), "1.234.567");
    assert_eq!(EN.number(-1_234_567), "-1,234,567");
    assert_eq!(FR.decimal(0.5, 2), "0,50");
    assert_eq!(plain(&FR.percent(0.417)), "42 %");
    assert_eq!(plain(&AR.percent(0.417)), "42%");
}

#[test]
fn money_is_exact_or_in_millions() {
    assert_eq!(plain(&FR.money(1_250_000)), "12 500 DH");
    assert_eq!(plain(&FR.money(1_250_050)), "12 500,50 DH");
    assert_eq!(plain(&FR.money(0)), "0 DH");
    assert_eq!(plain(&FR.money_millions(1_250_000_000)), "12,5 MDH");
    assert_eq!(plain(&FR.money_millions(-1_245_000_000)), "-12,5 MDH");
    assert_eq!(plain(&FR.money_millions(1_200_000_000)), "12 MDH");
    assert_eq!(plain(&FR.money_millions(1_250_000)), "12 500 DH");
    assert_eq!(plain(&EN.money_millions(1_250_000_000)), "MAD 12.5 million");
}

#[test]
fn ages_and_slips_are_sentences() {
    assert_eq!(FR.age(0), "aujourd’hui");
    assert_eq!(FR.age(1), "hier");
    assert_eq!(plain(&FR.age(41)), "il y a 41 jours");
    assert_eq!(plain(&FR.slip(23)), "23 jours de retard");
    assert_eq!(plain(&FR.slip(1)), "1 jour de retard");
    assert_eq!(FR.slip(0), "à l’heure");
    assert_eq!(plain(&FR.slip(-12)), "12 jours d’avance");
}

#[test]
fn arabic_counts_days_in_six_ways() {
    for (days, expected) in
        [(0, "0 يوم"), (1, "يوم واحد"), (2, "يومان"), (5, "5 أيام"), (11, "11 يوما"), (100, "100 يوم")]
    {
        assert_eq!(plain(&AR.days(days)), expected);
    }
}

#[test]
fn an_instant_is_shown_on_the_clock_of_casablanca() {
    let instant = Utc.with_ymd_and_hms(2026, 2, 5, 23, 30, 0).unwrap();
    assert_eq!(plain(&FR.moment(instant)), "6 février 2026 à 00:30");
}

#[test]
fn a_borrowed_name_says_which_language_it_is_in() {
    let names = Names { ar: None, fr: Some("Portail <b>".into()), en: None };
    assert_eq!(FR.name(&names).into_string(), "Portail &lt;b&gt;");
    let shown = AR.name(&names).into_string();
    assert!(shown.contains(r#"<bdi lang="fr" dir="ltr">"#) && shown.contains("بالفرنسية"), "{shown}");
}

#[test]
fn only_arabic_isolates_what_it_quotes() {
    let hole = [("column", "Nom".into())];
    assert!(AR.tell("common-sort-by", &hole).contains('\u{2068}'));
    assert!(!FR.tell("common-sort-by", &hole).contains('\u{2068}'));
}
