//! Each route by role: status, page, record, journal, letters. One file for each circle of people.

mod operators;
mod project_history;
mod project_roadmap;
mod project_sheet;
mod project_withheld;
