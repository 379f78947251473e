//! Addresses: Risks, issues and responses; the matrix.
