import Kernel
import Store
import TestSupport
import Testing

@Suite("Values come back as they were stored")
struct ValueTests {
    @Test("of every kind, at their limits", arguments: Engine.underTest)
    func roundTrip(_ engine: Engine) async throws {
        let rows: [(String?, Int?, [UInt8]?)] = [
            (nil, nil, nil),
            ("", 0, []),
            ("å ä ö Å 👩‍👧 ﷽ \u{301}\u{feff}", -1, [0]),
            ("'; DROP TABLE sort; --$1", .max, [0, 255, 0, 10, 0]),
            (String(repeating: "lång ", count: 20_000), .min, Array(0...255)),
            (" \n\t\"\\", 1 << 40, [UInt8](repeating: 0, count: 70_000)),
        ]
        try await TestDatabase.with(engine, migrations: schema) { database in
            for (id, row) in rows.enumerated() {
                try await database.write { db in
                    try db.runOne(
                        "INSERT INTO sort (id, word, number, bytes) VALUES (\(id), \(row.0), \(row.1), \(row.2))"
                    )
                }
                let stored = try await database.read { db in
                    try #require(try db.row("SELECT word, number, bytes FROM sort WHERE id = \(id)"))
                }
                let back: (String?, Int?, [UInt8]?) = (try stored["word"], try stored["number"], try stored["bytes"])
                // Bytes are compared, since two strings are equal to Swift that are not so to a database.
                #expect(back.0.map { Array($0.utf8) } == row.0.map { Array($0.utf8) })
                #expect(back.1 == row.1)
                #expect(back.2 == row.2)
            }
        }
    }

    @Test("drawn at random, with a plain array as the judge", arguments: Engine.underTest)
    func random(_ engine: Engine) async throws {
        var generator = SplitMix64(seed: 20_261_122)
        let alphabet = Array("aåÄ €𝄞'\"$\\\n0")
        var judge: [[SQLValue]] = []
        for _ in 0..<Soak.times(200) {
            let word = String(
                (0..<Int.random(in: 0...9, using: &generator)).compactMap { _ in
                    alphabet.randomElement(using: &generator)
                }
            )
            let number = Int64.random(in: -1_000_000_000...1_000_000_000, using: &generator)
            let bytes = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
                UInt8.random(in: .min ... .max, using: &generator)
            }
            judge.append([.text(word), .int(number), .blob(bytes)].map { .random(using: &generator) ? $0 : .null })
        }
        let written = judge
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await database.append { db in
                for (id, row) in written.enumerated() {
                    try db.runOne(
                        """
                        INSERT INTO sort (id, word, number, bytes)
                        VALUES (\(id), \(Kept(row[0])), \(Kept(row[1])), \(Kept(row[2])))
                        """
                    )
                }
            }
            let read = try await database.read { db in
                try db.rows("SELECT word, number, bytes FROM sort ORDER BY id").map { row in
                    let kept: [Kept] = [try row["word"], try row["number"], try row["bytes"]]
                    return kept.map(\.sqlValue)
                }
            }
            #expect(read == written)
        }
    }

    @Test("as the types of the house", arguments: Engine.underTest)
    func types(_ engine: Engine) async throws {
        let id: Identifier<Owner> = IdentifierSource.seeded(1).identifier(at: Instant(milliseconds: 1_790_000_000_000))
        let instant = Instant(milliseconds: 1_790_000_000_123)
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await database.read { db in
                let row = try #require(
                    try db.row("SELECT \(id) AS id, \(instant) AS moment, \(instant.day) AS day, \(7) AS number")
                )
                let back: (Identifier<Owner>, Instant, Day, Int) =
                    (try row["id"], try row["moment"], try row["day"], try row["number"])
                #expect(back == (id, instant, instant.day, 7))
            }
        }
    }

    @Test("with text in the order of its bytes", arguments: Engine.underTest)
    func order(_ engine: Engine) async throws {
        let words = ["b", "Å", "a", "Z", "ö", "2026-01-02", "A", "ab", "2026-01-01", "é"]
        try await TestDatabase.with(engine, migrations: schema) { database in
            try await database.write { db in
                for (id, word) in words.enumerated() {
                    try db.run("INSERT INTO sort (id, word) VALUES (\(id), \(word))")
                }
            }
            let sorted: [String] = try await database.read { db in
                try db.rows("SELECT word FROM sort ORDER BY word").map { try $0["word"] }
            }
            #expect(sorted == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        }
    }

    @Test("and text with a NUL is refused, not cut", arguments: Engine.underTest)
    func nul(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            await #expect(throws: StoreError.check("text without NUL")) {
                try await database.write { try $0.run("INSERT INTO sort (id, word) VALUES (1, \("a\0b"))") }
            }
            let size = try await size(of: "sort", in: database)
            #expect(size == 0)
        }
    }

    @Test("and a real number is refused, not rounded", arguments: Engine.underTest)
    func real(_ engine: Engine) async throws {
        try await TestDatabase.with(engine, migrations: schema) { database in
            _ = await #expect(throws: StoreError.self) {
                try await database.read { db in
                    _ = try db.rows("SELECT 1.5 AS half")
                }
            }
        }
    }
}

/// Any value, as it is.
private struct Kept: SQLConvertible {
    let sqlValue: SQLValue

    init(_ value: SQLValue) {
        sqlValue = value
    }

    init?(sqlValue: SQLValue) {
        self.sqlValue = sqlValue
    }
}
