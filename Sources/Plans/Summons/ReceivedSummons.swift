package import Access
package import Kernel
package import Ledger
package import People
package import Store
package import Vault

/// A summons as the unit that is called holds it: a record of the recipient's own (L14, L17). Nobody at the sender reads
/// it.
package struct ReceivedSummons: Sendable, Hashable {
    package typealias ID = Identifier<ReceivedSummons>

    /// Why it counts no more.
    package enum End: String, Sendable, CaseIterable, SQLText {
        case cancelled
        /// The yes that it rested on was taken back.
        case withdrawn
        /// The paragraph that it rested on, without anybody's yes, counts no more (L13).
        case groundEnded
        /// It lies at the unit that is the right one.
        case forwarded
        /// The plan was entered in error, whatever had ended the summons before.
        case foundWrong
    }

    package let id: ID
    /// The recipient's own case number.
    package let number: PlanNumber
    package let record: Record.ID
    package let owner: Owner.ID
    package let unit: CareUnit.ID
    /// The unit of the same authority that it came to first and that said whose it is; nil where it came here at once, and where
    /// that must not be spread.
    package let forwardedBy: CareUnit.ID?
    /// The latest version that arrived.
    package let version: Int
    /// Grows with every version that comes or is taken back and every answer that goes: what is done over an older state is
    /// refused.
    package let stamp: Int
    package let receivedAt: Instant
    /// When somebody first opened that version; nil while nobody has.
    package let openedAt: Instant?
    package let document: SummonsDocument
    package let end: End?
    package let endedAt: Instant?
    /// What the unit has answered to that version.
    package let answer: SummonsAnswer?

    /// Whether it waits for an answer: not after the meeting has begun.
    package func isWaiting(at instant: Instant) -> Bool {
        end == nil && answer == nil && document.start.map { $0 > instant } ?? false
    }
}

