import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Puts those on the team who were chosen or written on the page of planning a meeting, one command after another, and keeps
/// who is called.
struct Newcomers {
    private(set) var called: [Summons.New]
    /// The person from the family whom the form names.
    private(set) var relative: TeamMember.ID?
    private var version: Int
    private let number: PlanNumber
    private let visit: Visit
    private let scope: Scope
    private let act: Act
    private let db: Transaction

    /// - Parameters:
    ///   - version: the plan's, as the form was made from it.
    ///   - called: those who are on the team already.
    init(to number: PlanNumber, version: Int, calling called: [Summons.New], _ visit: Visit, in db: Transaction) throws
    {
        self.number = number
        self.version = version
        self.called = called
        self.visit = visit
        self.db = db
        (scope, act) = (try visit.scope(), try visit.act())
    }

    /// The version that the next command begins from.
    mutating func next() -> Int {
        defer { version += 1 }
        return version
    }

    /// Somebody from the family; a name that is there already means the one who is.
    mutating func add(_ family: TeamMember.New) throws {
        let file = try PlanFile.open(number, scope: scope, act: act, in: db)
        guard try !FamilyStanding(file, on: visit.today, in: db).isSecret(from: family.name) else {
            throw Problem(.invalid, field: "familyName", text: "planMeeting.family.secret")
        }
        let known = file.team.first { $0.isSame(as: family) }?.id
        if let known, called.contains(where: { $0.member == known }) {
            relative = known
        } else {
            relative = try call(known, family, bring: "")
        }
    }

    /// Those of the person's earlier plan.
    mutating func add(_ members: [TeamMember.ID]) throws {
        guard !members.isEmpty else { return }
        let file = try PlanFile.open(number, scope: scope, act: act, in: db)
        let earlier = try EarlierTeam(file, scope: scope, act: act, in: db)
        for id in members {
            guard let member = earlier.members.first(where: { $0.id == id }) else {
                throw Problem(.invalid, field: "earlier", text: "error.choice")
            }
            try call(nil, member.asNew, bring: member.unit == nil ? "" : proposal)
        }
    }

    /// Units that are called as a whole.
    mutating func add(_ units: [CareUnit.ID]) throws {
        let found = try Directory.units(Set(units), in: db)
        for unit in units {
            guard let unit = found[unit] else { throw Problem(.invalid, field: "units", text: "error.choice") }
            let new = TeamMember.New(kind: .professional, name: unit.name, unit: unit.id, practitioner: nil)
            try call(nil, new, bring: proposal)
        }
    }

    /// What a unit is asked to bring until somebody writes something else.
    private var proposal: String { visit.forOthers("planMeeting.bring.proposal") }

    @discardableResult
    private mutating func call(_ known: TeamMember.ID?, _ new: TeamMember.New, bring: String) throws -> TeamMember.ID {
        let id =
            try known ?? TeamCommands.add(new, on: number, version: next(), scope: scope, act: act, in: db)
        called.append(Summons.New(id, bring: bring))
        return id
    }
}
