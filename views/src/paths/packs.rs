//! Addresses: The pack of a sitting and the work behind it.
