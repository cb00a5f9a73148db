import App
import Foundation
import Kernel
import Ledger
import People
import Plans
import Store
import Vault

/// The rows that numbers could be counted from, as they are kept, for a count that shares nothing with the house's own: no
/// event, no fact and no line of code.
struct CountedRows: Encodable {
    struct Plan: Encodable {
        let owner: String
        let kind: String
        let begun: String
        let seen: String
        let number: String?
        let area: String?
        let district: String?
        let words: [String]
        let isEstablished: Bool
        let isFollowedUp: Bool
        let closure: String?
        let cameFrom: String?
        let meetings: [Meeting]
        let promises: [Promise]
    }

    struct Meeting: Encodable {
        let number: Int
        let day: String
        let leader: String?
        let called: [Called]
    }

    struct Called: Encodable {
        let kind: String
        let principal: String?
        let mode: String
    }

    struct Promise: Encodable {
        let kind: String
        let principal: String?
        let due: String
        let status: String
        let day: String
    }

    /// The last day that is counted.
    let until: String
    let plans: [Plan]

    init(of house: House) async throws {
        let (vault, today) = (house.vault, house.clock.today)
        until = today.description
        plans = try await house.database.read { db in
            let authorities = try Directory.authorities(in: db)
            let principals = Dictionary(
                authorities.map { ($0.id, $0.principal.kind.rawValue) },
                uniquingKeysWith: { first, _ in first }
            )
            return try db.rows("SELECT * FROM plan").map { row in
                try Plan(row, principals, vault: vault, today: today, in: db)
            }
        }
    }

    /// What the other program counts.
    func secondCount() throws -> [String] {
        let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "second_count.py").path
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = [script]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let rows = try JSONEncoder().encode(self)
        // Written beside the reading: neither waits for the other to take what a pipe cannot hold.
        DispatchQueue.global().async {
            try? input.fileHandleForWriting.write(contentsOf: rows)
            try? input.fileHandleForWriting.close()
        }
        let counted = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: counted, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}

extension CountedRows.Plan {
    fileprivate init(
        _ row: Row,
        _ principals: [Owner.ID: String],
        vault: Vault,
        today: Day,
        in db: Reading
    ) throws {
        let id: Identifier<CountedRows> = try row["id"]
        let key = try vault.key(of: row["record_id"], in: db)
        owner = (try row["owner_id"] as Owner.ID).description
        kind = try row["kind"]
        begun = (try row["begun_at"] as Instant).day.description
        seen = try row["need_seen_on"]
        number = try Patients.find(row["person_id"], vault: vault, today: today, in: db)?.number?.digits
        let need = try db.row(
            """
            SELECT id, at, target_group, home_district FROM need_description WHERE plan_id = \(id)
            ORDER BY id DESC LIMIT 1
            """
        )
        area = try need.map {
            try key.open(
                $0["target_group"],
                SealedField("needDescription.targetGroup"),
                row: $0["id"] as Identifier<Self>
            )
        }
        let change = try db.row("SELECT max(at) AS at FROM protection_change WHERE plan_id = \(id)")?["at"] as String?
        district = try need.flatMap { need in
            if let change, try need["at"] <= change { return nil }
            return try (need["home_district"] as Sealed?).map {
                try key.open($0, SealedField("needDescription.homeDistrict"), row: need["id"] as Identifier<Self>)
            }
        }
        words = try db.rows("SELECT kind FROM own_words WHERE plan_id = \(id) ORDER BY id").map { try $0["kind"] }
        isEstablished = try db.row("SELECT id FROM plan_step WHERE plan_id = \(id) AND state = 'established'") != nil
        isFollowedUp = try db.row("SELECT id FROM follow_up WHERE plan_id = \(id)") != nil
        closure = try db.row(
            """
            SELECT c.reason FROM closure AS c JOIN plan AS p ON p.id = c.plan_id
            WHERE c.plan_id = \(id) AND p.state = 'closed' ORDER BY c.number DESC LIMIT 1
            """
        )?["reason"]
        let record: Record.ID = try row["record_id"]
        cameFrom = try db.row(
            "SELECT type FROM event WHERE record_id = \(record) AND type = 'plan.takenOver.1'"
        )?["type"]
        meetings = try db.rows(
            """
            SELECT id, number, starts_at, leader FROM meeting AS m WHERE plan_id = \(id) AND NOT EXISTS (
                SELECT 1 FROM meeting AS l WHERE l.plan_id = m.plan_id AND l.number = m.number AND l.revision > m.revision)
            """
        ).map { meeting in
            let starts: Instant = try meeting["starts_at"]
            return CountedRows.Meeting(
                number: try meeting["number"],
                day: starts.day.description,
                leader: try meeting["leader"],
                called: try db.rows(
                    """
                    SELECT m.kind, u.owner_id, a.mode FROM attendance AS a JOIN team_member AS m ON m.id = a.team_member_id
                        LEFT JOIN care_unit AS u ON u.id = m.unit_id
                    WHERE a.meeting_id = \(try meeting["id"] as Identifier<CountedRows>)
                    """
                ).map {
                    CountedRows.Called(
                        kind: try $0["kind"],
                        principal: (try $0["owner_id"] as Owner.ID?).flatMap { principals[$0] },
                        mode: try $0["mode"]
                    )
                }
            )
        }
        promises = try db.rows(
            """
            SELECT w.kind, q.kind AS principal, w.due_on, s.status, s.day FROM promise AS p
                JOIN promise_wording AS w ON w.promise_id = p.id AND w.number = (
                    SELECT max(l.number) FROM promise_wording AS l WHERE l.promise_id = p.id)
                LEFT JOIN principal AS q ON q.id = w.principal_id
                JOIN promise_status AS s ON s.promise_id = p.id AND s.number = (
                    SELECT max(l.number) FROM promise_status AS l WHERE l.promise_id = p.id)
            WHERE p.plan_id = \(id) AND p.id NOT IN (SELECT promise_id FROM promise_removal)
            """
        ).map {
            CountedRows.Promise(
                kind: try $0["kind"],
                principal: try $0["principal"],
                due: try $0["due_on"],
                status: try $0["status"],
                day: try $0["day"]
            )
        }
    }
}
