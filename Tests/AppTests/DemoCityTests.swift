import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@testable import App

/// What the demo city holds.
@Suite struct DemoCityTests {
    @Test("The same seed gives the same city, whatever its ids; another seed another", arguments: Engine.underTest)
    func seed(_ engine: Engine) async throws {
        let city = try await content(engine, seed: 7, ids: 5)
        #expect(city.count == 26)
        #expect(try await content(engine, seed: 7, ids: 6) == city)
        let other = try await content(engine, seed: 8, ids: 5)
        // The six that are written by hand are everywhere.
        #expect(Set(other).intersection(city).count == DemoCity.storiesAlone)
    }

    @Test(
        "A crowd has the rows, sealed fields and events of a real one, and a clean ledger",
        arguments: Engine.underTest
    )
    func crowd(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { city in
            let house = city.house
            let numbers = DemoCity.plans..<DemoCity.plans + 2 * DemoRoster.plansOfCaseWorker
            let cast = try await DemoCity.settle(in: house, plans: numbers.upperBound)
            let before = try await Extent(of: house)
            var progress: [Int] = []
            try await DemoCity.fill(numbers, by: cast, seed: 1) { progress.append($0) }
            let after = try await Extent(of: house)
            #expect(progress == [500, 520])
            #expect(after.plans - before.plans == numbers.count)
            #expect(after.rows - before.rows >= 100 * numbers.count)
            #expect(after.sealed - before.sealed >= 80 * numbers.count)
            #expect(after.events - before.events >= 40 * numbers.count)
            for log in Log.allCases {
                let result = try await Verifier(log, in: house.database(of: log)).verify()
                #expect(result.fault == nil)
                #expect(result.unlinked == 0)
            }
            #expect(try await Check(house).run().allSatisfy { if case .good = $0 { true } else { false } })
            for worker in 0..<2 {
                let account = try cast.staff(DemoRoster.caseWorkerCode(worker)).reader.account
                #expect(try await house.database.read { try Plans.countOpen(of: account, in: $0) } == 40)
            }
        }
    }

