//! Alerts: raised by a rule of the programme or asked for by a person. One for one project and cause, which ages.

numbered! {
    /// `ALR-0031`
    pub struct AlertNumber = "ALR-"
}

coded! {
    /// The rules of portfolio.md 4.5, by their numbers, and the alert a person asks for.
    pub enum Rule {
        ReportLate = "R1",
        MilestonePassed = "R2",
        KeySlip = "R3",
        RunningAway = "R4",
        Cost = "R5",
        RiskUnattended = "R6",
        RiskNotReviewed = "R7",
        /// Declared well, computed badly: green outside, red inside.
        Watermelon = "R8",
        DecisionLate = "R9",
        PredecessorLate = "R10",
        LegalTextLate = "R11",
        PostVacant = "R12",
        PhaseWithoutGate = "R13",
        AssistanceUnanswered = "R14",
        TooPerfect = "R15",
        ChangedWithoutDecision = "R16",
        /// *Demande d'alerte*.
        Request = "request",
    }
}

coded! {
    pub enum AlertState {
        Open = "open",
        Acknowledged = "acknowledged",
        /// Until a day, for a reason.
        Snoozed = "snoozed",
        /// Its cause is gone, or it was answered.
        Settled = "settled",
    }
}
