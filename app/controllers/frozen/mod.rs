//! As of a sitting; two sittings compared.
