import Access
import HTML
import Kernel
import People
import Statistics
import Store

/// The numbers of a topic in one year of the reader's authority, with what is small hidden.
struct TopicFigures: Sendable {
    /// One table with whose rows it has.
    struct Table: Sendable {
        let counted: Counted
        let breakdown: Breakdown
        let guarded: GuardedTable
    }

    let place: FigurePlace
    /// The years that there are numbers of, the latest first.
    let years: [Int]
    /// The last day that is counted; nil where there are no numbers.
    let until: Day?
    /// In the order of the topic; empty where there are no numbers.
    let tables: [Table]
    /// The names of districts, by their ids.
    let districts: [String: String]

    /// - Throws: `SignInNeeded`; `Problem.notFound` for whoever may not see numbers.
    init(_ place: FigurePlace, _ visit: Visit, in db: Reading) throws {
        self.place = place
        let owner = try visit.ownerOfFigures()
        years = try FigureBook.years(of: owner, in: db)
        guard let found = try FigureBook.figures(of: owner, in: place.year, vault: visit.site.vault, db) else {
            (until, tables, districts) = (nil, [], [:])
            return
        }
        until = found.until
        let topic = place.topic
        // A row for each district there is: which of them have plans would tell where hidden ones are.
        let areas = try Directory.areas(of: .district, in: place.year, in: db)
        districts = Dictionary(
            areas.map { ($0.id.description, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        let own = topic.breakdowns.map { (topic.counted, $0) }
        let apart = topic.counted == .plans ? [(Counted.internalPlans, Breakdown.kind)] : []
        tables = (own + apart).map { counted, breakdown in
            let table = FigureTable(
                counted,
                by: breakdown,
                in: found.figures,
                districts: areas.map(\.id.description)
            )
            return Table(counted: counted, breakdown: breakdown, guarded: Disclosure.guarding(table))
        }
    }
}

extension Visit {
    /// The authority whose numbers the reader sees: her own.
    ///
    /// - Throws: `SignInNeeded`; `Problem.notFound` for whoever may not see numbers.
    func ownerOfFigures() throws -> Owner.ID {
        let reader = try reader()
        guard Gate.allows(reader, .seeFigures, .figures(of: reader.owner)) else { throw Problem.notFound }
        return reader.owner
    }
}

extension TopicFigures.Table {
    /// What a row is called.
    func name(_ row: String, _ districts: [String: String], _ t: Words) -> String {
        if row == Breakdown.unknown { return t("figures.unknown") }
        switch breakdown {
        case .area: return t("area.\(row)")
        case .district: return districts[row] ?? t("figures.unknown")
        case .kind: return t("figures.kind.\(row)")
        case .sex: return t("figures.sex.\(row)")
        case .age: return t("figures.age.\(row)")
        case .leader: return t("summons.leader.\(row)")
        case .party: return t("figures.party.\(row)")
        case .keeper: return t("figures.keeper.\(row)")
        }
    }
}
