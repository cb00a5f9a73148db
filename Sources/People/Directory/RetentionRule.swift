package import Kernel
import Store

/// How long an authority keeps a kind of record, by which paragraph: data of each authority, since committees, boards and
/// providers follow different laws, and places have their own exceptions (L17; law 7 of the house). Where no rule is in
/// force, nothing is destroyed.
package struct RetentionRule: Sendable, Hashable {
    package typealias ID = Identifier<RetentionRule>

    /// The records that have a clock of their own. The card of a person has its plan's: each plan has a card of its own.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        case plan, copy, summons
    }

    /// By when what may go must be gone; where the law sets no end there is none.
    package enum Deadline: String, Sendable, CaseIterable, SQLText {
        /// The end of the calendar year after the one in which it may go (SoL 16:1).
        case nextYear
    }

    /// What makes a record stay longer than others.
    package enum Fact: String, Sendable, CaseIterable, SQLText {
        /// A child has been placed outside her home (SoL 16:2).
        case placement
        /// Parentage or adoption was looked into (SoL 16:2).
        case parentage
        /// There was an inquiry into whether a child needs protection (SoL 16:2 a).
        case inquiry
        /// The person belongs to those whose files are kept for research (SoF 13:1).
        case researchSample
    }

    /// A fact, and how long it keeps a record.
    package struct Exception: Sendable, Hashable, Encodable {
        package let when: Fact
        /// How old the person must be before the record may go; nil where it never may.
        package let untilAge: Int?
        package let paragraph: String

        package init(when: Fact, untilAge: Int? = nil, paragraph: String) {
            self.when = when
            self.untilAge = untilAge
            self.paragraph = paragraph
        }
    }

    /// Years after the last entry.
    package let years: Int
    package let deadline: Deadline?
    package let paragraph: String
    package let exceptions: [Exception]

    package init(years: Int, deadline: Deadline?, paragraph: String, exceptions: [Exception]) {
        self.years = years
        self.deadline = deadline
        self.paragraph = paragraph
        self.exceptions = exceptions
    }
}
