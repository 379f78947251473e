//! The colours of charts, as sentinels.
//!
//! charts-rs writes colours as attributes; `app.css` replaces exactly these values by the house's own,
//! so that one SVG is right by day, by night and on paper. Charts of our own use the classes instead.

/// The first promise: grey. Class `c-original`.
pub const ORIGINAL: &str = "#A0A001";
/// The baseline in force: ink. Class `c-baseline`.
pub const BASELINE: &str = "#A0A002";
/// What is expected now: saffron. Class `c-forecast`.
pub const FORECAST: &str = "#A0A003";
/// What happened: green. Class `c-actual`.
pub const ACTUAL: &str = "#A0A004";
/// The line of today: brick. Class `c-today`.
pub const TODAY: &str = "#A0A005";
/// Axes and grid. Class `c-line`.
pub const LINE: &str = "#A0A006";
/// Labels. Class `c-text`.
pub const TEXT: &str = "#A0A007";

#[cfg(test)]
mod tests {
    #[test]
    fn the_stylesheet_knows_every_sentinel() {
        let css = include_str!("../../static/app.css");
        for sentinel in
            [super::ORIGINAL, super::BASELINE, super::FORECAST, super::ACTUAL, super::TODAY, super::LINE, super::TEXT]
        {
            assert!(css.contains(sentinel), "{sentinel}");
        }
    }
}
