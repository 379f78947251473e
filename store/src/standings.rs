//! What the rules and the computed rating ask of the portfolio.
