import App
import Kernel
import People
import Statistics
import Store
import Testing
import Vault

/// Numbers that are known, in place of those that a small city has counted.
struct KnownFigures {
    /// The numbers of a year, as they are kept: some small, some large, in every table.
    static let text = """
        plans kind sip - 61
        plans kind sip state.open 28
        plans kind sip state.closed 33
        plans kind discharge - 9
        plans kind discharge state.open 2
        plans kind discharge state.closed 7
        internalPlans kind internalPlan - 7
        internalPlans kind internalPlan state.open 7
        plans area childrenAndYoung - 41
        plans area childrenAndYoung state.open 20
        plans area childrenAndYoung state.closed 21
        plans area violence - 3
        plans area violence state.open 1
        plans area violence state.closed 2
        plans area socialPsychiatry - 26
        plans area socialPsychiatry state.open 9
        plans area socialPsychiatry state.closed 17
        plans sex woman - 34
        plans sex woman state.open 15
        plans sex woman state.closed 19
        plans sex man - 36
        plans sex man state.open 15
        plans sex man state.closed 21
        plans age years13to17 - 66
        plans age years13to17 state.open 27
        plans age years13to17 state.closed 39
        plans age unknown - 4
        plans age unknown state.open 3
        plans age unknown state.closed 1
        plans district unknown - 70
        plans district unknown state.open 30
        plans district unknown state.closed 40
        meetings leader coordinator - 12
        meetings leader socialServices - 40
        calls party municipality - 20
        calls party municipality attendance.whole 12
        calls party municipality attendance.absent 8
        calls party region - 44
        calls party region attendance.whole 40
        calls party region attendance.part 4
        promises keeper municipality - 30
        promises keeper municipality outcome.inTime 20
        promises keeper municipality outcome.open 10
        promises keeper region - 15
        promises keeper region outcome.inTime 15
        """

    /// Puts them in the place of what the statistician's authority has for a year.
    static func put(_ year: Int, in city: WebCity) async throws {
        let (vault, source, now) = (city.house.vault, city.house.source, city.house.clock.now())
        try await city.house.database.write { db in
            let account = try #require(try db.row("SELECT owner_id FROM account WHERE login = 'siv'"))
            let owner: Owner.ID = try account["owner_id"]
            let key = try vault.statisticsKey(of: owner, at: now, in: db)
            let id: Identifier<Figures> = source.identifier(at: now)
            let sealed = try key.seal(text, SealedField("statisticsYear.figures"), row: id)
            try db.run("DELETE FROM statistics_year WHERE owner_id = \(owner) AND year = \(year)")
            try db.run(
                """
                INSERT INTO statistics_year (id, owner_id, year, until_day, figures)
                VALUES (\(id), \(owner), \(year), '2026-10-31', \(sealed))
                """
            )
        }
    }
}
