package import Kernel
package import People

/// A pre-meeting (förmöte): the principals agree without the family in the room on who owns which question and its cost,
/// so that nobody argues about it before the person (domain §2, Disagreement).
package struct PreMeeting: Sendable, Hashable {
    package typealias ID = Identifier<PreMeeting>

    /// What came of one question of the agenda.
    package struct Outcome: Sendable, Hashable {
        /// The principal that owns the question and its cost; nil while they have not agreed.
        package let owner: Principal.ID?
        /// Terms, such as how a cost is shared; empty if nothing was said.
        package let note: String

        package var isResolved: Bool { owner != nil }

        package init(owner: Principal.ID?, note: String) {
            self.owner = owner
            self.note = note
        }
    }

    package let id: ID
    package let heldOn: Day
    /// Who took part, in words: often managers who are not on the team.
    package let participants: String

    /// A pre-meeting to write down.
    package struct New: Sendable {
        package let heldOn: Day
        package let participants: String
        /// Those questions that were taken up; what was said before about others still counts.
        package let outcomes: [AgendaQuestion.ID: Outcome]

        package init(heldOn: Day, participants: String, outcomes: [AgendaQuestion.ID: Outcome]) {
            self.heldOn = heldOn
            self.participants = participants
            self.outcomes = outcomes
        }
    }
}
