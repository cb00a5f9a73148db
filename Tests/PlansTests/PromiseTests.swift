import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("Only a municipality or a region stands behind an effort")
struct PromiseTests {
    @Test("Kinds and principals (L3, L9)", arguments: Engine.underTest)
    func principals(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [])
            let missing = Problem(.invalid, field: "principal", text: "promise.principalMissing")
            let notForThem = Problem(.invalid, field: "principal", text: "promise.principalNotForThem")
            let unknown = Principal(id: Principal.ID(high: 1, low: 1), kind: .region, name: "")
            let table: [(Promise.Kind, Principal?, Problem?)] = [
                (.effort, city.east, nil), (.effort, city.region, nil), (.effort, city.organiser, missing),
                (.effort, unknown, missing), (.effort, nil, missing), (.thirdPartyAction, nil, nil),
                (.thirdPartyAction, city.organiser, notForThem), (.thirdPartyAction, city.east, notForThem),
                (.own, nil, nil),
                (.own, city.region, notForThem), (.own, unknown, notForThem),
            ]
            for (kind, principal, problem) in table {
                let before = try await DatabaseDump.of(city.database)
                if let problem {
                    await #expect(throws: problem) { try await city.promise(number, kind, of: principal) }
                    #expect(try await DatabaseDump.of(city.database) == before)
                } else {
                    try await city.promise(number, kind, of: principal)
                    #expect(try await DatabaseDump.of(city.database) != before)
                }
            }
            #expect(try await city.file(number).promises.map(\.kind) == [.effort, .effort, .thirdPartyAction, .own])
        }
    }

    @Test("Overall responsibility is a principal's (L3 4, L9)", arguments: Engine.underTest)
    func responsibility(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [])
            await #expect(throws: Problem(.invalid, field: "responsible", text: "responsibility.principalMissing")) {
                try await city.fillIn(number, responsible: city.organiser)
            }
            try await city.fillIn(number, responsible: city.region)
            try await city.fillIn(number, responsible: city.east)
            let latest = try await city.file(number).responsibility
            #expect(latest == Responsibility(principal: city.east.id, coordinator: "Anna"))
        }
    }

    @Test("What a school offers from its copy is a measure by others, with no principal", arguments: Engine.underTest)
    func school(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.school.owner])
            try await city.join(number, city.school)
            try await city.share(number)
            let copy = try #require(try await city.inbox(city.teacher).first)
            try await city.offer(copy.number, as: city.teacher)
            let promise = try #require(try await city.file(number).promises.first)
            #expect(promise.kind == .thirdPartyAction)
            #expect(promise.principal == nil)
            #expect(promise.offeredBy == city.school.owner)
        }
    }

    @Test(
        "The latest status counts and the ones before stay; another plan's promise is not there",
        arguments: Engine.underTest
    )
    func status(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let (number, other) = (try await city.begin(), try await city.begin())
            for plan in [number, other] {
                try await city.consent(plan, to: [])
                try await city.promise(plan, .own, of: nil)
            }
            let promise = try #require(try await city.file(number).promises.first)
            #expect(!promise.isLate(on: promise.dueOn))
            #expect(promise.isLate(on: promise.dueOn.adding(days: 1)))
            for status in [Promise.Status.ongoing, .done] {
                try await city.change(number) { version, scope, act, db in
                    try PromiseCommands.report(
                        status,
                        why: "",
                        of: promise.id,
                        on: number,
                        version: version,
                        scope: scope,
                        act: act,
                        in: db
                    )
                }
            }
            let done = try #require(try await city.file(number).promises.first)
            #expect(done.status == .done)
            #expect(!done.isLate(on: promise.dueOn.adding(days: 1)))
            let rows = try await city.database.read { db in
                try db.rows("SELECT status FROM promise_status WHERE promise_id = \(promise.id) ORDER BY id").map {
                    try $0["status"] as String
                }
            }
            #expect(rows == ["planned", "ongoing", "done"])
            await #expect(throws: Problem.notFound) {
                try await city.change(other) { version, scope, act, db in
                    try PromiseCommands.report(
                        .done,
                        why: "",
                        of: promise.id,
                        on: other,
                        version: version,
                        scope: scope,
                        act: act,
                        in: db
                    )
                }
            }
        }
    }
}
