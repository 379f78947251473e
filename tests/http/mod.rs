//! Each route by role: status, page, record, journal, letters. One file for each circle of people.

mod operators;
mod update_form;
mod update_link;
mod update_workbook;
