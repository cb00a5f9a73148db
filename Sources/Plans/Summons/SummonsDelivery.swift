import Kernel
import Ledger
import People
import Store
import Vault

/// Puts a planned meeting into the inboxes of those who are called, as far as each may know (L13, L14).
struct SummonsDelivery {
    private let appointment: Appointment
    private let file: PlanFile
    private let act: Act
    private let db: Transaction

    init(_ appointment: Appointment, in file: PlanFile, by act: Act, in db: Transaction) {
        self.appointment = appointment
        self.file = file
        self.act = act
        self.db = db
    }

    /// - Returns: how many inboxes it reached that did not have it.
    func run() throws -> Int {
        let units = try Directory.units(inPlaceOf: Set(file.team.compactMap(\.unit)), on: act.today, in: db)
        let owner = try Directory.authority(file.plan.owner, in: db)?.name ?? ""
        let agenda = try SummonsAgenda.open(appointment, in: file, act: act, in: db)
        let family = try FamilyStanding(file, on: act.today, in: db)
        var (reached, uncovered, count): (Set<TeamMember.ID>, Set<TeamMember.ID>, Int) = ([], [], 0)
        for summons in appointment.called {
            guard let member = file.team.first(where: { $0.id == summons.member }),
                // What another authority has taken over needs a yes of its own: whoever is called is added there.
                let unit = member.unit.flatMap({ units[$0] }), unit.owner == member.owner
            else { continue }
            let way = SummonsWay(to: member, in: file, family, on: act.today)
            guard case .inbox(let permission) = way else {
                if case .uncovered = way { uncovered.insert(member.id) }
                continue
            }
            reached.insert(member.id)
            if appointment.sentAt != nil, summons.isDelivered { continue }
            let document = SummonsDocument(
                appointment.details,
                summons,
                asking: agenda.told(to: member, in: file, on: act.today),
                in: file,
                owner: owner
            )
            let place = try ReceivedSummonses.deliver(
                document.encoded(),
                version: appointment.version,
                of: appointment.id,
                for: member.id,
                to: unit,
                by: act,
                in: db
            )
            count += 1
            if let permission, let unit = try Directory.unit(place, in: db) {
                try disclose(document.contents, to: unit, permission)
            }
        }
        // Those who may not know any more, and those who are called no more, are told so.
        try ReceivedSummonses.end(of: appointment.id, for: uncovered, as: .withdrawn, by: act, in: db)
        let others = try Set(ReceivedSummonses.places(of: appointment.id, in: db).keys).subtracting(reached)
        try ReceivedSummonses.end(of: appointment.id, for: others, as: .cancelled, by: act, in: db)
        return count
    }

    private func disclose(_ contents: [Consent.Content], to unit: CareUnit, _ permission: Permission) throws {
        let id: Identifier<Disclosure> = act.identifier()
        try db.run(
            """
            INSERT INTO summons_disclosure (id, version_id, recipient_id, unit_id, basis, consent_id, legal_basis_id, at,
                by_id)
            VALUES (\(id), \(appointment.versionID), \(unit.owner),
                \(unit.id), \(permission.basis), \(permission.consent), \(permission.legalBasis), \(act.at), \(act.actor))
            """
        )
        try EventLog.append(
            EventType("summons.disclosed", version: 1),
            to: act.vault.key(of: file.plan.record, in: db),
            facts: [
                "version": .count(appointment.version), "basis": .code(permission.basis.rawValue),
                "contents": .codes(contents.map(\.rawValue)),
            ],
            details: unit.name,
            by: act,
            in: db
        )
    }
}
