package import Access
package import Kernel
package import Ledger
package import People
package import Store
package import Vault

/// A plan that another authority has disclosed, as its recipient holds it: a record of the recipient's own, with its own
/// key and retention clock (L14, L17). Nobody at the owner reads it.
package struct PlanCopy: Sendable, Hashable {
    package typealias ID = Identifier<PlanCopy>

    /// That nothing lets the unit be told more; the copy stays by the recipient's own rules (L17).
    package struct Withdrawal: Sendable, Hashable {
        /// What it had been told on.
        package enum Reason: String, Sendable {
            case consent
            /// A paragraph, without anybody's yes (L13).
            case legalBasis
            /// Either, while the unit was around the plan.
            case unitLeft
        }

        package let reason: Reason
        package let at: Instant
    }

    package let id: ID
    /// The recipient's own case number.
    package let number: PlanNumber
    package let record: Record.ID
    package let owner: Owner.ID
    package let unit: CareUnit.ID
    /// The latest version that arrived.
    package let version: Int
    package let standing: VersionStanding
    package let receivedAt: Instant
    /// When somebody at the unit confirmed the latest version; nil while it waits.
    package let confirmedAt: Instant?
    /// When somebody first opened the latest version; nil while nobody has.
    package let openedAt: Instant?
    /// The latest version that is filed at the unit; nil while none is.
    package let filedVersion: Int?
    /// What ended after this version had come; nil while the unit may be told more.
    package let withdrawal: Withdrawal?
    /// When the plan was found to have been entered in error; nil for all others.
    package let foundWrongAt: Instant?
    /// Whether the owner asks the unit to take the plan over, and waits for the answer.
    package let isAsked: Bool
    /// What that version says.
    package let document: PlanDocument
}

extension PlanCopy.Withdrawal {
    /// The latest; nil where there was none.
    fileprivate init?(_ row: Row) throws {
        let ends: [(Reason, Instant?)] = [
            (.consent, try row["withdrawn_at"]), (.legalBasis, try row["ground_ended_at"]),
            (.unitLeft, try row["unit_left_at"]),
        ]
        let latest = ends.compactMap { reason, at in at.map { (reason, $0) } }.max { $0.1 < $1.1 }
        guard let latest else { return nil }
        (reason, at) = latest
    }
}

