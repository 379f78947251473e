//! Every address of the house, once as the pattern a route listens on and once as the link that leads there.
//!
//! Patterns hold `{l}` for the language and `{id}` for a public id; the builder has the same name in lower
//! case and takes them in the order in which they stand in the address.

use std::fmt::{Display, Write};
mod alerts;
mod decisions;
mod desk;
mod frozen;
mod index;
mod packs;
mod reports;
mod risks;
mod sittings;

pub use alerts::*;
pub use decisions::*;
pub use desk::*;
use domain::language::Language;
pub use frozen::*;
pub use index::*;
pub use packs::*;
pub use reports::*;
pub use risks::*;
pub use sittings::*;

// Public

pub const HOME: &str = "/{l}";
pub const PROJECTS: &str = "/{l}/projects";
pub const PROJECT: &str = "/{l}/projects/{id}";
pub const PROJECT_ROADMAP: &str = "/{l}/projects/{id}/roadmap";
pub const PROJECT_RISKS: &str = "/{l}/projects/{id}/risks";
pub const PROJECT_HISTORY: &str = "/{l}/projects/{id}/history";
pub const PROJECTS_CSV: &str = "/{l}/projects.csv";
pub const PROJECTS_XLSX: &str = "/{l}/projects.xlsx";
pub const MILESTONES_CSV: &str = "/{l}/milestones.csv";
pub const FORECASTS_CSV: &str = "/{l}/forecasts.csv";
pub const STRATEGY: &str = "/{l}/strategy";
pub const ENTITIES: &str = "/{l}/entities";
pub const ENTITY: &str = "/{l}/entities/{id}";
pub const HELP: &str = "/{l}/help";
pub const ACCESSIBILITY: &str = "/{l}/accessibility";
pub const PRIVACY: &str = "/{l}/privacy";

#[must_use]
pub fn home(l: Language) -> String {
    under(l, "")
}

#[must_use]
pub fn projects(l: Language) -> String {
    under(l, "/projects")
}

#[must_use]
pub fn project(l: Language, id: impl Display) -> String {
    under(l, &format!("/projects/{id}"))
}

#[must_use]
pub fn project_roadmap(l: Language, id: impl Display) -> String {
    under(l, &format!("/projects/{id}/roadmap"))
}

#[must_use]
pub fn project_risks(l: Language, id: impl Display) -> String {
    under(l, &format!("/projects/{id}/risks"))
}

#[must_use]
pub fn project_history(l: Language, id: impl Display) -> String {
    under(l, &format!("/projects/{id}/history"))
}

/// The portfolio, or a file of it, under the same question: `asked` as `Selection::pairs` gives it.
#[must_use]
pub fn asking(address: String, asked: &[(&str, String)]) -> String {
    if asked.is_empty() {
        return address;
    }
    let pairs: Vec<_> = asked.iter().map(|(name, value)| (*name, value.as_str())).collect();
    format!("{address}?{}", query(&pairs))
}

#[must_use]
pub fn projects_csv(l: Language) -> String {
    under(l, "/projects.csv")
}

#[must_use]
pub fn projects_xlsx(l: Language) -> String {
    under(l, "/projects.xlsx")
}

#[must_use]
pub fn milestones_csv(l: Language) -> String {
    under(l, "/milestones.csv")
}

#[must_use]
pub fn forecasts_csv(l: Language) -> String {
    under(l, "/forecasts.csv")
}

#[must_use]
pub fn strategy(l: Language) -> String {
    under(l, "/strategy")
}

#[must_use]
pub fn entities(l: Language) -> String {
    under(l, "/entities")
}

#[must_use]
pub fn entity(l: Language, id: impl Display) -> String {
    under(l, &format!("/entities/{id}"))
}

#[must_use]
pub fn help(l: Language) -> String {
    under(l, "/help")
}

#[must_use]
pub fn accessibility(l: Language) -> String {
    under(l, "/accessibility")
}

#[must_use]
pub fn privacy(l: Language) -> String {
    under(l, "/privacy")
}

// Account

