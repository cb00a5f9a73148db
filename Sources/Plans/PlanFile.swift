package import Access
package import Kernel
package import Ledger
package import People
package import Store
package import Vault

/// Everything in an owner's plan, opened for one reader who may see it.
package struct PlanFile: Sendable {
    package let plan: Plan
    package let patient: Patient
    package let question: String
    package let ownWords: OwnWords?
    package internal(set) var need: NeedDescription?
    package let consents: [Consent]
    package let legalBases: [LegalBasis]
    /// Those around the plan, and those who have left it: what they said and did stays by name.
    package internal(set) var everybody: [TeamMember]
    /// What counts of what people said at the table, in the order they said it.
    package let statements: [Statement]
    package let goals: [Goal]
    package internal(set) var promises: [Promise]
    /// Whose the promises are.
    package let parties: PromiseParties
    package let hasStatedNoMeasures: Bool
    package internal(set) var responsibility: Responsibility?
    package let crisisPlan: CrisisPlan?
    package let assignments: [Assignment]
    /// Whom others ring about the plan: whoever answers for it, or its unit when she has left; nil where neither may be named.
    package let contact: String?
    package let disclosures: [Disclosure]
    package let followUps: [FollowUp]
    package let closure: Closure?
    /// Why an open plan goes on that had ended; nil for most.
    package let reopening: Reopening?
    /// Where the plan has gone, if another authority took it over.
    package internal(set) var moved: MovedOn?
    package let handOver: HandOver?
    /// Whether it is worth asking if the same person has another plan (`PersonMatches.open`).
    package let mayBeMatched: Bool
    /// Whether another authority has been asked to take the plan over, and the answer waits or has not been read.
    package let isMoving: Bool
    /// Whether it has been joined with another plan for the same person (`PersonMatches.joined`).
    package let isJoined: Bool
    /// The principals that can stand behind something, by id.
    package internal(set) var principals: [Principal.ID: Principal]
    /// Whether the reader is told what tells a place. Where she is not, it is not here: names of places are empty.
    package let places: Places

    /// Opens a plan for a reader.
    ///
    /// - Throws: `Problem.notFound` outside the scope, and when its record or the person's card is destroyed.
    package static func open(
        _ number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Reading
    ) throws -> PlanFile {
        try open(number, scope: scope, act: act, in: db) { _, _ in }.file
    }

    /// Opens a plan for a reader, and with the plan's key what rooms above keep in its record; throws as `open` does.
    package static func open<More>(
        _ number: PlanNumber,
        scope: Scope,
        act: Act,
        in db: Reading,
        and more: (PlanFile, RecordKey) throws -> More
    ) throws -> (file: PlanFile, more: More) {
        let plan = try Plans.find(number, for: .openPlan, scope: scope, in: db)
        guard
            let (patient, key) = try Patients.find(
                plan.patient,
                withKeyOf: plan.record,
                vault: act.vault,
                today: act.today,
                in: db
            )
        else { throw Problem.notFound }
        let file = try load(plan, for: patient, to: scope.reader.account, key: key, on: act.today, in: db)
        return (file, try more(file, key))
    }

    /// The plan's whole content, where access has been decided; throws as `open` does.
    static func load(_ plan: Plan, key: RecordKey, act: Act, in db: Reading) throws -> PlanFile {
        guard let patient = try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db) else {
            throw Problem.notFound
        }
        return try load(plan, for: patient, to: nil, key: key, on: act.today, in: db)
    }

    /// - Parameter reader: whom it is shown to; nil for the system itself.
    private static func load(
        _ plan: Plan,
        for patient: Patient,
        to reader: Actor.ID?,
        key: RecordKey,
        on day: Day,
        in db: Reading
    ) throws -> PlanFile {
        guard let row = try db.row(single(plan.id, on: day)) else { throw Problem.notFound }
        let principals = try Directory.principals(in: db)
        let team = try TeamCommands.everybody(of: plan.id, key: key, in: db)
        let assignments = try Plans.assignments(of: plan.id, in: db)
        let places =
            patient.protection == .none ? Places.unprotected : try Places(for: reader, assignments, team, in: db)
        let promises = try PromiseRecords.all(of: plan.id, key: key, in: db)
        let closure = try ClosureCommands.closure(row, key: key)
        let file = PlanFile(
            plan: plan,
            patient: patient,
            question: try key.open(row["question"], NeedCommands.question, row: plan.id),
            ownWords: try OwnWordsCommands.words(row, key: key),
            need: try NeedDescriptionCommands.description(row, key: key),
            consents: try ConsentRecords.all(of: plan.id, key: key, until: patient.comesOfAge, in: db),
            legalBases: try row["legal_basis_id"] as LegalBasis.ID? == nil
                ? [] : LegalBasisCommands.all(of: plan.id, key: key, until: patient.comesOfAge, in: db),
            everybody: team,
            statements: try row["statement_id"] as Statement.ID? == nil
                ? [] : StatementCommands.all(of: plan.id, key: key, in: db),
            goals: try GoalRecords.all(of: plan.id, key: key, in: db),
            promises: promises,
            parties: PromiseParties(
                owner: plan.owner,
                principal: try row["owner_principal"],
                team: team.filter { $0.leftAt == nil }
            ),
            hasStatedNoMeasures: try row["no_measures"] as Int > 0,
            responsibility: try ResponsibilityCommands.responsibility(row, key: key),
            crisisPlan: try CrisisPlanCommands.crisisPlan(row, key: key),
            assignments: assignments,
            contact: try row["contact"] ?? unitName(of: plan, isProtected: places.isProtected, in: db),
            disclosures: try Versions.disclosures(of: plan.id, in: db),
            followUps: try FollowUpRecords.all(of: plan.id, key: key, in: db),
            closure: closure,
            reopening: try ReopeningCommands.reopening(row, key: key),
            moved: closure?.reason == .takenOver ? try MovedOn(plan, for: patient, promises, in: db) : nil,
            handOver: try HandOverCommands.handOver(row, key: key),
            mayBeMatched: try row["match_id"] as PersonMatch.ID? != nil,
            isMoving: try row["transfer_id"] as Transfer.ID? != nil,
            isJoined: try row["joined_id"] as PersonMatch.ID? != nil,
            principals: Dictionary(principals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
            places: places
        )
        return places.areShown ? file : file.told(to: .colleague)
    }

    /// What there is one of, or one that counts: in one statement, since each costs more than what it finds.
    private static func single(_ plan: Plan.ID, on day: Day) -> SQL {
        """
        SELECT plan.id, plan.question, \(part: PromiseRecords.noMeasures), \(part: OwnWordsCommands.columns),
            \(part: NeedDescriptionCommands.columns), \(part: ResponsibilityCommands.columns),
            \(part: CrisisPlanCommands.columns), \(part: ClosureCommands.columns), \(part: ReopeningCommands.columns), \(part: HandOverCommands.columns),
            \(part: PersonMatches.openID),
            \(part: LegalBasisCommands.first), \(part: Transfers.openID), \(part: StatementCommands.first),
            \(part: Directory.principal(of: "plan.owner_id")) AS owner_principal,
            \(part: Plans.contact(on: day)) AS contact
        FROM plan \(part: OwnWordsCommands.latest) \(part: NeedDescriptionCommands.latest)
            \(part: ResponsibilityCommands.latest) \(part: ClosureCommands.joined) \(part: ReopeningCommands.latest)
            \(part: HandOverCommands.latest) \(part: CrisisPlanCommands.latest)
        WHERE plan.id = \(plan)
        """
    }

    /// What is rung where nobody answers for the plan. A unit tells a place (L18).
    private static func unitName(of plan: Plan, isProtected: Bool, in db: Reading) throws -> String? {
        isProtected ? nil : try Directory.unit(plan.unit, in: db)?.name
    }

    /// Those around the plan.
    package var team: [TeamMember] { everybody.filter { $0.leftAt == nil } }

    /// What allows the owner to tell others.
    package var permissions: Permissions { Permissions(consents, legalBases) }

    /// The records that a page made from this shows: what the access row names.
    package var records: [Record.ID] { [plan.record, patient.record] }
}
