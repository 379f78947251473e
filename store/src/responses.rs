//! What is done about risks and issues.
