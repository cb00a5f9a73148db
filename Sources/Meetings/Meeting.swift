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
    /// What kind of staff led it; nil where nobody has said.
    package let leader: Appointment.Leader?
    package let attendance: [Attendance]
    /// When and by whom it was written down as it stands here.
    package let recordedAt: Instant
    package let recordedBy: Actor.ID
}

/// How one member of the team took part.
package struct Attendance: Sendable, Hashable {
    /// Whether and how somebody was there.
    package enum Mode: String, Sendable, CaseIterable, SQLText {
        case present, digital, part, absentWithNotice, absent

        /// Whether somebody was there, if only for part of it.
        package var wasThere: Bool { self != .absentWithNotice && self != .absent }
    }

    package let member: TeamMember.ID
    package let mode: Mode
    /// When she left; only for somebody who was there for a part, and nil where nobody wrote it.
    package let leftAt: TimeOfDay?

    package init(member: TeamMember.ID, mode: Mode, leftAt: TimeOfDay? = nil) {
        self.member = member
        self.mode = mode
        self.leftAt = leftAt
    }
}
