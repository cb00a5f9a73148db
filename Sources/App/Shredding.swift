import Access
package import Kernel
import Ledger
import People
import Store
import Vault

/// Destroying a record's key at the command line.
package enum Shredding {
    /// Why a record stays.
    package enum Refusal: Error, Equatable, CustomStringConvertible {
        case unknown
        case noRule(owner: String)
        case keep(until: Day, paragraph: String)

        package var description: String {
            switch self {
            case .unknown: "There is no such record, or it was destroyed before."
            case .noRule(let owner): "There is no retention rule for \(owner). Without a rule nothing is destroyed."
            case .keep(let day, let paragraph): "The record must be kept until \(day) (\(paragraph))."
            }
        }
    }

    /// Destroys the key if the owner's rule lets the record go.
    ///
    /// - Throws: `Refusal`.
    package static func shred(_ record: Record.ID, in house: House) async throws {
        let now = house.clock.now()
        try await house.database.write { db in
            guard let id = try house.vault.owner(of: record, in: db), let owner = try Directory.authority(id, in: db)
            else { throw Refusal.unknown }
            guard let rule = Retention(of: owner.kind) else { throw Refusal.noRule(owner: owner.name) }
            let last = try EventLog.history(of: record, limit: 1, in: db).first?.at.day ?? now.day
            let first = rule.firstDay(after: last)
            guard now.day >= first else { throw Refusal.keep(until: first, paragraph: rule.paragraph) }
            let act = house.operatorAct(for: owner.id)
            try EventLog.append(
                EventType("record.shredded", version: 1),
                to: house.vault.key(of: record, in: db),
                facts: ["rule": .code(rule.paragraph)],
                by: act,
                in: db
            )
            try house.vault.shred(record, by: act.actor, at: now, in: db)
        }
    }
}
