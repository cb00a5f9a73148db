package import Kernel
package import Store

/// What the end of a card asks.
extension Patients {
    /// The records of cards, each with whether the person's file is kept for research; nil where no number tells.
    package static func samples(
        of cards: [Patient.ID],
        in db: Reading
    ) throws -> [Patient.ID: (record: Record.ID, sample: ResearchSample?)] {
        var samples: [Patient.ID: (Record.ID, ResearchSample?)] = [:]
        for start in stride(from: 0, to: cards.count, by: 500) {
            let some = Array(cards[start..<min(start + 500, cards.count)])
            for row in try db.rows("SELECT id, record_id, research_sample FROM person WHERE id IN (\(list: some))") {
                samples[try row["id"]] = (try row["record_id"], try row["research_sample"])
            }
        }
        return samples
    }

    /// Takes away the rows of a card whose retention has ended. No plan points at it any more.
    package static func erase(_ card: Patient.ID, in db: Transaction) throws {
        try db.run("DELETE FROM person_death WHERE person_id = \(card)")
        try db.run("DELETE FROM person_former_number WHERE person_id = \(card)")
        try db.run("DELETE FROM person WHERE id = \(card)")
    }
}
