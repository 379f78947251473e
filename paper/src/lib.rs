//! Documents on paper: laid out and written as tagged PDF, in Arabic and in Latin script.
