//! Silence is consent: reports nobody objected to are accepted.