    @Test(
        "Every state, kind, answer, status, end and way of taking part is there, and nothing is of tomorrow",
        arguments: Engine.underTest
    )
    func variety(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { city in
            let house = city.house
            try await DemoCity.prepare(in: house)
            func kinds(_ column: String, of table: String) async throws -> Set<String> {
                let rows = try await house.database.read { db in
                    try db.rows(.trusted("SELECT DISTINCT \(column) AS kind FROM \(table)")).map {
                        try $0["kind"] as String
                    }
                }
                return Set(rows)
            }
            func count(_ column: String, of table: String) async throws -> Int {
                try await house.database.read { db in
                    let row = try db.row(.trusted("SELECT count(DISTINCT \(column)) AS count FROM \(table)"))
                    return try row?["count"] ?? 0
                }
            }
            #expect(try await kinds("state", of: "plan") == Set(PlanState.allCases.map(\.rawValue)))
            #expect(try await kinds("kind", of: "plan") == Set(Plan.Kind.allCases.map(\.rawValue)))
            #expect(try await kinds("answer", of: "consent") == Set(Consent.Answer.allCases.map(\.rawValue)))
            #expect(try await kinds("giver", of: "consent") == Set(Consent.Giver.allCases.map(\.rawValue)))
            #expect(try await kinds("status", of: "promise_status") == Set(Promise.Status.allCases.map(\.rawValue)))
            #expect(try await kinds("kind", of: "promise_wording") == Set(Promise.Kind.allCases.map(\.rawValue)))
            #expect(try await kinds("reason", of: "closure") == Set(Closure.Reason.allCases.map(\.rawValue)))
            #expect(try await kinds("mode", of: "attendance").count == 5)
            #expect(try await kinds("initiator", of: "need_description").count >= 6)
            #expect(try await count("plan_id", of: "hand_over") >= 10)
            #expect(try await count("consent_id", of: "consent_withdrawal") >= 5)
            #expect(try await count("plan_id", of: "person_match") >= 2)
            #expect(try await count("copy_id", of: "offer") >= 10)
            // Meetings to come, called and answered.
            #expect(try await count("appointment_id", of: "received_summons") >= 5)
            #expect(try await kinds("answer", of: "summons_answer").count >= 3)
            let owners = Set(
                try await house.database.read {
                    try Accounts.demoChoices(on: house.clock.today, in: $0).map(\.account.owner)
                }
            )
            #expect(owners.count == 4)
            for owner in owners { #expect(try await !house.accessLog.searches(of: owner).isEmpty) }
            let (now, today) = (house.clock.now(), house.clock.today)
            #expect(try await kinds("at", of: "event").allSatisfy { Instant($0).map { $0 <= now } == true })
            #expect(try await kinds("due_on", of: "promise_wording").contains(today.description))
            let ends = try await kinds("valid_until", of: "consent").compactMap { Day($0) }
            #expect(ends.contains { $0 < today } && ends.contains { (today...today.adding(days: 14)).contains($0) })
            let lines = try await lines(of: house)
            // What was entered in error stands in no list.
            let (wrong, moved) = try await house.database.read { db in
                (
                    try db.rows("SELECT plan_id FROM closure WHERE reason = 'enteredInError'").count,
                    try db.rows("SELECT plan_id FROM closure WHERE reason = 'takenOver'").count
                )
            }
            // A plan that another authority took over begins anew there.
            #expect(wrong > 0 && moved > 0 && lines.count + wrong == DemoCity.plans + moved)
            for protection in Patient.Protection.allCases {
                #expect(lines.contains { $0.contains(" \(protection) |") })
            }
            #expect(try await kinds("need_seen_on", of: "plan").contains { $0 < "2024-06" })
        }
    }

    /// Each plan as a reader sees it, from a city of twenty-six plans.
    private func content(_ engine: Engine, seed: UInt64, ids: UInt64) async throws -> [String] {
        let kept = Kept()
        try await TestHouse.with(engine, ids: ids) { city in
            try await DemoCity.prepare(in: city.house, plans: 26, seed: seed)
            let lines = try await lines(of: city.house)
            await kept.keep(lines)
        }
        return await kept.lines.sorted()
    }

    /// A line for each plan of everybody.
    private func lines(of house: House) async throws -> [String] {
        try await house.database.read { db in
            try Accounts.demoChoices(on: house.clock.today, in: db).flatMap { account, role in
                let reader = Reader(
                    account: account.id,
                    name: account.name,
                    practitioner: nil,
                    owner: account.owner,
                    roles: [role],
                    units: []
                )
                guard let scope = Gate.scope(of: reader) else { return [String]() }
                let act = reader.act(at: house.clock.now(), vault: house.vault, source: house.source)
                return try Plans.list(scope: scope, includingClosed: true, limit: 100, in: db).map {
                    let file = try PlanFile.open($0.number, scope: scope, act: act, in: db)
                    return "\(account.login): \(words(of: file))"
                }
            }
        }
    }

    private func words(of file: PlanFile) -> String {
        let number = file.patient.number?.digits ?? "–"
        let parts: [String] = [
            "\(file.patient.name) \(number) \(file.patient.protection)", file.question, file.ownWords?.text ?? "–",
            "\(file.plan.kind) \(file.plan.state) \(file.plan.needSeenOn) \(file.plan.version)",
            file.team.map { "\($0.kind) \($0.name) \($0.unitName ?? "")" }.joined(separator: ", "),
            file.consents.map { "\($0.giverName) \($0.answer) \($0.validUntil) \($0.exceptions)" }.joined(
                separator: ", "
            ),
            file.goals.map(\.words).joined(separator: ", "),
            file.promises.map { "\($0.who) \($0.what) \($0.dueOn) \($0.status)" }.sorted().joined(separator: ", "),
            file.followUps.map { "\($0.heldOn) \($0.outcome)" }.joined(separator: ", "),
            "\(file.responsibility?.coordinator ?? "–") \(file.closure?.note ?? "–") \(file.disclosures.count)",
        ]
        return parts.joined(separator: " | ")
    }
}

private actor Kept {
    private(set) var lines: [String] = []

    func keep(_ lines: [String]) { self.lines = lines }
}

/// How much a database holds of what is about people, counted by the catalogue.
private struct Extent {
    let plans: Int
    let rows: Int
    let sealed: Int
    let events: Int

    init(of house: House) async throws {
        let tables = HouseSchema.catalogue.filter { $0.subject == .person && !$0.name.hasPrefix("access") }
        var (rows, sealed) = (0, 0)
        for table in tables {
            let columns = table.columns.filter { $0.class == .sealed }.map { "count(\($0.name))" }
            let sum = columns.isEmpty ? "0" : columns.joined(separator: " + ")
            let counts = try await count("count(*) AS rows_count, \(sum) AS sealed_count", of: table.name, in: house)
            rows += counts.0
            sealed += counts.1
        }
        (self.rows, self.sealed) = (rows, sealed)
        plans = try await count("count(*) AS rows_count, 0 AS sealed_count", of: "plan", in: house).0
        events = try await count("count(*) AS rows_count, 0 AS sealed_count", of: "event", in: house).0
    }
}

private func count(_ columns: String, of table: String, in house: House) async throws -> (Int, Int) {
    try await house.database.read { db in
        guard let row = try db.row(.trusted("SELECT \(columns) FROM \(table)")) else { return (0, 0) }
        return (try row["rows_count"], try row["sealed_count"])
    }
}
