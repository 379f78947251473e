//! Gathers the project files of the shipped country into one text, so that the binary carries its own data.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=morocco");
    let mut files: Vec<_> = fs::read_dir("morocco/projects")?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let texts = files.iter().map(|file| fs::read_to_string(file.path())).collect::<Result<Vec<_>, _>>()?;
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("projects.json"), format!("[{}]", texts.join(",")))
}