pub const SIGN_IN: &str = "/{l}/sign-in";
pub const SECOND_STEP: &str = "/{l}/sign-in/second-step";
pub const SIGN_OUT: &str = "/{l}/sign-out";
pub const RESET: &str = "/{l}/reset";
pub const RESET_SENT: &str = "/{l}/reset/sent";
pub const RESET_WITH: &str = "/{l}/reset/{token}";
pub const INVITATION: &str = "/{l}/invitations/{token}";
pub const ACCOUNT: &str = "/{l}/account";
pub const SESSIONS: &str = "/{l}/account/sessions";
pub const OTHER_SESSIONS_END: &str = "/{l}/account/sessions/end";
pub const SESSION_END: &str = "/{l}/account/sessions/{id}/end";
pub const ACCOUNT_LANGUAGE: &str = "/{l}/account/language";
pub const ACCOUNT_PASSWORD: &str = "/{l}/account/password";
pub const TOTP: &str = "/{l}/account/second-step";
pub const TOTP_REMOVAL: &str = "/{l}/account/second-step/removal";

#[must_use]
pub fn sign_in(l: Language) -> String {
    under(l, "/sign-in")
}

/// Sign in, then come back to this page.
#[must_use]
pub fn sign_in_then(l: Language, path_and_query: &str) -> String {
    format!("{}?{}", sign_in(l), query(&[("next", path_and_query)]))
}

#[must_use]
pub fn second_step(l: Language) -> String {
    under(l, "/sign-in/second-step")
}

/// The second step, then on to this page.
#[must_use]
pub fn second_step_then(l: Language, path_and_query: &str) -> String {
    format!("{}?{}", second_step(l), query(&[("next", path_and_query)]))
}

#[must_use]
pub fn sign_out(l: Language) -> String {
    under(l, "/sign-out")
}

#[must_use]
pub fn reset(l: Language) -> String {
    under(l, "/reset")
}

#[must_use]
pub fn reset_sent(l: Language) -> String {
    under(l, "/reset/sent")
}

#[must_use]
pub fn reset_with(l: Language, token: impl Display) -> String {
    under(l, &format!("/reset/{token}"))
}

#[must_use]
pub fn invitation(l: Language, token: impl Display) -> String {
    under(l, &format!("/invitations/{token}"))
}

#[must_use]
pub fn account(l: Language) -> String {
    under(l, "/account")
}

#[must_use]
pub fn sessions(l: Language) -> String {
    under(l, "/account/sessions")
}

#[must_use]
pub fn other_sessions_end(l: Language) -> String {
    under(l, "/account/sessions/end")
}

#[must_use]
pub fn session_end(l: Language, id: impl Display) -> String {
    under(l, &format!("/account/sessions/{id}/end"))
}

#[must_use]
pub fn account_language(l: Language) -> String {
    under(l, "/account/language")
}

#[must_use]
pub fn account_password(l: Language) -> String {
    under(l, "/account/password")
}

#[must_use]
pub fn totp(l: Language) -> String {
    under(l, "/account/second-step")
}

#[must_use]
pub fn totp_removal(l: Language) -> String {
    under(l, "/account/second-step/removal")
}

// Desk

pub const DESK: &str = "/{l}/desk";
pub const STYLE: &str = "/{l}/desk/style";

#[must_use]
pub fn desk(l: Language) -> String {
    under(l, "/desk")
}

#[must_use]
pub fn style(l: Language) -> String {
    under(l, "/desk/style")
}

// Administration

pub const PEOPLE: &str = "/{l}/desk/people";
pub const PERSON_NEW: &str = "/{l}/desk/people/new";
pub const PERSON: &str = "/{l}/desk/people/{id}";
pub const PERSON_INVITATION: &str = "/{l}/desk/people/{id}/invitation";
pub const PERSON_DEPARTURE: &str = "/{l}/desk/people/{id}/departure";
pub const PERSON_RETURN: &str = "/{l}/desk/people/{id}/return";
pub const PERSON_TOTP_REMOVAL: &str = "/{l}/desk/people/{id}/second-step/removal";
pub const POSTS: &str = "/{l}/desk/posts";
pub const POST_NEW: &str = "/{l}/desk/posts/new";
pub const POST: &str = "/{l}/desk/posts/{id}";
pub const POST_APPOINTMENT: &str = "/{l}/desk/posts/{id}/appointment";
pub const POST_VACANCY: &str = "/{l}/desk/posts/{id}/vacancy";
pub const DESK_ENTITIES: &str = "/{l}/desk/entities";
pub const DESK_ENTITY_NEW: &str = "/{l}/desk/entities/new";
pub const DESK_ENTITY: &str = "/{l}/desk/entities/{id}";
pub const DESK_STRATEGY: &str = "/{l}/desk/strategy";
pub const DESK_STRATEGY_NEW: &str = "/{l}/desk/strategy/new";
pub const DESK_STRATEGY_NODE: &str = "/{l}/desk/strategy/{id}";

