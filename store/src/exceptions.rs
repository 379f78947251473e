//! Exception reports.
