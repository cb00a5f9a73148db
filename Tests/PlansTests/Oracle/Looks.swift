import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store
import Vault

/// Looks through every read that the house has, as one reader after another.
struct Looks {
    /// A plan of the case.
    private struct Target {
        let number: PlanNumber
        let begun: Int
    }

    private let city: City
    private let db: Reading
    private let plans: [Target]
    private let copies: [PlanNumber]
    private let summonses: [PlanNumber]

    init(at city: City, in db: Reading) throws {
        self.city = city
        self.db = db
        plans = try db.rows("SELECT number, begun_at FROM plan ORDER BY id").map { row in
            Target(number: try row["number"], begun: Int(try (row["begun_at"] as Instant).milliseconds / 1000))
        }
        copies = try db.rows("SELECT number FROM plan_copy ORDER BY id").map { try $0["number"] }
        summonses = try db.rows("SELECT number FROM received_summons ORDER BY id").map { try $0["number"] }
    }

    /// What somebody sees now.
    func sight(of reader: Reader) throws -> Sight {
        var sight = Sight()
        guard let scope = Gate.scope(of: reader) else { return sight }
        let act = city.act(reader)
        try search(scope, act, &sight)
        for plan in plans { try open(plan, scope, act, &sight) }
        try receive(scope, act, &sight)
        return sight
    }

    private func search(_ scope: Scope, _ act: Act, _ sight: inout Sight) throws {
        for (way, texts) in [
            (Sight.Way.byName, plans.map { Word.of("name", at: $0.begun) }),
            (.byPersonalNumber, ["20090330-2388"]), (.byCaseNumber, plans.map(\.number.description)),
        ] {
            for text in texts {
                let found = try Plans.search(text, scope: scope, vault: act.vault, today: act.today, in: db)
                for plan in found { sight.add(way, begun(plan.number)) }
            }
        }
        for (way, isClosedToo) in [(Sight.Way.list, true), (.openList, false)] {
            for plan in try Plans.list(scope: scope, includingClosed: isClosedToo, limit: 50, in: db) {
                sight.add(way, begun(plan.number))
            }
        }
        if let number = PersonalNumber("200903302388", today: act.today) {
            for plan in try Plans.open(for: number, scope: scope, vault: act.vault, in: db) {
                sight.add(.samePerson, begun(plan.number))
            }
        }
        let later = act.today.adding(days: 400)
        for due in try Plans.duePromises(scope: scope, until: later, limit: 50, act: act, in: db) {
            sight.addEach(.duePromises, begun(due.number), words(due))
        }
    }

    private func open(_ plan: Target, _ scope: Scope, _ act: Act, _ sight: inout Sight) throws {
        let opened = try found {
            try PlanFile.open(plan.number, scope: scope, act: act, in: db) { file, key in
                try MeetingCommands.all(of: file, key: key, in: db)
            }
        }
        if let (file, meetings) = opened {
            sight.add(.page, plan.begun, words(file))
            let corrected = try found {
                try PlanFile.open(plan.number, scope: scope, act: act, in: db) { file, key in
                    try MeetingCommands.former(1, of: file, key: key, in: db)
                }
            }
            sight.addEach(.beside, plan.begun, Word.found(in: "\(corrected?.more ?? [])"))
            let appointment = try Appointments.current(of: file, act: act, in: db)
            let preparation = try PlanPreparation.open(file, act: act, in: db)
            let changes = try PastVersions.read(nil, of: file, act: act, in: db)?.changes
            let family = try FamilyStanding(file, on: act.today, in: db)
            let worded = try file.promises.map { try PromiseWordings.find($0.number, of: file, act: act, in: db) }
            let removed = try PromiseWordings.removed(from: file, act: act, in: db)
            sight.addEach(.beside, plan.begun, Word.found(in: "\(worded) \(removed)"))
            let goals = try file.goals.map { try GoalRecords.find($0.number, of: file, act: act, in: db) }
            let goalsRemoved = try GoalRecords.removed(from: file, act: act, in: db)
            sight.addEach(.beside, plan.begun, Word.found(in: "\(goals) \(goalsRemoved)"))
            let beside = "\(meetings) \(appointment as Any) \(preparation) \(family) \(changes as Any)"
            sight.addEach(.beside, plan.begun, Word.found(in: beside))
        }
        let found = try found { try Plans.find(plan.number, for: .openPlan, scope: scope, in: db) }
        if let found {
            let key = try act.vault.key(of: found.record, in: db)
            for event in try EventLog.history(of: found.record, in: db) {
                let details = try EventLog.details(of: event, with: key) ?? ""
                sight.addEach(.beside, plan.begun, Word.found(in: details))
            }
            for match in try matches(of: found, scope, act) {
                sight.add(.matches, plan.begun, Set([match.otherOwner.description, match.contact ?? "nobody"]))
            }
        }
        let copy = try self.found { try Copies.find(copyOf: plan.number, scope: scope, vault: act.vault, in: db) }
        if let copy { sight.add(.copyOfPlan, begun(copy.document.number), words(copy)) }
    }

