//! Pages about frozen states.
