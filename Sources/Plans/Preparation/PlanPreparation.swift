package import Ledger
package import Store
import Vault

/// All that prepares the meetings of a plan. Nothing of it is disclosed but the questions, by a summons (`SummonsAgenda`).
package struct PlanPreparation: Sendable {
    /// Nil if nobody has prepared anything yet.
    package let latest: Preparation?
    package let agenda: [AgendaQuestion]
    /// The latest first.
    package let preMeetings: [PreMeeting]
    /// In the order they were parked.
    package let parked: [ParkedQuestion]

    /// The preparation of a plan that the caller has opened.
    package static func open(_ file: PlanFile, act: Act, in db: Reading) throws -> PlanPreparation {
        let key = try act.vault.key(of: file.plan.record, in: db)
        return PlanPreparation(
            latest: try PreparationCommands.latest(of: file.plan.id, key: key, in: db),
            agenda: try AgendaCommands.all(of: file.plan.id, key: key, in: db),
            preMeetings: try PreMeetingCommands.all(of: file.plan.id, key: key, in: db),
            parked: try ParkedCommands.all(of: file.plan.id, key: key, in: db)
        )
    }

    /// The questions that the principals have taken up and not agreed on.
    package var unresolved: [AgendaQuestion] { agenda.filter { $0.outcome?.isResolved == false } }

    /// How far it has come.
    package var standing: Standing {
        Standing(
            isPrepared: latest != nil,
            isPreMeetingHeld: !preMeetings.isEmpty,
            unresolved: unresolved.count,
            parked: parked.count(where: \.isOpen)
        )
    }
}

extension PlanPreparation {
    /// How far the preparation of a plan has come, told without its words.
    package struct Standing: Sendable, Hashable {
        package let isPrepared: Bool
        package let isPreMeetingHeld: Bool
        /// How many questions the principals have taken up and not agreed on.
        package let unresolved: Int
        /// How many questions are parked and not settled.
        package let parked: Int
    }
}

extension PlanPreparation.Standing {
    /// The standing of a plan that the caller has reached.
    package static func of(_ plan: Plan.ID, in db: Reading) throws -> PlanPreparation.Standing {
        let row = try db.row(
            """
            SELECT (SELECT count(*) FROM preparation WHERE plan_id = \(plan)) AS prepared,
                (SELECT count(*) FROM pre_meeting WHERE plan_id = \(plan)) AS held
            """
        )
        let held = try row.map { try $0["held"] as Int } ?? 0
        return PlanPreparation.Standing(
            isPrepared: try row.map { try $0["prepared"] as Int > 0 } ?? false,
            isPreMeetingHeld: held > 0,
            unresolved: held == 0
                ? 0 : try PreMeetingCommands.outcomes(of: plan, key: nil, in: db).values.count { !$0.isResolved },
            parked: try ParkedCommands.open(of: plan, in: db)
        )
    }
}
