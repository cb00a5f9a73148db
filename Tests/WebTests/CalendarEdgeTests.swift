import Kernel
import TestSupport
import Testing

/// Moments at which calculations with dates are wrong if they ever are.
@Suite struct CalendarEdgeTests {
    @Test(
        "The demo city stands, and a plan goes from the first need to the end",
        arguments: Engine.underTest,
        [
            // Swedish midnight, when the day in UTC is another: as the year begins and as February ends.
            "2026-12-31T23:00:00.000Z", "2027-02-28T22:59:59.999Z",
            "2028-02-29T11:00:00.000Z",
            // The nights when clocks go forward and back: the last moment before, and the hour that comes twice.
            "2027-03-28T00:59:59.999Z", "2027-10-31T01:30:00.000Z",
        ]
    )
    func walk(_ engine: Engine, moment: String) async throws {
        let clock = MovableClock(try #require(Instant(moment)))
        try await WebCity.with(engine, at: clock) { city in
            try await CanaryWalk(city, CanaryWords()).walk()
        }
    }
}
