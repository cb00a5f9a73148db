import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Which units still have a copy although nothing covers them any more, and why they keep it (L6, L17).
struct CopyHolders: Sendable {
    private struct Holder {
        let name: String
        let version: Int
        let at: Instant
        let keeps: Authority.Kind
    }

    private let holders: [Holder]

    init(_ file: PlanFile, on day: Day, in db: Reading) throws {
        let uncovered = file.disclosures.filter {
            !file.permissions.cover(.plan, for: $0.recipient, on: day).isCovered
        }
        guard !uncovered.isEmpty else {
            holders = []
            return
        }
        let units = try Directory.units(Set(uncovered.map(\.unit)), in: db)
        let authorities = try Directory.authorities(in: db)
        var seen: Set<CareUnit.ID> = []
        // The latest comes first; one that was recalled was never theirs.
        holders = uncovered.filter { $0.recalledAt == nil && seen.insert($0.unit).inserted }.compactMap { disclosure in
            guard let unit = units[disclosure.unit],
                let authority = authorities.first(where: { $0.id == disclosure.recipient })
            else { return nil }
            return Holder(
                name: "\(unit.name), \(authority.name)",
                version: disclosure.version,
                at: disclosure.at,
                keeps: authority.kind
            )
        }
    }

    /// Nothing when nobody has what she should not get more of.
    func html(_ t: Words) -> HTML {
        if holders.isEmpty { return .empty }
        return HTML {
            h2 { t("consent.holders") }
            ul {
                for holder in holders {
                    li {
                        t.html(
                            "consent.holder",
                            [
                                "name": .text(holder.name), "version": .text(String(holder.version)),
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
