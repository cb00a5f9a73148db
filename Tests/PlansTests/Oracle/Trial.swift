import Access
import Kernel
import Meetings
import Plans
import Store
import Testing

/// One sequence of commands in a city that holds nothing else, judged after some of its steps and after the last.
struct Trial {
    let city: City
    let known: KnownCity
    let seed: UInt64

    /// What a sequence came to.
    struct Outcome {
        /// What each step was, and whether it was refused.
        var story: [String] = []
        var faults: [String] = []
        /// How often each deed was done.
        var done: [Step.Deed: Int] = [:]
        var seen = 0
    }

    /// What tells that anything changed: every command leaves an event, and every move of a plan a step.
    private struct Pulse: Equatable {
        let events: Int
        let steps: Int
    }

    func run(_ steps: [Step]) async throws -> Outcome {
        try await city.clear()
        var outcome = Outcome()
        var pulse = Pulse(events: 0, steps: 0)
        for (index, step) in steps.enumerated() {
            try await take(step, &pulse, &outcome)
            // A look in the middle now and then: what is right at the end may have been wrong before.
            let isLast = index == steps.count - 1
            if isLast || (step.dice &+ seed).isMultiple(of: 8) { try await judge(&outcome) }
            guard outcome.faults.isEmpty else { break }
        }
        return outcome
    }

    private func take(_ step: Step, _ pulse: inout Pulse, _ outcome: inout Outcome) async throws {
        let (city, at) = (city, city.clock.now)
        do {
            let words = try await city.database.write { db in try Doing.run(step, at: at, in: city, db) }
            outcome.story.append("\(step): \(words)")
            outcome.done[step.deed, default: 0] += 1
            pulse = try await self.pulse()
        } catch let problem where problem is Problem || problem is Problems {
            outcome.story.append("\(step): refused")
            if try await self.pulse() != pulse { outcome.faults.append("what was refused changed something") }
        }
        city.clock.advance(seconds: 1)
        if step.deed == .wait { city.clock.advance(days: [1, 3, 31][Int(step.dice % 3)]) }
    }

    private func pulse() async throws -> Pulse {
        try await city.database.read { db in
            let row = try db.row(
                "SELECT (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM plan_step) AS steps"
            )
            return Pulse(events: try row?["events"] ?? 0, steps: try row?["steps"] ?? 0)
        }
    }

    private func judge(_ outcome: inout Outcome) async throws {
        let (city, known) = (city, known)
        let (faults, seen) = try await city.database.read { db in
            let oracle = Oracle(of: known, hearing: try ToldEvent.all(vault: city.vault, in: db))
            let looks = try Looks(at: city, in: db)
            var faults = oracle.breaches.map { "should not have been possible: \($0)" }
            var seen = 0
            for reader in city.readers {
                let sight = try looks.sight(of: reader)
                seen += sight.lines.values.reduce(0) { $0 + $1.count }
                let allowed = oracle.sight(of: reader.account.description, on: city.today.ordinal)
                faults += sight.faults(against: allowed).map { "\(reader.name) \($0)" }
            }
            return (faults, seen)
        }
        outcome.faults += faults
        outcome.seen += seen
    }
}

extension City {
    /// Takes away every plan with all that came of it, so that the next sequence begins with an empty city.
    fileprivate func clear() async throws {
        try await database.write { db in
            for table in City.emptied { try db.run(.trusted("DELETE FROM \(table)")) }
        }
    }

    /// The tables of plans and meetings, then cards and records, which they refer to, and events. What refers to something
    /// goes before it, so the tables that were made last go first.
    private static let emptied =
        (planMigrations + meetingMigrations).flatMap { $0.statements(for: .sqlite) }.compactMap { statement in
            statement.firstMatch(of: /CREATE TABLE (\w+)/).map { String($0.1) }
        }.reversed() + ["person_death", "person", "blind_index", "record", "event"]
}