    private func matches(of plan: Plan, _ scope: Scope, _ act: Act) throws -> [PersonMatch] {
        guard let patient = try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db) else {
            return []
        }
        return try PersonMatches.open(of: plan, for: patient, reader: scope.reader, on: act.today, in: db)
    }

    private func receive(_ scope: Scope, _ act: Act, _ sight: inout Sight) throws {
        for copy in try Copies.inbox(scope: scope, vault: act.vault, limit: 50, in: db) {
            sight.add(.inbox, begun(copy.document.number), words(copy))
        }
        for number in copies {
            let copy = try found {
                try Copies.find(number, for: .openCopy, scope: scope, vault: act.vault, in: db)
            }
            guard let copy else { continue }
            sight.add(.copyByNumber, begun(copy.document.number), words(copy))
            let changes = try Copies.reading(of: copy, act: act, in: db).changes
            sight.addEach(.changes, begun(copy.document.number), words(changes))
            let former = try CopyPromises.former(in: copy, act: act, in: db)
            sight.addEach(.changes, begun(copy.document.number), words(former))
            sight.add(.offers, begun(copy.document.number), words(try Offers.all(from: copy, act: act, in: db)))
            let told = try CopyPromises.latest(from: copy, act: act, in: db).values.map(\.why)
            sight.addEach(.told, begun(copy.document.number), Word.found(in: told.joined(separator: " ")))
        }
        for summons in try ReceivedSummonses.inbox(scope: scope, vault: act.vault, limit: 50, in: db) {
            add(summons, .summonses, &sight)
        }
        for number in summonses {
            let summons = try found {
                try ReceivedSummonses.find(number, for: .openCopy, scope: scope, vault: act.vault, in: db)
            }
            if let summons { add(summons, .summonsByNumber, &sight) }
        }
    }

    private func add(_ summons: ReceivedSummons, _ way: Sight.Way, _ sight: inout Sight) {
        let plan = begun(summons.document.number)
        // Who is called stands in no event, only that she is on the team.
        let called = Word.found(in: summons.document.called)
        sight.add(way, plan, words(summons).subtracting(called))
        sight.addEach(.called, plan, called)
    }

    /// What was found, and nil for what is answered as if it did not exist.
    private func found<Value>(_ look: () throws -> Value) throws -> Value? {
        do {
            return try look()
        } catch let problem as Problem where problem == .notFound {
            return nil
        }
    }

    private func begun(_ number: PlanNumber) -> Int? { begun(number.description) }

    private func begun(_ number: String) -> Int? { plans.first { $0.number.description == number }?.begun }

    /// Every field of a value is printed, also one that nobody thought of here.
    private func words(_ value: some Any) -> Set<String> { Word.found(in: String(describing: value)) }
}
