package import Kernel
package import People
import Store

/// A question that was parked at a meeting: it is disputed whose it is, and the professionals settle that among themselves,
/// never before the child (domain §2, Disagreement; ux §6.2, part 3). Nothing of it is ever disclosed.
package struct ParkedQuestion: Sendable, Hashable {
    package typealias ID = Identifier<ParkedQuestion>

    /// Who is to answer it, and by when.
    package struct Turn: Sendable, Hashable {
        /// Nil while nobody has said which principal.
        package let principal: Principal.ID?
        package let answerBy: Day

        package init(principal: Principal.ID?, answerBy: Day) {
            self.principal = principal
            self.answerBy = answerBy
        }
    }

    package let id: ID
    package let words: String
    package let parkedOn: Day
    package let turn: Turn
    /// Nil while it is not settled.
    package let answer: String?

    package var isOpen: Bool { answer == nil }

    /// What the professionals have come to about a question.
    package struct New: Sendable {
        package let question: ID
        package let turn: Turn
        /// Empty while it is not settled.
        package let answer: String

        package init(_ question: ID, _ turn: Turn, answer: String) {
            self.question = question
            self.turn = turn
            self.answer = answer
        }
    }
}
