//! Corrections to the country’s holidays.
