//! The way of a report: drafted by the lead, validated by the entity, accepted by the programme office.

coded! {
    /// A step on the way. A report without any is drafted.
    pub enum ReportStep {
        Validated = "validated",
        Accepted = "accepted",
        /// Sent back with a note: the lead corrects it with a new report.
        Returned = "returned",
    }
}
