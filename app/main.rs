//! `sila`: without a word it serves; with words it is Loco's command line.

use std::process::ExitCode;

use loco_rs::cli;
use sila::{Sila, start};

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match std::env::args().nth(1) {
        None => start::serve().await,
        Some(_) => cli::main::<Sila>().await,
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => start::complain(&trouble),
    }
}
