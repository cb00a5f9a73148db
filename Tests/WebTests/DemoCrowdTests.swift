import Access
import App
import Plans
import Store
import TestSupport
import Testing
import Web

struct DemoCrowdTests {
    @Test("Many plans are told in batches, by as many case workers as it takes", arguments: Engine.underTest)
    func tellsMany(engine: Engine) async throws {
        try await WebCity.with(engine, mode: .real) { city in
            var progress: [Int] = []
            try await DemoCity.prepare(in: city.house, plans: 130) { progress.append($0) }
            #expect(progress == [106, 130])
            let (plans, open) = try await city.house.database.read { db in
                let staff = try Accounts.demoChoices(in: db)
                let open = try staff.map { ($0.account.login, try Plans.countOpen(of: $0.account.id, in: db)) }
                let plans: Int = try db.row("SELECT count(*) AS count FROM plan").map { try $0["count"] } ?? 0
                return (plans, Dictionary(uniqueKeysWithValues: open))
            }
            #expect(plans == 130)
            #expect(open["lena"] == 40)
            #expect(open["barn60"] == 40)
            #expect(open["barn120"] == 7)
            #expect(open.values.allSatisfy { $0 <= 40 })
            #expect(open.values.reduce(0, +) == 109)
        }
    }
}
