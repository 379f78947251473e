//! The letters that were posted, as their readers would see them.

use std::path::Path;

/// A letter: who gets it, and its plain text.
#[derive(Clone, Debug)]
pub struct Letter {
    pub to: String,
    pub text: String,
}

impl Letter {
    /// The path of the first link of this site in the letter.
    #[track_caller]
    pub fn link(&self) -> String {
        let at = self.text.find("http://sila.test/").unwrap_or_else(|| panic!("no link in {}", self.text));
        let link = self.text[at..].split_whitespace().next().unwrap();
        link.trim_start_matches("http://sila.test").to_owned()
    }
}

/// All letters in the folder, oldest first.
pub fn read(folder: &Path) -> Vec<Letter> {
    let mut files: Vec<_> = std::fs::read_dir(folder).map(|files| files.flatten().collect()).unwrap_or_default();
    files.sort_by_key(|file| file.metadata().unwrap().modified().unwrap());
    files
        .iter()
        .filter(|file| file.path().extension().is_some_and(|kind| kind == "eml"))
        .map(|file| parse(&std::fs::read(file.path()).unwrap()))
        .collect()
}

fn parse(eml: &[u8]) -> Letter {
    let eml = String::from_utf8_lossy(eml).replace("\r\n", "\n");
    let header =
        |name: &str| eml.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default().trim().to_owned();
    let plain = eml.split("Content-Type: text/plain").nth(1).unwrap_or_default();
    let body = plain.split_once("\n\n").map(|(_, body)| body).unwrap_or_default();
    let body = body.split("\n--").next().unwrap_or_default();
    let text = if plain.contains("quoted-printable") { unquoted(body) } else { body.to_owned() };
    Letter { to: header("To:"), text }
}

/// Quoted-printable, undone.
fn unquoted(body: &str) -> String {
    let joined = body.replace("=\n", "");
    let mut bytes = vec![];
    let mut rest = joined.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'=' {
            bytes.push(byte);
            continue;
        }
        let pair: Vec<u8> = rest.by_ref().take(2).collect();
        bytes.push(u8::from_str_radix(std::str::from_utf8(&pair).unwrap(), 16).unwrap());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
