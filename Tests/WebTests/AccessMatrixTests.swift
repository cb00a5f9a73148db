import TestSupport
import Testing

@testable import Web

/// Law 1 and 2 of the house, tried at the doors: every route, by every person of the city, about every plan and copy.
@Suite struct AccessMatrixTests {
    @Test(
        "What is not allowed by hand looks like what does not exist, and what is seen is written down",
        arguments: Engine.underTest
    )
    func matrix(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let routes = Set(city.routes)
            #expect(routes.subtracting(AccessMatrix.routes).isEmpty, "routes without a line in the matrix")
            #expect(routes.isSuperset(of: AccessMatrix.routes), "lines without a route")

            var trial = try await Trial(in: city)
            try await trial.readEverything()
            try await trial.sendWhatIsNotAllowed()
            try await trial.sendFromElsewhere()
            try await trial.searchForOthers()
            try await trial.sendWhatIsAllowed()
            try await trial.comeBackWithDeadSessions()
            #expect(trial.faults.isEmpty, "\(trial.report)")
            // There is no intern SIP among the plans: KindChangePagesTests makes one a SIP. Nor is there a plan without a
            // responsible, and all plans at once are handed over elsewhere: UnclaimedPagesTests.
            let elsewhere: [Place] = [.kindChange, .unclaimedPlans, .handOverPlans]
            let untried = trial.untried.filter { !elsewhere.contains($0.place) }
            #expect(untried.isEmpty, "these were allowed and yet showed or did nothing: \(untried)")
        }
    }
}
