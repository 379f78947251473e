//! Risks that happened, and trouble that came unannounced.
