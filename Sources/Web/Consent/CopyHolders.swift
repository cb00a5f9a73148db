import HTML
import Kernel
import People
import Plans
import Store

/// Which units of other authorities have a copy of the plan, since when nothing covers that any more, and why they keep it
/// all the same (L6, L17). The latest comes first; one that was recalled was never theirs.
struct CopyHolders: Sendable {
    /// A unit that has something of the plan.
    struct Holder {
        /// The unit with its authority; the authority alone where a place must not be spread (L18).
        let name: String
        /// The latest version it has; nil for a unit that has a summons alone.
        let version: Int?
        let at: Instant
        let keeps: Authority.Kind
        /// Since when nobody's yes covers it; nil while one does, or another ground (L13).
        let uncoveredSince: Day?
    }

    /// Everybody who has something.
    let holders: [Holder]

    init(_ file: PlanFile, on day: Day, in db: Reading) throws {
        var seen: Set<CareUnit.ID> = []
        let copies = file.disclosures.filter { $0.recalledAt == nil && seen.insert($0.unit).inserted }
            .map { (unit: $0.unit, version: Int?.some($0.version), at: $0.at) }
        let told = try Appointments.told(of: file, in: db).filter { seen.insert($0.unit).inserted }
            .map { (unit: $0.unit, version: Int?.none, at: $0.at) }
        guard !seen.isEmpty else {
            holders = []
            return
        }
        let units = try Directory.units(seen, in: db)
        let authorities = try Directory.authorities(in: db)
        holders = (copies + told).compactMap { held in
            guard let unit = units[held.unit], let authority = authorities.first(where: { $0.id == unit.owner })
            else { return nil }
            let cover = file.permissions.cover(held.version == nil ? .summons : .plan, for: unit.owner, on: day)
            return Holder(
                name: file.patient.protection == .none ? "\(unit.name), \(authority.name)" : authority.name,
                version: held.version,
                at: held.at,
                keeps: authority.kind,
                uncoveredSince: cover.isCovered ? nil : file.uncovered(unit.owner, on: day)
            )
        }
    }

    /// Those whose copy nothing covers any more; nothing when there are none.
    func html(_ t: Words) -> HTML {
        let uncovered = holders.filter { $0.uncoveredSince != nil && $0.version != nil }
        if uncovered.isEmpty { return .empty }
        return HTML {
            h2 { t("consent.holders") }
            ul {
                for holder in uncovered {
                    li {
                        t.html(
                            "consent.holder",
                            [
                                "name": .text(holder.name), "version": .text(String(holder.version ?? 0)),
                                "day": t.element(holder.at.day),
                            ]
                        )
                        " "
                        t("consent.holder.\(holder.keeps.rawValue)")
                    }
                }
            }
        }
    }
}

extension PlanFile {
    /// The day since which nothing lets an authority be told more: the last yes or ground that did has ended, or somebody
    /// has said no.
    fileprivate func uncovered(_ owner: Owner.ID, on day: Day) -> Day {
        let covering = consents.filter { $0.answer == .yes && $0.recipients.contains(owner) }
        let ends = covering.map(end) + legalBases.filter { $0.recipients.contains(owner) }.map(end)
        let refused = consents.filter { $0.answer == .no && $0.isInForce(on: day) }.map(\.givenOn)
        return min(ends.max() ?? day, refused.min() ?? day, day)
    }

    /// The first day on which an answer counts no more.
    private func end(of consent: Consent) -> Day {
        let newer = consent.replacedBy.flatMap { id in consents.first { $0.id == id } }
        return [
            consent.validUntil.adding(days: 1), consent.representation?.validUntil?.adding(days: 1),
            consent.giver == .guardian ? consent.personOfAge : nil, consent.withdrawal?.at.day, newer?.givenOn,
        ].compactMap(\.self).min() ?? consent.validUntil
    }

    /// The first day on which a ground holds no more.
    private func end(of basis: LegalBasis) -> Day {
        [
            basis.validUntil.adding(days: 1), basis.endedAt?.day,
            basis.ground == .underEighteen ? basis.personOfAge : nil,
        ].compactMap(\.self).min() ?? basis.validUntil
    }
}
