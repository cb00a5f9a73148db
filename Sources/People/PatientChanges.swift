package import Kernel
package import Ledger
package import Store
import Vault

/// Why a card gets a number, or another one.
package enum NumberChange: String, Sendable, CaseIterable {
    /// It was not known before.
    case added
    /// The former one was never hers.
    case corrected
    /// She has got another one, as a personnummer after a reservnummer: the former still finds her, since old papers carry it.
    ///
    /// Never for a fictitious identity (fingerade uppgifter): whoever has one is another person, whom nothing links to the
    /// former (L18).
    case replaced
}

/// What may change on a card: a name that was written wrong, and a number.
extension Patients {
    /// Writes the name right. The former one finds her no more.
    package static func correctName(of patient: Patient, to new: String, by act: Act, in db: Transaction) throws {
        let key = try act.vault.key(of: patient.record, in: db)
        let sealed = try key.seal(new, name, row: patient.id)
        try db.runOne("UPDATE person SET name = \(sealed) WHERE id = \(patient.id)")
        try index(patient.id, name: new, number: patient.number, key: key, by: act, in: db)
        try EventLog.append(EventType("person.nameCorrected", version: 1), to: key, by: act, in: db)
    }

    /// Gives the card a number, or takes a wrong one away.
    package static func changeNumber(
        of patient: Patient,
        to new: PersonalNumber?,
        because why: NumberChange,
        by act: Act,
        in db: Transaction
    ) throws {
        let key = try act.vault.key(of: patient.record, in: db)
        if why == .replaced, let former = patient.number {
            let id: Identifier<FormerNumber> = act.identifier()
            try db.run(
                """
                INSERT INTO person_former_number (id, person_id, number, at, by_id)
                VALUES (\(id), \(patient.id), \(try key.seal(former.digits, FormerNumber.field, row: id)), \(act.at),
                    \(act.actor))
                """
            )
        }
        let sealed = try new.map { try key.seal($0.digits, number, row: patient.id) }
        try db.runOne(
            "UPDATE person SET number = \(sealed), research_sample = \(ResearchSample(new)) WHERE id = \(patient.id)"
        )
        try index(patient.id, name: patient.name, number: new, key: key, by: act, in: db)
        try EventLog.append(
            EventType("person.numberChanged", version: 1),
            to: key,
            facts: ["why": .code(why.rawValue)],
            by: act,
            in: db
        )
    }

    /// Makes the card be found by its name, its number and those it had.
    private static func index(
        _ id: Patient.ID,
        name: String,
        number: PersonalNumber?,
        key: RecordKey,
        by act: Act,
        in db: Transaction
    ) throws {
        let numbers = try [number].compactMap(\.self) + FormerNumber.all(of: id, key: key, by: act, in: db)
        let terms = [BlindIndex.Term.name(name)] + numbers.map(BlindIndex.Term.personNumber)
        try act.vault.blindIndex.index(terms, row: id, of: key, in: db)
    }
}

/// A number somebody had before.
private enum FormerNumber {
    static let field = SealedField("personFormerNumber.number")

    static func all(of patient: Patient.ID, key: RecordKey, by act: Act, in db: Reading) throws -> [PersonalNumber] {
        try db.rows("SELECT id, number FROM person_former_number WHERE person_id = \(patient) ORDER BY id")
            .compactMap { row in
                let id: Identifier<FormerNumber> = try row["id"]
                return PersonalNumber(try key.open(row["number"], field, row: id), today: act.today)
            }
    }
}
