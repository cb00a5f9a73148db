import Access
import Kernel
import Ledger
import People
import Plans
import TestSupport
import Testing

@Suite("A plan goes to another authority: a disclosure, a new record there and a closed one here")
struct TransferTests {
    @Test("A yes begins a plan there from what was disclosed, and ends it here", arguments: Engine.underTest)
    func accepted(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.describeNeed(number)
            try await city.consent(number, to: [city.psychiatry.owner, city.westSocial.owner])
            city.clock.advance(days: 9)
            try await city.ask(city.westSocial, to: number, note: "Ring mormor")
            #expect(try await city.file(number).isMoving)
            let copy = try #require(try await city.inbox(city.westWorker).first)
            let question = try #require(try await city.question(copy, city.westWorker))
            #expect(question.note == "Ring mormor")

            let next = try await city.accept(copy, city.westWorker)
            let before = try await city.file(number)
            #expect(before.plan.state == .closed && before.closure?.reason == .takenOver && !before.isMoving)
            let after = try await city.file(next, as: city.westWorker)
            #expect(after.plan.owner == city.westSocial.owner && after.plan.unit == city.westSocial.id)
            #expect(after.plan.state == .need && after.consents.isEmpty && after.disclosures.isEmpty)
            #expect(after.patient.id != before.patient.id && after.patient.number == before.patient.number)
            #expect(after.question == before.question && after.ownWords?.text == before.ownWords?.text)
            #expect(after.goals.map(\.words) == before.goals.map(\.words))
            #expect(after.team.compactMap(\.unit) == [city.psychiatry.id])
            // The region's effort goes on; that of the municipality she leaves does not.
            #expect(after.promises.map(\.principal) == [city.region.id])
            #expect(before.promises.compactMap(\.principal).contains(city.east.id))
            // The person has waited since the need was seen, and what goes on is not what failed.
            #expect(after.plan.needSeenOn == before.plan.needSeenOn && after.plan.needSeenOn < city.today)
            let moved = try #require(before.moved)
            #expect(moved.unit == city.westSocial.id && moved.on == city.today)
            #expect(before.promises.filter { moved.goingOn.contains($0.id) }.map(\.principal) == [city.region.id])
            // Nobody opens what is the other's.
            await #expect(throws: Problem.notFound) { _ = try await city.file(next) }
            await #expect(throws: Problem.notFound) { _ = try await city.file(number, as: city.westWorker) }
            await #expect(throws: Problem(.conflict, text: "transfer.nobodyAsks")) {
                _ = try await city.accept(copy, city.westWorker)
            }
        }
    }

    @Test("Own words stay behind where they may not go", arguments: Engine.underTest)
    func withoutOwnWords(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.describeNeed(number)
            try await city.consent(number, to: [city.westSocial.owner], about: [.plan])
            try await city.ask(city.westSocial, to: number)
            let copy = try #require(try await city.inbox(city.westWorker).first)
            let next = try await city.accept(copy, city.westWorker)
            #expect(try await city.file(next, as: city.westWorker).ownWords == nil)
        }
    }

    @Test("What was put right while the question waited is what goes along", arguments: Engine.underTest)
    func changedMeanwhile(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.describeNeed(number)
            let robin = try await city.guardian("Robin Kanarie", on: number)
            _ = try await city.guardian("Alex Kanarie", on: number)
            try await city.consent(number, to: [city.westSocial.owner])
            try await city.ask(city.westSocial, to: number)
            try await city.leaveUnasked(robin, .confidentiality, on: number)
            try await city.changeNumber(number, to: "200901012385", because: .corrected)
            let copy = try #require(try await city.inbox(city.westWorker).first)
            let next = try await city.accept(copy, city.westWorker)
            let file = try await city.file(next, as: city.westWorker)
            #expect(file.patient.number?.digits == "200901012385")
            let family = try await city.look(city.westWorker) { _, act, db in
                try FamilyStanding(file, on: act.today, in: db)
            }
            #expect(family.isSecret(from: "Robin Kanarie") && !family.isSecret(from: "Alex Kanarie"))

            // Protection begins while the next one waits.
            let other = try await city.begin(number: nil)
            try await city.describeNeed(other)
            try await city.consent(other, to: [city.westSocial.owner])
            try await city.ask(city.westSocial, to: other)
            try await city.protect(other, as: .protectedRegistration)
            let hidden = try #require(
                try await city.inbox(city.westWorker).first { $0.document.number == other.description }
            )
            let third = try await city.accept(hidden, city.westWorker)
            #expect(try await city.file(third, as: city.westWorker).patient.protection == .protectedRegistration)
        }
    }

    @Test("Only the one who is asked gets the draft, and nothing more after a no", arguments: Engine.underTest)
    func onlyTheAsked(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.describeNeed(number)
            try await city.join(number, city.psychiatry)
            try await city.consent(number, to: [city.psychiatry.owner, city.westSocial.owner])
            try await city.ask(city.westSocial, to: number)
            #expect(try await city.inbox(city.psychologist) == [])
            let copy = try #require(try await city.inbox(city.westWorker).first)
            try await city.decline(copy, city.westWorker, because: "Nej")
            try await city.keep(number)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).count == 1)
            #expect(try await city.inbox(city.westWorker).map(\.version) == [copy.version])
        }
    }

    @Test("A plan that ends, or a yes that is taken back, ends the question", arguments: Engine.underTest)
    func ended(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.asked()
            try await city.withdrawAll(number)
            #expect(try await city.file(number).plan.state == .need)
            #expect(try await city.transfer(number)?.outcome == .cancelled)
            #expect(try await !city.file(number).isMoving)
            let other = try await city.asked()
            try await city.change(other) { version, scope, act, db in
                try ClosureCommands.close(other, reason: .other, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.transfer(other)?.outcome == .cancelled)
            await #expect(throws: Problem(.invalid, field: "reason", text: "error.choice")) {
                try await city.change(number) { version, scope, act, db in
                    try ClosureCommands.close(
                        number,
                        reason: .takenOver,
                        version: version,
                        scope: scope,
                        act: act,
                        in: db
                    )
                }
            }
        }
    }

    @Test("Nobody is asked whom no yes covers, nor one's own authority", arguments: Engine.underTest)
    func refused(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            await #expect(throws: Problem(.invalid, field: "unit", text: "transfer.unit.uncovered")) {
                try await city.ask(city.westSocial, to: number)
            }
            await #expect(throws: Problem(.invalid, field: "unit", text: "transfer.unit.missing")) {
                try await city.change(number) { version, scope, act, db in
                    let unknown = CareUnit.ID(high: 7, low: 7)
                    try TransferCommands.ask(
                        unknown,
                        note: "",
                        on: number,
                        version: version,
                        scope: scope,
                        act: act,
                        in: db
                    )
                }
            }
            await #expect(throws: Problem(.invalid, field: "unit", text: "transfer.unit.own")) {
                try await city.ask(city.social, to: number)
            }
            await #expect(throws: Problem(.incomplete, text: "closure.needMissing")) {
                try await city.ask(city.psychiatry, to: number)
            }
            #expect(try await city.inbox(city.psychologist) == [])
            await #expect(throws: Problem(.state, text: "transfer.nobodyAsked")) { try await city.keep(number) }
        }
    }

    @Test("A yes taken back while the question waits: nothing can be taken over", arguments: Engine.underTest)
    func withdrawn(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.asked()
            let copy = try #require(try await city.inbox(city.westWorker).first)
            try await city.open(copy.number, as: city.westWorker)
            try await city.withdrawAll(number)
            await #expect(throws: Problem.self) { _ = try await city.accept(copy, city.westWorker) }
            #expect(try await city.file(number).plan.state != .closed)
        }
    }

    @Test("A no is read by the owner, who goes on or asks another", arguments: Engine.underTest)
    func declined(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.asked()
            await #expect(throws: Problem(.state, text: "transfer.isAsked")) {
                try await city.ask(city.westSocial, to: number)
            }
            let copy = try #require(try await city.inbox(city.westWorker).first)
            try await city.decline(copy, city.westWorker, because: "Bor inte här")
            let answer = try #require(try await city.transfer(number))
            #expect(answer.outcome == .declined && answer.reason == "Bor inte här")
            #expect(try await city.file(number).isMoving)
            #expect(try await city.question(copy, city.westWorker) == nil)
            try await city.keep(number)
            #expect(try await city.transfer(number)?.outcome == .stays)
            #expect(try await !city.file(number).isMoving)
            // Asked again, and taken back.
            try await city.ask(city.westSocial, to: number)
            try await city.keep(number)
            #expect(try await city.transfer(number)?.outcome == .cancelled)
            await #expect(throws: Problem(.conflict, text: "transfer.nobodyAsks")) {
                _ = try await city.accept(copy, city.westWorker)
            }
        }
    }

    @Test("Both sides see the question on their day, and the answer is seen once", arguments: Engine.underTest)
    func seen(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.asked()
            #expect(try await city.inbox(city.westWorker).map(\.isAsked) == [true])
            let waits = try await city.waitsForTransfers(city.anna)
            #expect(waits.map(\.unit) == [city.westSocial.id] && waits.map(\.number) == [number])
            #expect(try await city.unread(city.anna) == [])
            let copy = try #require(try await city.inbox(city.westWorker).first)
            try await city.decline(copy, city.westWorker, because: "Bor inte här")
            #expect(try await city.inbox(city.westWorker).map(\.isAsked) == [false])
            #expect(try await city.waitsForTransfers(city.anna) == [])
            let answers = try await city.unread(city.anna)
            #expect(answers.map(\.reason) == ["Bor inte här"] && answers.map(\.isAccepted) == [false])
            #expect(answers.map(\.unit) == [city.westSocial.id])
            // Only whoever answers for the plan is told, until she has seen it.
            #expect(try await city.unread(city.bea) == [])
            try await city.readAnswer(number, city.anna)
            #expect(try await city.unread(city.anna) == [])

            let other = try await city.asked()
            let second = try #require(try await city.inbox(city.westWorker).first { $0.isAsked })
            _ = try await city.accept(second, city.westWorker)
            city.clock.advance(days: 7)
            #expect(try await city.unread(city.anna).map(\.plan.number) == [other])
            #expect(try await city.unread(city.anna).map(\.isAccepted) == [true])
            city.clock.advance(days: 1)
            #expect(try await city.unread(city.anna) == [])
            await #expect(throws: Problem.notFound) { try await city.readAnswer(other, city.bea) }
        }
    }

    @Test("Only the unit that was asked answers", arguments: Engine.underTest)
    func others(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            _ = try await city.asked()
            let copy = try #require(try await city.inbox(city.westWorker).first)
            for reader in [city.anna, city.bea, city.dora, city.psychologist, city.teacher] {
                await #expect(throws: Problem.notFound) { _ = try await city.accept(copy, reader) }
            }
        }
    }
}

