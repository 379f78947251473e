//! What a file is, before anything opens it: a workbook of bounded size, or why not.

use std::io::{Cursor, Read};

use views::pages::update::Trouble;
use zip::ZipArchive;

/// The parts of a workbook, each counted once: ours has about fifteen.
const MOST_ENTRIES: usize = 200;

/// What all parts may come to, once unpacked. Counted while unpacking: what an archive says of itself proves nothing.
const MOST_UNPACKED: u64 = 24 * 1024 * 1024;

/// How many times its packed size a file may unpack to, beyond the first megabyte.
const MOST_RATIO: u64 = 100;

const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0];
const ZIP: &[u8] = b"PK\x03\x04";

/// # Errors
/// Why the file is not opened.
pub fn check(bytes: &[u8]) -> Result<(), Trouble> {
    if bytes.starts_with(OLE) {
        return Err(Trouble::OldOrLocked);
    }
    if !bytes.starts_with(ZIP) {
        return Err(what_else(bytes));
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Trouble::Damaged)?;
    if archive.len() > MOST_ENTRIES {
        return Err(Trouble::TooLargeInside);
    }
    let packed = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let most = MOST_UNPACKED.min(packed.saturating_mul(MOST_RATIO).max(1024 * 1024));
    let mut unpacked = 0;
    for place in 0..archive.len() {
        let entry = archive.by_index(place).map_err(|_| Trouble::Damaged)?;
        let left = most - unpacked;
        let taken = std::io::copy(&mut entry.take(left + 1), &mut std::io::sink()).map_err(|_| Trouble::Damaged)?;
        if taken > left {
            return Err(Trouble::TooLargeInside);
        }
        unpacked += taken;
    }
    Ok(())
}

/// A text without zeros is a text, whatever its name says.
fn what_else(bytes: &[u8]) -> Trouble {
    if bytes.is_empty() {
        Trouble::NoFile
    } else if bytes.contains(&0) {
        Trouble::NotAWorkbook
    } else {
        Trouble::PlainText { utf8: std::str::from_utf8(bytes).is_ok() }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    fn packed(entries: usize, zeros: usize) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(vec![]));
        for number in 0..entries {
            writer.start_file(format!("{number}.xml"), SimpleFileOptions::default()).unwrap();
            writer.write_all(&vec![b' '; zeros]).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn a_file_is_seen_for_what_it_is() {
        let windows_1256 = b"\xC7\xE1\xE3\xD1\xCD\xE1\xC9;\xCA\xC7\xD1\xED\xCE";
        for (bytes, expected) in [
            (&b""[..], Err(Trouble::NoFile)),
            (b"N\xC2\xB0;Jalon", Err(Trouble::PlainText { utf8: true })),
            (windows_1256, Err(Trouble::PlainText { utf8: false })),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Err(Trouble::OldOrLocked)),
            (b"%PDF\0", Err(Trouble::NotAWorkbook)),
            (b"PK\x03\x04 and no more", Err(Trouble::Damaged)),
        ] {
            assert_eq!(check(bytes), expected);
        }
        assert_eq!(check(&packed(3, 1_000)), Ok(()));
    }

    #[test]
    fn a_bomb_is_counted_while_it_unpacks() {
        assert_eq!(check(&packed(1, 40 * 1024 * 1024)), Err(Trouble::TooLargeInside));
        assert_eq!(check(&packed(30, 1024 * 1024)), Err(Trouble::TooLargeInside));
        assert_eq!(check(&packed(MOST_ENTRIES + 1, 1)), Err(Trouble::TooLargeInside));
        assert_eq!(check(&packed(1, 2 * 1024 * 1024)), Err(Trouble::TooLargeInside), "a thousandfold");
    }
}
