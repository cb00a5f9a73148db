package import Kernel
import People
import Store

/// A plan that needs somebody who answers for it: whoever did has left its unit, is to leave it, or has handed it over to a
/// unit.
///
/// Nobody has to be told and nothing has to run for that: it is read from who works where on the day. Nothing sealed is in
/// it, and so nobody learns from it whom a plan is for (docs/adr/014).
package struct UnclaimedPlan: Sendable, Hashable {
    /// Why it needs somebody.
    package enum Reason: Sendable, Hashable {
        /// Nobody who works at the unit answers for it.
        case left
        /// Whoever answers for it works there no more from a day on.
        case leaving(Day)
        /// Whoever answers for it has handed it over to the unit, and answers until somebody there has taken it.
        case offered
    }

    package let plan: Plan
    package let reason: Reason
    /// Who answers for it, or did until she left.
    package let responsible: Actor.ID?
    /// Whether the reader may give it to a colleague, and not only take it.
    package let mayBeGiven: Bool
}

extension UnclaimedPlan.Reason {
    /// The reason among the facts of an event.
    var code: String {
        switch self {
        case .left: "left"
        case .leaving: "leaving"
        case .offered: "offered"
        }
    }
}
