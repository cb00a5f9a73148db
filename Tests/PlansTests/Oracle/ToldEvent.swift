import Kernel
import Store
import Vault

/// An event as its row tells it: all that the oracle reads.
struct ToldEvent: Sendable {
    /// Without its version.
    let type: String
    /// In seconds since 1970. Every command of these tests has a second of its own.
    let second: Int
    /// Days since 1970.
    let day: Int
    let actor: String
    let owner: String
    let record: String
    private let facts: [String: String]
    /// What is sealed with it; empty where the oracle does not ask.
    let details: String

    func fact(_ key: String) -> String { facts[key] ?? "" }
    func count(_ key: String) -> Int { Int(fact(key)) ?? 0 }
    func list(_ key: String) -> Set<String> { Set(fact(key).split(separator: " ").map(String.init)) }
}

extension ToldEvent {
    private static let details = SealedField("event.details")
    /// The kinds of events whose details tell what no fact does: whose answer it is, and who took over.
    private static let telling = [
        "consent.recorded", "consent.withdrawn", "plan.handedOver", "plan.reassigned", "team.memberAdded",
    ]

    /// Every event of a record, in the order they were written.
    static func all(vault: Vault, in db: Reading) throws -> [ToldEvent] {
        try db.rows(
            """
            SELECT id, type, at, day, actor_id, owner_id, record_id, facts, details
            FROM event WHERE record_id IS NOT NULL ORDER BY id
            """
        ).map { row in
            let (id, record): (Identifier<ToldEvent>, Record.ID) = (try row["id"], try row["record_id"])
            let (at, day): (Instant, Day) = (try row["at"], try row["day"])
            let (actor, owner): (Actor.ID, Owner.ID) = (try row["actor_id"], try row["owner_id"])
            let (type, facts): (String, String) = (try row["type"], try row["facts"])
            let name = type.split(separator: ".").dropLast().joined(separator: ".")
            var words = ""
            if telling.contains(name), let sealed: Sealed = try row["details"] {
                words = try vault.key(of: record, in: db).open(sealed, details, row: id)
            }
            return ToldEvent(
                type: name,
                second: Int(at.milliseconds / 1000),
                day: day.ordinal,
                actor: actor.description,
                owner: owner.description,
                record: record.description,
                facts: facts.split(separator: "\n").reduce(into: [:]) { facts, line in
                    let parts = line.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "=" || $0 == "#" }
                    if parts.count == 2 { facts[String(parts[0])] = String(parts[1]) }
                },
                details: words
            )
        }
    }
}
