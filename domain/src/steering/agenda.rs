//! What a sitting is about, in the order of portfolio.md 4.1.

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ItemId(pub i64);

coded! {
    /// In the order the tool proposes them.
    pub enum ItemKind {
        Escalation = "escalation",
        /// A decision taken earlier that is late or blocked.
        LateDecision = "late_decision",
        /// A gate to be passed.
        Gate = "gate",
        Rebaseline = "rebaseline",
        Framing = "framing",
        /// A rating that dropped since the last sitting.
        Drop = "drop",
        /// Asked for by a member.
        Request = "request",
        /// Of the whole portfolio: top risks, legal texts.
        Crosscutting = "crosscutting",
    }
}

coded! {
    pub enum ItemState {
        Waiting = "waiting",
        /// On the screen now.
        Open = "open",
        Done = "done",
        /// Not reached, or taken off.
        Dropped = "dropped",
    }
}
