//! Reports, ratings, preferences, calendars.