/// Summonses at their recipients.
package enum ReceivedSummonses {
    static let document = SealedField("receivedSummons.document")

    /// The summons with a number, if the reader's unit received it. What was ended before anybody opened it is not found.
    ///
    /// - Throws: `Problem.notFound` alike for a number that does not exist and one that is not this reader's.
    package static func find(
        _ number: PlanNumber,
        for action: Action,
        scope: Scope,
        vault: Vault,
        in db: Reading
    ) throws -> ReceivedSummons {
        guard let row = try db.row("\(part: latest) WHERE r.number = \(number)") else {
            throw Problem.notFound
        }
        try scope.demand(action, .copy(recipient: row["owner_id"], unit: row["unit_id"]))
        return try received(row, key: vault.key(of: row["record_id"], in: db))
    }

    /// The summonses at the reader's units, the earliest meeting that waits for an answer first.
    package static func inbox(scope: Scope, vault: Vault, limit: Int, in db: Reading) throws -> [ReceivedSummons] {
        let rows = try db.rows(
            """
            \(part: latest)
            WHERE r.owner_id = \(scope.reader.owner) AND r.unit_id IN (\(list: scope.reader.units.sorted()))
            ORDER BY CASE WHEN e.at IS NULL AND reply.id IS NULL THEN 0 ELSE 1 END, v.received_at DESC, r.id
            LIMIT \(limit)
            """
        )
        let keys = try vault.keys(of: rows.map { try $0["record_id"] }, in: db)
        return try rows.compactMap { row in try keys[row["record_id"]].map { try received(row, key: $0) } }
    }

    /// Writes down that somebody opens a version, before she sees it: what was opened stays when the summons ends (L17).
    ///
    /// - Parameters:
    ///   - version: the one that she is about to see.
    ///   - stamp: the state of the summons then: a version that own words were taken back from is another.
    /// - Throws: `Problem.notFound` when it is not the one that is there now, or the summons has ended unopened.
    package static func open(
        _ number: PlanNumber,
        version: Int,
        stamp: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let received = try find(number, for: .openCopy, scope: scope, vault: act.vault, in: db)
        guard received.version == version, received.stamp == stamp else { throw Problem.notFound }
        let isFirst = try db.run(
            """
            INSERT INTO received_summons_opening (received_id, number, at, by_id)
            VALUES (\(received.id), \(received.version), \(act.at), \(act.actor))
            ON CONFLICT (received_id, number) DO NOTHING
            """
        )
        guard isFirst == 1 else { return }
        try EventLog.append(
            EventType("summons.opened", version: 1),
            to: act.vault.key(of: received.record, in: db),
            facts: ["version": .count(received.version)],
            by: act,
            in: db
        )
    }

    /// Each summons with the latest of its versions that was not taken back. Of one that has ended, only what somebody had
    /// opened is there: the rest was never given.
    private static let latest: SQL = """
        SELECT r.id, r.number, r.record_id, r.owner_id, r.unit_id, v.id AS version_id, v.number AS version, v.document,
            v.received_at, \(part: stamp) AS stamp, o.at AS opened_at, e.outcome, e.at AS ended_at,
            reply.id AS reply_id, reply.answer, reply.leaves_at, reply.words, reply.other_unit_id,
            reply.at AS answered_at, \(part: forwarder) AS forwarded_by
        FROM received_summons AS r
        JOIN received_summons_version AS v ON v.received_id = r.id AND v.id = (
            SELECT x.id FROM received_summons_version AS x WHERE x.received_id = r.id
                AND NOT EXISTS (
                    SELECT 1 FROM received_summons_recall AS b WHERE b.received_id = r.id AND b.version_id = x.id)
                AND (\(part: isLiving) OR EXISTS (
                    SELECT 1 FROM received_summons_opening AS w
                    WHERE w.received_id = r.id AND w.number = x.number))
            ORDER BY x.number DESC, x.id DESC LIMIT 1)
        LEFT JOIN received_summons_opening AS o ON o.received_id = r.id AND o.number = v.number
        LEFT JOIN received_summons_end AS e ON e.received_id = r.id AND \(part: stands)
        LEFT JOIN summons_reply AS reply ON reply.received_id = r.id AND reply.number = v.number AND reply.id = (
            SELECT y.id FROM summons_reply AS y WHERE y.received_id = r.id AND y.number = v.number
            ORDER BY y.id DESC LIMIT 1)
        """

    private static let forwarder: SQL = """
        (SELECT f.unit_id FROM received_summons AS f JOIN received_summons_end AS g ON g.received_id = f.id
            WHERE f.appointment_id = r.appointment_id AND f.member_id = r.member_id AND f.owner_id = r.owner_id
                AND f.id < r.id AND g.outcome = 'forwarded' ORDER BY f.id DESC LIMIT 1)
        """

    /// Whether a summons `r` counts: nothing has ended it, or what did was undone.
    static let isLiving: SQL = """
        NOT EXISTS (SELECT 1 FROM received_summons_end AS e WHERE e.received_id = r.id AND \(part: stands))
        """

    /// Whether an end `e` holds.
    static let stands: SQL =
        "NOT EXISTS (SELECT 1 FROM received_summons_return AS back WHERE back.end_id = e.id)"

    private static let stamp: SQL = """
        (SELECT count(*) FROM received_summons_version AS c WHERE c.received_id = r.id)
            + (SELECT count(*) FROM received_summons_recall AS b WHERE b.received_id = r.id)
            + (SELECT count(*) FROM summons_reply AS d WHERE d.received_id = r.id)
        """

    private static func received(_ row: Row, key: RecordKey) throws -> ReceivedSummons {
        let version: Identifier<SummonsDocument> = try row["version_id"]
        let document = try SummonsDocument.decoded(key.open(row["document"], Self.document, row: version))
        return ReceivedSummons(
            id: try row["id"],
            number: try row["number"],
            record: key.record,
            owner: try row["owner_id"],
            unit: try row["unit_id"],
            // Where it came first tells a place, too (L18).
            forwardedBy: document.owner == nil ? nil : try row["forwarded_by"],
            version: try row["version"],
            stamp: try row["stamp"],
            receivedAt: try row["received_at"],
            openedAt: try row["opened_at"],
            document: document,
            end: try row["outcome"],
            endedAt: try row["ended_at"],
            answer: try SummonsAnswers.reply(row, key: key)
        )
    }
}
