import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("What a unit tells about its own promises")
struct CopyPromisesTests {
    @Test("What is written down for the region waits for its yes, and for nobody else's", arguments: Engine.underTest)
    func yes(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let promise = try #require(try await theirs(number, city))
            #expect(try await city.file(number).parties.isAwaited(promise))
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(copy.ownPromises.map(\.promise) == [promise.id])
            #expect(copy.ownPromises.map(\.isAwaited) == [true])
            #expect(try await waits(city) == 1)
            #expect(try await waiting(city.psychologist, until: city.today, city) == [copy.number])
            #expect(try await waiting(city.teacher, until: city.today.adding(days: 90), city) == [])

            try await tell([.init(promise: promise.id, status: .planned, why: "")], copy, city)
            let accepted = try #require(try await theirs(number, city))
            #expect(accepted.toldBy == city.psychiatry.owner && accepted.status == .planned)
            #expect(!(try await city.file(number).parties.isAwaited(accepted)))
            #expect(try await waits(city) == 0)
            // The answer is content: everybody has a version that says so.
            let newer = try #require(try await city.inbox(city.psychologist).first)
            #expect(newer.version == copy.version + 1)
            #expect(newer.ownPromises.map(\.isAwaited) == [false])
            // Nothing is due until its day is near.
            #expect(try await waiting(city.psychologist, until: city.today, city) == [])
            #expect(try await waiting(city.psychologist, until: promise.dueOn, city) == [copy.number])
            // The same once more is no news.
            let before = try await DatabaseDump.of(city.database)
            try await tell([.init(promise: promise.id, status: .planned, why: "")], newer, city)
            #expect(try await DatabaseDump.of(city.database) == before)
            await #expect(throws: Problem(.conflict, text: "copy.newerVersion")) {
                try await tell([.init(promise: promise.id, status: .done, why: "")], copy, city)
            }
        }
    }

    @Test("An answer to a draft is an answer, though no version tells it yet", arguments: Engine.underTest)
    func draft(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.promise(number, of: city.region)
            try await city.share(number)
            let promise = try #require(try await theirs(number, city))
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(try await waits(city) == 1)
            try await tell([.init(promise: promise.id, status: .planned, why: "")], copy, city)
            #expect(try await waits(city) == 0)
            #expect(try await waiting(city.psychologist, until: city.today, city) == [])
            #expect(try await city.inbox(city.psychologist).first?.version == copy.version)
            // What the owner has taken back since is not called to life again.
            try await city.change(number) { version, scope, act, db in
                try PromiseCommands.report(
                    .cancelled,
                    why: "Behövs inte",
                    of: promise.id,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            await #expect(throws: Problem(.state, text: "copy.promises.gone")) {
                try await tell([.init(promise: promise.id, status: .ongoing, why: "")], copy, city)
            }
        }
    }

    @Test("A no has its reason, leaves the promise struck out, and is on the owner's day", arguments: Engine.underTest)
    func no(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let promise = try #require(try await theirs(number, city))
            let copy = try #require(try await city.inbox(city.psychologist).first)
            try await tell(
                [.init(promise: promise.id, status: .cancelled, why: "Vi har inte det uppdraget")],
                copy,
                city
            )
            let refused = try #require(try await theirs(number, city))
            #expect(refused.isRefused && refused.why == "Vi har inte det uppdraget")
            #expect(try await onDay(city).map(\.promise.id) == [promise.id])
            try await city.change(number) { version, scope, act, db in
                try PromiseCommands.report(
                    .cancelled,
                    why: refused.why ?? "",
                    of: promise.id,
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            #expect(try await onDay(city) == [])
            #expect(try await theirs(number, city)?.isRefused == false)
        }
    }

    @Test(
        "Nobody tells about others' promises, nor after consent is gone or the plan closed",
        arguments: Engine.underTest
    )
    func refusals(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let all = try await city.file(number).promises
            let (own, other) = (
                try #require(all.first { $0.principal == city.region.id }),
                try #require(all.first { $0.principal == city.east.id })
            )
            let copy = try #require(try await city.inbox(city.psychologist).first)
            // Somebody at the unit has read it: it stays with the unit when consent goes.
            _ = try await city.command(city.psychologist) { scope, act, db in
                try Copies.open(copy.number, version: copy.version, scope: scope, act: act, in: db)
            }
            var before = try await DatabaseDump.of(city.database)
            await #expect(throws: Problem.notFound) {
                try await tell([.init(promise: other.id, status: .done, why: "")], copy, city)
            }
            await #expect(throws: Problem.notFound) {
                try await tell(
                    [.init(promise: own.id, status: .done, why: ""), .init(promise: other.id, status: .done, why: "")],
                    copy,
                    city
                )
            }
            for outsider in [city.doctor, city.teacher, city.anna] {
                await #expect(throws: Problem.notFound) {
                    try await tell([.init(promise: own.id, status: .done, why: "")], copy, city, outsider)
                }
            }
            #expect(try await DatabaseDump.of(city.database) == before)
            try await city.withdrawAll(number)
            before = try await DatabaseDump.of(city.database)
            await #expect(throws: Problem(.state, text: "offer.noConsent")) {
                try await tell([.init(promise: own.id, status: .done, why: "")], copy, city)
            }
            #expect(try await DatabaseDump.of(city.database) == before)
            #expect(try await waiting(city.psychologist, until: own.dueOn, city) == [])
            #expect(try await waits(city) == 0)
        }
    }

    private func theirs(_ number: PlanNumber, _ city: City) async throws -> Promise? {
        try await city.file(number).promises.first { $0.principal == city.region.id }
    }

    private func tell(
        _ reports: [Promise.Report],
        _ copy: PlanCopy,
        _ city: City,
        _ reader: Reader? = nil
    ) async throws {
        try await city.command(reader ?? city.psychologist) { scope, act, db in
            try CopyPromises.tell(reports, on: copy.number, version: copy.version, scope: scope, act: act, in: db)
        }
    }

    /// How many promises Anna's plans wait for a yes to.
    private func waits(_ city: City) async throws -> Int {
        try await city.look(city.anna) { scope, act, db in
            try WaitsForOthers.list(scope: scope, limit: 50, act: act, in: db)
                .filter { $0.kind == .acceptance }.map(\.count).reduce(0, +)
        }
    }

    private func waiting(_ reader: Reader, until day: Day, _ city: City) async throws -> [PlanNumber] {
        try await city.look(reader) { scope, act, db in
            try CopyPromises.waiting(until: day, scope: scope, vault: act.vault, limit: 9, in: db).map(\.number)
        }
    }

    private func onDay(_ city: City) async throws -> [DuePromise] {
        try await city.look(city.anna) { scope, act, db in
            try Plans.refusedPromises(scope: scope, limit: 9, act: act, in: db)
        }
    }
}
