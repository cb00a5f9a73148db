package import Access
package import Kernel
package import Ledger
import People
package import Store
import Vault

/// Those who were around the person's plan before and are not around this one: proposed when people are called anew, so that
/// a known family is not written twice.
package struct EarlierTeam: Sendable {
    /// In the order they were added then; each works at a unit that is there today.
    package let members: [TeamMember]
    /// The records of the earlier plan, for the access row of whoever shows them.
    package let records: [Record.ID]

    /// Looks at the latest closed plan of the reader's for the same number. Nobody is proposed from whom one of the two
    /// plans is secret, or who is no guardian any more, and nobody whose places the reader is not told (L18).
    ///
    /// - Throws: as `PlanFile.open`.
    package init(_ file: PlanFile, scope: Scope, act: Act, in db: Reading) throws {
        guard let number = file.patient.number,
            let earlier = try Plans.closed(for: number, scope: scope, vault: act.vault, in: db).last,
            let former = try Self.open(earlier, scope: scope, act: act, in: db), former.places.areShown
        else {
            (members, records) = ([], [])
            return
        }
        let (then, now) = (
            try FamilyStanding(former, on: act.today, in: db), try FamilyStanding(file, on: act.today, in: db)
        )
        let units = Set(try Directory.units(on: act.today, in: db).map(\.id))
        members = former.team.filter { member in
            guard member.kind != .individual, !file.team.contains(where: { $0.isKnown(with: member) }) else {
                return false
            }
            if let unit = member.unit { return unit != file.plan.unit && units.contains(unit) }
            let isOut = then.secret.union(then.former).contains(member.id)
            return !isOut && !now.isSecret(from: member.name) && !now.isFormer(member.name)
        }
        records = members.isEmpty ? [] : former.records
    }

    /// - Returns: nil for a plan whose record is destroyed.
    private static func open(_ plan: Plan, scope: Scope, act: Act, in db: Reading) throws -> PlanFile? {
        do {
            return try PlanFile.open(plan.number, scope: scope, act: act, in: db)
        } catch let problem as Problem where problem.code == .notFound {
            return nil
        }
    }
}

extension TeamMember {
    /// Whether nobody needs to be proposed for somebody of another plan: her unit is here, or her name in the family.
    fileprivate func isKnown(with other: TeamMember) -> Bool {
        guard let unit else { return other.unit == nil && FoldedName(name) == FoldedName(other.name) }
        return unit == other.unit
    }

    /// The same person, to add to another plan.
    package var asNew: New { New(kind: kind, name: name, unit: unit, practitioner: nil) }
}
