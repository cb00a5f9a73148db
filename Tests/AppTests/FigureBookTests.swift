import Foundation
import Kernel
import Ledger
import People
import Plans
import Statistics
import Store
import TestSupport
import Testing
import Vault

@testable import App

/// The numbers of a whole city.
@Suite struct FigureBookTests {
    @Test(
        "The ledger gives the same numbers again, also when every plan has been destroyed",
        arguments: Engine.underTest
    )
    func shredded(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { city in
            let house = city.house
            try await DemoCity.prepare(in: house, plans: 60)
            let numbers = try await house.numbers()
            #expect(numbers.count > 200)
            let vault = house.vault
            try await house.database.write { db in
                for row in try db.rows("SELECT id FROM record WHERE kind IN ('plan', 'person', 'copy', 'summons')") {
                    try vault.shred(row["id"], by: Operator.actor, at: house.clock.now(), in: db)
                }
            }
            try await house.figureBook.count()
            #expect(try await house.numbers() == numbers)
        }
    }

    @Test("What is left of plans whose retention has ended gives the same numbers", arguments: Engine.underTest)
    func ended(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { city in
            let house = city.house
            try await DemoCity.prepare(in: house, plans: 40)
            let numbers = try await house.numbers()
            let (vault, source, now) = (house.vault, house.source, house.clock.now())
            let ended = try await house.database.write { db in
                let records = try db.rows("SELECT id, owner_id FROM record WHERE kind = 'plan' ORDER BY id")
                for row in records {
                    let act = Act(
                        actor: Operator.actor,
                        owner: try row["owner_id"],
                        at: now,
                        vault: vault,
                        source: source
                    )
                    _ = try EndedRecords.end(row["id"], facts: [:], by: act, in: db)
                }
                return records.count
            }
            #expect(ended > 30)
            let left = try await house.database.read { db in
                try db.row("SELECT count(*) AS count FROM event WHERE type = 'plan.begun.1'").map {
                    try $0["count"] as Int
                }
            }
            #expect(left == 0)
            try await house.figureBook.count()
            #expect(try await house.numbers() == numbers)
        }
    }

    @Test("Numbers stand still until the month has ended", arguments: Engine.underTest)
    func monthly(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { city in
            let house = city.house
            #expect(try await house.figureBook.isDue())
            try await DemoCity.prepare(in: house, plans: 40)
            #expect(try await !house.figureBook.isDue())
            let before = try await house.numbers()
            // All of this month is of tomorrow, and so is what it changes.
            try await house.figureBook.count(until: house.clock.today)
            #expect(try await house.numbers() != before)
            try await house.figureBook.count()
            #expect(try await house.numbers() == before)
            city.clock.advance(days: 31)
            #expect(try await house.figureBook.isDue())
            let day = FigureBook.lastDay(before: house.clock.today)
            #expect(day.adding(days: 1).dayOfMonth == 1 && day < house.clock.today)
        }
    }

    @Test("What tells of a person stands in no fact in clear", arguments: Engine.underTest)
    func sealed(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { city in
            try await DemoCity.prepare(in: city.house, plans: 30)
            let facts = try await city.house.database.read { db in
                try db.rows("SELECT facts FROM event").map { try $0["facts"] as String }
            }
            let districts = try await city.house.database.read { db in
                try db.rows("SELECT id FROM area").map { (try $0["id"] as Area.ID).description }
            }
            let words =
                (Sex.allCases.map(\.rawValue) + AgeBand.allCases.map(\.rawValue)
                + AreaOfActivity.allCases.map(\.rawValue) + districts).filter { $0 != "unknown" }
            for word in words {
                #expect(!facts.contains { $0.split(separator: "\n").contains { $0.hasSuffix("=\(word)") } })
            }
        }
    }

    @Test("A second count, in another language and from the rows, agrees in every number", arguments: 1...20)
    func second(_ seed: Int) async throws {
        for engine in Engine.underTest where engine == .sqlite || seed == 1 {
            try await TestHouse.with(engine) { city in
                let house = city.house
                try await DemoCity.prepare(in: house, plans: 45, seed: UInt64(seed))
                try await house.figureBook.count(until: house.clock.today)
                let rows = try await CountedRows(of: house)
                #expect(try await house.numbers() == rows.secondCount())
            }
        }
    }
}
