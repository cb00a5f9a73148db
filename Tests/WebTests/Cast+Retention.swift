import Access
import App
import Kernel
import Ledger
import People
import Plans
import Store
import Testing
import Vault

@testable import Retention

extension Cast {
    /// Lets the time of somebody's first closed plan come, which nobody tries to change: its authority's rule keeps nothing for long, and everything is answered.
    func makeDue(planOf author: String, in db: Transaction) throws -> Record.ID {
        let author = try reader(author)
        let scope = try #require(Gate.scope(of: author))
        let rules: SQL = "SELECT id FROM retention_rule WHERE owner_id = \(author.owner)"
        try db.run("DELETE FROM retention_exception WHERE rule_id IN (\(part: rules))")
        try db.run("UPDATE retention_rule SET years = 0 WHERE id IN (\(part: rules))")
        let row = try #require(
            try db.row(
                "SELECT number FROM plan WHERE begun_by = \(author.account) AND state = 'closed' ORDER BY id"
            )
        )
        var answers = RetentionAnswers()
        answers.days[.lastEntry] = today.adding(days: -2)
        let act = act(author, daysAgo: 1)
        try RetentionCommands.answer(answers, on: .plan, row["number"], scope: scope, act: act, in: db)
        return try KeptRecords.find(.plan, row["number"], scope: scope, in: db).record
    }

    /// Closes every plan, and lets nothing be kept for long at any authority.
    func endEverything(in db: Transaction) throws {
        for table in ["retention_exception", "retention_rule_kind", "retention_rule"] {
            try db.run(.trusted("DELETE FROM \(table)"))
        }
        for owner in try Directory.authorities(in: db).map(\.id) {
            let id: RetentionRule.ID = house.source.identifier(at: house.clock.now())
            try db.run(
                """
                INSERT INTO retention_rule (id, code, owner_id, years, paragraph)
                VALUES (\(id), \(id.description), \(owner), 0, 'p')
                """
            )
            for kind in RetentionRule.Kind.allCases {
                try db.run("INSERT INTO retention_rule_kind (rule_id, kind) VALUES (\(id), \(kind))")
            }
        }
        try db.run(
            """
            INSERT INTO closure (id, plan_id, number, reason, at, by_id)
            SELECT id, id, 1, 'noLongerNeeded', begun_at, begun_by FROM plan WHERE state <> 'closed'
            """
        )
        try db.run("UPDATE plan SET state = 'closed'")
    }

    /// Holds every record of the city but one.
    func hold(allBut due: Record.ID, in db: Transaction) throws {
        let author = try reader("lena")
        for table in ["plan", "plan_copy", "received_summons"] {
            for row in try db.rows(.trusted("SELECT record_id FROM \(table)")) where try row["record_id"] != due {
                let key = try house.vault.key(of: row["record_id"], in: db)
                try RetentionHold.insert(.appeal, key: key, by: act(author, daysAgo: 1), in: db)
            }
        }
    }
}
