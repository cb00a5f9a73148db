import Kernel
import Ledger
import Plans
import TestSupport
import Testing

@Suite("A form that was filled in over an older plan")
struct StaleTests {
    @Test("Every command that takes a version refuses another one and changes nothing", arguments: Engine.underTest)
    func stale(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let file = try await city.file(number)
            try await city.goal(number, "Något nytt")
            let before = try await DatabaseDump.of(city.database)
            let without: [PlanCommand] = [.receiveOffer, .receiveReport, .reassign, .declineForUnit]
            for command in PlanCommand.allCases where !without.contains(command) {
                await #expect(throws: Problem(.conflict, text: "plan.changedMeanwhile"), "\(command)") {
                    try await city.command(city.anna) { scope, act, db in
                        try attempt(command, on: file, copy: number, scope: scope, act: act, in: db)
                    }
                }
            }
            #expect(try await DatabaseDump.of(city.database) == before)
        }
    }
}
