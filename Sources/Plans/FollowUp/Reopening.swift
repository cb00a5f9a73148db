package import Kernel
import People
import Store

/// That a plan which had ended goes on, and why. It is the same plan: its number, its record and the day its need was seen
/// stay as they were.
package struct Reopening: Sendable, Hashable {
    /// Why, as a code.
    package enum Reason: String, Sendable, CaseIterable, SQLText {
        /// What the plan was for is needed again.
        case needReturned
        /// The person or somebody close to her wants to go on.
        case personAsks
        /// Something was left undone.
        case closedTooEarly
        /// It should not have been closed, or by another reason.
        case closedByMistake
    }

    package let reason: Reason
    package let words: String
    package let at: Instant
}

extension Closure.Reason {
    /// Whether a plan that ended so may go on. What was entered in error is nobody's plan, and what another authority has
    /// taken over goes on there.
    package var mayBeReopened: Bool { self != .enteredInError && self != .takenOver }
}

extension PlanFile {
    /// Those who have said yes and whose yes does not count any more, by name, each once: they must be asked again before
    /// anything is told on their word (L6).
    package func toAskAgain(on day: Day) -> [String] {
        let yes = consents.filter { $0.answer == .yes }
        let inForce = Set(yes.filter { $0.isInForce(on: day) }.map(\.giverName))
        return yes.reduce(into: []) { names, consent in
            if !inForce.contains(consent.giverName), !names.contains(consent.giverName) {
                names.append(consent.giverName)
            }
        }
    }
}
