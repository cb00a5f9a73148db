import Access
import App
import Kernel
import Ledger
import Meetings
import People
import Plans
import Retention
import Store
import TestSupport
import Testing
import Vault

/// The end of records: what must come before it, what stops it, and what is left (L17).
@Suite struct RetentionRunTests {
    @Test(
        "It goes when its time has come, all is answered and a named person has confirmed, and not before",
        arguments: Engine.underTest
    )
    func journey(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let old = try await OldPlan(in: city)
            let desk = RetentionDesk(city.house)
            let (path, record) = ("/planer/\(old.number)/gallring", old.record.description)
            // Five years after the last entry (SoL 16:1), counted here by the calendar's own dates.
            let (year, month, date) = (old.last.year + 5, old.last.month, old.last.dayOfMonth)
            let until = try #require(Day(year: year, month: month, day: date)).adding(days: 1)
            city.time.move(seconds: (until.ordinal - city.house.clock.today.ordinal - 1) * 86_400)
            let lena = try await city.browser(as: "lena")
            let asks = try await lena.get(path)
            #expect(asks.text.contains("Först behöver du svara på"))
            let early = try await lena.submit("/gallring", ["lastEntry": "i morgon"])
            #expect(early.status == 422 && early.body.contains("id=\"lastEntry-error\""))
            let answered = try await lena.submit("/gallring", old.answers)
            #expect(answered.text.contains("Får gallras från") && answered.text.contains("SoL 16:1"))
            #expect(answered.body.contains("datetime=\"\(until)\""))
            #expect(answered.body.contains("datetime=\"\(until.year + 1)-12-31\""))
            #expect(try await desk.due(of: nil).map(\.reviewed.kept.number).contains(old.number) == false)
            #expect(try await city.browser(as: "admin").get("/forvaltning/gallring").body.contains(record) == false)

            city.time.move(seconds: 86_400)
            #expect(try await desk.run(of: nil).isEmpty, "nobody has confirmed")
            await #expect(throws: RetentionDesk.Refusal.self) { try await desk.end(old.record) }
            let admin = try await city.browser(as: "admin")
            let list = try await admin.get("/forvaltning/gallring")
            #expect(list.text.contains(old.number.description) && !list.text.contains(old.name))
            let confirmed = try await admin.submit("/forvaltning/gallring", ["records": record])
            #expect(confirmed.text.contains("Bekräftade"))

            // A hold stops what was confirmed, and lifts again.
            let again = try await city.browser(as: "lena")
            #expect(try await again.get(path).text.contains("Bekräftat"))
            let held = try await again.submit("/stopp", ["holdReason": "supervision"])
            #expect(held.text.contains("Gallringen är stoppad"))
            #expect(try await desk.run(of: nil).isEmpty, "it is held")
            _ = try await again.submit("/stopp/havda", [:])
            let before = try await Self.counts(city)
            let others = try await Self.rows(besides: old, in: city)
            #expect(try await desk.due(of: "hsn").isEmpty)
            #expect(try await desk.run(of: "socialnamnden").map(\.outcome) == [.gone])
            #expect(try await Self.counts(city) == before, "counts of what happened")
            #expect(try await Self.rows(besides: old, in: city) == others, "rows of other plans")

            #expect(try await again.get("/planer/\(old.number)").status == 404)
            #expect(try await again.get(path).status == 404)
            await #expect(throws: RetentionDesk.Refusal.unknown) { try await desk.end(old.record) }
            try await Self.expectGone(old, in: city)
        }
    }

    @Test("Whatever changes after the confirmation makes it stay", arguments: Engine.underTest)
    func changes(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let old = try await OldPlan(in: city)
            let desk = RetentionDesk(city.house)
            city.time.move(seconds: (5 * 366 + 2) * 86_400)
            try await old.answer(in: city)
            try await old.confirm(in: city)
            #expect(try await desk.due(of: nil).map { $0.reviewed.goes(on: city.house.clock.today) } == [true])

            for (name, change) in Self.changes {
                await #expect(throws: Undone.self, "\(name)") {
                    try await city.house.database.write { db in
                        try change(old, city, db)
                        let act = city.house.operatorAct(for: old.kept.owner)
                        let outcome = try RetentionRun.end(old.kept, act: act, in: db)
                        #expect(outcome != .gone, "\(name)")
                        throw Undone()
                    }
                }
            }
            #expect(try await desk.run(of: nil).map(\.outcome) == [.gone], "and without any of them it goes")
        }
    }

    @Test("A machine that stops in the middle leaves everything as it was", arguments: Engine.underTest)
    func crash(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let old = try await OldPlan(in: city)
            city.time.move(seconds: (5 * 366 + 2) * 86_400)
            try await old.answer(in: city)
            try await old.confirm(in: city)
            try await Linker(.events, in: city.house.database, holder: "test", clock: city.house.clock).linkAll()
            let before = try await everything(city)
            await #expect(throws: Undone.self) {
                try await city.house.database.write { db in
                    let act = city.house.operatorAct(for: old.kept.owner)
                    let outcome = try RetentionRun.end(old.kept, act: act, in: db)
                    #expect(outcome == .gone)
                    throw Undone()
                }
            }
            #expect(try await everything(city) == before)
            #expect(try await city.browser(as: "lena").get("/planer/\(old.number)").status == 200)
        }
    }

    @Test("Every record of every kind goes with all its rows", arguments: Engine.underTest)
    func all(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            var people: [Person] = []
            for login in ["lena", "samir", "maria", "johan", "omar", "karin", "eva", "admin"] {
                people.append(try await Person.signedIn(login, in: city))
            }
            let cast = try await Cast(people, in: city)
            try await city.house.database.write { db in
                for story in CanaryStory.all { _ = try story.tell(by: cast, in: db) }
                try cast.match(plansOf: "lena", with: "samir", in: db)
                try cast.endEverything(in: db)
            }
            city.time.move(seconds: 2 * 86_400)
            let ended = try await OldPlan.confirmEverything(in: city)
            #expect(Set(ended.map(\.kind)) == Set(RetentionRule.Kind.allCases))
            let ids = try await Self.ids(of: ended, in: city)
            let outcomes = try await RetentionDesk(city.house).run(of: nil).map(\.outcome)
            #expect(outcomes.count == ended.count && Set(outcomes) == [.gone])
            let all = try await everything(city)
            for (column, values) in all {
                #expect(values.isDisjoint(with: ids), "\(column)")
            }
            let cards = ["person", "person_former_number", "person_death", "blind_index"]
            let tables = (planCatalogue + meetingCatalogue).map(\.name) + cards
            for column in all.keys where tables.contains(String(column.prefix { $0 != "." })) {
                #expect(all[column]?.isEmpty == true, "\(column)")
            }
            for login in ["lena", "omar"] {
                let browser = try await city.browser(as: login)
                for page in ["/idag", "/planer", "/mottaget"] { #expect(try await browser.get(page).status == 200) }
            }
            try await Self.expectWhole(city)
        }
    }

    @Test("Nobody else says that a record goes", arguments: Engine.underTest)
    func strangers(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let old = try await OldPlan(in: city)
            city.time.move(seconds: (5 * 366 + 2) * 86_400)
            try await old.answer(in: city)
            let own = try await city.reader("admin")
            let region = try await city.reader("omar").owner
            for (name, roles, owner) in [
                ("an administrator of another authority", [Role.administrator], region),
                ("somebody who opens plans", [.administrator, .caseWorker], own.owner),
                ("a coordinator", [.coordinator], own.owner), ("nobody in particular", [], own.owner),
            ] {
                let reader = Reader(
                    account: own.account,
                    name: own.name,
                    practitioner: nil,
                    owner: owner,
                    roles: Set(roles),
                    units: own.units
                )
                let act = reader.act(at: city.house.clock.now(), vault: city.house.vault, source: city.house.source)
                await #expect(throws: Problem.self, "\(name)") {
                    try await city.house.database.write { db in
                        try RetentionConfirmations.confirm([old.record], reader: reader, act: act, in: db)
                    }
                }
            }
            #expect(try await RetentionDesk(city.house).run(of: nil).isEmpty)
        }
    }

    /// What may happen between a confirmation and the run.
    private static let changes: [(String, @Sendable (OldPlan, WebCity, Transaction) throws -> Void)] = [
        (
            "a hold",
            { old, city, db in
                try RetentionCommands.hold(
                    .plan,
                    old.number,
                    because: .appeal,
                    scope: old.scope,
                    act: old.act(in: city),
                    in: db
                )
            }
        ),
        (
            "a hold that came and went",
            { old, city, db in
                try RetentionCommands.hold(
                    .plan,
                    old.number,
                    because: .appeal,
                    scope: old.scope,
                    act: old.act(in: city),
                    in: db
                )
                let act = old.act(in: city)
                try db.run("UPDATE retention_hold SET lifted_at = \(act.at), lifted_by = \(act.actor)")
            }
        ),
        (
            "an answer",
            { old, city, db in
                let answers = RetentionAnswers(choices: [.placement: .yes])
                try RetentionCommands.answer(
                    answers,
                    on: .plan,
                    old.number,
                    scope: old.scope,
                    act: old.act(in: city),
                    in: db
                )
            }
        ),
        (
            "an entry",
            { old, city, db in
                let key = try city.house.vault.key(of: old.record, in: db)
                try EventLog.append(EventType("plan.shared", version: 1), to: key, by: old.act(in: city), in: db)
                try db.run("UPDATE event SET link = 1 WHERE link IS NULL")
            }
        ),
        ("a longer rule", { _, _, db in _ = try db.run("UPDATE retention_rule SET years = 30") }),
        ("no rule", { _, _, db in _ = try db.run("UPDATE retention_rule SET valid_to = '2026-01-01'") }),
        ("a plan in use", { _, _, db in _ = try db.run("UPDATE plan SET state = 'established'") }),
        (
            "no confirmation",
            { old, _, db in _ = try db.run("DELETE FROM retention_confirmation WHERE record_id = \(old.record)") }
        ),
    ]

    /// How often each kind of thing happened, at each authority and in each month.
    private static func counts(_ city: WebCity) async throws -> [String: Int] {
        try await city.house.database.read { db in
            let rows = try db.rows(
                """
                SELECT type, owner_id, substr(day, 1, 7) AS month, facts FROM event WHERE type NOT LIKE 'retention.ended%'
                UNION ALL SELECT type, owner_id, month, facts FROM past_event
                """
            )
            return try rows.reduce(into: [:]) { counts, row in
                let (type, owner, month): (String, Owner.ID, String) = (
                    try row["type"], try row["owner_id"], try row["month"]
                )
                counts["\(type) \(owner) \(month) \(try row["facts"] as String)", default: 0] += 1
            }
        }
    }

    /// How many rows other plans have in each table.
    private static func rows(besides old: OldPlan, in city: WebCity) async throws -> [String: Int] {
        guard case .plan(let plan, let card) = old.kept.content else { return [:] }
        return try await city.house.database.read { db in
            var rows: [String: Int] = [:]
            for (table, columns) in try Schema.columns(in: db) where columns.contains("plan_id") {
                let row = try db.row("SELECT count(*) AS count FROM \(part: .trusted(table)) WHERE plan_id <> \(plan)")
                rows[table] = try row?["count"]
            }
            rows["person"] = try db.row("SELECT count(*) AS count FROM person WHERE id <> \(card)")?["count"]
            return rows
        }
    }

    private static func expectGone(_ old: OldPlan, in city: WebCity) async throws {
        let outcomes = try await city.house.database.read { db in
            try db.rows("SELECT kind, month, paragraph, owner_id, confirmed_by FROM retention_outcome ORDER BY kind")
        }
        let admin = try await city.reader("admin")
        #expect(try outcomes.map { try $0["kind"] as String } == ["person", "plan"])
        for row in outcomes {
            #expect(try row["month"] == String(city.house.clock.today.description.prefix(7)))
            #expect(try row["paragraph"] == "SoL 16:1")
            #expect(try row["owner_id"] == admin.owner)
            #expect(try row["confirmed_by"] == admin.account)
        }
        for (column, values) in try await everything(city) {
            #expect(values.isDisjoint(with: [old.record.bytes, old.card.bytes]), "\(column)")
            #expect(!values.contains(Array(old.number.description.utf8)), "\(column)")
        }
        try await expectWhole(city)
    }

    private static func ids(of ended: [KeptRecord], in city: WebCity) async throws -> Set<[UInt8]> {
        let cards = try await city.house.database.read { try Patients.samples(of: ended.compactMap(\.patient), in: $0) }
        return ended.reduce(into: []) { ids, kept in
            ids.insert(kept.record.bytes)
            ids.insert(Array(kept.number.description.utf8))
            switch kept.content {
            case .plan(let id, let patient):
                ids.insert(id.bytes)
                ids.insert(patient.bytes)
                if let card = cards[patient] { ids.insert(card.record.bytes) }
            case .copy(let id): ids.insert(id.bytes)
            case .summons(let id): ids.insert(id.bytes)
            }
        }
    }

    private static func expectWhole(_ city: WebCity) async throws {
        for _ in 0..<2 {
            let verification = try await Verifier(.events, in: city.house.database).verify()
            #expect(verification.fault == nil, "\(verification)")
            try await Linker(.events, in: city.house.database, holder: "test", clock: city.house.clock).linkAll()
        }
    }
}

/// Undoes a transaction.
private struct Undone: Error {}

/// Every value of the main database, by `table.column`.
private func everything(_ city: WebCity) async throws -> [String: Set<[UInt8]>] {
    try await city.house.database.read { db in
        var all: [String: Set<[UInt8]>] = [:]
        // Who has read what lies in a file of its own on SQLite.
        for (table, columns) in try Schema.columns(in: db) where !table.hasPrefix("access") {
            for column in columns {
                let rows = try db.rows(.trusted("SELECT \(column) AS value FROM \(table)"))
                all["\(table).\(column)"] = try Set(rows.compactMap { try ($0["value"] as AnyBytes).bytes })
            }
        }
        return all
    }
}

/// A value of any kind, as bytes.
private struct AnyBytes: SQLConvertible {
    let bytes: [UInt8]?
    let sqlValue: SQLValue

    init?(sqlValue: SQLValue) {
        self.sqlValue = sqlValue
        bytes =
            switch sqlValue {
            case .null: nil
            case .int(let number): Array(String(number).utf8)
            case .text(let text): Array(text.utf8)
            case .blob(let bytes): bytes
            }
    }
}
