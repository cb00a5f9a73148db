package import Access
package import Kernel
package import Ledger
package import People
package import Store
package import Vault

/// One change of a plan on its way: the plan as it is, its key, and the act. Made by `begin`, which is the only way to a
/// plan's rows for a command.
package struct PlanChange {
    package let plan: Plan
    package let key: RecordKey
    package let act: Act
    package let db: Transaction
    private let command: PlanCommand
    private let next: PlanState

    /// Loads the plan for a command: inside the scope, in a state that allows it, at the version the form was made from.
    ///
    /// - Parameter version: the version the person saw; nil for commands that cannot overwrite anything.
    /// - Throws: `Problem` — `notFound` outside the scope, `conflict` for another version, `state` where it is impossible or
    ///   takes places that the reader is not told (L18).
    package static func begin(
        _ command: PlanCommand,
        on number: PlanNumber,
        version: Int?,
        scope: Scope,
        act: Act,
        in db: Transaction
    ) throws -> PlanChange {
        // Who may and who does are one person: a scope never lends itself to somebody else's act.
        guard scope.reader.account == act.actor, scope.reader.owner == act.owner else { throw Problem.notFound }
        let (plan, isNamed) = try Plans.found(number, for: .changePlan, scope: scope, in: db)
        if command.concernsPlaces, !isNamed {
            let patient = try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db)
            guard patient?.protection == Patient.Protection.none else {
                throw Problem(.state, text: "places.notNamed")
            }
        }
        return try begin(command, on: plan, version: version, act: act, in: db)
    }

    /// Loads the plan for a command that reaches it from a disclosed copy, where the caller has demanded the standing.
    static func begin(
        _ command: PlanCommand,
        on plan: Plan,
        version: Int?,
        act: Act,
        in db: Transaction
    ) throws -> PlanChange {
        if let version, version != plan.version { throw Problem.changedMeanwhile }
        // Before the step, whose words would ask for a yes first.
        if plan.state != .closed, let refusal = command.refusalAfterDeath, try Patients.hasDied(plan.patient, in: db) {
            throw refusal
        }
        let next = try plan.state.after(command)
        return PlanChange(
            plan: plan,
            key: try act.vault.key(of: plan.record, in: db),
            act: act,
            db: db,
            command: command,
            next: next
        )
    }

    private init(plan: Plan, key: RecordKey, act: Act, db: Transaction, command: PlanCommand, next: PlanState) {
        self.plan = plan
        self.key = key
        self.act = act
        self.db = db
        self.command = command
        self.next = next
    }

    /// For commands that have something to say before the version is held against the plan's.
    ///
    /// - Throws: `Problem` with code `conflict` for another version.
    func demand(_ version: Int) throws {
        guard version == plan.version else { throw Problem.changedMeanwhile }
    }

    /// Whom the plan is for.
    ///
    /// - Throws: `Problem.notFound` when her card is destroyed.
    package func patient() throws -> Patient {
        guard let patient = try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db) else {
            throw Problem.notFound
        }
        return patient
    }

    /// Records what was done and moves the plan on, as the last step of every command.
    ///
    /// - Parameters:
    ///   - telling: coded facts for numbers alone (`Event.telling`).
    ///   - state: where the plan goes, if not where the table says.
    package func finish(
        _ event: EventType,
        facts: Facts = [:],
        telling: Facts = [:],
        details: String? = nil,
        state: PlanState? = nil
    ) throws {
        let state = state ?? next
        try db.runOne(
            """
            UPDATE plan SET state = \(state), version = version + 1 WHERE id = \(plan.id) AND version = \(plan.version)
            """
        )
        if state != plan.state {
            let id: Identifier<PlanState> = act.identifier()
            try db.run(
                """
                INSERT INTO plan_step (id, plan_id, state, at, by_id)
                VALUES (\(id), \(plan.id), \(state), \(act.at), \(act.actor))
                """
            )
        }
        try EventLog.append(event, to: key, facts: facts, telling: telling, details: details, by: act, in: db)
        let completed = command.completes(in: state)
        if !completed.isEmpty {
            let tasks = try GivenTasks.living(of: plan.id, in: db).filter { completed.contains($0.task) }
            try GivenTaskCommands.end(tasks, as: state == .closed ? .takenBack : .done, self)
        }
        // After establishment every change of content is a version, and goes to whom consent or basis reaches.
        if plan.state == .established, state == .established, command.changesContent {
            try Versions.publish(
                plan.id,
                standing: .established,
                reachingNewUnits: command.reachesNewUnits,
                key: key,
                act: act,
                in: db
            )
        }
    }
}

extension Problem {
    /// That the form was made from a plan that has been changed since.
    fileprivate static let changedMeanwhile = Problem(.conflict, text: "plan.changedMeanwhile")
}
