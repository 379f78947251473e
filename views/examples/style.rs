//! Writes the style page as files to look at: `cargo run -p views --example style -- /tmp/look`.
//!
//! Each language in each density, by day and by night, with the stylesheet beside them.

use std::{env, fs, io, path::Path};

use domain::language::Language;
use views::frame::Density;
use views::pages::style::StylePage;
use views::static_files;
use views::words::Words;

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).unwrap_or_else(|| "style".to_owned());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let css = String::from_utf8_lossy(static_files::stylesheet().bytes).into_owned();
    fs::write(folder.join("day.css"), always(&css, "light", "dark"))?;
    fs::write(folder.join("night.css"), always(&css, "dark", "light"))?;
    for language in Language::ALL {
        for (density, name) in [(Density::Public, "public"), (Density::Desk, "desk"), (Density::Room, "room")] {
            let page = StylePage { words: Words::of(language), density, viewer: Some("Amina Berrada".into()) }
                .show()
                .into_string();
            for light in ["day", "night"] {
                let page = page.replace(&static_files::stylesheet().path, &format!("{light}.css"));
                fs::write(folder.join(format!("{}-{name}-{light}.html", language.code())), page)?;
            }
        }
    }
    Ok(())
}

/// The stylesheet as if the reader's device always preferred one scheme.
fn always(css: &str, scheme: &str, other: &str) -> String {
    css.replace(&format!("(prefers-color-scheme: {scheme})"), "all")
        .replace(&format!("(prefers-color-scheme: {other})"), "not all")
}
