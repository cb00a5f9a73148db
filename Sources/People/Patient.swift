package import Kernel
package import Ledger
package import Store
package import Vault

/// The person a plan is for, as one authority's own card holds her: a record of its own, with its own key.
///
/// Two authorities never share a card; the same person has one at each (L14, PDL 5:4).
package struct Patient: Sendable, Hashable {
    package typealias ID = Identifier<Patient>

    /// The three kinds of protected identity (L18), and none. A fictitious identity (fingerade uppgifter) carries no flag
    /// at all by its nature.
    package enum Protection: String, Sendable, CaseIterable {
        case none
        /// Sekretessmarkering: a warning that a careful judgement is needed.
        case confidentialityMark
        /// Skyddad folkbokföring: the real address is never spread.
        case protectedRegistration
    }

    package let id: ID
    package let record: Record.ID
    package let owner: Owner.ID
    package let name: String
    /// Twelve digits; nil when the number is not known yet.
    package let number: PersonalNumber?
    package let protection: Protection
    /// The day she died; nil while she lives.
    package let diedOn: Day?

    /// How many years old she is on a day; nil when no number tells.
    package func age(on day: Day) -> Int? {
        number?.birth?.age(on: day)
    }

    /// The day she turns eighteen, from which she answers for herself (FB 9:1); nil when no number tells.
    package var comesOfAge: Day? { number?.comesOfAge }
}

extension PersonalNumber {
    /// The day that somebody with this number turns eighteen; nil for a number that tells no birth.
    package var comesOfAge: Day? { birth?.birthday(18) }
}

/// The cards of persons.
package enum Patients {
    static let name = SealedField("person.name")
    static let number = SealedField("person.number")
    private static let protection = SealedField("person.protection")

    /// Makes a card at the authority that the act is for.
    package static func create(
        name: String,
        number: PersonalNumber?,
        protection: Patient.Protection,
        by act: Act,
        in db: Transaction
    ) throws -> Patient {
        let id: Patient.ID = act.identifier()
        let key = try act.vault.create(.person, owner: act.owner, at: act.at, in: db)
        try db.run(
            """
            INSERT INTO person (id, record_id, owner_id, name, number, protection, research_sample, created_at)
            VALUES (\(id), \(key.record), \(act.owner), \(try key.seal(name, Self.name, row: id)),
                \(try number.map { try key.seal($0.digits, Self.number, row: id) }),
                \(try key.seal(protection.rawValue, Self.protection, row: id)), \(ResearchSample(number)), \(act.at))
            """
        )
        let terms = [.name(name)] + (number.map { [BlindIndex.Term.personNumber($0)] } ?? [])
        try act.vault.blindIndex.index(terms, row: id, of: key, in: db)
        try EventLog.append(EventType("person.recorded", version: 1), to: key, by: act, in: db)
        return Patient(
            id: id,
            record: key.record,
            owner: act.owner,
            name: name,
            number: number,
            protection: protection,
            diedOn: nil
        )
    }

    /// Gives a card another kind of protection, with a trace in the card's own record that does not tell which.
    package static func protect(
        _ patient: Patient,
        as kind: Patient.Protection,
        by act: Act,
        in db: Transaction
    ) throws {
        let key = try act.vault.key(of: patient.record, in: db)
        try db.runOne(
            """
            UPDATE person SET protection = \(try key.seal(kind.rawValue, protection, row: patient.id))
            WHERE id = \(patient.id)
            """
        )
        try EventLog.append(EventType("person.protectionChanged", version: 1), to: key, by: act, in: db)
    }

    /// The card of a person. The caller has decided that the reader may see it.
    package static func find(_ id: Patient.ID, vault: Vault, today: Day, in db: Reading) throws -> Patient? {
        try find([id], vault: vault, today: today, in: db)[id]
    }

    /// The card of a person, and the key of another record that tells of her: both keys in one statement.
    ///
    /// - Returns: nil when one of the two is destroyed or unknown.
    package static func find(
        _ id: Patient.ID,
        withKeyOf record: Record.ID,
        vault: Vault,
        today: Day,
        in db: Reading
    ) throws -> (patient: Patient, key: RecordKey)? {
        let rows = try rows([id], in: db)
        let keys = try vault.keys(of: [record] + rows.map { try $0["record_id"] }, in: db)
        guard let key = keys[record], let patient = try open(rows, with: keys, today: today)[id] else { return nil }
        return (patient, key)
    }

    /// Several cards at once, by id; what was shredded is left out.
    package static func find(
        _ ids: [Patient.ID],
        vault: Vault,
        today: Day,
        in db: Reading
    ) throws -> [Patient.ID: Patient] {
        let rows = try rows(ids, in: db)
        return try open(rows, with: vault.keys(of: rows.map { try $0["record_id"] }, in: db), today: today)
    }

    /// The cards at one authority that a search for a number finds, or that may match a name: only two bytes of each part
    /// of a name are indexed, so the caller opens the cards and compares inside the reader's scope (L16).
    package static func candidates(
        for search: String,
        owner: Owner.ID,
        vault: Vault,
        today: Day,
        in db: Reading
    ) throws -> [Patient.ID] {
        let number = PersonalNumber(search, today: today).map(BlindIndex.Term.personNumber)
        return try vault.blindIndex.candidates(number ?? .name(search), owner: owner, in: db)
    }

    private static func rows(_ ids: [Patient.ID], in db: Reading) throws -> [Row] {
        try db.rows(
            """
            SELECT person.id, record_id, owner_id, name, number, protection, \(part: deathColumns)
            FROM person \(part: joinedDeath) WHERE person.id IN (\(list: ids))
            """
        )
    }

    private static func open(
        _ rows: [Row],
        with keys: [Record.ID: RecordKey],
        today: Day
    ) throws -> [Patient.ID: Patient] {
        var patients: [Patient.ID: Patient] = [:]
        for row in rows {
            let id: Patient.ID = try row["id"]
            guard let key = keys[try row["record_id"]] else { continue }
            let digits: String? = try (row["number"] as Sealed?).map { try key.open($0, number, row: id) }
            patients[id] = Patient(
                id: id,
                record: key.record,
                owner: try row["owner_id"],
                name: try key.open(row["name"], name, row: id),
                number: digits.flatMap { PersonalNumber($0, today: today) },
                protection: Patient.Protection(rawValue: try key.open(row["protection"], protection, row: id))
                    ?? .protectedRegistration,
                diedOn: try diedOn(row, key: key)
            )
        }
        return patients
    }
}
