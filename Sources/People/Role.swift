import Store

/// What somebody on the staff is commissioned to do at a unit, and what her account may be asked to do. A role opens
/// nothing by itself: the gate also asks for a standing.
package enum Role: String, Sendable, CaseIterable, SQLText {
    /// Socialsekreterare, biståndshandläggare: social services' staff.
    case caseWorker
    /// Health-care staff, and elevhälsa.
    case healthcareProfessional
    /// SIP-samordnare: leads meetings as a neutral party.
    case coordinator
    /// Looks after accounts. Opens no plan.
    case administrator
    /// Sees the numbers of her authority and nothing else: no plan, no person (L16).
    case statistician

    /// Whether people with this role work with plans at all.
    package var worksWithPlans: Bool { self != .administrator && self != .statistician }
}
