//! Rules, computed ratings and clocks, for what changed and each night.
