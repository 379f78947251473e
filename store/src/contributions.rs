//! What projects are to do for the index.
