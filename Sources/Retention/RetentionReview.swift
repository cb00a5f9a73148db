package import Kernel
import Ledger
import People
package import Plans
package import Store
package import Vault

/// A record beside its owner's rule, as it is now.
package struct ReviewedRecord: Sendable, Hashable {
    package let kept: KeptRecord
    /// That of its owner and kind; nil where none is in force.
    let rule: RetentionRule?
    let facts: RetentionFacts
    package let standing: RetentionStanding
    package let isHeld: Bool
    /// The day the confirmation was given for and by whom; nil while nobody has confirmed.
    package let confirmation: RetentionConfirmation?

    /// Whether nothing but a confirmation is between it and its end.
    package func isDue(on day: Day) -> Bool {
        !isHeld && standing.mayGo(on: day)
    }

    /// Whether it goes on a day: due, and confirmed for the very window that it has now. Whatever was written since then
    /// makes another window.
    package func goes(on day: Day) -> Bool {
        guard isDue(on: day), case .window(let window) = standing else { return false }
        return confirmation?.mayGo == window.from
    }
}

/// Laying records beside rules.
package enum RetentionReview {
    /// Reviews some records of one authority; those whose key is destroyed are left out.
    static func review(
        _ records: [KeptRecord],
        by rules: [RetentionRule.Kind: RetentionRule],
        on day: Day,
        vault: Vault,
        in db: Reading
    ) throws -> [ReviewedRecord] {
        // The engines bound the number of values of a statement.
        try stride(from: 0, to: records.count, by: 500).flatMap { start in
            try some(Array(records[start..<min(start + 500, records.count)]), rules, on: day, vault: vault, in: db)
        }
    }

    /// The records of an authority that by what is here alone might have gone by a day, the earliest made first.
    package static func due(
        of owner: Owner.ID,
        on day: Day,
        vault: Vault,
        in db: Reading
    ) throws -> [ReviewedRecord] {
        let rules = try RetentionRules.all(of: owner, on: day, in: db)[owner] ?? [:]
        guard let years = rules.values.map(\.years).min() else { return [] }
        let moment = Instant(day.adding(months: -12 * years), at: TimeOfDay(minutes: 0))
        let records = try KeptRecords.all(of: owner, endedBy: moment, in: db)
        return try review(records, by: rules, on: day, vault: vault, in: db).filter { reviewed in
            switch reviewed.standing {
            case .window(let window), .asks(_, let window): window.from <= day
            case .noRule, .open, .kept: false
            }
        }
    }

    /// One record; nil when its key is destroyed.
    package static func one(_ kept: KeptRecord, on day: Day, vault: Vault, in db: Reading) throws -> ReviewedRecord? {
        let rules = try RetentionRules.all(of: kept.owner, on: day, in: db)[kept.owner] ?? [:]
        return try review([kept], by: rules, on: day, vault: vault, in: db).first
    }

    private static func some(
        _ records: [KeptRecord],
        _ rules: [RetentionRule.Kind: RetentionRule],
        on day: Day,
        vault: Vault,
        in db: Reading
    ) throws -> [ReviewedRecord] {
        let ids = records.map(\.record)
        let cards = try Patients.samples(of: records.compactMap(\.patient), in: db)
        let last = try EventLog.lastEntries(of: ids + cards.values.map(\.record), in: db)
        let keys = try vault.keys(of: ids, in: db)
        let answers = try AnswerRecords.all(of: keys, in: db)
        let held = try RetentionHold.held(among: ids, in: db)
        let confirmations = try RetentionConfirmation.inForce(of: keys, in: db)
        // A card is opened for nothing but a birth date that a rule asks for.
        let dated = records.filter { kept in
            rules[kept.kind]?.asksBirth(answers[kept.record] ?? RetentionAnswers()) ?? false
        }
        let people = try Patients.find(dated.compactMap(\.patient), vault: vault, today: day, in: db)
        return records.compactMap { kept in
            let card = kept.patient.flatMap { cards[$0] }
            let entries = [last[kept.record], card.flatMap { last[$0.record] }].compactMap(\.self)
            guard keys[kept.record] != nil, let entry = entries.max() else { return nil }
            let facts = RetentionFacts(
                lastEntry: entry,
                isOpen: kept.isOpen,
                sample: card?.sample,
                birth: kept.patient.flatMap { people[$0]?.number?.birth },
                answers: answers[kept.record] ?? RetentionAnswers()
            )
            let rule = rules[kept.kind]
            return ReviewedRecord(
                kept: kept,
                rule: rule,
                facts: facts,
                standing: RetentionStanding(facts, by: rule).askingAgain(facts, by: rule, on: day),
                isHeld: held.contains(kept.record),
                confirmation: confirmations[kept.record]
            )
        }
    }
}
