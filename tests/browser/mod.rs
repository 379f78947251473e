//! A dozen stories in a real browser, with scripts and without, in Arabic and French, on a phone and on a desk.

mod driver;
mod every_page;
mod pictures;
mod sitting;
mod stories;
