import Access
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("What nobody has opened is recalled in the second in which a yes is taken back")
struct RecallTests {
    @Test("Nothing opened: the copy is gone, and the owner sees that it was taken back", arguments: Engine.underTest)
    func unopened(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let copy = try #require(try await city.inbox(city.psychologist).first)
            try await city.withdrawAll(number)
            #expect(try await city.inbox(city.psychologist) == [])
            await #expect(throws: Problem.notFound) { try await city.open(copy.number, as: city.psychologist) }
            #expect(try await city.file(number).disclosures.allSatisfy { $0.recalledAt?.day == city.today })
            // A new yes brings the next version, and nothing of what was recalled.
            try await city.consent(number, to: [city.psychiatry.owner])
            let next = try #require(try await city.inbox(city.psychologist).first)
            #expect(next.version > copy.version && next.withdrawal == nil)
        }
    }

    @Test("What was opened stays with its day; a later unopened version goes", arguments: Engine.underTest)
    func opened(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let first = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(first.number, as: city.psychologist)
            try await city.goal(number, "Ett nytt mål")
            let second = try #require(try await city.inbox(city.psychologist).first)
            #expect(second.version == first.version + 1)
            city.clock.advance(days: 1)
            try await city.withdrawAll(number)
            let kept = try #require(try await city.inbox(city.psychologist).first)
            #expect(kept.version == first.version && kept.document == first.document)
            #expect(kept.withdrawal?.at.day == city.today)
            let disclosures = try await city.file(number).disclosures
            #expect(disclosures.first { $0.version == first.version }?.recalledAt == nil)
            #expect(disclosures.first { $0.version == second.version }?.recalledAt?.day == city.today)
        }
    }

    @Test(
        "Another person's yes that still reaches lets nothing be recalled; a no takes all back",
        arguments: Engine.underTest
    )
    func stillCovered(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.consent(number, to: [city.psychiatry.owner], by: "Robin Kanarie", as: .guardian)
            let yes = try #require(try await city.file(number).consents.first { $0.giver == .individual })
            try await city.change(number) { version, scope, act, db in
                try ConsentCommands.withdraw(yes.id, on: number, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.inbox(city.psychologist).count == 1)
            try await city.consent(number, .no, to: [], by: "Alex Kanarie", as: .guardian)
            #expect(try await city.inbox(city.psychologist) == [])
        }
    }

    @Test("Own words and plan go only where each may", arguments: Engine.underTest)
    func contents(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner], about: [.plan])
            for unit in [city.psychiatry, city.elder] { try await city.join(number, unit) }
            try await city.consent(
                number,
                to: [city.elder.owner],
                by: "Robin Kanarie",
                as: .guardian,
                about: [.plan, .ownWords]
            )
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).map(\.document.ownWords) == [nil])
            #expect(try await city.inbox(city.dora).map(\.document.ownWords?.text) == ["Jag vill sova"])
            // A yes to the summons alone brings no plan.
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons])
            let before = try await city.inbox(city.psychologist)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist) == before)
        }
    }

    @Test(
        "A yes that no longer names own words takes back what told them and was not opened",
        arguments: Engine.underTest
    )
    func narrowed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            try await city.join(number, city.psychiatry)
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).count == 1)
            try await city.consent(number, to: [city.psychiatry.owner], about: [.summons, .plan])
            #expect(try await city.inbox(city.psychologist) == [])
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).map(\.document.ownWords) == [nil])
            // What tells no own words stays when they may not be told.
            try await city.consent(number, to: [city.psychiatry.owner], about: [.plan])
            #expect(try await city.inbox(city.psychologist).count == 1)
        }
    }

    @Test("A page that was loaded before a recall is not shown after it", arguments: Engine.underTest)
    func loadedBefore(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let first = try #require(try await city.inbox(city.psychologist).first)
            try await city.open(first.number, as: city.psychologist)
            try await city.goal(number, "Ett nytt mål")
            let second = try #require(try await city.inbox(city.psychologist).first)
            try await city.withdrawAll(number)
            await #expect(throws: Problem.notFound) {
                try await city.command(city.psychologist) { scope, act, db in
                    try Copies.open(second.number, version: second.version, scope: scope, act: act, in: db)
                }
            }
        }
    }

    @Test("A mind is changed after the end, too", arguments: Engine.underTest)
    func closed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await city.describeNeed(number)
            try await city.change(number) { version, scope, act, db in
                try ClosureCommands.close(number, reason: .moved, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.inbox(city.psychologist).count == 1)
            try await city.withdrawAll(number)
            #expect(try await city.inbox(city.psychologist) == [])
            #expect(try await city.file(number).plan.state == .closed)
        }
    }

    @Test("A representative answers by a document, and no longer than her commission", arguments: Engine.underTest)
    func representative(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.join(number, city.psychiatry)
            await #expect(throws: Problem(.invalid, field: "document", text: "consent.document.representative")) {
                try await city.consent(number, to: [city.psychiatry.owner], by: "Maj Ek", as: .representative)
            }
            let (today, recipient) = (city.today, city.psychiatry.owner)
            try await city.change(number) { version, scope, act, db in
                let new = ConsentCommands.New(
                    giver: .representative,
                    giverName: "Maj Ek",
                    answer: .yes,
                    form: .written,
                    representation: Consent.Representation(
                        document: "Registerutdrag",
                        validUntil: today.adding(days: 1)
                    ),
                    recipients: [recipient],
                    exceptions: "",
                    validUntil: today.adding(days: 90)
                )
                try ConsentCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
            }
            #expect(try await city.file(number).consents.first?.representation?.document == "Registerutdrag")
            try await city.share(number)
            #expect(try await city.inbox(city.psychologist).map(\.version) == [1])
            city.clock.advance(days: 2)
            await #expect(throws: Problem(.incomplete, text: "share.nobody")) { try await city.share(number) }
        }
    }
}

extension City {
    /// Opens a copy as its page does.
    func open(_ number: PlanNumber, as reader: Reader) async throws {
        try await command(reader) { scope, act, db in
            let copy = try Copies.find(number, for: .openCopy, scope: scope, vault: act.vault, in: db)
            try Copies.open(number, version: copy.version, scope: scope, act: act, in: db)
        }
    }
}
