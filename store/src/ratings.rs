//! What others than the lead think of a project.
