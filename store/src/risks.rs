//! The register of risks.
