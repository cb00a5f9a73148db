/// One step of the schema. Speaks the database's language only, and is never edited once it has shipped.
package struct Migration: Sendable {
    package let id: String
    private let common: [String]
    private let sqlite: [String]
    private let postgres: [String]

    /// - Parameters:
    ///   - id: date and matter, unique in the house: `2026-11-22-plans`.
    ///   - statements: run on both engines, with the tokens of `Dialect.expand`.
    ///   - sqlite: run on SQLite only, after the common ones.
    ///   - postgres: run on PostgreSQL only, after the common ones.
    package init(_ id: String, _ statements: [String], sqlite: [String] = [], postgres: [String] = []) {
        self.id = id
        common = statements
        self.sqlite = sqlite
        self.postgres = postgres
    }

    /// The texts to run on an engine, in its own words.
    package func statements(for dialect: Dialect) -> [String] {
        (common + (dialect == .sqlite ? sqlite : postgres)).map(dialect.expand)
    }

    /// A number made from the whole text for both engines; it changes when anybody edits the step.
    package var checksum: String {
        let text = ([id] + common + ["--"] + sqlite + ["--"] + postgres).joined(separator: "\u{1f}")
        // FNV-1a, 64 bits: tells an edited text from the shipped one; it guards against mistakes, not against malice.
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
