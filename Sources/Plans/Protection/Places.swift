package import Kernel
package import Ledger
import People
package import Store

/// Whether a reader of a plan is told what tells a place: units, schools, authorities, principals, districts, rooms (L18).
///
/// Made once in each read, from the protection of the person's identity and from who is named. What is left when places are
/// hidden is empty text, so that a page that forgets the rule shows nothing, and never a place.
package struct Places: Sendable {
    /// For whom something is made.
    enum Audience {
        /// Somebody with a task at the plan's own authority who is not named.
        case colleague
        /// Everybody else, and everything on paper: whatever consent says, and whoever prints it. A guardian may be the
        /// threat, so nobody of the family is named.
        case others
    }

    package let isProtected: Bool
    /// Whether this reader is told.
    package let areShown: Bool
    /// The names of places, in small letters; empty where nothing is hidden.
    private let names: Set<String>

    /// Where nothing is hidden from anybody.
    static let unprotected = Places()

    private init() {
        (isProtected, areShown, names) = (false, true, [])
    }

    /// The places of a plan whose person has a protected identity.
    ///
    /// - Parameter reader: nil for the system itself, which decides by the rows and shows nobody anything.
    init(
        for reader: Actor.ID?,
        _ assignments: [Assignment],
        _ team: [TeamMember],
        in db: Reading
    ) throws {
        isProtected = true
        areShown = reader == nil || assignments.contains { $0.account == reader && $0.isToldPlaces }
        let authorities = try Directory.authorities(in: db)
        let units = try Directory.units(in: db).map(\.name) + team.compactMap(\.unitName)
        names = Set((units + authorities.flatMap { [$0.name, $0.principal.name] }).map { $0.lowercased() })
    }

    /// Whether somebody who may open a plan is told its places, where no more of it is read.
    package static func areTold(of plan: Plan, to reader: Actor.ID, act: Act, in db: Reading) throws -> Bool {
        let patient = try Patients.find(plan.patient, vault: act.vault, today: act.today, in: db)
        if patient?.protection == Patient.Protection.none { return true }
        return try Plans.assignments(of: plan.id, in: db).contains { $0.account == reader && $0.isToldPlaces }
    }

    /// Who somebody is, where that is said by a name and not by the place itself: a unit that is called as a whole stands
    /// under its own name.
    func withoutPlace(_ name: String) -> String {
        let lowercased = name.lowercased()
        return names.contains(where: lowercased.contains) ? "" : name
    }
}

extension PlanCommand {
    /// Whether it takes places to do it: who is on the team, who is told, and where people meet (L18).
    var concernsPlaces: Bool {
        switch self {
        case .recordConsent, .withdrawConsent, .leaveUnasked, .settleMatch, .addTeamMember, .removeTeamMember,
            .planMeeting, .summon,
            .undoSending, .cancelMeeting, .receiveAnswer, .holdPreMeeting, .setResponsibility, .share, .establish,
            .askTransfer,
            .keepPlan, .changeProtection, .guardPlaces, .becomeSIP, .changePromise,
            .correctMeeting:
            true
        case .describeNeed, .handOver, .reassign, .offerToUnit, .keepFromUnit, .declineForUnit,
            .giveTask, .endTask, .recordOwnWords, .correctName, .changeNumber,
            .recordDeath, .correctDeath, .receiveJoined, .prepare, .writeAgenda,
            .holdMeeting, .recordSituation, .recordApproval, .addGoal, .addPromise,
            .stateNoMeasures, .writeCrisisPlan, .changeGoal, .removeGoal, .removePromise, .reportPromise,
            .receiveOffer, .receiveReport, .followUp, .close, .reopen:
            false
        }
    }
}
