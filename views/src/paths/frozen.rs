//! Addresses: as of a sitting; two sittings compared; the freeze.

use std::fmt::Display;

use domain::language::Language;

use super::{
    ENTITIES, ENTITY, FORECASTS_CSV, HOME, MILESTONES_CSV, PROJECT, PROJECT_HISTORY, PROJECT_ROADMAP, PROJECTS,
    PROJECTS_CSV, PROJECTS_XLSX, STRATEGY, projects, query, under,
};

pub const COMPARISON: &str = "/{l}/comparison";
pub const COMPARISON_CSV: &str = "/{l}/comparison.csv";
pub const DESK_SITTING_FREEZE: &str = "/{l}/desk/sittings/{id}/freeze";

/// The pages and files that can be asked as of a sitting.
pub const LOOK_BACK: [&str; 12] = [
    HOME,
    PROJECTS,
    PROJECT,
    PROJECT_ROADMAP,
    PROJECT_HISTORY,
    PROJECTS_CSV,
    PROJECTS_XLSX,
    MILESTONES_CSV,
    FORECASTS_CSV,
    STRATEGY,
    ENTITIES,
    ENTITY,
];

/// The name of the question.
const AS_OF: &str = "as_of";

#[must_use]
pub fn comparison(l: Language) -> String {
    under(l, "/comparison")
}

#[must_use]
pub fn comparison_csv(l: Language) -> String {
    under(l, "/comparison.csv")
}

#[must_use]
pub fn desk_sitting_freeze(l: Language, id: impl Display) -> String {
    under(l, &format!("/desk/sittings/{id}/freeze"))
}

/// The portfolio as it stood for a sitting.
#[must_use]
pub fn projects_as_of(l: Language, code: &str) -> String {
    as_of(&projects(l), code)
}

/// The address, asked as of a sitting where that can be asked; otherwise as it is.
#[must_use]
pub fn as_of(address: &str, code: &str) -> String {
    asking_as_of(address, code, "&").unwrap_or_else(|| address.to_owned())
}

/// Back to today: the same page without the sitting, as a reference that is relative to it.
#[must_use]
pub fn today(path_and_query: &str) -> String {
    let question = path_and_query.split_once('?').map_or("", |(_, question)| question);
    let rest: Vec<&str> = question.split('&').filter(|pair| !pair.starts_with("as_of=") && !pair.is_empty()).collect();
    format!("?{}", rest.join("&"))
}

/// A drawn page whose links and forms keep the sitting. Attributes are escaped where they are drawn, so that a tag
/// ends at its first `>` and an address at its first quote.
#[must_use]
pub fn keep_as_of(page: &str, code: &str) -> String {
    let mut kept = String::with_capacity(page.len() + page.len() / 16);
    for (place, piece) in page.split('<').enumerate() {
        if place > 0 {
            kept.push('<');
        }
        let (tag, text) = piece.split_once('>').map_or((piece, None), |(tag, text)| (tag, Some(text)));
        if tag.starts_with("form ") {
            kept.push_str(tag);
        } else {
            push_tag(&mut kept, tag, code);
        }
        let Some(text) = text else { continue };
        kept.push('>');
        if tag.starts_with("form ") && tag.contains("method=\"get\"") && form_keeps(tag) {
            let field = format!("<input type=\"hidden\" name=\"{AS_OF}\" value=\"{}\">", escaped(code));
            kept.push_str(&field);
        }
        kept.push_str(text);
    }
    kept
}

fn push_tag(kept: &mut String, mut tag: &str, code: &str) {
    while let Some((place, name)) = next_address(tag) {
        let (before, rest) = tag.split_at(place + name.len());
        kept.push_str(before);
        let end = rest.find('"').unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        match asking_as_of(address, &escaped(code), "&amp;") {
            Some(asked) => kept.push_str(&asked),
            None => kept.push_str(address),
        }
        tag = after;
    }
    kept.push_str(tag);
}

fn next_address(tag: &str) -> Option<(usize, &'static str)> {
    [" href=\"", " hx-get=\""].into_iter().filter_map(|name| Some((tag.find(name)?, name))).min()
}

fn form_keeps(tag: &str) -> bool {
    let address = tag.split_once(" action=\"").and_then(|(_, rest)| rest.split('"').next());
    address.is_some_and(can_look_back)
}

