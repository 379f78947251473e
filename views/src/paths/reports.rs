//! Addresses: Reports, ratings, preferences, calendars.
