package import Kernel
package import Plans

extension MeetingCommands {
    /// A held meeting as the page takes it.
    package struct Held: Sendable, Equatable {
        package let startsAt: Instant
        package let place: String
        /// Who led it; nil for who was to, where that was planned.
        package let leader: Appointment.Leader?
        package let attendance: [Attendance]
        /// That the meeting was held although a pre-meeting left a question unresolved.
        package let isOverUnresolved: Bool

        package init(
            startsAt: Instant,
            place: String,
            leader: Appointment.Leader? = nil,
            attendance: [Attendance],
            isOverUnresolved: Bool = false
        ) {
            self.startsAt = startsAt
            self.place = place
            self.leader = leader
            self.attendance = attendance
            self.isOverUnresolved = isOverUnresolved
        }

        /// The same, held although a pre-meeting left a question unresolved.
        package var overUnresolved: Held {
            Held(startsAt: startsAt, place: place, leader: leader, attendance: attendance, isOverUnresolved: true)
        }

        /// The same with how somebody took part, whatever else was said of her.
        package func attended(by member: TeamMember.ID, as mode: Attendance.Mode) -> Held {
            Held(
                startsAt: startsAt,
                place: place,
                leader: leader,
                attendance: attendance.filter { $0.member != member } + [Attendance(member: member, mode: mode)],
                isOverUnresolved: isOverUnresolved
            )
        }

        /// A meeting as it was written down.
        package init(_ meeting: Meeting) {
            self.init(
                startsAt: meeting.startsAt,
                place: meeting.place,
                leader: meeting.leader,
                attendance: meeting.attendance
            )
        }

        /// - Throws: `Problem` on `attendance` unless it names some of these, each once, somebody was there, and whoever left
        ///   was there for a part.
        func demandAttendance(of team: [TeamMember]) throws {
            let called = attendance.map(\.member)
            guard Set(called).count == called.count, Set(called).isSubset(of: team.map(\.id)),
                attendance.contains(where: \.mode.wasThere),
                attendance.allSatisfy({ $0.leftAt == nil || $0.mode == .part })
            else { throw Problem(.invalid, field: "attendance", text: "meeting.nobodyThere") }
        }

        /// Whether it says the same, whatever order people stand in.
        package static func == (one: Held, other: Held) -> Bool {
            (one.startsAt, one.place, one.leader) == (other.startsAt, other.place, other.leader)
                && Set(one.attendance) == Set(other.attendance)
        }
    }
}
