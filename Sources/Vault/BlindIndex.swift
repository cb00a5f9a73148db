import Crypto
package import Kernel
package import Store

/// Finds rows by the few search keys the law allows in case work (L16: name, personnummer or samordningsnummer), while
/// the database holds neither. Case numbers are random and stand in clear; they need no index.
///
/// A token is the beginning of HMAC-SHA256 over the term in UTF-8, under a key of the generation, the owner and the kind
/// (`MasterKey.indexKey`). A number's token keeps 16 bytes and names the row. A name part's keeps 2 bytes, so that some
/// names share each token and the table is no list of who is called what: what it finds are candidates, to be opened
/// inside the reader's scope and compared there with `FoldedName.isFound(by:)`.
package struct BlindIndex: Sendable {
    /// What a row can be found by.
    package enum Term: Sendable {
        case personNumber(PersonalNumber)
        case name(String)
    }

    /// The raw values are stored, and are part of the keys: add, never rename.
    enum Kind: String, SQLText, CaseIterable {
        /// All twelve digits.
        case personNumber
        /// One part of a `FoldedName`.
        case namePart
    }

    /// A search looks for no more parts than this: what the rest would exclude, the comparison excludes.
    private static let searchedParts = 8

    private let keys: KeyFolder

    init(keys: KeyFolder) {
        self.keys = keys
    }

    /// Makes these the terms that the row is found by, in place of those it had: a name that somebody left behind finds
    /// them no longer.
    ///
    /// - Parameters:
    ///   - row: the row that the terms are sealed in.
    ///   - key: the key of the row's record, whose owner alone finds the row.
    package func index<Row>(
        _ terms: [Term],
        row: Identifier<Row>,
        of key: RecordKey,
        in db: Transaction
    ) throws {
        try db.run("DELETE FROM blind_index WHERE record_id = \(key.record) AND row_id = \(row)")
        guard !terms.isEmpty else { return }
        let master = try keys.newest()
        for kind in Kind.allCases {
            // A set, for two parts of one name may share a token.
            let tokens = Set(terms.flatMap { parts($0, kind) }.map { token($0, kind, key.owner, master) })
            for token in tokens {
                try db.run(
                    """
                    INSERT INTO blind_index (owner_id, kind, token, generation, record_id, row_id)
                    VALUES (\(key.owner), \(kind), \(token), \(Int(master.generation)), \(key.record), \(row))
                    """
                )
            }
        }
    }

    /// The rows of this owner that the term may mean, in the order of their ids. By number they are right; by name they
    /// are to be opened and compared.
    package func candidates<Row>(_ term: Term, owner: Owner.ID, in db: Reading) throws -> [Identifier<Row>] {
        let masters = try keys.living()
        let queries: [SQL] = Kind.allCases.flatMap { kind in
            parts(term, kind).sorted().prefix(Self.searchedParts).map { part in
                // Tokens of different generations may be equal by chance: one candidate more, no answer less.
                let tokens = masters.map { token(part, kind, owner, $0) }
                return """
                    SELECT row_id FROM blind_index
                    WHERE owner_id = \(owner) AND kind = \(kind) AND token IN (\(list: tokens))
                    """
            }
        }
        guard let first = queries.first else { return [] }
        let all = queries.dropFirst().reduce(first) { "\(part: $0) INTERSECT \(part: $1)" }
        return try db.rows("\(part: all) ORDER BY row_id").map { try $0["row_id"] }
    }

    /// Takes away every term of the record.
    func remove(record: Record.ID, in db: Transaction) throws {
        try db.run("DELETE FROM blind_index WHERE record_id = \(record)")
    }

    private func parts(_ term: Term, _ kind: Kind) -> Set<String> {
        switch (term, kind) {
        case (.personNumber(let number), .personNumber): [number.digits]
        case (.name(let name), .namePart): FoldedName(name).parts
        case (.personNumber, .namePart), (.name, .personNumber): []
        }
    }

    private func token(_ text: String, _ kind: Kind, _ owner: Owner.ID, _ master: MasterKey) -> [UInt8] {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(text.utf8),
            using: master.indexKey(of: kind, owner: owner)
        )
        return Array(Array(code).prefix(kind == .personNumber ? 16 : 2))
    }
}
