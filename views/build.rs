//! Puts htmx, at the version `package-lock.json` names, where `static_files` embeds it.
//!
//! Pages work without script, so nothing here may fail the build: without npm, or without a network,
//! an empty file is embedded and cargo prints why. Only `node_modules` is written in the source tree.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

const SCRIPT: &str = "node_modules/htmx.org/dist/htmx.min.js";
const MANIFEST: &str = "node_modules/htmx.org/package.json";

fn main() -> io::Result<()> {
    for watched in ["build.rs", "package.json", "package-lock.json", SCRIPT] {
        println!("cargo:rerun-if-changed={watched}");
    }
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    if !is_installed(&here) {
        install(&here);
    }
    let script = if is_installed(&here) { fs::read(here.join(SCRIPT)).unwrap_or_default() } else { Vec::new() };
    if script.is_empty() {
        println!("cargo:warning=htmx could not be installed (npm ci in views/): pages are built without script");
    }
    fs::write(out.join("htmx.min.js"), script)
}

/// True when the script is there, at the version that the lock file pins.
fn is_installed(here: &Path) -> bool {
    let Ok(manifest) = fs::read_to_string(here.join(MANIFEST)) else { return false };
    let Ok(wanted) = fs::read_to_string(here.join("package.json")) else { return false };
    let Some(version) = text_after(&wanted, "\"htmx.org\":") else { return false };
    text_after(&manifest, "\"version\":") == Some(version) && here.join(SCRIPT).is_file()
}

/// The string that follows a key in a JSON file: enough for one version number.
fn text_after<'a>(json: &'a str, key: &str) -> Option<&'a str> {
    json.split(key).nth(1)?.split('"').nth(1)
}

/// Tries once and briefly: a build on a train should not wait for a registry.
fn install(here: &Path) {
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let tried = Command::new(npm)
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"])
        .args(["--fetch-retries=1", "--fetch-timeout=20000"])
        .current_dir(here)
        .stdin(Stdio::null())
        .output();
    match tried {
        Ok(done) if done.status.success() => {}
        Ok(done) => println!("cargo:warning=npm ci failed: {}", last_line(&done.stderr)),
        Err(absent) => println!("cargo:warning=npm could not be run: {absent}"),
    }
}

fn last_line(output: &[u8]) -> String {
    let text = String::from_utf8_lossy(output);
    text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("no output").to_owned()
}
