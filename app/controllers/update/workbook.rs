//! The update by spreadsheet: the template goes out, comes back, is read without changing anything, is shown as a
//! difference, and is confirmed.
