import Access
import App
import Kernel
import Ledger
import Meetings
import People
import Plans
import Statistics
import Store
import TestSupport
import Testing

/// What somebody has put right counts as it stands, and what was taken away counts nowhere.
@Suite struct PutRightCountTests {
    @Test("The numbers and a second count of the rows agree after it, too", arguments: Engine.underTest)
    func counts(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { city in
            let house = city.house
            try await DemoCity.prepare(in: house, plans: 45)
            try await house.figureBook.count(until: house.clock.today)
            let before = try await house.numbers()
            let (changed, removed) = try await putRight(in: house)
            #expect(changed > 20 && removed > 10, "\(changed) \(removed)")
            try await house.figureBook.count(until: house.clock.today)
            let numbers = try await house.numbers()
            #expect(numbers != before)
            #expect(try await numbers == CountedRows(of: house).secondCount())
        }
    }

    /// The last meeting of every plan is moved to another day and led by somebody else, with one who was not there after all;
    /// of the promises of every open plan with a yes some are changed, in day, kind or principal, and some taken away.
    private func putRight(in house: House) async throws -> (changed: Int, removed: Int) {
        let now = house.clock.now()
        let (vault, source) = (house.vault, house.source)
        return try await house.database.write { db in
            var (changed, removed) = (0, 0)
            for row in try db.rows(
                """
                SELECT p.number, p.owner_id, p.unit_id, a.account_id FROM plan AS p
                    JOIN plan_assignment AS a ON a.plan_id = p.id AND a.role = 'responsible' AND a.ended_at IS NULL
                WHERE p.state IN ('consented', 'met', 'established') ORDER BY p.id
                """
            ) {
                let (account, number): (Actor.ID, PlanNumber) = (try row["account_id"], try row["number"])
                let reader = Reader(
                    account: account,
                    name: "",
                    practitioner: nil,
                    owner: try row["owner_id"],
                    roles: [.caseWorker],
                    units: [try row["unit_id"]]
                )
                let act = reader.act(at: now, vault: vault, source: source)
                let scope = try #require(Gate.scope(of: reader))
                let file = try PlanFile.open(number, scope: scope, act: act, in: db)
                try correct(file, scope, act, in: db)
                for promise in file.promises where file.places.areShown {
                    let version = try Plans.find(number, for: .changePlan, scope: scope, in: db).version
                    if promise.number % 2 == 0, promise.status == .planned, promise.offeredBy == nil {
                        try PromiseChanges.remove(
                            promise.id,
                            on: number,
                            version: version,
                            scope: scope,
                            act: act,
                            in: db
                        )
                        removed += 1
                    } else if promise.offeredBy == nil {
                        let isOwn = promise.number % 3 == 1
                        let new = Promise.New(
                            kind: isOwn ? .own : promise.kind,
                            principal: isOwn ? nil : promise.principal,
                            who: "Kim",
                            what: "Något annat",
                            dueOn: promise.dueOn.adding(days: promise.number % 2 == 0 ? -70 : 70)
                        )
                        try PromiseChanges.change(
                            promise.id,
                            to: new,
                            because: "Fel",
                            on: number,
                            version: version,
                            scope: scope,
                            act: act,
                            in: db
                        )
                        changed += 1
                    }
                }
            }
            return (changed, removed)
        }
    }

    private func correct(_ file: PlanFile, _ scope: Scope, _ act: Act, in db: Transaction) throws {
        let number = file.plan.number
        let meetings = try PlanFile.open(number, scope: scope, act: act, in: db) { file, key in
            try MeetingCommands.all(of: file, key: key, in: db)
        }.more
        guard file.places.areShown, let last = meetings.first, let somebody = last.attendance.first else { return }
        let rest = last.attendance.dropFirst().map { Attendance(member: $0.member, mode: .absent) }
        let held = MeetingCommands.Held(
            startsAt: last.startsAt.adding(seconds: -40 * 86_400),
            place: "",
            leader: last.leader == .school ? .healthCare : .school,
            attendance: [Attendance(member: somebody.member, mode: .part)] + rest
        )
        try MeetingCommands.correct(
            last.number,
            to: held,
            on: number,
            version: file.plan.version,
            scope: scope,
            act: act,
            in: db
        )
    }
}
