package import Access
package import Kernel
package import Ledger
package import People
package import Plans
package import Store
import Vault

/// A record's page: how it stands to its rule, what was answered, and what holds it.
package struct RetentionFile: Sendable {
    package let reviewed: ReviewedRecord
    package let holds: [RetentionHold]

    package var answers: RetentionAnswers { reviewed.facts.answers }

    /// What the owner can answer: what the rule asks and the person's number does not tell.
    package var questions: [RetentionQuestion] {
        guard let rule = reviewed.rule else { return [] }
        let isNumbered = reviewed.facts.sample != nil
        let facts = rule.exceptions.map(\.when).filter { $0 != .researchSample || !isNumbered }
        let born: [RetentionQuestion] = rule.asksBirth(answers) && !isNumbered ? [.born] : []
        return [.lastEntry] + facts.map(RetentionQuestion.init) + born
    }
}

/// What whoever may open a record does about its end: she answers what is not here, and holds the record where it must not go.
package enum RetentionCommands {
    /// The record with a case number, if the reader may open it.
    ///
    /// - Throws: `Problem.notFound` outside the scope, and for a record whose key is destroyed.
    package static func open(
        _ kind: RetentionRule.Kind,
        _ number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Reading
    ) throws -> RetentionFile {
        let kept = try KeptRecords.find(kind, number, scope: scope, in: db)
        guard let reviewed = try RetentionReview.one(kept, on: act.today, vault: act.vault, in: db) else {
            throw Problem.notFound
        }
        let key = try act.vault.key(of: kept.record, in: db)
        return RetentionFile(reviewed: reviewed, holds: try RetentionHold.all(of: key, in: db))
    }

    /// Writes down the answers of whoever may open the record, those that are new.
    ///
    /// - Throws: `Problem` on `lastEntry` or `born` for a day to come.
    package static func answer(
        _ new: RetentionAnswers,
        on kind: RetentionRule.Kind,
        _ number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        try answer(new, about: KeptRecords.find(kind, number, scope: scope, in: db), act: act, in: db)
    }

    /// Writes down answers that the owner's case system gives, those that are new; throws as the other.
    package static func answer(
        _ new: RetentionAnswers,
        about kept: KeptRecord,
        act: Act,
        in db: Transaction
    ) throws {
        if let (question, _) = new.days.first(where: { $0.value > act.today }) {
            throw Problem(.invalid, field: question.rawValue, text: "retention.day.toCome")
        }
        let key = try act.vault.key(of: kept.record, in: db)
        let former = try AnswerRecords.all(of: [kept.record: key], in: db)[kept.record] ?? RetentionAnswers()
        // What was said long ago is said anew, the same or not.
        func isNew(_ question: RetentionQuestion, _ isOther: Bool) -> Bool {
            isOther || former.isOld(question, on: act.today)
        }
        let days = new.days.filter { isNew($0, $1 != former.days[$0]) }.mapValues(\.description)
        let choices = new.choices.filter { isNew($0, $1 != former.choices[$0]) }.mapValues(\.rawValue)
        let answers = days.merging(choices) { day, _ in day }.sorted { $0.key.rawValue < $1.key.rawValue }
        guard !answers.isEmpty else { return }
        for (question, text) in answers { try AnswerRecords.insert(text, to: question, key: key, by: act, in: db) }
        try EventLog.append(EventType("retention.answered", version: 1), to: key, by: act, in: db)
    }

    /// Holds the record: it does not go, whatever was confirmed.
    package static func hold(
        _ kind: RetentionRule.Kind,
        _ number: PlanNumber,
        because reason: RetentionHold.Reason,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let kept = try KeptRecords.find(kind, number, scope: scope, in: db)
        let key = try act.vault.key(of: kept.record, in: db)
        try RetentionHold.insert(reason, key: key, by: act, in: db)
        try EventLog.append(EventType("retention.held", version: 1), to: key, by: act, in: db)
    }

    /// Lifts a hold.
    ///
    /// - Throws: a conflict when it is lifted already.
    package static func lift(
        _ hold: RetentionHold.ID,
        of kind: RetentionRule.Kind,
        _ number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let kept = try KeptRecords.find(kind, number, scope: scope, in: db)
        guard try RetentionHold.lift(hold, of: kept.record, by: act, in: db) else {
            throw Problem(.conflict, text: "retention.hold.liftedBefore")
        }
        let key = try act.vault.key(of: kept.record, in: db)
        try EventLog.append(EventType("retention.holdLifted", version: 1), to: key, by: act, in: db)
    }
}
