import Crypto
package import Kernel
package import Store

/// Gives every record a key of its own, opens it for those who read the record, and destroys it when the record ends
/// (law 8 of the house; L17). What was sealed under a destroyed key is gone, here at once and in every old backup when the
/// generation's master key is destroyed too.
package final class Vault: Sendable {
    /// Finds rows by number and name.
    package let blindIndex: BlindIndex

    private let keys: KeyFolder
    private let source: IdentifierSource
    private let cache: DataKeyCache

    /// - Parameter source: gives record ids, data keys and nonces; a seeded one is for tests and the demo city, for it
    ///   repeats its keys.
    package init(keys: KeyFolder, source: IdentifierSource, clock: WallClock) {
        self.keys = keys
        self.source = source
        blindIndex = BlindIndex(keys: keys)
        cache = DataKeyCache(clock: clock)
    }

    /// A new record with a new key, wrapped under the newest generation.
    package func create(
        _ kind: RecordKind,
        owner: Owner.ID,
        at instant: Instant,
        in db: Transaction
    ) throws -> RecordKey {
        let record: Record.ID = source.identifier(at: instant)
        let dataKey = source.bytes(32)
        let nonce = source.bytes(Envelope.nonceLength)
        let wrapped = try WrappedKey(dataKey, under: keys.newest(), record: record, owner: owner, nonce: nonce)
        try db.run(
            """
            INSERT INTO record (id, owner_id, kind, wrapped_key, created_at)
            VALUES (\(record), \(owner), \(kind), \(wrapped), \(instant))
            """
        )
        return RecordKey(record: record, owner: owner, dataKey: SymmetricKey(data: dataKey), source: source)
    }

    /// The key of a record.
    ///
    /// - Throws: `VaultError.shredded` if it is destroyed, `.unknownRecord` if there never was one,
    ///   `.missingGeneration` or `.unreadable` if it cannot be unwrapped.
    package func key(of record: Record.ID, in db: Reading) throws -> RecordKey {
        try open(place(of: record, in: db))
    }

    /// The key of an authority's numbers, made the first time it is asked for.
    package func statisticsKey(of owner: Owner.ID, at instant: Instant, in db: Transaction) throws -> RecordKey {
        try statisticsKey(of: owner, in: db) ?? create(.statistics, owner: owner, at: instant, in: db)
    }

    /// The key of an authority's numbers; nil while it has none.
    package func statisticsKey(of owner: Owner.ID, in db: Reading) throws -> RecordKey? {
        // Written out, so that the index of such records serves it.
        try db.row(
            """
            SELECT id, owner_id, wrapped_key FROM record
            WHERE owner_id = \(owner) AND kind = 'statistics' AND destroyed_at IS NULL
            """
        ).flatMap(place).map(open)
    }

    /// The keys of many records in one statement, for lists. Destroyed and unknown records are left out; throws
    /// otherwise as `key` does.
    package func keys(of records: [Record.ID], in db: Reading) throws -> [Record.ID: RecordKey] {
        let rows = try db.rows("SELECT id, owner_id, wrapped_key FROM record WHERE id IN (\(list: records))")
        return try Dictionary(
            rows.compactMap(place).map { ($0.record, try open($0)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Destroys a record's key for ever, with who and when, and takes away what the record could be found by.
    ///
    /// - Throws: `VaultError.shredded` if somebody did before, `.unknownRecord` if there is none.
    package func shred(_ record: Record.ID, by actor: Actor.ID, at instant: Instant, in db: Transaction) throws {
        let place = try place(of: record, in: db)
        try db.runOne(
            """
            UPDATE record SET wrapped_key = NULL, destroyed_at = \(instant), destroyed_by = \(actor)
            WHERE id = \(record) AND destroyed_at IS NULL
            """
        )
        try blindIndex.remove(record: record, in: db)
        cache.forget(place)
    }

    /// Takes a record away whose retention has ended: its key, what it could be found by, and that it was there. The rows that
    /// belong to it are gone already.
    package func erase(_ record: Record.ID, in db: Transaction) throws {
        let row = try db.row("SELECT id, owner_id, wrapped_key FROM record WHERE id = \(record)")
        let place = try row.flatMap { try self.place($0) }
        try blindIndex.remove(record: record, in: db)
        try db.runOne("DELETE FROM record WHERE id = \(record)")
        if let place { cache.forget(place) }
    }

    /// The authority whose living record it is; nil for a destroyed or unknown one.
    package func owner(of record: Record.ID, in db: Reading) throws -> Owner.ID? {
        try db.row("SELECT owner_id FROM record WHERE id = \(record) AND destroyed_at IS NULL")
            .map { try $0["owner_id"] }
    }

    /// The living record that was made last; nil while nothing is sealed.
    package func newestRecord(in db: Reading) throws -> Record.ID? {
        try db.row("SELECT id FROM record WHERE destroyed_at IS NULL ORDER BY id DESC LIMIT 1").map { try $0["id"] }
    }

    /// Takes opened keys out of memory that have been there for a minute. Nobody is given one that old in any case;
    /// called every few seconds, this keeps a quiet server from holding them.
    package func forgetOldKeys() {
        cache.forgetOld()
    }

    private func place(of record: Record.ID, in db: Reading) throws -> DataKeyCache.Place {
        guard let row = try db.row("SELECT id, owner_id, wrapped_key FROM record WHERE id = \(record)") else {
            throw VaultError.unknownRecord
        }
        guard let place = try place(row) else { throw VaultError.shredded }
        return place
    }

    /// Nil if the key is destroyed.
    private func place(_ row: Row) throws -> DataKeyCache.Place? {
        let wrapped: WrappedKey? = try row["wrapped_key"]
        return try wrapped.map { DataKeyCache.Place(record: try row["id"], owner: try row["owner_id"], wrapped: $0) }
    }

    private func open(_ place: DataKeyCache.Place) throws -> RecordKey {
        let dataKey: SymmetricKey
        if let held = cache.dataKey(at: place) {
            dataKey = held
        } else {
            let master = try keys.master(place.wrapped.generation)
            dataKey = try place.wrapped.unwrap(with: master, record: place.record, owner: place.owner)
            cache.hold(dataKey, at: place)
        }
        return RecordKey(record: place.record, owner: place.owner, dataKey: dataKey, source: source)
    }
}