#[must_use]
pub fn people(l: Language) -> String {
    under(l, "/desk/people")
}

#[must_use]
pub fn person_new(l: Language) -> String {
    under(l, "/desk/people/new")
}

#[must_use]
pub fn person(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/people/{id}"))
}

#[must_use]
pub fn person_invitation(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/people/{id}/invitation"))
}

#[must_use]
pub fn person_departure(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/people/{id}/departure"))
}

#[must_use]
pub fn person_return(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/people/{id}/return"))
}

#[must_use]
pub fn person_totp_removal(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/people/{id}/second-step/removal"))
}

#[must_use]
pub fn posts(l: Language) -> String {
    under(l, "/desk/posts")
}

#[must_use]
pub fn post_new(l: Language) -> String {
    under(l, "/desk/posts/new")
}

#[must_use]
pub fn post(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/posts/{id}"))
}

#[must_use]
pub fn post_appointment(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/posts/{id}/appointment"))
}

#[must_use]
pub fn post_vacancy(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/posts/{id}/vacancy"))
}

#[must_use]
pub fn desk_entities(l: Language) -> String {
    under(l, "/desk/entities")
}

#[must_use]
pub fn desk_entity_new(l: Language) -> String {
    under(l, "/desk/entities/new")
}

#[must_use]
pub fn desk_entity(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/entities/{id}"))
}

#[must_use]
pub fn desk_strategy(l: Language) -> String {
    under(l, "/desk/strategy")
}

#[must_use]
pub fn desk_strategy_new(l: Language) -> String {
    under(l, "/desk/strategy/new")
}

#[must_use]
pub fn desk_strategy_node(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/strategy/{id}"))
}

// The two-minute update

pub const UPDATE: &str = "/{l}/desk/projects/{id}/update";
pub const UPDATE_BY_LINK: &str = "/{l}/update/{token}";

#[must_use]
pub fn update(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/update"))
}

#[must_use]
pub fn update_by_link(l: Language, token: impl Display) -> String {
    under(l, &format!("/update/{token}"))
}

// The two-minute update, step by step

pub const UPDATE_PREVIEW: &str = "/{l}/desk/projects/{id}/update/preview";
pub const UPDATE_RECEIPT: &str = "/{l}/desk/projects/{id}/update/receipt";
pub const UPDATE_WORKBOOK: &str = "/{l}/desk/projects/{id}/update/spreadsheet";
pub const UPDATE_TEMPLATE: &str = "/{l}/desk/projects/{id}/update.xlsx";
pub const UPDATE_CONFIRMATION: &str = "/{l}/desk/projects/{id}/update/confirmation";
pub const UPDATE_BY_LINK_PREVIEW: &str = "/{l}/update/{token}/preview";
pub const UPDATE_BY_LINK_RECEIPT: &str = "/{l}/update/{token}/receipt";

/// What a choice would mean, for the form to show at once.
#[must_use]
pub fn update_preview(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/update/preview"))
}

#[must_use]
pub fn update_receipt(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/update/receipt"))
}

/// Where the spreadsheet is fetched and brought back.
#[must_use]
pub fn update_workbook(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/update/spreadsheet"))
}

/// The spreadsheet made for this project.
#[must_use]
pub fn update_template(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/update.xlsx"))
}

#[must_use]
pub fn update_confirmation(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/projects/{id}/update/confirmation"))
}

#[must_use]
pub fn update_by_link_preview(l: Language, token: impl Display) -> String {
    under(l, &format!("/update/{token}/preview"))
}

#[must_use]
pub fn update_by_link_receipt(l: Language, token: impl Display) -> String {
    under(l, &format!("/update/{token}/receipt"))
}

/// The same page in another language: only the first segment changes, the question stays.
#[must_use]
pub fn in_language(l: Language, path_and_query: &str) -> String {
    let rest = path_and_query.strip_prefix('/').unwrap_or(path_and_query);
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (first, rest) = rest.split_at(end);
    if Language::from_code(first).is_some() { under(l, rest) } else { home(l) }
}

/// A question after `?`: every value percent-encoded.
#[must_use]
pub fn query(pairs: &[(&str, &str)]) -> String {
    let mut question = String::new();
    for (name, value) in pairs {
        if !question.is_empty() {
            question.push('&');
        }
        question.push_str(name);
        question.push('=');
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => question.push(char::from(byte)),
                _ => {
                    // Writing into a string cannot fail.
                    let _ = write!(question, "%{byte:02X}");
                }
            }
        }
    }
    question
}

