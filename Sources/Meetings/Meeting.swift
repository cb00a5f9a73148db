package import Kernel
package import Plans
import Store

/// A meeting about a plan, with who was there.
package struct Meeting: Sendable, Hashable {
    package typealias ID = Identifier<Meeting>

    package let id: ID
    /// The plan's first meeting is 1.
    package let number: Int
    package let startsAt: Instant
    package let place: String
    package let attendance: [Attendance]
}

/// How one member of the team took part.
package struct Attendance: Sendable, Hashable {
    /// Whether and how somebody was there.
    package enum Mode: String, Sendable, CaseIterable, SQLText {
        case present, digital, part, absentWithNotice, absent
    }

    package let member: TeamMember.ID
    package let mode: Mode

    package init(member: TeamMember.ID, mode: Mode) {
        self.member = member
        self.mode = mode
    }
}
