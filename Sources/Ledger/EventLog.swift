package import Kernel
package import Store
package import Vault

/// Writes and reads events.
package enum EventLog {
    private static let details = SealedField("event.details")
    static let telling = SealedField("event.telling")
    static let pastTelling = SealedField("pastEvent.telling")

    /// Adds the event of a command, in the command's own transaction.
    ///
    /// - Parameters:
    ///   - key: the key of the record it happened to; nil for what belongs to no record.
    ///   - telling: coded facts that only numbers may be made from, sealed for them.
    ///   - details: what a person may read later and a thief may not.
    /// - Returns: its id.
    @discardableResult
    package static func append(
        _ type: EventType,
        to key: RecordKey?,
        facts: Facts = [:],
        telling: Facts = [:],
        details: String? = nil,
        by act: Act,
        in db: Transaction
    ) throws -> Event.ID {
        let id: Event.ID = act.identifier()
        var sealed: Sealed?
        if let details, let key { sealed = try key.seal(details, Self.details, row: id) }
        let told =
            telling.isEmpty
            ? nil
            : try act.vault.statisticsKey(of: act.owner, at: act.at, in: db)
                .seal(telling.canonical, Self.telling, row: id)
        let event = Event(
            id: id,
            type: type,
            at: act.at,
            actor: act.actor,
            owner: act.owner,
            record: key?.record,
            facts: facts,
            telling: told,
            details: sealed
        )
        try db.run(
            """
            INSERT INTO event (id, type, at, day, actor_id, owner_id, record_id, facts, telling, details, hash)
            VALUES (\(id), \(type.description), \(act.at), \(act.today), \(act.actor), \(act.owner),
                \(event.record), \(facts.canonical), \(told), \(sealed), \(event.hash))
            """
        )
        return id
    }

    /// What happened to a record, the latest first.
    package static func history(of record: Record.ID, limit: Int = 200, in db: Reading) throws -> [Event] {
        try db.rows(
            """
            SELECT id, type, at, day, actor_id, owner_id, record_id, facts, telling, details, hash
            FROM event WHERE record_id = \(record) ORDER BY id DESC LIMIT \(limit)
            """
        ).map(Event.init)
    }

    /// The day of the last entry in each record: of its last event, but for what was written about its retention.
    package static func lastEntries(of records: [Record.ID], in db: Reading) throws -> [Record.ID: Day] {
        var days: [Record.ID: Day] = [:]
        // The engines bound the number of values of a statement.
        for start in stride(from: 0, to: records.count, by: 500) {
            let some = Array(records[start..<min(start + 500, records.count)])
            for row in try db.rows(
                """
                SELECT record_id, max(day) AS day FROM event
                WHERE record_id IN (\(list: some)) AND type NOT LIKE 'retention.%' GROUP BY record_id
                """
            ) {
                days[try row["record_id"]] = try row["day"]
            }
        }
        return days
    }

    /// The details of an event in words, or nil if it has none.
    package static func details(of event: Event, with key: RecordKey) throws -> String? {
        try event.details.map { try key.open($0, details, row: event.id) }
    }
}

extension Event {
    init(_ row: Row) throws {
        let type: String = try row["type"]
        let facts: String = try row["facts"]
        self.init(
            id: try row["id"],
            type: EventType(stored: type),
            at: try row["at"],
            actor: try row["actor_id"],
            owner: try row["owner_id"],
            record: try row["record_id"],
            facts: Facts(canonical: facts),
            telling: try row["telling"],
            details: try row["details"]
        )
    }

    var hash: [UInt8] {
        var canonical = CanonicalBytes()
        canonical.add(id)
        canonical.add(type.description)
        canonical.add(at.description)
        canonical.add(at.day.description)
        canonical.add(actor)
        canonical.add(owner)
        canonical.add(record)
        canonical.add(facts.canonical)
        canonical.add(bytes: telling?.bytes)
        canonical.add(bytes: details?.bytes)
        return canonical.hash
    }
}
