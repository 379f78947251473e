//! The country's own components, where the office knows them.
