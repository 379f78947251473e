//! What the program says to whoever started it: the one place that prints.

use std::fmt::Display;

/// A sentence on standard output.
#[expect(clippy::print_stdout, reason = "tasks and the first run speak to a person at a terminal")]
pub fn say(sentence: impl Display) {
    println!("{sentence}");
}

/// A sentence on standard error.
#[expect(clippy::print_stderr, reason = "a refusal to start has nowhere else to go")]
pub fn complain(sentence: impl Display) {
    eprintln!("{sentence}");
}
