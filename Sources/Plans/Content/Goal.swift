package import Kernel
import Store

/// What the person wants to reach, in the person's words.
package struct Goal: Sendable, Hashable {
    package typealias ID = Identifier<Goal>

    /// Within weeks, or in the long run.
    package enum Term: String, Sendable, CaseIterable, SQLText {
        case short, long
        /// There is a need and no goal yet: the words say why.
        case none
    }

    /// How many a plan may have: more is no plan, and no page or form would hold them.
    static let most = 100

    package let id: ID
    /// The plan's first goal is 1.
    package let number: Int
    package let term: Term
    package let words: String
    /// What is needed, in the person's words; empty where only the goal was written.
    package let need: String
    /// How one sees that it is reached; empty where nothing was written.
    package let sign: String

    /// A goal to write down, or a need without one.
    package struct New: Sendable, Hashable {
        package let term: Term
        /// The goal, or why there is none.
        package let words: String
        /// What is needed; empty for a goal that says it itself.
        package let need: String
        /// How one sees that it is reached; may be empty.
        package let sign: String

        package init(_ term: Term, _ words: String, need: String = "", sign: String = "") {
            (self.term, self.words, self.need, self.sign) = (term, words, need, sign)
        }
    }

    /// What it says, as it would be written down.
    package var new: New { New(term, words, need: need, sign: sign) }

    /// What a goal says, and since when. The first is what was written down; each after it is a change.
    package struct Wording: Sendable, Hashable {
        package let words: New
        /// Why it was changed; empty where nobody said.
        package let why: String
        package let at: Instant
        package let by: Actor.ID
    }

    /// A goal with everything that it has said.
    package struct Worded: Sendable, Hashable {
        package let id: ID
        package let number: Int
        /// Whether it is there.
        package let stands: Bool
        /// The latest first; there is always one.
        package let wordings: [Wording]
        /// When and by whom it was taken away; nil for most.
        package let removedAt: Instant?
        package let removedBy: Actor.ID?
    }
}
