package import Kernel
import Store

/// What somebody around the table said that belongs in the plan, in her words: how it is now, and whether she agrees with
/// what was read back.
package struct Statement: Sendable, Hashable {
    package typealias ID = Identifier<Statement>

    /// What it is about.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        /// What goes well now.
        case good
        /// What is hard now.
        case hard
        /// She agrees with the plan as it was read back.
        case agrees
        /// She does not agree, with what.
        case disagrees

        /// Whether it answers what was read back; the others tell how it is now.
        var isApproval: Bool { self == .agrees || self == .disagrees }
    }

    package let id: ID
    package let member: TeamMember.ID
    package let kind: Kind
    /// Empty only where she agrees.
    package let words: String
    /// Whether it answers what was read before a goal, a promise or the responsibility was changed: she is asked again.
    package let isEarlier: Bool
    package let at: Instant

    /// Something to write down.
    package struct New: Sendable, Hashable {
        package let member: TeamMember.ID
        package let kind: Kind
        /// Empty takes back what she said before.
        package let words: String
        /// What stood there when it was written, empty for nothing; nil where the version of the plan says it.
        package let former: String?

        package init(_ member: TeamMember.ID, _ kind: Kind, _ words: String = "", former: String? = nil) {
            self.member = member
            self.kind = kind
            self.words = words
            self.former = former
        }
    }
}
