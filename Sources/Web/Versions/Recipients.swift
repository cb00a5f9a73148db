import HTML
import Kernel
import People
import Plans
import Store

/// The units of other authorities on a plan's team, and whether consent lets each of them have a copy today (L13, L14).
struct Recipients: Sendable {
    private struct Entry {
        /// The unit with its authority: "BUP Globen, Region Stockholm".
        let name: String
        let cover: Cover

        var isCovered: Bool { cover.isCovered }
    }

    private let entries: [Entry]
    /// Every unit with its authority, for what was released before.
    private let names: [CareUnit.ID: String]

    init(_ file: PlanFile, on today: Day, in db: Reading) throws {
        let authorities = try Directory.authorityNames(in: db)
        let units = try Directory.units(in: db)
        let names = Dictionary(
            units.map { ($0.id, [$0.name, authorities[$0.owner]].compactMap(\.self).joined(separator: ", ")) },
            uniquingKeysWith: { first, _ in first }
        )
        let places = try Directory.units(inPlaceOf: Set(file.team.compactMap(\.unit)), on: today, in: db)
        let team = Set(places.values.map(\.id))
        entries = units.filter { team.contains($0.id) && $0.owner != file.plan.owner }.map { unit in
            Entry(
                name: names[unit.id] ?? unit.name,
                cover: file.permissions.cover(.plan, for: unit.owner, on: today)
            )
        }
        self.names = names
    }

    /// How many get a copy.
    var count: Int { covered.count }

    func name(of unit: CareUnit.ID) -> String { names[unit] ?? "" }

    /// Who gets a copy, and who does not and why.
    func html(_ t: Words) -> HTML {
        let others = entries.filter { !$0.isCovered }
        return HTML {
            h2 { t("recipients.covered") }
            if covered.isEmpty {
                EmptyState(t("recipients.none")).html
            } else {
                ul {
                    for entry in covered { li { entry.name } }
                }
            }
            if !others.isEmpty {
                h2 { t("recipients.uncovered") }
                ul {
                    for entry in others {
                        li {
                            t(
                                entry.cover == .refused ? "recipients.refused" : "recipients.missing",
                                ["name": entry.name]
                            )
                        }
                    }
                }
            }
        }
    }

    private var covered: [Entry] { entries.filter(\.isCovered) }
}
