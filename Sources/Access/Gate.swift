package import Kernel
package import People

/// What somebody wants to do.
package enum Action: String, Sendable, CaseIterable {
    case beginPlan
    case openPlan
    case changePlan
    case openCopy
    case contributeToCopy
    case administerAccounts
    /// See which plans a unit has, and whose they are, to distribute its work.
    case distributePlans
    /// Take a plan that nobody answers for.
    case takePlan
    /// Give such a plan to a colleague.
    case givePlan
    /// See how many there are of what, small numbers hidden.
    case seeFigures
    /// Confirm that records whose time has come go (L17).
    case confirmRetention
}

/// How the reader stands to what the action is about: facts that the rooms above fill from their rows, in the same read
/// as the rows themselves.
package enum Standing: Sendable, Hashable {
    /// No record yet: the reader's own workplace.
    case workplace
    /// An owner's plan.
    case plan(owner: Owner.ID, isAssigned: Bool)
    /// A copy that was disclosed to a unit of an authority.
    case copy(recipient: Owner.ID, unit: CareUnit.ID)
    /// The accounts of an authority.
    case accounts(of: Owner.ID)
    /// The plans of a unit of an authority.
    case unitsPlans(owner: Owner.ID, unit: CareUnit.ID)
    /// A plan that nobody answers for, whose unit's work these units of an authority do.
    case unclaimedPlan(owner: Owner.ID, units: Set<CareUnit.ID>)
    /// A plan that nobody answers for, at a unit of an authority where nobody works any more.
    case plansOfNobody(owner: Owner.ID, hasCoordinators: Bool)
    /// The numbers of an authority.
    case figures(of: Owner.ID)
    /// The records of an authority whose time has come, by their numbers.
    case retention(of: Owner.ID)
}

/// The one place where access is decided. Denies by default, and never decides from a role alone (L13, L15, L16).
package enum Gate {
    /// Whether the reader may.
    ///
    /// Inside the authority that must document, need and task decide: an own plan takes an assignment, a copy the task of
    /// the unit it was sent to. Another authority's plan cannot be opened at all; what it sees is its own copy (L14).
    package static func allows(_ reader: Reader, _ action: Action, _ standing: Standing) -> Bool {
        let worksWithPlans = reader.roles.contains(where: \.worksWithPlans)
        return switch (action, standing) {
        case (.beginPlan, .workplace):
            worksWithPlans && !reader.units.isEmpty
        case (.openPlan, .plan(let owner, let isAssigned)), (.changePlan, .plan(let owner, let isAssigned)):
            worksWithPlans && owner == reader.owner && isAssigned
        case (.openCopy, .copy(let recipient, let unit)), (.contributeToCopy, .copy(let recipient, let unit)):
            worksWithPlans && recipient == reader.owner && reader.units.contains(unit)
        case (.administerAccounts, .accounts(let owner)):
            reader.roles.contains(.administrator) && owner == reader.owner
        case (.confirmRetention, .retention(let owner)):
            // Whoever can open no record, and so has written nothing in one, says that it goes.
            reader.roles.contains(.administrator) && !worksWithPlans && owner == reader.owner
        case (.distributePlans, .unitsPlans(let owner, let unit)):
            // The task is the coordinator's at her own unit, never every colleague's (L15, L16).
            owner == reader.owner && reader.coordinates.contains(unit)
        case (.takePlan, .unclaimedPlan(let owner, let units)):
            // Until somebody answers for it, the task is the unit's, and so everybody's who works there (L15).
            worksWithPlans && owner == reader.owner && !reader.units.isDisjoint(with: units)
        case (.givePlan, .unclaimedPlan(let owner, let units)):
            owner == reader.owner && !reader.coordinates.isDisjoint(with: units)
        case (.takePlan, .plansOfNobody(let owner, let hasCoordinators)):
            worksWithPlans && owner == reader.owner && (!hasCoordinators || !reader.coordinates.isEmpty)
        case (.givePlan, .plansOfNobody(let owner, _)):
            owner == reader.owner && !reader.coordinates.isEmpty
        case (.seeFigures, .figures(let owner)):
            // Following up is a purpose of its own, and each authority answers for its own numbers (L16).
            reader.roles.contains(.statistician) && owner == reader.owner
        default:
            false
        }
    }

    /// The scope of a reader who works with plans; nil for everybody else.
    package static func scope(of reader: Reader) -> Scope? {
        reader.roles.contains(where: \.worksWithPlans) ? Scope(reader) : nil
    }
}

/// What a reader may look among. Every find and every list of plans and copies asks for one, and only the gate makes it.
package struct Scope: Sendable {
    package let reader: Reader

    fileprivate init(_ reader: Reader) {
        self.reader = reader
    }

    /// Lets the reader pass, or answers as if the thing did not exist.
    ///
    /// - Throws: `Problem.notFound`.
    package func demand(_ action: Action, _ standing: Standing) throws {
        guard Gate.allows(reader, action, standing) else { throw Problem.notFound }
    }
}
