//! The colours of the stylesheet, measured pair by pair (WCAG 2.2: text 4.5, parts 3; the room 7).

use std::collections::BTreeMap;

const CSS: &str = include_str!("../../../static/app.css");

const TEXT: [&str; 8] = ["ink", "soft", "green", "green-deep", "good", "watch", "danger", "info"];
const PARTS: [&str; 12] = [
    "edge",
    "focus",
    "level-5",
    "level-4",
    "level-3",
    "level-2",
    "level-1",
    "c-original",
    "c-baseline",
    "c-forecast",
    "c-actual",
    "c-today",
];

#[test]
fn text_and_parts_stand_out_by_day_and_by_night() {
    for (scheme, tokens) in [("day", day()), ("night", night())] {
        for ground in ["paper", "surface", "hover"] {
            for (names, least) in [(&TEXT[..], 4.5), (&PARTS[..], 3.0)] {
                for name in names {
                    let ratio = contrast(&tokens[*name], &tokens[ground]);
                    assert!(ratio >= least, "{scheme}: {name} on {ground} is {ratio:.2}, needs {least}");
                }
            }
        }
        for (name, ground) in
            [("on-green", "green"), ("on-green", "green-deep"), ("on-danger", "danger"), ("on-danger", "danger-deep")]
        {
            let ratio = contrast(&tokens[name], &tokens[ground]);
            assert!(ratio >= 4.5, "{scheme}: {name} on {ground} is {ratio:.2}");
        }
    }
}

#[test]
fn the_room_can_be_read_from_five_metres() {
    let (_, room) = CSS.split_once(".room { --green").unwrap();
    let mut tokens = day();
    tokens.extend(declared(&format!("--green{}", room.split('}').next().unwrap())));
    for name in ["ink", "green", "good", "watch", "danger"] {
        let ratio = contrast(&tokens[name], &tokens["paper"]);
        assert!(ratio >= 7.0, "{name} on paper is {ratio:.2}");
    }
}

#[test]
fn the_sheet_is_light_enough_for_an_old_phone() {
    // 50 kB of this text are about 11.3 kB on the wire; the budget is 12.
    assert!(CSS.len() < 50_000, "{} bytes", CSS.len());
}

#[test]
fn directions_are_logical_only() {
    for physical in [
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "border-left",
        "border-right",
        "text-align: left",
        "text-align: right",
        "float: left",
        "float: right",
        " left:",
        " right:",
    ] {
        assert!(!CSS.contains(physical), "{physical}");
    }
}

fn day() -> BTreeMap<String, String> {
    declared(CSS.split(":root {").nth(1).unwrap().split('}').next().unwrap())
}

fn night() -> BTreeMap<String, String> {
    let dark = CSS.split("(prefers-color-scheme: dark)").nth(1).unwrap();
    declared(dark.split(":root {").nth(1).unwrap().split('}').next().unwrap())
}

fn declared(block: &str) -> BTreeMap<String, String> {
    block
        .split(';')
        .filter_map(|line| line.trim().strip_prefix("--")?.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect()
}

fn contrast(one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
