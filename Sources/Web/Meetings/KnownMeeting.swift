import Access
import Kernel
import Meetings
import People
import Plans

/// What is known of a meeting before anybody writes it down: from the summons that was sent, once its day has come, and from
/// the answers to it. Nothing is proposed that nobody said.
struct KnownMeeting: Sendable {
    /// When and where, and who was to lead it; nil where no such meeting was summoned.
    let details: Appointment.Details?
    /// How those took part who have said how they will.
    let attendance: [TeamMember.ID: Attendance]
    /// Who comes in whose place; nil for nobody who is not around the plan yet.
    let substitute: TeamMember.New?

    init(_ appointment: Appointment?, team: [TeamMember], on today: Day) {
        guard let appointment, appointment.sentAt != nil, appointment.details.startsAt.day <= today else {
            (details, attendance, substitute) = (nil, [:], nil)
            return
        }
        details = appointment.details
        attendance = appointment.called.reduce(into: [:]) { known, summons in
            known[summons.member] = summons.answer.flatMap { Attendance(summons.member, as: $0) }
        }
        let substitutes = appointment.called.compactMap { summons -> TeamMember.New? in
            guard let answer = summons.answer, answer.code == .substitute,
                let absent = team.first(where: { $0.id == summons.member }), absent.kind != .individual
            else { return nil }
            return TeamMember.New(kind: absent.kind, name: answer.words, unit: absent.unit, practitioner: nil)
        }
        substitute = substitutes.first { new in !team.contains { $0.isSame(as: new) } }
    }

    /// How somebody of the staff took part: whoever the summons says leads or takes notes is there without doing anything.
    func mode(of name: String) -> Attendance.Mode? {
        details.flatMap { [$0.leaderName, $0.noteTaker].map(\.withoutTitle).contains(name) ? .present : nil }
    }
}

extension Attendance {
    /// What an answer says of how somebody takes part; nil where another one was to be called.
    fileprivate init?(_ member: TeamMember.ID, as answer: SummonsAnswer) {
        switch answer.code {
        case .comes: self.init(member: member, mode: .present)
        case .leaves: self.init(member: member, mode: .part, leftAt: answer.leavesAt)
        case .substitute, .declines: self.init(member: member, mode: .absentWithNotice)
        case .notOurs: return nil
        }
    }
}
