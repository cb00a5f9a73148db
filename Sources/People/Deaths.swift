package import Kernel
package import Ledger
package import Store
import Vault

/// That somebody has died: a day on her card, with who wrote it and when, until it is taken back as wrong.
extension Patients {
    private static let diedOn = SealedField("personDeath.diedOn")

    /// Writes the day on a card; one that stands there already is taken back as wrong.
    package static func recordDeath(of patient: Patient, on day: Day, by act: Act, in db: Transaction) throws {
        let key = try act.vault.key(of: patient.record, in: db)
        try endDeath(of: patient, by: act, in: db)
        let id: Identifier<Day> = act.identifier()
        try db.run(
            """
            INSERT INTO person_death (id, person_id, died_on, at, by_id)
            VALUES (\(id), \(patient.id), \(try key.seal(day.description, diedOn, row: id)), \(act.at), \(act.actor))
            """
        )
        try EventLog.append(EventType("person.deathRecorded", version: 1), to: key, by: act, in: db)
    }

    /// Takes back what was wrong: she lives.
    package static func withdrawDeath(of patient: Patient, by act: Act, in db: Transaction) throws {
        try endDeath(of: patient, by: act, in: db)
        let key = try act.vault.key(of: patient.record, in: db)
        try EventLog.append(EventType("person.deathWithdrawn", version: 1), to: key, by: act, in: db)
    }

    /// Whether the person whose card's id a column holds has died, as a condition in the statement of another room.
    package static func hasDied(_ column: SQL) -> SQL {
        "EXISTS (SELECT 1 FROM person_death WHERE person_id = \(part: column) AND withdrawn_at IS NULL)"
    }

    /// Whether the person of a card has died.
    package static func hasDied(_ id: Patient.ID, in db: Reading) throws -> Bool {
        try db.row("SELECT id FROM person_death WHERE person_id = \(id) AND withdrawn_at IS NULL") != nil
    }

    /// Joins to `person` the day that stands.
    static let joinedDeath: SQL = """
        LEFT JOIN person_death ON person_death.person_id = person.id AND person_death.withdrawn_at IS NULL
        """

    /// What `diedOn` reads from such a row.
    static let deathColumns: SQL = "person_death.id AS death_id, person_death.died_on"

    /// The day she died, opened from a row that was joined.
    static func diedOn(_ row: Row, key: RecordKey) throws -> Day? {
        guard let id: Identifier<Day> = try row["death_id"] else { return nil }
        return Day(try key.open(row["died_on"], diedOn, row: id))
    }

    private static func endDeath(of patient: Patient, by act: Act, in db: Transaction) throws {
        try db.run(
            """
            UPDATE person_death SET withdrawn_at = \(act.at), withdrawn_by = \(act.actor)
            WHERE person_id = \(patient.id) AND withdrawn_at IS NULL
            """
        )
    }
}
