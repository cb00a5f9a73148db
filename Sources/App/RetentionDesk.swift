package import Kernel
import Ledger
import People
import Plans
package import Retention
import Store

/// The ends of records at the command line: what is due, and what goes.
package struct RetentionDesk: Sendable {
    /// Why a record stays.
    package enum Refusal: Error, Hashable, CustomStringConvertible {
        case unknown
        case unknownOwner
        /// In the words of `ListedRecord.state`.
        case stays(String)

        package var description: String {
            switch self {
            case .unknown: "There is no such record, or it was destroyed before."
            case .unknownOwner: "There is no authority with this code."
            case .stays(let why): "The record stays: \(why)."
            }
        }
    }

    private let house: House
    /// What the linker knows this desk by: no other process has it.
    private let holder: String

    package init(_ house: House) {
        self.house = house
        let id = house.source.identifier(at: house.clock.now()) as Identifier<ListedRecord>
        holder = id.description
    }

    /// The records whose time has come by what is here, owner by owner. That the operator saw their numbers is written down.
    ///
    /// - Parameter code: of one authority, as directory files say it; nil for all.
    /// - Throws: `Refusal.unknownOwner`.
    package func due(of code: String?) async throws -> [ListedRecord] {
        let today = house.clock.today
        let (vault, owners) = (house.vault, try await owners(code))
        var listed: [ListedRecord] = []
        for owner in owners {
            let records = try await house.database.read { db in
                try RetentionReview.due(of: owner.id, on: today, vault: vault, in: db)
            }
            guard !records.isEmpty else { continue }
            try await note(records.map(\.kept.record), of: owner.id, on: "mellanrum retention run")
            listed += records.map { ListedRecord(reviewed: $0, owner: owner.name, today: today) }
        }
        return listed
    }

    /// Ends the records that are due and confirmed, each in a transaction of its own.
    ///
    /// - Returns: what became of each of them.
    package func run(of code: String?) async throws -> [(record: ListedRecord, outcome: RetentionRun.Outcome)] {
        try await link()
        var outcomes: [(ListedRecord, RetentionRun.Outcome)] = []
        for listed in try await due(of: code) where listed.reviewed.goes(on: house.clock.today) {
            outcomes.append((listed, try await end(listed.reviewed.kept)))
        }
        return outcomes
    }

    /// Ends one record by its id, if it is due and confirmed.
    ///
    /// - Throws: `Refusal`.
    package func end(_ record: Record.ID) async throws {
        let (today, vault) = (house.clock.today, house.vault)
        try await link()
        let reviewed = try await house.database.read { db in
            try KeptRecords.find(record, in: db).flatMap {
                try RetentionReview.one($0, on: today, vault: vault, in: db)
            }
        }
        guard let reviewed else { throw Refusal.unknown }
        try await note([record], of: reviewed.kept.owner, on: "mellanrum vault shred")
        let listed = ListedRecord(reviewed: reviewed, owner: "", today: today)
        guard try await end(reviewed.kept) == .gone else { throw Refusal.stays(listed.state) }
    }

    /// Writes down what the operator is about to see.
    private func note(_ records: [Record.ID], of owner: Owner.ID, on page: String) async throws {
        let act = house.operatorAct(for: owner)
        let request = act.identifier() as Identifier<ListedRecord>
        try await house.accessLog.record(
            AccessRow(.listed, of: records, on: page, request: request.description, by: act)
        )
    }

    private func end(_ kept: KeptRecord) async throws -> RetentionRun.Outcome {
        let act = house.operatorAct(for: kept.owner)
        return try await house.database.write { try RetentionRun.end(kept, act: act, in: $0) }
    }

    /// Binds what is in no link yet, which would make its record wait.
    private func link() async throws {
        try await Linker(.events, in: house.database, holder: holder, clock: house.clock).linkAll()
    }

    private func owners(_ code: String?) async throws -> [Authority] {
        try await house.database.read { db in
            let all = try Directory.authorities(in: db)
            guard let code else { return all }
            let id = try StoredDirectory(in: db).authority(code)
            let owners = all.filter { $0.id == id }
            guard !owners.isEmpty else { throw Refusal.unknownOwner }
            return owners
        }
    }
}

/// A record on the operator's list: its number, its owner and its rule, and nothing of what is in it.
package struct ListedRecord: Sendable {
    package let reviewed: ReviewedRecord
    let owner: String
    let today: Day

    /// One line for the terminal.
    package var line: String {
        "\(reviewed.kept.kind.rawValue) \(reviewed.kept.number), \(owner): \(state)"
    }

    /// How it stands to its rule, and what is between it and its end.
    package var state: String {
        switch reviewed.standing {
        case .noRule: "without a rule nothing is destroyed"
        case .open: "it is in use"
        case .kept: "it is kept for ever"
        case .asks: "the owner has not answered everything"
        // No day and no exception: a thirtieth birthday tells whose it is and why.
        case .window(let window): "\(window.ruleParagraph); " + next
        }
    }

    private var next: String {
        if reviewed.isHeld { return "held" }
        if !reviewed.isDue(on: today) { return "not yet" }
        return reviewed.goes(on: today) ? "confirmed" : "waits for the owner's word"
    }
}