/// Copies at their recipient.
package enum Copies {
    static let document = SealedField("copyVersion.document")

    /// The copy with a number, if the reader's unit received it.
    ///
    /// - Throws: `Problem.notFound` alike for a number that does not exist and one that is not this reader's.
    package static func find(
        _ number: PlanNumber,
        for action: Action,
        scope: Scope,
        vault: Vault,
        in db: Reading
    ) throws -> PlanCopy {
        let row = try db.row("\(part: latest) WHERE copy.number = \(number)")
        guard let row else { throw Problem.notFound }
        try scope.demand(action, .copy(recipient: row["owner_id"], unit: row["unit_id"]))
        return try copy(row, key: vault.key(of: row["record_id"], in: db))
    }

    /// The copy that the reader's units have of an owner's plan, by the owner's number, which the copy says (`PlanDocument`).
    ///
    /// - Throws: `Problem.notFound` alike for a plan that does not exist and one whose copy is not this reader's.
    package static func find(
        copyOf number: PlanNumber,
        scope: Scope,
        vault: Vault,
        in db: Reading
    ) throws -> PlanCopy {
        let row = try db.row(
            """
            \(part: latest) JOIN plan ON plan.id = copy.source_plan_id
            WHERE plan.number = \(number) AND copy.owner_id = \(scope.reader.owner)
                AND copy.unit_id IN (\(list: scope.reader.units.sorted()))
            ORDER BY copy.id DESC LIMIT 1
            """
        )
        guard let row else { throw Problem.notFound }
        try scope.demand(.openCopy, .copy(recipient: row["owner_id"], unit: row["unit_id"]))
        return try copy(row, key: vault.key(of: row["record_id"], in: db))
    }

    /// The copies at the reader's units, those that wait for somebody first: a question whether the unit takes the plan over,
    /// then what nobody has confirmed.
    package static func inbox(scope: Scope, vault: Vault, limit: Int, in db: Reading) throws -> [PlanCopy] {
        try list(
            """
            copy.owner_id = \(scope.reader.owner) AND copy.unit_id IN (\(list: scope.reader.units.sorted()))
            ORDER BY CASE WHEN EXISTS (\(part: question)) THEN 0 WHEN receipt.at IS NULL THEN 1 ELSE 2 END,
                version.received_at DESC, copy.id
            LIMIT \(limit)
            """,
            vault: vault,
            in: db
        )
    }

    /// The copies for which a condition holds, with the order and number that it ends with.
    static func list(_ condition: SQL, vault: Vault, in db: Reading) throws -> [PlanCopy] {
        let rows = try db.rows("\(part: latest) WHERE \(part: condition)")
        let keys = try vault.keys(of: rows.map { try $0["record_id"] }, in: db)
        return try rows.compactMap { row in
            try keys[row["record_id"]].map { try copy(row, key: $0) }
        }
    }

    /// Confirms that the unit has received the version that is there now.
    package static func confirm(
        _ number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let copy = try find(number, for: .openCopy, scope: scope, vault: act.vault, in: db)
        guard copy.version == version else { throw Problem(.conflict, text: "copy.newerVersion") }
        guard copy.confirmedAt == nil else { return }
        try open(copy, by: act, in: db)
        try db.run(
            """
            INSERT INTO copy_receipt (copy_id, number, at, by_id)
            VALUES (\(copy.id), \(version), \(act.at), \(act.actor))
            """
        )
        try EventLog.append(
            EventType("copy.confirmed", version: 1),
            to: act.vault.key(of: copy.record, in: db),
            facts: ["version": .count(version)],
            by: act,
            in: db
        )
    }

    /// The question whether the unit takes the plan over, while it waits.
    private static let question: SQL = """
        SELECT q.id FROM copy_transfer AS q JOIN plan_transfer AS asked ON asked.id = q.transfer_id
        WHERE q.copy_id = copy.id AND asked.outcome IS NULL
        """

    /// Whether `version` is the one that a copy shows: the last that has not been taken back.
    static let isLatest: SQL = """
        version.number = (
            SELECT max(v.number) FROM copy_version AS v WHERE v.copy_id = copy.id AND NOT EXISTS (
                SELECT 1 FROM copy_recall AS r WHERE r.copy_id = v.copy_id AND r.number = v.number))
        """

    private static let latest: SQL = """
        SELECT copy.id, copy.number, copy.record_id, copy.owner_id, copy.unit_id, version.id AS version_id,
            version.number AS version, version.standing, version.document, version.received_at,
            receipt.at AS confirmed_at, opening.at AS opened_at,
            \(part: withdrawn(.consent)) AS withdrawn_at, \(part: withdrawn(.legalBasis)) AS ground_ended_at,
            \(part: withdrawn(.unitLeft)) AS unit_left_at,
            (SELECT max(w.at) FROM copy_withdrawal AS w
                WHERE w.copy_id = copy.id AND w.reason = 'enteredInError') AS found_wrong_at,
            (\(part: question) LIMIT 1) AS question_id, \(part: CopyFilings.filed)
        FROM plan_copy AS copy
        JOIN copy_version AS version ON version.copy_id = copy.id AND \(part: isLatest)
        LEFT JOIN copy_opening AS opening ON opening.copy_id = copy.id AND opening.number = version.number
        LEFT JOIN copy_receipt AS receipt ON receipt.copy_id = copy.id AND receipt.number = version.number
        """

    private static func withdrawn(_ reason: PlanCopy.Withdrawal.Reason) -> SQL {
        """
        (SELECT max(w.at) FROM copy_withdrawal AS w
            WHERE w.copy_id = copy.id AND w.at >= version.received_at AND w.reason = \(reason.rawValue))
        """
    }

    private static func copy(_ row: Row, key: RecordKey) throws -> PlanCopy {
        let version: Identifier<PlanDocument> = try row["version_id"]
        return PlanCopy(
            id: try row["id"],
            number: try row["number"],
            record: key.record,
            owner: try row["owner_id"],
            unit: try row["unit_id"],
            version: try row["version"],
            standing: try row["standing"],
            receivedAt: try row["received_at"],
            confirmedAt: try row["confirmed_at"],
            openedAt: try row["opened_at"],
            filedVersion: try row["filed"],
            withdrawal: try PlanCopy.Withdrawal(row),
            foundWrongAt: try row["found_wrong_at"],
            isAsked: try row["question_id"] as Identifier<ReceivedTransfer>? != nil,
            document: try PlanDocument.decoded(key.open(row["document"], document, row: version))
        )
    }
}
