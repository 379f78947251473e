//! Numbers, shares and money as the reader writes them: `12 500,5` · `12.500,5` · `12,500.5`.

use std::str::FromStr;

use domain::language::Language;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale_core::{Locale, locale};

use super::Words;

const CENTIMES_IN_A_MILLION: i64 = 100_000_000;

impl Words {
    #[must_use]
    pub fn number(self, number: i64) -> String {
        shown(self.language(), &Decimal::from(number))
    }

    /// A number with exactly `digits` digits after the mark.
    #[must_use]
    pub fn decimal(self, number: f64, digits: usize) -> String {
        written(self.language(), &format!("{number:.digits$}"))
    }

    /// A figure kept in hundred-thousandths, with the decimals it has: "91,5".
    #[must_use]
    pub fn hundred_thousandths(self, value: i64) -> String {
        let rest = value.unsigned_abs() % 100_000;
        let digits = format!("{rest:05}").trim_end_matches('0').len();
        #[expect(clippy::cast_precision_loss, reason = "figures are far below 2⁵³")]
        let number = value as f64 / domain::index::HUNDRED_THOUSANDTHS;
        self.decimal(number, digits)
    }

    /// A share between 0 and 1, in whole hundredths.
    #[must_use]
    pub fn percent(self, share: f64) -> String {
        self.tell("common-percent", &[("number", self.decimal(share * 100.0, 0).into())]).into_owned()
    }

    /// An amount in dirhams, exact; the centimes only when there are any.
    #[must_use]
    pub fn money(self, centimes: i64) -> String {
        let mut dirhams = Decimal::from(centimes);
        dirhams.multiply_pow10(-2);
        if centimes % 100 == 0 {
            dirhams.trim_end();
        }
        let amount = shown(self.language(), &dirhams);
        self.tell("common-money", &[("amount", amount.into())]).into_owned()
    }

    /// Millions of dirhams to one digit, halves away from zero, without the unit: a figure sets that apart.
    #[must_use]
    pub fn millions(self, centimes: i64) -> String {
        let tenth = CENTIMES_IN_A_MILLION / 10;
        let half = centimes.signum() * tenth / 2;
        let mut millions = Decimal::from(centimes.saturating_add(half) / tenth);
        millions.multiply_pow10(-1);
        millions.trim_end();
        shown(self.language(), &millions)
    }

    /// An amount in millions of dirhams, to one digit; below a million, the exact amount.
    #[must_use]
    pub fn money_millions(self, centimes: i64) -> String {
        if centimes.abs() < CENTIMES_IN_A_MILLION {
            return self.money(centimes);
        }
        self.tell("common-money-millions", &[("amount", self.millions(centimes).into())]).into_owned()
    }
}

/// The icu locale of a language as it is printed in Morocco. Arabic keeps Latin digits there; French follows
/// the usage of France (`12 500`, "févr."), because CLDR's fr-MA groups with a dot that readers take for a comma.
pub(super) const fn locale_of(language: Language) -> Locale {
    match language {
        Language::Ar => locale!("ar-MA-u-nu-latn"),
        Language::Fr => locale!("fr"),
        Language::En => locale!("en-GB"),
    }
}

/// Plain digits ("-1234.5") rewritten with the reader's marks; anything else is left as it is.
pub(super) fn written(language: Language, digits: &str) -> String {
    Decimal::from_str(digits).map_or_else(|_| digits.to_owned(), |number| shown(language, &number))
}

fn shown(language: Language, number: &Decimal) -> String {
    thread_local! {
        static FORMATS: [Option<DecimalFormatter>; 3] = [Language::Ar, Language::Fr, Language::En]
            .map(|language| DecimalFormatter::try_new(locale_of(language).into(), DecimalFormatterOptions::default()).ok());
    }
    FORMATS.with(|[arabic, french, english]| {
        let format = match language {
            Language::Ar => arabic,
            Language::Fr => french,
            Language::En => english,
        };
        format.as_ref().map_or_else(|| number.to_string(), |format| format.format(number).to_string())
    })
}
