package import Access
package import Kernel
package import Ledger
package import People
package import Store

/// The unit that somebody who is called has named as the right one, and that the summons has not gone on to by itself. The
/// duty that somebody comes stays on the principal (L5, L9), so it is a unit of the same one.
package enum RightUnit {
    /// - Parameters:
    ///   - summons: a call that has been answered.
    ///   - member: who is called by it.
    /// - Returns: nil where no other unit is named, where it is not there on the day or of another principal, and where the
    ///   summons lies with it already.
    package static func named(
        by summons: Summons,
        of member: TeamMember,
        on day: Day,
        in db: Reading
    ) throws -> CareUnit? {
        guard let answer = summons.answer, answer.code == .notOurs, let id = answer.unit, let owner = member.owner,
            id != member.unit, id != summons.place,
            let unit = try Directory.unit(inPlaceOf: id, on: day, in: db), unit.id == id,
            try principal(of: unit.owner, in: db) == principal(of: owner, in: db)
        else { return nil }
        return unit
    }

    /// Calls the right unit in place of the one that said so: it joins the team, the next version of what is planned calls
    /// it and not the other, and it is sent as far as each may know.
    ///
    /// - Throws: `Problem` of code `state` when no such answer stands any more; else as the three commands do that it is made
    ///   of.
    package static func call(
        insteadOf id: TeamMember.ID,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let file = try PlanFile.open(number, scope: scope, act: act, in: db)
        guard let appointment = try Appointments.current(of: file, act: act, in: db), appointment.sentAt != nil,
            let summons = appointment.called.first(where: { $0.member == id }),
            let member = file.team.first(where: { $0.id == id }),
            let unit = try named(by: summons, of: member, on: act.today, in: db)
        else { throw Problem(.state, text: "summons.instead.gone") }
        var version = version
        func next() -> Int {
            defer { version += 1 }
            return version
        }
        let new = TeamMember.New(kind: .professional, name: unit.name, unit: unit.id, practitioner: nil)
        let right =
            try file.team.first { $0.unit == unit.id }?.id
            ?? TeamCommands.add(new, on: number, version: next(), scope: scope, act: act, in: db)
        let others = appointment.called.filter { $0.member != id && $0.member != right }
        try AppointmentCommands.plan(
            appointment.details,
            calling: others.map { Summons.New($0.member, bring: $0.bring) } + [
                Summons.New(right, bring: summons.bring)
            ],
            on: number,
            version: next(),
            scope: scope,
            act: act,
            in: db
        )
        // To the one that said so the meeting is not cancelled: it is another's.
        try ReceivedSummonses.end(of: appointment.id, for: [id], as: .forwarded, by: act, in: db)
        try AppointmentCommands.send(number, version: next(), scope: scope, act: act, in: db)
    }

    private static func principal(of owner: Owner.ID, in db: Reading) throws -> Principal.ID? {
        try Directory.authority(owner, in: db)?.principal.id
    }
}