fn asking_as_of(address: &str, code: &str, and: &str) -> Option<String> {
    let (address, place) = address.split_once('#').map_or((address, None), |(address, place)| (address, Some(place)));
    if !can_look_back(address) || address.contains("as_of=") {
        return None;
    }
    let joint = if address.contains('?') { and } else { "?" };
    let place = place.map_or_else(String::new, |place| format!("#{place}"));
    Some(format!("{address}{joint}{}{place}", query(&[(AS_OF, code)])))
}

fn can_look_back(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    LOOK_BACK.iter().any(|pattern| fits(pattern, path))
}

fn fits(pattern: &str, path: &str) -> bool {
    let (mut parts, mut holes) = (path.split('/'), pattern.split('/'));
    loop {
        match (parts.next(), holes.next()) {
            (None, None) => return true,
            (Some(part), Some("{l}")) if Language::from_code(part).is_some() => {}
            (Some(part), Some("{id}")) if !part.is_empty() => {}
            (Some(part), Some(hole)) if part == hole => {}
            _ => return false,
        }
    }
}

/// Codes hold letters, digits and hyphens; whatever else somebody typed does no harm.
fn escaped(code: &str) -> String {
    code.chars().filter(|c| c.is_alphanumeric() || *c == '-').collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_link_fits_its_pattern() {
        let l = Language::Fr;
        for (pattern, link) in [
            (COMPARISON, comparison(l)),
            (COMPARISON_CSV, comparison_csv(l)),
            (DESK_SITTING_FREEZE, desk_sitting_freeze(l, "x")),
        ] {
            assert_eq!(pattern.replace("{l}", "fr").replace("{id}", "x"), link);
        }
    }

    #[test]
    fn links_of_the_portfolio_keep_the_sitting_and_others_do_not() {
        for (drawn, kept) in [
            ("<a href=\"/fr\">", "<a href=\"/fr?as_of=C-1\">"),
            ("<a href=\"/fr/projects?q=x\">", "<a href=\"/fr/projects?q=x&amp;as_of=C-1\">"),
            (
                "<a id=\"a\" href=\"/ar/projects/PRJ-0001#m\">",
                "<a id=\"a\" href=\"/ar/projects/PRJ-0001?as_of=C-1#m\">",
            ),
            ("<a href=\"/fr/projects.csv\">", "<a href=\"/fr/projects.csv?as_of=C-1\">"),
            ("<a href=\"/fr/x\" hx-get=\"/fr/strategy\">", "<a href=\"/fr/x\" hx-get=\"/fr/strategy?as_of=C-1\">"),
            ("<a href=\"/fr/projects?as_of=C-2\">", "<a href=\"/fr/projects?as_of=C-2\">"),
            ("<a href=\"?q=x\">", "<a href=\"?q=x\">"),
            ("<a href=\"/fr/desk/projects\">", "<a href=\"/fr/desk/projects\">"),
            ("<a href=\"/fr/projects/PRJ-0001/risks\">", "<a href=\"/fr/projects/PRJ-0001/risks\">"),
            ("<a href=\"//elsewhere/projects\">", "<a href=\"//elsewhere/projects\">"),
            ("<p> href=\"/fr\" &lt;a</p>", "<p> href=\"/fr\" &lt;a</p>"),
        ] {
            assert_eq!(keep_as_of(drawn, "C-1"), kept);
        }
    }

    #[test]
    fn forms_that_ask_keep_the_sitting_and_forms_that_change_do_not() {
        let asks = "<form method=\"get\" action=\"/fr/projects\" hx-get=\"/fr/projects\">x</form>";
        let hidden = "<input type=\"hidden\" name=\"as_of\" value=\"C-1\">";
        assert_eq!(keep_as_of(asks, "C-1"), asks.replace(">x", &format!(">{hidden}x")));
        let changes = "<form method=\"post\" action=\"/fr/projects\">x</form>";
        assert_eq!(keep_as_of(changes, "C-1"), changes);
    }

    #[test]
    fn a_code_cannot_break_out_of_its_attribute() {
        let kept = keep_as_of("<a href=\"/fr\">", "\"><script>");
        assert_eq!(kept, "<a href=\"/fr?as_of=script\">");
    }

    #[test]
    fn the_way_back_to_today_keeps_the_rest_of_the_question() {
        for (asked, back) in [
            ("/fr/projects?as_of=C-1", "?"),
            ("/fr/projects?q=x&as_of=C-1&page=2", "?q=x&page=2"),
            ("/fr/projects", "?"),
        ] {
            assert_eq!(today(asked), back);
        }
    }
}
