package import Kernel
import Ledger
package import Store
package import Vault

/// The numbers as they are kept: counted from the ledger to the end of the last finished month, all anew each time.
///
/// A number that moved with every plan would tell whoever looked before and after what that plan was (docs/adr/022). A whole
/// count has nothing to fall out of step with, and one that was cut short is made again.
package struct FigureBook: Sendable {
    private static let figures = SealedField("statisticsYear.figures")
    private static let batch = 5_000

    private let database: any Database
    private let vault: Vault
    private let clock: WallClock
    private let source: IdentifierSource

    package init(in database: any Database, vault: Vault, clock: WallClock, source: IdentifierSource) {
        self.database = database
        self.vault = vault
        self.clock = clock
        self.source = source
    }

    /// The last day of the month before a day's.
    package static func lastDay(before day: Day) -> Day {
        day.adding(days: -day.dayOfMonth)
    }

    /// Whether a month has ended that is not counted yet.
    package func isDue() async throws -> Bool {
        let day = Self.lastDay(before: clock.today)
        let last = try await database.read { try $0.row("SELECT max(until_day) AS day FROM statistics_count") }
        return try (last?["day"] as Day?).map { $0 < day } ?? true
    }

    /// Counts everything up to a day anew, and puts the numbers in the place of those before.
    ///
    /// - Parameter day: nil for the end of the last finished month.
    /// - Returns: how many authorities and years have numbers.
    @discardableResult
    package func count(until day: Day? = nil) async throws -> Int {
        let day = day ?? Self.lastDay(before: clock.today)
        let counted = try await counting(until: day).figures
        let (vault, source, now) = (vault, source, clock.now())
        return try await database.write { db in
            try db.run("DELETE FROM statistics_year")
            for (owner, years) in counted.sorted(by: { $0.key < $1.key }) {
                let key = try vault.statisticsKey(of: owner, at: now, in: db)
                for (year, figures) in years.sorted(by: { $0.key < $1.key }) {
                    let id: Identifier<Figures> = source.identifier(at: now)
                    try db.run(
                        """
                        INSERT INTO statistics_year (id, owner_id, year, until_day, figures)
                        VALUES (\(id), \(owner), \(year), \(day), \(try key.seal(figures.text, Self.figures, row: id)))
                        """
                    )
                }
            }
            let id: Identifier<FigureBook> = source.identifier(at: now)
            try db.run("INSERT INTO statistics_count (id, until_day, at) VALUES (\(id), \(day), \(now))")
            return counted.values.map(\.count).reduce(0, +)
        }
    }

    /// What is counted, in readings that no command waits for: of days gone by, nothing changes between two of them but that a
    /// record ends, and then it is counted anew: it would have been counted twice, or not at all.
    private func counting(until day: Day) async throws -> Counting {
        while true {
            let ended = try await database.read { try EventLog.countOfPast(in: $0) }
            let counting = try await counted(until: day)
            if try await database.read({ try EventLog.countOfPast(in: $0) }) == ended { return counting }
        }
    }

    private func counted(until day: Day) async throws -> Counting {
        var counting = Counting(until: day)
        let (types, vault) = (Counting.types, vault)
        // First the records that are there, then what is left of those that have ended.
        for isPast in [false, true] {
            var mark = EventLog.Mark.start
            while true {
                let from = mark
                let events = try await database.read { db in
                    isPast
                        ? try EventLog.pastFacts(
                            of: types,
                            after: from,
                            until: day,
                            limit: Self.batch,
                            vault: vault,
                            in: db
                        )
                        : try EventLog.facts(
                            of: types,
                            after: from,
                            until: day,
                            limit: Self.batch,
                            vault: vault,
                            in: db
                        )
                }
                for event in events { counting.add(event) }
                guard events.count == Self.batch, let last = events.last else { break }
                mark = EventLog.Mark(after: last)
                try Task.checkCancellation()
            }
        }
        counting.finish()
        return counting
    }
}

extension FigureBook {
    /// The years of an authority that have numbers, the latest first.
    package static func years(of owner: Owner.ID, in db: Reading) throws -> [Int] {
        try db.rows("SELECT year FROM statistics_year WHERE owner_id = \(owner) ORDER BY year DESC")
            .map { try $0["year"] }
    }

    /// The numbers of one year of an authority, which the caller has asked the gate for, and up to which day they are counted.
    ///
    /// - Returns: nil where there are none.
    package static func figures(
        of owner: Owner.ID,
        in year: Int,
        vault: Vault,
        _ db: Reading
    ) throws -> (figures: Figures, until: Day)? {
        let row = try db.row(
            "SELECT id, until_day, figures FROM statistics_year WHERE owner_id = \(owner) AND year = \(year)"
        )
        guard let row, let key = try vault.statisticsKey(of: owner, in: db) else { return nil }
        let id: Identifier<Figures> = try row["id"]
        return (Figures(text: try key.open(row["figures"], figures, row: id)), try row["until_day"])
    }
}
