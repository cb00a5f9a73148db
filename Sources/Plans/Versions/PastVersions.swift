package import Kernel
package import Ledger
package import Store
import Vault

/// A version as its owner keeps it, without what it says.
package struct PlanVersion: Sendable, Hashable {
    package let number: Int
    package let standing: VersionStanding
    package let at: Instant
    package let by: Actor.ID
}

/// What a version says, and what is different from the one that its reader read before.
package struct ReadVersion: Sendable, Hashable {
    package let number: Int
    package let standing: VersionStanding
    package let at: Instant
    package let document: PlanDocument
    /// The one it is compared with; nil for the first.
    package let earlier: Int?
    /// Empty for the first, and where nothing that the reader may see has changed.
    package let changes: [VersionChange]

    /// - Parameter earlier: the version it is compared with.
    init(
        _ number: Int,
        _ standing: VersionStanding,
        at: Instant,
        _ document: PlanDocument,
        since earlier: (number: Int, standing: VersionStanding, document: PlanDocument)?
    ) {
        (self.number, self.standing, self.at, self.document) = (number, standing, at, document)
        self.earlier = earlier?.number
        let isNew = earlier?.standing == .draft && standing == .established
        changes = earlier.map { (isNew ? [.established] : []) + document.changes(since: $0.document) } ?? []
    }
}

/// The versions of a plan that the caller has opened.
package enum PastVersions {
    /// All of them, the latest first. No document is read.
    package static func list(of file: PlanFile, in db: Reading) throws -> [PlanVersion] {
        try db.rows(
            "SELECT number, standing, at, by_id FROM plan_version WHERE plan_id = \(file.plan.id) ORDER BY number DESC"
        ).map {
            PlanVersion(number: try $0["number"], standing: try $0["standing"], at: try $0["at"], by: try $0["by_id"])
        }
    }

    /// A version and what is different from the one before it. Two documents are read, however many there are.
    ///
    /// - Parameter number: nil for the latest.
    /// - Returns: nil where there is no such version.
    package static func read(
        _ number: Int?,
        of file: PlanFile,
        act: Act,
        in db: Reading
    ) throws -> ReadVersion? {
        let rows = try db.rows(
            """
            SELECT id, number, standing, document, at FROM plan_version
            WHERE plan_id = \(file.plan.id) AND number <= \(number ?? Int(Int32.max)) ORDER BY number DESC LIMIT 2
            """
        )
        guard let row = rows.first, try number == nil || number == row["number"] else { return nil }
        let key = try act.vault.key(of: file.plan.record, in: db)
        func document(_ row: Row) throws -> PlanDocument {
            let id: Identifier<PlanDocument> = try row["id"]
            return try PlanDocument.decoded(key.open(row["document"], Versions.document, row: id))
        }
        return ReadVersion(
            try row["number"],
            try row["standing"],
            at: try row["at"],
            try document(row),
            since: try rows.dropFirst().first.map { (try $0["number"], try $0["standing"], try document($0)) }
        )
    }
}

extension Copies {
    /// The version that a copy shows and what is different from the one that somebody at the unit opened before it. Made
    /// from the recipient's own two documents: what was taken back before anybody had opened it is not told.
    package static func reading(of copy: PlanCopy, act: Act, in db: Reading) throws -> ReadVersion {
        let row = try db.row(
            """
            SELECT v.id, v.number, v.standing, v.document FROM copy_version AS v
                JOIN copy_opening AS o ON o.copy_id = v.copy_id AND o.number = v.number
            WHERE v.copy_id = \(copy.id) AND v.number < \(copy.version) ORDER BY v.number DESC LIMIT 1
            """
        )
        let key = try act.vault.key(of: copy.record, in: db)
        return ReadVersion(
            copy.version,
            copy.standing,
            at: copy.receivedAt,
            copy.document,
            since: try row.map { row in
                let id: Identifier<PlanDocument> = try row["id"]
                let text = try key.open(row["document"], document, row: id)
                return (try row["number"], try row["standing"], try PlanDocument.decoded(text))
            }
        )
    }

    /// What those versions said that somebody at the unit opened before the one that a copy shows, the latest first, for as
    /// long as `body` asks for more.
    static func earlier(
        than copy: PlanCopy,
        act: Act,
        in db: Reading,
        _ body: (PlanDocument) -> Bool
    ) throws {
        let rows = try db.rows(
            """
            SELECT v.id, v.document FROM copy_version AS v
                JOIN copy_opening AS o ON o.copy_id = v.copy_id AND o.number = v.number
            WHERE v.copy_id = \(copy.id) AND v.number < \(copy.version) ORDER BY v.number DESC LIMIT 50
            """
        )
        let key = try act.vault.key(of: copy.record, in: db)
        for row in rows {
            let id: Identifier<PlanDocument> = try row["id"]
            guard try body(PlanDocument.decoded(key.open(row["document"], document, row: id))) else { return }
        }
    }
}
