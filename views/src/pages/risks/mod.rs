//! The register and the matrix.
