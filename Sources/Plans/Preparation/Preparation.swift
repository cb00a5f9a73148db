package import Access
package import Kernel
package import Ledger
package import Store
import Vault

/// How a meeting is prepared with the person it is for: how she takes part, what makes that possible, and what is not to
/// be brought up (SoL 3:1–4; L4, L8). Stays with the plan's owner.
package struct Preparation: Sendable, Hashable {
    /// How the person takes part, which is decided before the meeting and with her.
    package enum Participation: String, Sendable, CaseIterable, SQLText {
        case whole, part
        /// Somebody she has chosen speaks for her.
        case spokesperson
        /// What she wants to say is collected before and read out.
        case viewsCollected
        /// She does not take part: never without a written reason.
        case absent
    }

    /// What makes the meeting possible to take part in.
    package enum Adaptation: String, Sendable, CaseIterable {
        case breaks, shortMeeting, pictures, easyWords, fewPeople, accessibleRoom, hearing, digital, knownPlace
        case closePerson
    }

    package let participation: Participation
    /// More about it, such as who the spokesperson is; why, where she does not take part.
    package let participationNote: String
    /// In the order of the code list.
    package let adaptations: [Adaptation]
    package let adaptationNote: String
    /// The language to interpret; empty where nobody needs an interpreter.
    package let interpreter: String
    /// What is not to be brought up; empty if nothing was named.
    package let avoid: String

    package init(
        participation: Participation,
        participationNote: String,
        adaptations: [Adaptation],
        adaptationNote: String,
        interpreter: String,
        avoid: String
    ) {
        self.participation = participation
        self.participationNote = participationNote
        self.adaptations = adaptations
        self.adaptationNote = adaptationNote
        self.interpreter = interpreter
        self.avoid = avoid
    }
}

/// Preparing a meeting. What was written before stays: a new row is added.
package enum PreparationCommands {
    static let participationNote = SealedField("preparation.participationNote")
    static let adaptations = SealedField("preparation.adaptations")
    static let adaptationNote = SealedField("preparation.adaptationNote")
    static let interpreter = SealedField("preparation.interpreter")
    static let avoid = SealedField("preparation.avoid")

    /// Adds the latest preparation.
    ///
    /// - Throws: `Problem` on `participationNote` where the person does not take part and nobody has said why (L8).
    package static func record(
        _ new: Preparation,
        on number: PlanNumber,
        version: Int,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws {
        let change = try PlanChange.begin(.prepare, on: number, version: version, scope: scope, act: act, in: db)
        guard new.participation != .absent || !new.participationNote.isEmpty else {
            throw Problem(.invalid, field: "participationNote", text: "preparation.participationNote.missing")
        }
        let id: Identifier<Preparation> = act.identifier()
        let codes = new.adaptations.map(\.rawValue).joined(separator: " ")
        try db.run(
            """
            INSERT INTO preparation (id, plan_id, participation, participation_note, adaptations, adaptation_note,
                interpreter, avoid, at, by_id)
            VALUES (\(id), \(change.plan.id), \(new.participation),
                \(try change.key.seal(new.participationNote, participationNote, row: id)),
                \(try change.key.seal(codes, adaptations, row: id)),
                \(try change.key.seal(new.adaptationNote, adaptationNote, row: id)),
                \(try change.key.seal(new.interpreter, interpreter, row: id)),
                \(try change.key.seal(new.avoid, avoid, row: id)), \(act.at), \(act.actor))
            """
        )
        // What makes the meeting possible tells of health and language: an event's facts stand in clear.
        try change.finish(
            EventType("plan.prepared", version: 1),
            facts: ["participation": .code(new.participation.rawValue)]
        )
    }

    /// The preparation that counts; nil if nobody has prepared anything yet.
    static func latest(of plan: Plan.ID, key: RecordKey, in db: Reading) throws -> Preparation? {
        let row = try db.row(
            """
            SELECT id, participation, participation_note, adaptations, adaptation_note, interpreter, avoid
            FROM preparation WHERE plan_id = \(plan) ORDER BY id DESC LIMIT 1
            """
        )
        guard let row else { return nil }
        let id: Identifier<Preparation> = try row["id"]
        let codes = try key.open(row["adaptations"], adaptations, row: id)
        return Preparation(
            participation: try row["participation"],
            participationNote: try key.open(row["participation_note"], participationNote, row: id),
            adaptations: codes.split(separator: " ").compactMap { Preparation.Adaptation(rawValue: String($0)) },
            adaptationNote: try key.open(row["adaptation_note"], adaptationNote, row: id),
            interpreter: try key.open(row["interpreter"], interpreter, row: id),
            avoid: try key.open(row["avoid"], avoid, row: id)
        )
    }

    /// Whether anybody has prepared a meeting of the plan.
    package static func isPrepared(_ plan: Plan.ID, in db: Reading) throws -> Bool {
        try db.row("SELECT id FROM preparation WHERE plan_id = \(plan) LIMIT 1") != nil
    }
}
