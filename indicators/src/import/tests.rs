use super::*;

/// The edition of 2024 as the UN's file has it, under another year.
fn file(year: u16) -> String {
    let panel = published();
    let edition = panel.edition(2024).unwrap();
    let header: Vec<&str> = Column::ALL.iter().map(|(_, header)| *header).collect();
    let line = |state: usize| {
        let score = |series| format!("{:.5}", edition.score(series, state).unwrap());
        let name = &panel.states[state].name;
        let name = if name.contains(',') { format!("\"{name}\"") } else { name.clone() };
        let scores = [Series::Egdi, Series::Epi, Series::Osi, Series::Hci, Series::Tii].map(score);
        format!("{year},{name} ,{},{}", edition.rank[state].unwrap(), scores.join(","))
    };
    let lines: Vec<String> = (0..193).map(line).collect();
    format!("{}\r\n{}\r\n", header.join(","), lines.join("\r\n"))
}

fn flaws(text: &str) -> Vec<Flaw> {
    read(text.as_bytes(), published()).unwrap_err()
}

/// The only flaw, as the person at the terminal reads it.
fn only(text: &str) -> String {
    let found = flaws(text);
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].to_string()
}

/// The file with one cell of the first country's line replaced. Cells: year, country, rank, EGDI, EPI, OSI, HCI, TII.
fn with_cell(place: usize, cell: &str) -> String {
    let file = file(2026);
    let mut lines: Vec<String> = file.lines().map(str::to_owned).collect();
    let mut cells: Vec<String> = lines[1].split(',').map(str::to_owned).collect();
    cells[place] = cell.to_owned();
    lines[1] = cells.join(",");
    lines.join("\n")
}

#[test]
fn a_missing_state_is_named() {
    let file = file(2026);
    let without: Vec<&str> = file.lines().filter(|line| !line.contains("Morocco") && !line.contains("Fiji")).collect();
    assert_eq!(only(&without.join("\n")), "file, column \"Country Name\": 2 State(s) missing: Fiji, Morocco");
}

#[test]
fn a_state_that_stands_twice_is_named_with_its_lines() {
    let file = file(2026);
    let morocco = file.lines().find(|line| line.contains("Morocco")).unwrap();
    let first = 1 + file.lines().position(|line| line == morocco).unwrap();
    let said = only(&format!("{file}{morocco}\n"));
    assert_eq!(said, format!("line 195, column \"Country Name\": Morocco stands in line {first} already"));
}

#[test]
fn an_unknown_name_comes_with_the_nearest() {
    let found = flaws(&file(2026).replace("Morocco", "Marocco"));
    assert!(found[0].to_string().ends_with("no State is called \"Marocco\"; the nearest name is \"Morocco\""));
    assert!(matches!(&found[1].rule, Rule::MissingStates(names) if names == &["Morocco"]));
}

#[test]
fn a_cell_that_is_no_score_names_line_column_and_rule() {
    for (place, cell, said) in [
        (3, "\"0,68411\"", "line 2, column \"E-Government Index\": \"0,68411\" has a decimal comma; write a point"),
        (6, "1.422", "line 2, column \"Human Capital Index\": 1.422 is not between 0 and 1"),
        (6, "-0.1", "line 2, column \"Human Capital Index\": -0.1 is not between 0 and 1"),
        (5, "n/a", "line 2, column \"Online Service Index\": \"n/a\" is not a number"),
        (5, "NaN", "line 2, column \"Online Service Index\": \"NaN\" is not a number"),
        (5, "inf", "line 2, column \"Online Service Index\": \"inf\" is not a number"),
        (7, "", "line 2, column \"Telecommunication Infrastructure Index\": the cell is empty"),
        (2, "0", "line 2, column \"E-Government Rank\": \"0\" is not a place from 1 to 193"),
        (2, "1st", "line 2, column \"E-Government Rank\": \"1st\" is not a place from 1 to 193"),
        (0, "26", "line 2, column \"Survey Year\": \"26\" is not the year of an edition (2003 to 2099)"),
    ] {
        assert_eq!(only(&with_cell(place, cell)), said);
    }
}

