import TestSupport
import Testing

/// Two thousand sequences of commands by people who may and people who may not. After them everybody looks through every
/// read that the house has, and sees what the events say and nothing besides: what no consent, ground, disclosure or
/// assignment covers is seen by nobody (law 1 of the house; L13–L16).
@Suite("Nobody sees what nothing covers, whatever is done in whatever order")
struct RandomSequenceTests {
    /// How many cities are at work beside one another.
    private static let lanes = 4

    /// PostgreSQL takes several times as long for a command, so it goes through three hundred. The long run has ten
    /// thousand, and fifteen hundred.
    private static func count(_ engine: Engine) -> Int {
        engine == .sqlite ? min(Soak.times(2_000), 10_000) : min(Soak.times(300), 1_500)
    }

    @Test("Seeded sequences, judged by the events alone", arguments: Engine.underTest, 0..<lanes)
    func sequences(_ engine: Engine, _ lane: Int) async throws {
        try await City.with(engine) { city in
            let known = KnownCity(city)
            var (done, seen): ([Step.Deed: Int], Int) = ([:], 0)
            for seed in stride(from: lane, to: Self.count(engine), by: Self.lanes) {
                let trial = Trial(city: city, known: known, seed: UInt64(seed))
                let steps = Step.sequence(UInt64(seed))
                let outcome = try await trial.run(steps)
                done.merge(outcome.done, uniquingKeysWith: +)
                seen += outcome.seen
                guard !outcome.faults.isEmpty else { continue }
                let shortest = try await Self.shortest(steps, trial)
                let told = (shortest.story + shortest.faults.map { "→ \($0)" }).joined(separator: "\n")
                Issue.record("seed \(seed):\n\(told)")
                return
            }
            // Sequences that nobody may begin, or from which nobody sees anything, would prove nothing.
            let often = Self.count(engine) / Self.lanes / 150
            for deed in Step.telling { #expect(done[deed, default: 0] >= often, "\(deed)") }
            #expect(seen > 10 * Self.count(engine) / Self.lanes)
        }
    }

    /// The sequence without every step that is not needed for it to fail.
    private static func shortest(_ steps: [Step], _ trial: Trial) async throws -> Trial.Outcome {
        var steps = steps
        var outcome = try await trial.run(steps)
        for index in steps.indices.reversed() {
            var fewer = steps
            fewer.remove(at: index)
            let tried = try await trial.run(fewer)
            if !tried.faults.isEmpty { (steps, outcome) = (fewer, tried) }
        }
        return outcome
    }
}
