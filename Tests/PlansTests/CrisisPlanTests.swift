import Kernel
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("What is done when it gets worse, and the permanent care contact")
struct CrisisPlanTests {
    @Test(
        "The latest counts and goes to everybody who has the plan, until it is taken away",
        arguments: Engine.underTest
    )
    func latest(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            try await write("Ring mamma.", on: number, in: city)
            try await write("Ring jouren, 08-123 45 67.", on: number, in: city)
            #expect(try await city.file(number).crisisPlan?.words == "Ring jouren, 08-123 45 67.")
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(copy.document.crisisPlan == "Ring jouren, 08-123 45 67.")
            #expect(try await changes(of: number, in: city) == [.crisisPlan("Ring jouren, 08-123 45 67.")])
            try await write("", on: number, in: city)
            #expect(try await city.file(number).crisisPlan == nil)
            #expect(try await city.inbox(city.psychologist).first?.document.crisisPlan == nil)
            #expect(try await changes(of: number, in: city) == [.crisisPlan(nil)])
        }
    }

    @Test("The care contact is told, and not where the identity is protected", arguments: Engine.underTest)
    func contact(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let open = try await city.established()
            try await name("Bo Lund, Vårdcentralen Eken", on: open, in: city)
            #expect(
                try await changes(of: open, in: city)?.contains(.careContact("Bo Lund, Vårdcentralen Eken")) == true
            )
            #expect(
                try await city.inbox(city.psychologist).first?.document.careContact == "Bo Lund, Vårdcentralen Eken"
            )
            let hidden = try await city.protected()
            try await name("Bo Lund, Vårdcentralen Eken", on: hidden, in: city)
            try await write("Ring jouren.", on: hidden, in: city)
            let file = try await city.file(hidden)
            #expect(file.responsibility?.careContact == "Bo Lund, Vårdcentralen Eken")
            #expect(file.forOthers.responsibility?.careContact == "")
            let copies = try await city.inbox(city.psychologist)
            let copy = try #require(copies.first { $0.document.number == hidden.description })
            #expect(copy.document.hidesPlaces && copy.document.careContact == nil)
            #expect(copy.document.crisisPlan == "Ring jouren.")
        }
    }

    private func write(_ words: String, on number: PlanNumber, in city: City) async throws {
        try await city.change(number) { version, scope, act, db in
            try CrisisPlanCommands.write(words, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    private func name(_ contact: String, on number: PlanNumber, in city: City) async throws {
        let new = Responsibility(principal: city.east.id, coordinator: "Anna", careContact: contact)
        try await city.change(number) { version, scope, act, db in
            try ResponsibilityCommands.set(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    private func changes(of number: PlanNumber, in city: City) async throws -> [VersionChange]? {
        try await city.version(nil, of: number)?.changes
    }
}
