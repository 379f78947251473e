//! Addresses on the web that may stand on our pages.

use super::line;
use crate::problem::Problem;

/// The longest address taken, in characters: what every browser and search engine still follows.
pub const LONGEST_LINK: usize = 2000;

/// A web address that is safe to print as a link: `http` or `https`, a host, and nothing that hides the host.
///
/// A name before the host (`https://bank.example@elsewhere`) is refused, since it reads as the host.
///
/// # Errors
/// `Missing`, `TooLong`, `Unprintable`, or `NotALink`.
pub fn link(text: &str) -> Result<String, Problem> {
    let text = line(text, LONGEST_LINK)?;
    let (scheme, rest) = text.split_once("://").ok_or(Problem::NotALink)?;
    let scheme = scheme.to_ascii_lowercase();
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let unsafe_sign = |c: char| c.is_whitespace() || super::is_silent(c) || "<>\"\\^`{|}".contains(c);
    if !["http", "https"].contains(&scheme.as_str()) || rest.contains(unsafe_sign) || !is_host(host) {
        return Err(Problem::NotALink);
    }
    Ok(format!("{scheme}://{rest}"))
}

/// A host name (international ones too) or an address, and perhaps a port.
fn is_host(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_port =
        |port: &str| port.bytes().all(|b| b.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0);
    (is_name(host) || is_ipv6(host)) && port.is_none_or(is_port)
}

fn is_name(host: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host);
    let is_sign = |c: char| c.is_alphanumeric() || c == '-' || unicode_normalization::char::is_combining_mark(c);
    host.split('.').all(|label| !label.is_empty() && label.chars().all(is_sign))
}

fn is_ipv6(host: &str) -> bool {
    host.strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .is_some_and(|host| host.parse::<std::net::Ipv6Addr>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_web_addresses_are_links() {
        for text in [
            "javascript:alert(1)",
            "JavaScript://maroc.ma/%0aalert(1)",
            "data:text/html,x",
            "ftp://maroc.ma",
            "//maroc.ma",
            "maroc.ma",
            "https://",
            "https:///path",
            "https://maroc..ma",
            "https://maroc.ma:0",
            "https://maroc.ma:99999",
            "https://maroc.ma:+80",
            "https://maroc.ma@evil.example",
            "https://evil.example\\@maroc.ma",
            "https://maroc.ma/a b",
            "https://maroc.ma/\"onclick",
            "https://maroc\u{200F}.ma",
            "https://[::1",
        ] {
            assert_eq!(link(text), Err(Problem::NotALink), "{text}");
        }
    }

    #[test]
    fn a_web_address_is_kept_as_it_was_typed() {
        for text in [
            "https://www.maroc.ma",
            "http://localhost:5150/fr?q=a@b#top",
            "https://watiqa.ma/ar/طلب",
            "https://[2001:db8::1]:8443/",
            "https://مثال.المغرب/",
        ] {
            assert_eq!(link(text).as_deref(), Ok(text));
        }
        assert_eq!(link(" HTTPS://maroc.ma/Fr ").as_deref(), Ok("https://maroc.ma/Fr"));
    }

    #[test]
    fn an_endless_address_is_refused() {
        let long = format!("https://maroc.ma/{}", "a".repeat(LONGEST_LINK));
        assert!(matches!(link(&long), Err(Problem::TooLong { most: LONGEST_LINK, .. })));
        assert_eq!(link(""), Err(Problem::Missing));
    }
}
