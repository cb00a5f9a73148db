package import Kernel
package import Store
import Vault

/// The ends of records in the log: what remains of their events, and the event that names it.
package enum EndedRecords {
    private static let type = EventType("retention.ended", version: 1)

    /// Whether an event of some records is in no link of the chain yet. They wait: whoever links must find the row it read.
    package static func areUnlinked(_ records: [Record.ID], in db: Reading) throws -> Bool {
        try db.row("SELECT id FROM event WHERE record_id IN (\(list: records)) AND link IS NULL LIMIT 1") != nil
    }

    /// Takes away from a record's events everything but what counts are made of, and names what is left in an event of its own.
    ///
    /// - Parameter facts: why the record ended.
    /// - Returns: the number that stands for the record from now on. Nothing leads from it to the record.
    /// - Throws: `StoreError.conflict` where an event is in no link yet (`areUnlinked`).
    package static func end(_ record: Record.ID, facts: Facts, by act: Act, in db: Transaction) throws -> Event.ID {
        let rows = try db.rows(
            """
            SELECT id, type, at, day, actor_id, owner_id, record_id, facts, telling, details, hash, link
            FROM event WHERE record_id = \(record) ORDER BY id
            """
        )
        let past = try rows.compactMap { row in
            try (row["link"] as Int?).map { link in
                let (event, id): (Event, PastEvent.ID) = (try Event(row), act.identifier())
                return PastEvent(event, as: id, telling: try retold(event, as: id, act.vault, in: db), link: link)
            }
        }
        guard past.count == rows.count else { throw StoreError.conflict }
        var facts = facts
        facts["events"] = .count(past.count)
        facts["digest"] = .code(PastEvent.digest(past))
        let number = try EventLog.append(type, to: nil, facts: facts, by: act, in: db)
        for event in past {
            try db.run(
                """
                INSERT INTO past_event (id, hash, ended_by, type, owner_id, month, facts, telling, link)
                VALUES (\(event.id), \(event.hash), \(number), \(event.type.description), \(event.owner), \(event.month),
                    \(event.facts.canonical), \(event.telling), \(event.link))
                """
            )
        }
        try db.run("DELETE FROM event WHERE record_id = \(record)")
        return number
    }

    /// The telling facts of an event under the same key, bound to the row that is left of it.
    private static func retold(_ event: Event, as id: PastEvent.ID, _ vault: Vault, in db: Reading) throws -> Sealed? {
        guard let telling = event.telling, let key = try vault.statisticsKey(of: event.owner, in: db) else {
            return nil
        }
        return try key.seal(key.open(telling, EventLog.telling, row: event.id), EventLog.pastTelling, row: id)
    }

    /// The rows in a link that are left of ended records. One whose record's end does not name it as it stands has no hash.
    static func rows(in link: Int, _ db: Reading) throws -> [LoggedRow] {
        var named: [[UInt8]: Set<[UInt8]>] = [:]
        return try db.rows("SELECT hash, ended_by FROM past_event WHERE link = \(link) ORDER BY hash").map { row in
            let (hash, number): ([UInt8], [UInt8]) = (try row["hash"], try row["ended_by"])
            let hashes = try named[number] ?? hashesNamed(by: number, in: db)
            named[number] = hashes
            return LoggedRow(id: hash, computed: hashes.contains(hash) ? hash : [], stored: hash)
        }
    }

    /// The hashes of all rows that are left of a record; none if its end is not an event as it was written, or names others.
    private static func hashesNamed(by number: [UInt8], in db: Reading) throws -> Set<[UInt8]> {
        let row = try db.row(
            """
            SELECT id, type, at, day, actor_id, owner_id, record_id, facts, telling, details, hash FROM event
            WHERE id = \(number)
            """
        )
        guard let row, let event = try? Event(row), event.type == type, try row["hash"] == event.hash else { return [] }
        let rows = try db.rows(
            "SELECT id, hash, type, owner_id, month, facts, telling, link FROM past_event WHERE ended_by = \(number)"
        )
        let past = rows.compactMap { try? PastEvent($0) }
        let isWhole = try zip(rows, past).allSatisfy { try $0["facts"] == $1.facts.canonical }
        guard past.count == rows.count, isWhole, event.facts.code("digest") == PastEvent.digest(past) else { return [] }
        return Set(past.map(\.hash))
    }
}
