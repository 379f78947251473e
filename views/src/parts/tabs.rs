//! The sides of one thing, as links: each has its own address.

use maud::{Markup, html};

use super::Text;

/// A side, how many things are on it, and whether it is the one in sight.
#[derive(Clone, Debug)]
pub struct Tab<'a> {
    pub label: Text<'a>,
    pub href: Text<'a>,
    pub count: Option<Text<'a>>,
    pub current: bool,
}

/// Draws the tabs under a name that says what they are sides of.
#[must_use]
pub fn tabs(label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav.tabs aria-label=(label) {
            ul {
                @for tab in tabs {
                    li {
                        a href=(tab.href) aria-current=[tab.current.then_some("page")] {
                            (tab.label)
                            @if let Some(count) = &tab.count { " " span.tab-count { (count) } }
                        }
                    }
                }
            }
        }
    }
}
