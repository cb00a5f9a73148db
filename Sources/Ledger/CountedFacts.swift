package import Kernel
package import Store
package import Vault

/// The coded facts of one event, clear and telling alike, as numbers are made from them: nothing of details, actor or moment.
package struct CountedFacts: Sendable {
    /// Which row it is, in the order in which things happened to the record.
    fileprivate let event: Event.ID
    package let type: EventType
    /// The day; of a record that has ended the first of its month.
    package let day: Day
    package let owner: Owner.ID
    /// What happened to one record has one of these; of a record that has ended the number that stands for it.
    package let record: Record.ID
    package let facts: Facts
}

extension EventLog {
    /// Where a reading of facts goes on: after the last event that was read.
    package struct Mark: Sendable {
        fileprivate let record: Record.ID
        fileprivate let event: Event.ID

        /// Before all records.
        package static let start = Mark(record: Record.ID(high: 0, low: 0), event: Event.ID(high: 0, low: 0))

        /// After some facts.
        package init(after last: CountedFacts) {
            self.init(record: last.record, event: last.event)
        }

        private init(record: Record.ID, event: Event.ID) {
            self.record = record
            self.event = event
        }
    }

    /// The facts of events of some types up to a day: record after record, and inside each in the order they happened. Also of
    /// records whose keys are destroyed, for the telling ones are under the key of the authority's statistics.
    ///
    /// - Parameters:
    ///   - mark: where the last reading ended.
    ///   - limit: how many events to read; fewer come back only at the end.
    /// - Throws: `VaultError` when telling facts cannot be opened.
    package static func facts(
        of types: [EventType],
        after mark: Mark,
        until day: Day,
        limit: Int,
        vault: Vault,
        in db: Reading
    ) throws -> [CountedFacts] {
        let rows = try db.rows(
            """
            SELECT id, type, day, owner_id, record_id, facts, telling FROM event
            WHERE (record_id, id) > (\(mark.record), \(mark.event)) AND day <= \(day)
                AND type IN (\(list: types.map(\.description)))
            ORDER BY record_id, id LIMIT \(limit)
            """
        )
        return try counted(rows, telling, vault, in: db) { try $0["day"] }
    }

    /// The same of what is left of records whose retention has ended, to the month.
    package static func pastFacts(
        of types: [EventType],
        after mark: Mark,
        until day: Day,
        limit: Int,
        vault: Vault,
        in db: Reading
    ) throws -> [CountedFacts] {
        let month = day.yearAndMonth
        let rows = try db.rows(
            """
            SELECT id, type, month, owner_id, ended_by AS record_id, facts, telling FROM past_event
            WHERE (ended_by, id) > (\(mark.record), \(mark.event)) AND month <= \(month)
                AND type IN (\(list: types.map(\.description)))
            ORDER BY ended_by, id LIMIT \(limit)
            """
        )
        return try counted(rows, pastTelling, vault, in: db) { row in
            guard let day = Day((try row["month"] as String) + "-01") else { throw StoreError.conflict }
            return day
        }
    }

    /// How many events are left of records that have ended.
    package static func countOfPast(in db: Reading) throws -> Int {
        try db.row("SELECT count(*) AS count FROM past_event").map { try $0["count"] } ?? 0
    }

    private static func counted(
        _ rows: [Row],
        _ field: SealedField,
        _ vault: Vault,
        in db: Reading,
        day: (Row) throws -> Day
    ) throws -> [CountedFacts] {
        var keys: [Owner.ID: RecordKey] = [:]
        return try rows.map { row in
            let (id, owner): (Event.ID, Owner.ID) = (try row["id"], try row["owner_id"])
            let facts = Facts(canonical: try row["facts"])
            let told: String? = try (row["telling"] as Sealed?).map { sealed in
                let key = try keys[owner] ?? vault.statisticsKey(of: owner, in: db)
                guard let key else { throw VaultError.shredded }
                keys[owner] = key
                return try key.open(sealed, field, row: id)
            }
            return CountedFacts(
                event: id,
                type: EventType(stored: try row["type"]),
                day: try day(row),
                owner: owner,
                record: try row["record_id"],
                facts: told.map { facts.adding(Facts(canonical: $0)) } ?? facts
            )
        }
    }
}
