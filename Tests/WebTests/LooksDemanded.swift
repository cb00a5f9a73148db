import App
import Foundation
import Kernel
import People
import Store
import Testing

/// Law 2 of the house for every answer in every test: what a browser is shown of a person is in the log of reads, and
/// what is in the log was shown.
extension WebCity {
    /// Holds what was written down during a request against the names and numbers of people that its answer shows.
    ///
    /// - Parameter sent: the form behind the answer; what comes back from it tells nobody anything.
    func demand(looks: [AccessWatch.Look], for answer: Browser.Answer, to sent: String) async throws {
        let (words, common) = try await house.database.read { (try tellers(in: $0), try commonNames(in: $0)) }
        let seen = words.filter { word, _ in ByteSearch.contains(escape(word), in: answer.body) }
        let logged = Set(looks.map(\.record))
        for (word, records) in seen where records.isDisjoint(with: logged) {
            guard !sent.contains(encode(word)), !common.contains(where: { $0.contains(word) }) else { continue }
            Issue.record("\(answer.path) shows \(word), and no look is in the log")
        }
        // The pages of one plan or copy are looks at it, also where they show no name.
        guard answer.path.firstMatch(of: /^\/(planer|mottaget|kallelser)\/[a-z0-9]{7}\b/) == nil else { return }
        // A line in a list that tells a plan's number and no name is a look at it.
        let shown = try await seen.values.reduce(into: plans(told: answer.body)) { $0.formUnion($1) }
        if !logged.isSubset(of: shown) { Issue.record("\(answer.path) shows nobody, and a look is in the log") }
    }

    /// Names and personal numbers of people, each with the records that hold it: cards, plans, copies and summonses.
    private func tellers(in db: Reading) throws -> [String: Set<Record.ID>] {
        let rows = try db.rows(
            """
            SELECT person.id, person.record_id, plan.record_id AS plan_record, plan_copy.record_id AS copy_record,
                received_summons.record_id AS summons_record
            FROM person LEFT JOIN plan ON plan.person_id = person.id
                LEFT JOIN plan_copy ON plan_copy.source_plan_id = plan.id
                LEFT JOIN appointment ON appointment.plan_id = plan.id
                LEFT JOIN received_summons ON received_summons.appointment_id = appointment.id
            """
        )
        let ids = try Set(rows.map { try $0["id"] as Patient.ID })
        let patients = try Patients.find(Array(ids), vault: house.vault, today: house.clock.today, in: db)
        var tellers: [String: Set<Record.ID>] = [:]
        for row in rows {
            guard let patient = patients[try row["id"]] else { continue }
            let others: [Record.ID?] = [
                try row["plan_record"], try row["copy_record"], try row["summons_record"],
            ]
            let records = [patient.record] + others.compactMap(\.self)
            for word in [patient.name, patient.number?.description].compactMap(\.self) {
                tellers[word, default: []].formUnion(records)
            }
        }
        return tellers
    }

    /// The records whose number stands in a body.
    private func plans(told body: String) async throws -> Set<Record.ID> {
        let rows = try await house.database.read { db in
            try ["plan", "plan_copy", "received_summons"].flatMap { table in
                try db.rows(.trusted("SELECT number, record_id FROM \(table)"))
            }
        }
        return try Set(rows.filter { body.contains(try $0["number"] as String) }.map { try $0["record_id"] })
    }

    /// Names that tell nothing: of staff, and what forms are filled with.
    private func commonNames(in db: Reading) throws -> [String] {
        try [FormOnPage.words("name")]
            + db.rows("SELECT name || ', ' || title AS name FROM practitioner").map { try $0["name"] }
    }
}

/// The opposite of `unescape`, for a name.
private func escape(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
}