#[test]
fn a_comma_without_quotes_moves_the_cells_and_that_is_said() {
    let found = flaws(&with_cell(3, "0,68411"));
    assert!(matches!(found[0].rule, Rule::Cells { expected: 8, found: 9 }), "{found:?}");
}

#[test]
fn two_years_in_one_file_are_refused() {
    let said = flaws(&with_cell(0, "2028"));
    assert_eq!(said.len(), 192, "the first line decides, every other one differs");
    assert!(said[0].to_string().starts_with("line 3, column \"Survey Year\": 2026, while the lines above say 2028"));
}

#[test]
fn every_flaw_of_the_header_is_told_at_once() {
    let file = file(2026);
    let found = flaws(&file.replacen("Online Service Index", "OSI", 1).replacen("E-Participation", "E-Government", 1));
    let said: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "line 1, column \"E-Government Index\": this column stands there twice",
            "line 1: nobody knows a column \"OSI\"",
            "line 1, column \"E-Participation Index\": this column is missing",
            "line 1, column \"Online Service Index\": this column is missing",
        ]
    );
    assert!(only(&file.replace(',', ";")).contains("semicolon"));
}

#[test]
fn what_is_no_text_and_what_is_empty_is_refused() {
    let mut bytes = file(2026).into_bytes();
    let third = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(1).unwrap().0 + 3;
    bytes[third] = 0xE9;
    let found = read(&bytes, published()).unwrap_err();
    assert_eq!(found, [Flaw { line: Some(3), column: None, rule: Rule::NotUtf8 }]);
    assert_eq!(flaws(file(2026).lines().next().unwrap())[0].rule, Rule::Empty);
    assert_eq!(flaws("").len(), 8, "every column is missing");
}

#[test]
fn a_sound_file_is_read_in_any_order_of_columns_and_lines() {
    let plain = read(file(2026).as_bytes(), published()).unwrap();
    assert_eq!(plain.edition.year, 2026);
    assert_eq!(plain.edition.score(Series::Egdi, published().state("MAR").unwrap()), Some(0.68411));
    let mut lines: Vec<String> = file(2026).lines().map(turned).collect();
    lines[1..].reverse();
    let other = read(format!("\u{FEFF}{}\n", lines.join("\n")).as_bytes(), published()).unwrap();
    assert_eq!(plain.edition, other.edition);
}

/// The line with its last column first.
fn turned(line: &str) -> String {
    let (rest, last) = line.rsplit_once(',').unwrap();
    format!("{last},{rest}")
}

#[test]
fn what_is_odd_is_a_warning() {
    let clean = read(file(2026).as_bytes(), published()).unwrap();
    assert_eq!(clean.warnings, []);
    let taken = read(with_cell(2, "1").as_bytes(), published()).unwrap();
    assert!(matches!(taken.warnings[..], [Flaw { line: Some(2), rule: Rule::RankDiffers { given: 1, .. }, .. }]));
    let taken = read(with_cell(5, "0.99999").as_bytes(), published()).unwrap();
    assert!(matches!(taken.warnings[..], [Flaw { line: Some(2), rule: Rule::MeanDiffers { .. }, .. }]));
}

#[test]
fn an_embedded_edition_is_recognised() {
    let same = read(file(2024).as_bytes(), published()).unwrap();
    assert_eq!(novelty(&same.edition), Novelty::Same);
    let other = read(with_cell(4, "0.5").replace("2026,", "2024,").as_bytes(), published()).unwrap();
    assert_eq!(novelty(&other.edition), Novelty::Differs { states: 1 });
    assert_eq!(novelty(&read(file(2026).as_bytes(), published()).unwrap().edition), Novelty::New);
}
