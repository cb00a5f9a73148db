package import Access
package import Kernel
package import People
package import Store

/// A record with a retention clock of its own, as far as its end is concerned: whose it is and by which number it is known,
/// and nothing of what is in it.
package struct KeptRecord: Sendable, Hashable {
    /// What it is a record of.
    package enum Content: Sendable, Hashable {
        /// The owner's plan. The card of the person goes with it.
        case plan(Plan.ID, Patient.ID)
        case copy(PlanCopy.ID)
        case summons(ReceivedSummons.ID)
    }

    package let content: Content
    package let record: Record.ID
    package let number: PlanNumber
    package let owner: Owner.ID
    /// Whether it is a plan in use.
    package let isOpen: Bool

    package var kind: RetentionRule.Kind {
        switch content {
        case .plan: .plan
        case .copy: .copy
        case .summons: .summons
        }
    }

    /// The card of the person; nil where there is none.
    package var patient: Patient.ID? {
        if case .plan(_, let patient) = content { patient } else { nil }
    }
}

/// Finding records by what their end asks.
package enum KeptRecords {
    /// The record of a kind with a case number, if the reader may open it: her plan, or what her unit received.
    ///
    /// - Throws: `Problem.notFound` alike for a number that does not exist and one that is not this reader's.
    package static func find(
        _ kind: RetentionRule.Kind,
        _ number: PlanNumber,
        scope: Scope,
        in db: Reading
    ) throws -> KeptRecord {
        if kind == .plan { return KeptRecord(try Plans.find(number, for: .openPlan, scope: scope, in: db)) }
        let table = kind == .copy ? copies : summonses
        guard let row = try db.row("\(part: table.query) WHERE number = \(number)") else { throw Problem.notFound }
        try scope.demand(.openCopy, .copy(recipient: row["owner_id"], unit: row["unit_id"]))
        return try KeptRecord(row, table.content(row))
    }

    /// The record of an authority with a case number; nil when there is none.
    package static func find(_ number: PlanNumber, of owner: Owner.ID, in db: Reading) throws -> KeptRecord? {
        if let row = try db.row(
            "SELECT \(part: Plan.columns) FROM plan WHERE plan.number = \(number) AND plan.owner_id = \(owner)"
        ) {
            return KeptRecord(try Plan(row))
        }
        for table in [copies, summonses] {
            if let row = try db.row("\(part: table.query) WHERE number = \(number) AND owner_id = \(owner)") {
                return try KeptRecord(row, table.content(row))
            }
        }
        return nil
    }

    /// The record with an id; nil when there is none, or it is of another kind.
    package static func find(_ record: Record.ID, in db: Reading) throws -> KeptRecord? {
        if let row = try db.row("SELECT \(part: Plan.columns) FROM plan WHERE plan.record_id = \(record)") {
            return KeptRecord(try Plan(row))
        }
        for table in [copies, summonses] {
            if let row = try db.row("\(part: table.query) WHERE record_id = \(record)") {
                return try KeptRecord(row, table.content(row))
            }
        }
        return nil
    }

    /// The records of an authority that nothing was added to for some time: plans that were closed, and copies and summonses
    /// that arrived, by a moment; the first made first.
    package static func all(of owner: Owner.ID, endedBy moment: Instant, in db: Reading) throws -> [KeptRecord] {
        let plans = try db.rows(
            """
            SELECT \(part: Plan.columns) FROM plan \(part: ClosureCommands.joined)
            WHERE plan.owner_id = \(owner) AND c.at <= \(moment) ORDER BY plan.id
            """
        ).map { KeptRecord(try Plan($0)) }
        return try plans
            + [copies, summonses].flatMap { table in
                try db.rows(
                    "\(part: table.query) WHERE owner_id = \(owner) AND created_at <= \(moment) ORDER BY id"
                ).map { try KeptRecord($0, table.content($0)) }
            }
    }

    /// What arrives from others: where it lies, and what it is.
    private typealias Table = (query: SQL, content: @Sendable (Row) throws -> KeptRecord.Content)

    private static let copies: Table = (
        "SELECT id, number, record_id, owner_id, unit_id FROM plan_copy", { .copy(try $0["id"]) }
    )

    private static let summonses: Table = (
        "SELECT id, number, record_id, owner_id, unit_id FROM received_summons", { .summons(try $0["id"]) }
    )
}

extension KeptRecord {
    fileprivate init(_ plan: Plan) {
        content = .plan(plan.id, plan.patient)
        record = plan.record
        number = plan.number
        owner = plan.owner
        isOpen = plan.state != .closed
    }

    fileprivate init(_ row: Row, _ content: Content) throws {
        self.content = content
        record = try row["record_id"]
        number = try row["number"]
        owner = try row["owner_id"]
        isOpen = false
    }
}
