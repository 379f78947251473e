//! The fonts of the machine, as far as documents want them: Debian's `fonts-noto-core`, else `DejaVu`.

use std::fs;
use std::path::{Path, PathBuf};

use typst::foundations::Bytes;
use typst::text::Font;

const FOLDERS: [&str; 3] = ["/usr/local/share/fonts", "/usr/share/fonts", "/usr/share/sila/fonts"];

/// The files worth reading: a machine may have thousands.
const FILES: [&str; 6] = [
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "DejaVuSans.ttf",
    "DejaVuSans-Bold.ttf",
];

/// How deep the folders of fonts are looked into.
const DEPTH: usize = 4;

pub fn of_this_machine() -> Vec<Font> {
    let files = FOLDERS.iter().flat_map(|folder| within(Path::new(folder), DEPTH));
    let bytes = files.filter_map(|file| fs::read(file).ok());
    bytes.flat_map(|bytes| Font::iter(Bytes::new(bytes)).collect::<Vec<_>>()).collect()
}

pub fn have_arabic(fonts: &[Font]) -> bool {
    fonts.iter().any(|font| font.info().coverage.contains(u32::from('ع')))
}

fn within(folder: &Path, depth: usize) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return vec![] };
    let mut found = vec![];
    for path in entries.flatten().map(|entry| entry.path()) {
        let is_wanted = path.file_name().is_some_and(|name| FILES.iter().any(|wanted| name == *wanted));
        if is_wanted {
            found.push(path);
        } else if depth > 0 && path.is_dir() {
            found.extend(within(&path, depth - 1));
        }
    }
    found
}
