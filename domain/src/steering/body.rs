//! The three rungs of the ladder on which difficulties climb (PROGRAMME.md). Their names are national.

coded! {
    /// From the sector up.
    pub enum Level {
        /// The steering structure of a ministry or agency (SPGOV).
        Sector = "1",
        /// The programme office (DPGOV).
        Office = "2",
        /// The interministerial committee (CIGOV).
        Committee = "3",
    }
}

impl Level {
    /// The rung above; none above the committee.
    #[must_use]
    pub const fn above(self) -> Option<Level> {
        match self {
            Level::Sector => Some(Level::Office),
            Level::Office => Some(Level::Committee),
            Level::Committee => None,
        }
    }

    /// Its place on the ladder, from 1.
    #[must_use]
    pub const fn rung(self) -> i64 {
        match self {
            Level::Sector => 1,
            Level::Office => 2,
            Level::Committee => 3,
        }
    }

    #[must_use]
    pub fn from_rung(rung: i64) -> Option<Level> {
        Level::ALL.iter().copied().find(|level| level.rung() == rung)
    }
}
