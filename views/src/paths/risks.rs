//! Addresses: Risks, issues and responses; the matrix.

use std::fmt::Display;

use domain::language::Language;

use super::under;

pub const RISKS: &str = "/{l}/desk/risks";
pub const RISKS_CSV: &str = "/{l}/desk/risks.csv";
pub const RISKS_XLSX: &str = "/{l}/desk/risks.xlsx";
pub const RISK_MATRIX: &str = "/{l}/desk/risks/matrix";
pub const RISK_NEW: &str = "/{l}/desk/risks/new";
pub const RISK: &str = "/{l}/desk/risks/{id}";
pub const RISK_DESCRIPTION: &str = "/{l}/desk/risks/{id}/description";
pub const RISK_RATINGS: &str = "/{l}/desk/risks/{id}/ratings";
pub const RISK_REVIEWS: &str = "/{l}/desk/risks/{id}/reviews";
pub const RISK_RESPONSES: &str = "/{l}/desk/risks/{id}/responses";
pub const RISK_OCCURRENCE: &str = "/{l}/desk/risks/{id}/occurrence";
pub const RISK_CLOSURE: &str = "/{l}/desk/risks/{id}/closure";
pub const RISK_REOPENING: &str = "/{l}/desk/risks/{id}/reopening";
pub const ISSUES: &str = "/{l}/desk/issues";
pub const ISSUE_NEW: &str = "/{l}/desk/issues/new";
pub const ISSUE: &str = "/{l}/desk/issues/{id}";
pub const ISSUE_RESPONSES: &str = "/{l}/desk/issues/{id}/responses";
pub const ISSUE_RESOLUTION: &str = "/{l}/desk/issues/{id}/resolution";
pub const RESPONSE: &str = "/{l}/desk/responses/{n}";
pub const RESPONSE_EXECUTION: &str = "/{l}/desk/responses/{n}/execution";

#[must_use]
pub fn risks(l: Language) -> String {
    under(l, "/desk/risks")
}

#[must_use]
pub fn risks_csv(l: Language) -> String {
    under(l, "/desk/risks.csv")
}

#[must_use]
pub fn risks_xlsx(l: Language) -> String {
    under(l, "/desk/risks.xlsx")
}

#[must_use]
pub fn risk_matrix(l: Language) -> String {
    under(l, "/desk/risks/matrix")
}

#[must_use]
pub fn risk_new(l: Language) -> String {
    under(l, "/desk/risks/new")
}

#[must_use]
pub fn risk(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/risks/{id}"))
}

#[must_use]
pub fn risk_description(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/risks/{id}/description"))
}

#[must_use]
pub fn risk_ratings(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/risks/{id}/ratings"))
}

#[must_use]
pub fn risk_reviews(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/risks/{id}/reviews"))
}

#[must_use]
pub fn risk_responses(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/risks/{id}/responses"))
}

#[must_use]
pub fn risk_occurrence(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/risks/{id}/occurrence"))
}

#[must_use]
pub fn risk_closure(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/risks/{id}/closure"))
}

#[must_use]
pub fn risk_reopening(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/risks/{id}/reopening"))
}

#[must_use]
pub fn issues(l: Language) -> String {
    under(l, "/desk/issues")
}

#[must_use]
pub fn issue_new(l: Language) -> String {
    under(l, "/desk/issues/new")
}

#[must_use]
pub fn issue(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/issues/{id}"))
}

#[must_use]
pub fn issue_responses(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/issues/{id}/responses"))
}

#[must_use]
pub fn issue_resolution(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/issues/{id}/resolution"))
}

#[must_use]
pub fn response(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/responses/{id}"))
}

#[must_use]
pub fn response_execution(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/responses/{id}/execution"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_fits_its_pattern() {
        let l = Language::Fr;
        for (pattern, link) in [
            (RISKS, risks(l)),
            (RISKS_CSV, risks_csv(l)),
            (RISKS_XLSX, risks_xlsx(l)),
            (RISK_MATRIX, risk_matrix(l)),
            (RISK_NEW, risk_new(l)),
            (RISK, risk(l, "x")),
            (RISK_DESCRIPTION, risk_description(l, "x")),
            (RISK_RATINGS, risk_ratings(l, "x")),
            (RISK_REVIEWS, risk_reviews(l, "x")),
            (RISK_RESPONSES, risk_responses(l, "x")),
            (RISK_OCCURRENCE, risk_occurrence(l, "x")),
            (RISK_CLOSURE, risk_closure(l, "x")),
            (RISK_REOPENING, risk_reopening(l, "x")),
            (ISSUES, issues(l)),
            (ISSUE_NEW, issue_new(l)),
            (ISSUE, issue(l, "x")),
            (ISSUE_RESPONSES, issue_responses(l, "x")),
            (ISSUE_RESOLUTION, issue_resolution(l, "x")),
            (RESPONSE, response(l, "x")),
            (RESPONSE_EXECUTION, response_execution(l, "x")),
        ] {
            assert_eq!(pattern.replace("{l}", "fr").replace("{id}", "x").replace("{n}", "x"), link);
        }
    }
}
