import Kernel
import Ledger
import People
import Store
import Vault

/// Who answers: a member of the plan's team, chosen there and not told apart by how a name is spelt, or somebody beside it.
struct ConsentGiver {
    let part: Consent.Giver
    let member: TeamMember.ID?
    let name: String

    init(_ member: TeamMember, as part: Consent.Giver) {
        self.part = part
        self.member = member.id
        name = member.name
    }

    /// Finds her on the team. A guardian who is not there is put there, so that she gets her letter and is counted once.
    ///
    /// - Throws: `Problem` on `giver` for somebody who may not answer in that part.
    init(_ new: ConsentCommands.New, for patient: Patient, in change: PlanChange) throws {
        let team = try TeamCommands.members(of: change.plan.id, key: change.key, in: change.db)
        part = new.giver
        var found = try new.member.map { id in
            guard let member = team.first(where: { $0.id == id }), member.kind.parts.contains(new.giver) else {
                throw Problem(.invalid, field: "giver", text: "error.choice")
            }
            return member
        }
        switch new.giver {
        case .individual:
            found = team.first { $0.kind == .individual }
        case .guardian:
            let named = found.map { [$0] } ?? team.filter { $0.stands(as: .guardian, named: new.giverName) }
            try Self.demandGuardian(named, of: patient, team, in: change)
            found = named.first
        case .representative: break
        }
        name = found?.name ?? new.giverName
        member = try found?.id ?? (new.giver == .guardian ? Self.join(new.giverName, change) : nil)
    }

    /// Whoever was a guardian answers for the person no more: custody has ended (FB 6:2), or she has come of age (FB 9:1).
    private static func demandGuardian(
        _ guardians: [TeamMember],
        of patient: Patient,
        _ team: [TeamMember],
        in change: PlanChange
    ) throws {
        if let ofAge = patient.comesOfAge, ofAge <= change.act.today {
            throw Problem(.invalid, field: "giver", text: "consent.giver.ofAge")
        }
        let family = try FamilyStanding(of: change.plan.id, team, ofAge: nil, on: change.act.today, in: change.db)
        guard guardians.isEmpty || !family.former.isSuperset(of: guardians.map(\.id)) else {
            throw Problem(.invalid, field: "giver", text: "consent.giver.former")
        }
    }

    private static func join(_ name: String, _ change: PlanChange) throws -> TeamMember.ID {
        let new = TeamMember.New(kind: .guardian, name: name, unit: nil, practitioner: nil)
        let id = try TeamCommands.insert(new, plan: change.plan.id, key: change.key, by: change.act, in: change.db)
        try EventLog.append(
            EventType("team.memberAdded", version: 1),
            to: change.key,
            facts: ["kind": .code(new.kind.rawValue)],
            details: name,
            by: change.act,
            in: change.db
        )
        return id
    }
}

extension TeamMember {
    /// Whether she stands there in a part and by a name, however it is spaced and cased.
    package func stands(as kind: Kind, named name: String) -> Bool {
        self.kind == kind && FoldedName(self.name) == FoldedName(name)
    }

    /// Whether somebody to add stands there already: under two entries she would be waited for once more than she can answer.
    package func isSame(as new: New) -> Bool { stands(as: new.kind, named: new.name) && unit == new.unit }
}

extension TeamMember.Kind {
    /// In which parts a member of the team can answer: a god man or förvaltare stands there as somebody close.
    package var parts: [Consent.Giver] {
        switch self {
        case .individual: [.individual]
        case .guardian: [.guardian]
        case .relative: [.representative]
        case .professional, .coordinator: []
        }
    }
}
