//! Links for calendars.
