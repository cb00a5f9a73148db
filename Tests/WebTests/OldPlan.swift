import Access
import App
import Kernel
import Ledger
import People
import Plans
import Retention
import Store
import Testing
import Vault

/// A closed plan of Lena's in the demo city, on its way to its end.
struct OldPlan: Sendable {
    let kept: KeptRecord
    /// The record of the person's card.
    let card: Record.ID
    let name: String
    /// The day of the last entry.
    let last: Day
    let scope: Scope

    var number: PlanNumber { kept.number }
    var record: Record.ID { kept.record }

    /// What keeps no record longer than others.
    var answers: KeyValuePairs<String, String> {
        ["lastEntry": last.description, "placement": "no", "parentage": "no", "inquiry": "no", "researchSample": "no"]
    }

    init(in city: WebCity) async throws {
        let lena = try await city.reader("lena")
        let scope = try #require(Gate.scope(of: lena))
        self.scope = scope
        (kept, card, name, last) = try await city.house.database.write { db in
            let row = try #require(
                try db.row("SELECT number, person_id FROM plan WHERE state = 'closed' AND begun_by = \(lena.account)")
            )
            // Without a number nobody knows but the owner whether she belongs to the sample, and when she was born.
            let card: Patient.ID = try row["person_id"]
            try db.run("UPDATE person SET number = NULL, research_sample = NULL WHERE id = \(card)")
            let kept = try KeptRecords.find(.plan, row["number"], scope: scope, in: db)
            let patient = try #require(
                try Patients.find(row["person_id"], vault: city.house.vault, today: city.house.clock.today, in: db)
            )
            let days = try EventLog.lastEntries(of: [kept.record, patient.record], in: db)
            return (kept, patient.record, patient.name, try #require(days.values.max()))
        }
    }

    /// What Lena does now.
    func act(in city: WebCity) -> Act {
        scope.reader.act(at: city.house.clock.now(), vault: city.house.vault, source: city.house.source)
    }

    /// Answers everything so that nothing keeps it longer.
    func answer(in city: WebCity) async throws {
        let answers = RetentionAnswers(
            days: [.lastEntry: last],
            choices: [.placement: .no, .parentage: .no, .inquiry: .no, .researchSample: .no]
        )
        let act = act(in: city)
        try await city.house.database.write { db in
            try RetentionCommands.answer(answers, on: .plan, number, scope: scope, act: act, in: db)
        }
    }

    /// The administrator's word.
    func confirm(in city: WebCity) async throws {
        let admin = try await city.reader("admin")
        let act = admin.act(at: city.house.clock.now(), vault: city.house.vault, source: city.house.source)
        try await city.house.database.write { db in
            try RetentionConfirmations.confirm([record], reader: admin, act: act, in: db)
        }
    }

    /// Answers and confirms for every record of the city whose time has come.
    static func confirmEverything(in city: WebCity) async throws -> [KeptRecord] {
        let (vault, today, now) = (city.house.vault, city.house.clock.today, city.house.clock.now())
        let admin = try await city.reader("admin")
        return try await city.house.database.write { db in
            var ended: [KeptRecord] = []
            for owner in try Directory.authorities(in: db).map(\.id) {
                let reader = Reader(
                    account: admin.account,
                    name: admin.name,
                    practitioner: nil,
                    owner: owner,
                    roles: [.administrator],
                    units: []
                )
                let act = reader.act(at: now, vault: vault, source: city.house.source)
                for reviewed in try RetentionReview.due(of: owner, on: today, vault: vault, in: db) {
                    let units = try Directory.units(in: db).filter { $0.owner == owner }.map(\.id)
                    let worker = Reader(
                        account: try responsible(for: reviewed.kept, in: db) ?? admin.account,
                        name: admin.name,
                        practitioner: nil,
                        owner: owner,
                        roles: [.caseWorker],
                        units: Set(units)
                    )
                    try RetentionCommands.answer(
                        RetentionAnswers(days: [.lastEntry: today.adding(days: -2)]),
                        on: reviewed.kept.kind,
                        reviewed.kept.number,
                        scope: try #require(Gate.scope(of: worker)),
                        act: worker.act(at: now, vault: vault, source: city.house.source),
                        in: db
                    )
                }
                let due = try RetentionReview.due(of: owner, on: today, vault: vault, in: db)
                    .filter { $0.isDue(on: today) }
                try RetentionConfirmations.confirm(Set(due.map(\.kept.record)), reader: reader, act: act, in: db)
                ended += due.map(\.kept)
            }
            return ended
        }
    }

    private static func responsible(for kept: KeptRecord, in db: Reading) throws -> Actor.ID? {
        guard case .plan(let id, _) = kept.content else { return nil }
        return try Plans.assignments(of: id, in: db).responsible?.account
    }
}

extension WebCity {
    /// Somebody of the demo city, as a session reads her.
    func reader(_ login: String) async throws -> Reader {
        try #require(try await Person.signedIn(login, in: self).reader)
    }
}
