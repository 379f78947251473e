//! Thresholds the programme office has set.