extension City {
    /// A plan that the western committee is asked to take over.
    fileprivate func asked() async throws -> PlanNumber {
        let number = try await begin()
        try await describeNeed(number)
        try await consent(number, to: [westSocial.owner])
        try await ask(westSocial, to: number)
        return number
    }

    func ask(_ unit: CareUnit, to number: PlanNumber, note: String = "") async throws {
        try await change(number) { version, scope, act, db in
            try TransferCommands.ask(unit.id, note: note, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    fileprivate func waitsForTransfers(_ reader: Reader) async throws -> [WaitForOthers] {
        try await look(reader) { scope, act, db in
            try WaitsForOthers.list(scope: scope, limit: 50, act: act, in: db).filter { $0.kind == .transfer }
        }
    }

    fileprivate func unread(_ reader: Reader) async throws -> [AnsweredTransfer] {
        try await look(reader) { scope, act, db in
            try Transfers.unread(scope: scope, limit: 50, act: act, in: db)
        }
    }

    fileprivate func readAnswer(_ number: PlanNumber, _ reader: Reader) async throws {
        try await command(reader) { scope, act, db in
            try TransferCommands.readAnswer(on: number, scope: scope, act: act, in: db)
        }
    }

    fileprivate func keep(_ number: PlanNumber) async throws {
        try await change(number) { version, scope, act, db in
            try TransferCommands.keep(number, version: version, scope: scope, act: act, in: db)
        }
    }

    fileprivate func transfer(_ number: PlanNumber) async throws -> Transfer? {
        try await look(anna) { scope, act, db in
            try PlanFile.open(number, scope: scope, act: act, in: db) {
                try Transfers.latest(of: $0, key: $1, in: db)
            }.more
        }
    }

    fileprivate func question(_ copy: PlanCopy, _ reader: Reader) async throws -> ReceivedTransfer? {
        try await look(reader) { _, act, db in try ReceivedTransfers.waiting(at: copy, act: act, in: db) }
    }

    func decline(_ copy: PlanCopy, _ reader: Reader, because reason: String) async throws {
        try await command(reader) { scope, act, db in
            try ReceivedTransfers.decline(
                copy.number,
                because: reason,
                version: copy.version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }

    fileprivate func accept(_ copy: PlanCopy, _ reader: Reader) async throws -> PlanNumber {
        try await command(reader) { scope, act, db in
            try ReceivedTransfers.accept(copy.number, version: copy.version, scope: scope, act: act, in: db)
        }
    }
}
