import Kernel
import Ledger
import Store
import Vault

/// The owner's answers, sealed under the key of the record they are about: that a child was placed tells much (L17).
enum AnswerRecords {
    private static let field = SealedField("retentionAnswer.answer")

    /// The answers about some records; the latest to each question counts.
    static func all(of keys: [Record.ID: RecordKey], in db: Reading) throws -> [Record.ID: RetentionAnswers] {
        var answers: [Record.ID: RetentionAnswers] = [:]
        for row in try db.rows(
            """
            SELECT id, record_id, question, answer, at FROM retention_answer
            WHERE record_id IN (\(list: keys.keys.sorted())) ORDER BY id
            """
        ) {
            let (id, record): (Identifier<RetentionAnswers>, Record.ID) = (try row["id"], try row["record_id"])
            guard let key = keys[record] else { continue }
            let question: RetentionQuestion = try row["question"]
            let text = try key.open(row["answer"], field, row: id)
            answers[record, default: RetentionAnswers()].days[question] = Day(text)
            answers[record, default: RetentionAnswers()].choices[question] = RetentionAnswers.Choice(rawValue: text)
            answers[record, default: RetentionAnswers()].givenOn[question] = (try row["at"] as Instant).day
        }
        return answers
    }

    static func insert(_ text: String, to question: RetentionQuestion, key: RecordKey, by act: Act, in db: Transaction)
        throws
    {
        let id: Identifier<RetentionAnswers> = act.identifier()
        try db.run(
            """
            INSERT INTO retention_answer (id, record_id, question, answer, at, by_id)
            VALUES (\(id), \(key.record), \(question), \(try key.seal(text, field, row: id)), \(act.at), \(act.actor))
            """
        )
    }
}
