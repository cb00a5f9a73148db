import Access
import Foundation
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("What is different in a version, told from the reader's own two documents alone")
struct VersionChangeTests {
    @Test("The owner and the recipient are told what was reported, and why", arguments: Engine.underTest)
    func reported(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            #expect(try await city.version(1, of: number)?.changes == [])
            #expect(try await city.version(1, of: number)?.earlier == nil)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(try await city.reading(of: copy).earlier == nil)
            try await city.open(copy.number, as: city.psychologist)
            let promise = try #require(try await city.file(number).promises.first)
            try await city.report(promise.id, on: number)
            let mine = try #require(try await city.version(nil, of: number))
            let told = mine.document.promises.first { $0.status == "done" }
            #expect(mine.number == 2 && mine.earlier == 1 && told?.why == "det gick fort")
            #expect(mine.changes == told.map { [.promise($0, .status)] })
            let later = try #require(try await city.inbox(city.psychologist).first)
            let theirs = later.document.promises.first { $0.status == "done" }
            #expect(theirs?.why == "det gick fort")
            #expect(try await city.reading(of: later).changes == theirs.map { [.promise($0, .status)] })
        }
    }

    @Test("A version made again without a change says that nothing is different", arguments: Engine.underTest)
    func nothing(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.share(number)
            let latest = try #require(try await city.version(nil, of: number))
            #expect(latest.earlier == latest.number - 1 && latest.changes == [])
            #expect(try await city.version(latest.number + 1, of: number) == nil)
            #expect(try await city.version(0, of: number) == nil)
        }
    }

    @Test("A draft that was established says so", arguments: Engine.underTest)
    func established(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.meet(number)
            for principal in [city.east, city.region] { try await city.promise(number, of: principal) }
            try await city.share(number)
            try await city.fillIn(number, responsible: city.east)
            try await city.establish(number)
            let latest = try #require(try await city.version(nil, of: number))
            #expect(
                latest.changes == [
                    .established, .withoutMeasures, .responsible("Öst kommun", kind: "municipality"),
                    .coordinator("Anna"),
                ]
            )
        }
    }

    @Test("What was recalled before it was opened shows in no comparison at the recipient", arguments: Engine.underTest)
    func recalled(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let first = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(first.number, as: city.psychologist)
            try await city.goal(number, "Återkallat mål")
            try await city.withdrawAll(number)
            let kept = try #require(try await city.inbox(city.psychologist).first)
            #expect(kept.version == first.version)
            #expect(try await city.reading(of: kept).earlier == nil)
            try await city.consent(number, to: [city.psychiatry.owner])
            let next = try #require(try await city.inbox(city.psychologist).first)
            let reading = try await city.reading(of: next)
            #expect(reading.earlier == first.version)
            #expect(reading.changes.count == 1, "the goal stands in the new version, which was disclosed")
        }
    }

    @Test("Own words that a yes no longer reaches are left out, and not said anew", arguments: Engine.underTest)
    func narrowed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let first = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(first.number, as: city.psychologist)
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons, .plan])
            try await city.share(number)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(try await city.reading(of: copy).changes == [.ownWordsLeftOut])
            #expect(try await city.version(nil, of: number)?.changes == [])
        }
    }

    @Test("Protection that begins tells no place as a difference", arguments: Engine.underTest)
    func protected(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.protected(.none)
            let first = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(first.number, as: city.psychologist)
            #expect(first.document.owner == "Familjenämnden")
            try await city.protect(number, as: .protectedRegistration)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            let reading = try await city.reading(of: copy)
            #expect(copy.version > first.version && reading.earlier == first.version)
            #expect(reading.changes == [])
            #expect(try await city.version(nil, of: number)?.changes == [])
        }
    }

    @Test("Ten versions of forty promises: two documents are read", arguments: Engine.underTest)
    func twoDocuments(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            for _ in 0..<38 { try await city.promise(number, of: city.east) }
            let latest = try #require(try await city.version(nil, of: number))
            #expect(latest.number >= 10 && latest.document.promises.count == 40)
            // Whatever else were opened would not open.
            _ = try await city.database.write { db in
                try db.run(
                    """
                    UPDATE plan_version SET document = (SELECT document FROM plan_version WHERE number = 1)
                    WHERE number < \(latest.number - 1)
                    """
                )
            }
            #expect(try await city.version(nil, of: number) == latest)
            #expect(latest.changes.count == 1)
            await #expect(throws: (any Error).self) { try await city.version(latest.number - 2, of: number) }
        }
    }

    @Test("Each part that differs is told, and what the later one hides is not")
    func parts() throws {
        let earlier = try document(
            team: [("m1", "professional", "Bo", "BUP Dal"), ("m2", "guardian", "Eva", nil)],
            promises: [
                ("p1", "Bo", "Region Dal", "ringa", "2026-03-01"), ("p2", "Moa", "Dals kommun", "gå", "2026-03-02"),
            ]
        )
        let later = try document(
            team: [("m1", "professional", "Bo", "BUP Fors"), ("m3", "professional", "Per", "BUP Dal")],
            promises: [("p1", "Per", "Region Fors", "skriva", "2026-04-01")]
        )
        let (eva, per, promise) = (earlier.team[1], later.team[1], later.promises[0])
        #expect(
            later.changes(since: earlier) == [
                .promise(promise, .what(before: "ringa")), .promise(promise, .who(before: "Bo")),
                .promise(promise, .principal), .promise(promise, .dueOn(before: "2026-03-01")),
                .promiseGone(earlier.promises[1]), .member(per, .new), .member(later.team[0], .changed),
                .member(eva, .gone),
            ]
        )
        #expect(later.changes(since: later) == [] && earlier.changes(since: earlier) == [])
        let hidden = try document(
            owner: nil,
            team: [("m1", "professional", "", nil)],
            promises: [("p1", "Per", nil, "skriva", "2026-04-01")]
        )
        let told = hidden.changes(since: earlier)
        #expect(told.count == 5)
        for place in ["Dal", "Bo", "Eva", "Moa"] { #expect(!"\(told)".contains(place), "\(place)") }
        // What comes to light again is no change either.
        let shown = earlier.changes(since: hidden)
        #expect(!shown.contains { if case .promise(_, .principal) = $0 { true } else { false } })
    }

    @Test("A version of format 2 is known by what it says")
    func formatTwo() throws {
        let promises: [Effort] = [("", "Bo", "Region Dal", "ringa", "2026-03-01")]
        let earlier = try document(format: 2, team: [("", "professional", "Bo", "BUP Dal")], promises: promises)
        let later = try document(
            team: [("m1", "professional", "Bo", "BUP Dal")],
            promises: [
                ("p1", "Bo", "Region Dal", "ringa", "2026-03-01"), ("p2", "Bo", "Region Dal", "gå", "2026-03-01"),
            ]
        )
        #expect(later.changes(since: earlier) == [.newPromise(later.promises[1])])
    }

    private typealias Effort = (id: String, who: String, principal: String?, what: String, dueOn: String)
    private typealias Member = (id: String, kind: String, name: String, unit: String?)

    /// A version as it is kept, written here by hand.
    private func document(
        format: Int = 3,
        owner: String? = "Nämnden",
        team: [Member],
        promises: [Effort]
    ) throws -> PlanDocument {
        func field(_ name: String, _ value: String?) -> String {
            value.map { $0.isEmpty && name == "id" ? "" : "\"\(name)\":\"\($0)\"," } ?? ""
        }
        let members = team.map {
            "{\(field("id", $0.id))\(field("unit", $0.unit))\"kind\":\"\($0.kind)\",\"name\":\"\($0.name)\"}"
        }
        let efforts = promises.map {
            """
            {\(field("id", $0.id))\(field("principal", $0.principal))"kind":"effort","who":"\($0.who)",
            "principalKind":"region","what":"\($0.what)","dueOn":"\($0.dueOn)","status":"planned",
            "statusOn":"2026-02-01","goesOn":false}
            """
        }
        let text = """
            {\(field("owner", owner))"format":\(format),"number":"k7m4p2x","kind":"sip","patient":"Kim",
            "question":"Hur går skolan?","needSeenOn":"2026-01-01","goals":[],"isClosed":false,
            "team":[\(members.joined(separator: ","))],"promises":[\(efforts.joined(separator: ","))]}
            """
        return try JSONDecoder().decode(PlanDocument.self, from: Data(text.utf8))
    }
}

extension City {
    /// A version as Anna reads it; nil for the latest.
    func version(_ version: Int?, of number: PlanNumber) async throws -> ReadVersion? {
        try await look(anna) { scope, act, db in
            let file = try PlanFile.open(number, scope: scope, act: act, in: db)
            return try PastVersions.read(version, of: file, act: act, in: db)
        }
    }

    /// A copy as psychiatry reads it.
    func reading(of copy: PlanCopy) async throws -> ReadVersion {
        try await look(psychologist) { _, act, db in try Copies.reading(of: copy, act: act, in: db) }
    }

    fileprivate func report(_ promise: Promise.ID, on number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try PromiseCommands.report(
                .done,
                why: "det gick fort",
                of: promise,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }
}