fn under(l: Language, rest: &str) -> String {
    format!("/{}{rest}", l.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A link is its pattern with the holes filled: a route and a link cannot drift apart.
    #[test]
    fn every_link_fits_its_pattern() {
        let l = Language::Fr;
        for (pattern, link) in [
            (HOME, home(l)),
            (PROJECTS, projects(l)),
            (PROJECT, project(l, "x")),
            (PROJECT_ROADMAP, project_roadmap(l, "x")),
            (PROJECT_RISKS, project_risks(l, "x")),
            (PROJECT_HISTORY, project_history(l, "x")),
            (PROJECTS_CSV, projects_csv(l)),
            (PROJECTS_XLSX, projects_xlsx(l)),
            (MILESTONES_CSV, milestones_csv(l)),
            (FORECASTS_CSV, forecasts_csv(l)),
            (STRATEGY, strategy(l)),
            (ENTITIES, entities(l)),
            (ENTITY, entity(l, "x")),
            (HELP, help(l)),
            (ACCESSIBILITY, accessibility(l)),
            (PRIVACY, privacy(l)),
            (SIGN_IN, sign_in(l)),
            (SECOND_STEP, second_step(l)),
            (SIGN_OUT, sign_out(l)),
            (RESET, reset(l)),
            (RESET_SENT, reset_sent(l)),
            (RESET_WITH, reset_with(l, "x")),
            (INVITATION, invitation(l, "x")),
            (ACCOUNT, account(l)),
            (SESSIONS, sessions(l)),
            (OTHER_SESSIONS_END, other_sessions_end(l)),
            (SESSION_END, session_end(l, "x")),
            (ACCOUNT_LANGUAGE, account_language(l)),
            (ACCOUNT_PASSWORD, account_password(l)),
            (TOTP, totp(l)),
            (TOTP_REMOVAL, totp_removal(l)),
            (DESK, desk(l)),
            (STYLE, style(l)),
            (PEOPLE, people(l)),
            (PERSON_NEW, person_new(l)),
            (PERSON, person(l, "x")),
            (PERSON_INVITATION, person_invitation(l, "x")),
            (PERSON_DEPARTURE, person_departure(l, "x")),
            (PERSON_RETURN, person_return(l, "x")),
            (PERSON_TOTP_REMOVAL, person_totp_removal(l, "x")),
            (POSTS, posts(l)),
            (POST_NEW, post_new(l)),
            (POST, post(l, "x")),
            (POST_APPOINTMENT, post_appointment(l, "x")),
            (POST_VACANCY, post_vacancy(l, "x")),
            (DESK_ENTITIES, desk_entities(l)),
            (DESK_ENTITY_NEW, desk_entity_new(l)),
            (DESK_ENTITY, desk_entity(l, "x")),
            (DESK_STRATEGY, desk_strategy(l)),
            (DESK_STRATEGY_NEW, desk_strategy_new(l)),
            (DESK_STRATEGY_NODE, desk_strategy_node(l, "x")),
            (UPDATE, update(l, "x")),
            (UPDATE_BY_LINK, update_by_link(l, "x")),
            (UPDATE_PREVIEW, update_preview(l, "x")),
            (UPDATE_RECEIPT, update_receipt(l, "x")),
            (UPDATE_WORKBOOK, update_workbook(l, "x")),
            (UPDATE_TEMPLATE, update_template(l, "x")),
            (UPDATE_CONFIRMATION, update_confirmation(l, "x")),
            (UPDATE_BY_LINK_PREVIEW, update_by_link_preview(l, "x")),
            (UPDATE_BY_LINK_RECEIPT, update_by_link_receipt(l, "x")),
        ] {
            assert_eq!(pattern.replace("{l}", "fr").replace("{id}", "x").replace("{token}", "x"), link);
        }
    }

    #[test]
    fn changing_the_language_keeps_the_page_and_the_question() {
        for (from, to) in [
            ("/fr/projects?q=eau&page=2", "/ar/projects?q=eau&page=2"),
            ("/fr", "/ar"),
            ("/en?from=mail", "/ar?from=mail"),
            ("/", "/ar"),
            ("//evil.example/fr", "/ar"),
        ] {
            assert_eq!(in_language(Language::Ar, from), to);
        }
    }
}
