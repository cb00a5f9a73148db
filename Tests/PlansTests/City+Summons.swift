import Access
import Kernel
import Ledger
import People
import Plans
import Store
import Testing

/// The steps of a summons, each by the command that takes it.
extension City {
    /// Plans a meeting a week ahead and calls the whole team, or some of it.
    func planMeeting(
        _ number: PlanNumber,
        calling members: [TeamMember.ID]? = nil,
        inDays days: Int = 7
    ) async throws {
        let team = try await file(number).team.map(\.id)
        let details = Appointment.Details.nextWeek(after: today.adding(days: days - 7))
        try await change(number) { version, scope, act, db in
            try AppointmentCommands.plan(
                details,
                calling: (members ?? team).map { Summons.New($0, bring: "Kalendern") },
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    func send(_ number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try AppointmentCommands.send(number, version: version, scope: scope, act: act, in: db)
        }
    }

    func cancelMeeting(_ number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try AppointmentCommands.cancel(number, because: "Sjuk", version: version, scope: scope, act: act, in: db)
        }
    }

    func appointment(_ number: PlanNumber) async throws -> Appointment? {
        try await look(anna) { scope, act, db in
            try Appointments.current(
                of: PlanFile.open(number, scope: scope, act: act, in: db),
                act: act,
                in: db
            )
        }
    }

    /// The agenda as the summons takes it along.
    func agenda(_ number: PlanNumber) async throws -> SummonsAgenda {
        try await look(anna) { scope, act, db in
            let file = try PlanFile.open(number, scope: scope, act: act, in: db)
            let appointment = try #require(try Appointments.current(of: file, act: act, in: db))
            return try SummonsAgenda.open(appointment, in: file, act: act, in: db)
        }
    }

    func summonses(_ reader: Reader) async throws -> [ReceivedSummons] {
        try await look(reader) { scope, act, db in
            try ReceivedSummonses.inbox(scope: scope, vault: act.vault, limit: 10, in: db)
        }
    }

    /// Opens a summons as its page does.
    func open(_ summons: ReceivedSummons, as reader: Reader) async throws {
        try await command(reader) { scope, act, db in
            try ReceivedSummonses.open(
                summons.number,
                version: summons.version,
                stamp: summons.stamp,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    func reply(_ answer: SummonsAnswer.New, to summons: ReceivedSummons, as reader: Reader) async throws {
        try await command(reader) { scope, act, db in
            try SummonsAnswers.reply(
                answer,
                to: summons.number,
                stamp: summons.stamp,
                scope: scope,
                act: act,
                in: db
            )
        }
    }
}

extension Appointment.Details {
    /// A meeting at nine, a week after a day.
    static func nextWeek(after day: Day) -> Appointment.Details {
        Appointment.Details(
            startsAt: Instant(day.adding(days: 7), at: TimeOfDay(minutes: 9 * 60)),
            minutes: 60,
            place: "Rådhuset",
            leader: .socialServices,
            leaderName: "Anna",
            noteTaker: "Bea",
            whyNow: "Skolan börjar snart"
        )
    }
}
