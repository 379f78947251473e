//! What a sitting decided, who carries it out by when, and the proof that it was done.

numbered! {
    /// `DEC-0009`
    pub struct DecisionNumber = "DEC-"
}

coded! {
    /// The five answers of portfolio.md 4.2.
    pub enum DecisionKind {
        Adopted = "adopted",
        AdoptedWithReserve = "adopted_with_reserve",
        Deferred = "deferred",
        Returned = "returned",
        Refused = "refused",
    }
}

coded! {
    pub enum DecisionState {
        /// Taken, and to be carried out; or taken with nothing to carry out.
        Taken = "taken",
        /// Said to be done, with proof; the body that took it closes it.
        Done = "done",
        Blocked = "blocked",
        Closed = "closed",
    }
}

impl DecisionKind {
    /// Somebody has to carry it out by a day.
    #[must_use]
    pub const fn needs_owner(self) -> bool {
        matches!(self, DecisionKind::Adopted | DecisionKind::AdoptedWithReserve)
    }
}
