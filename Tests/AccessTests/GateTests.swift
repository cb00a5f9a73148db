import Access
import Kernel
import Ledger
import People
import Testing

@Suite("What is allowed is written here by hand; everything else is denied")
struct GateTests {
    private static let (own, other) = (Owner.ID(high: 1, low: 1), Owner.ID(high: 1, low: 2))
    private static let (unit, otherUnit) = (CareUnit.ID(high: 2, low: 1), CareUnit.ID(high: 2, low: 2))

    private static let standings: [(String, Standing)] = [
        ("workplace", .workplace),
        ("own plan, assigned", .plan(owner: own, isAssigned: true)),
        ("own plan, not assigned", .plan(owner: own, isAssigned: false)),
        ("other's plan, assigned", .plan(owner: other, isAssigned: true)),
        ("other's plan, not assigned", .plan(owner: other, isAssigned: false)),
        ("own copy, own unit", .copy(recipient: own, unit: unit)),
        ("own copy, other unit", .copy(recipient: own, unit: otherUnit)),
        ("other's copy, own unit", .copy(recipient: other, unit: unit)),
        ("other's copy, other unit", .copy(recipient: other, unit: otherUnit)),
        ("own unit's plans", .unitsPlans(owner: own, unit: unit)),
        ("another unit's plans", .unitsPlans(owner: own, unit: otherUnit)),
        ("other's unit's plans", .unitsPlans(owner: other, unit: unit)),
        ("own unit's unclaimed plan", .unclaimedPlan(owner: own, units: [unit, otherUnit])),
        ("another unit's unclaimed plan", .unclaimedPlan(owner: own, units: [otherUnit])),
        ("other's unclaimed plan", .unclaimedPlan(owner: other, units: [unit])),
        ("nobody's plan, coordinated", .plansOfNobody(owner: own, hasCoordinators: true)),
        ("nobody's plan, not coordinated", .plansOfNobody(owner: own, hasCoordinators: false)),
        ("other's plan of nobody", .plansOfNobody(owner: other, hasCoordinators: false)),
        ("own figures", .figures(of: own)),
        ("other's figures", .figures(of: other)),
        ("own records", .retention(of: own)),
        ("other's records", .retention(of: other)),
        ("own accounts", .accounts(of: own)),
        ("other's accounts", .accounts(of: other)),
    ]

    /// For those who work with plans at a unit: caseWorker, healthcareProfessional and coordinator alike.
    private static let worker: Set = [
        "beginPlan workplace",
        "openPlan own plan, assigned",
        "changePlan own plan, assigned",
        "openCopy own copy, own unit",
        "contributeToCopy own copy, own unit",
        "takePlan own unit's unclaimed plan",
        "takePlan nobody's plan, not coordinated",
    ]
    /// For those who work with plans at no unit.
    private static let workerWithoutUnit: Set = [
        "openPlan own plan, assigned", "changePlan own plan, assigned", "takePlan nobody's plan, not coordinated",
    ]
    /// For a coordinator of the unit.
    private static let coordinator: Set = [
        "distributePlans own unit's plans", "givePlan own unit's unclaimed plan",
        "takePlan nobody's plan, coordinated", "givePlan nobody's plan, coordinated",
        "givePlan nobody's plan, not coordinated",
    ]
    private static let administrator: Set = ["administerAccounts own accounts"]
    private static let statistician: Set = ["seeFigures own figures"]

    @Test("Every set of roles, every action, every standing, with and without a unit")
    func table() {
        for mask in 0..<1 << Role.allCases.count {
            let roles = Set(Role.allCases.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element))
            for hasUnit in [true, false] {
                var expected: Set<String> = []
                if roles.contains(.caseWorker) || roles.contains(.healthcareProfessional)
                    || roles.contains(.coordinator)
                {
                    expected.formUnion(hasUnit ? Self.worker : Self.workerWithoutUnit)
                }
                if roles.contains(.coordinator), hasUnit { expected.formUnion(Self.coordinator) }
                if roles.contains(.administrator) { expected.formUnion(Self.administrator) }
                if roles.contains(.statistician) { expected.formUnion(Self.statistician) }
                // Whoever can open a plan says of none that it goes.
                if roles.contains(.administrator), roles.isSubset(of: [.administrator, .statistician]) {
                    expected.insert("confirmRetention own records")
                }
                let reader = reader(roles, hasUnit: hasUnit)
                var allowed: Set<String> = []
                for action in Action.allCases {
                    for (name, standing) in Self.standings where Gate.allows(reader, action, standing) {
                        allowed.insert("\(action.rawValue) \(name)")
                    }
                }
                #expect(allowed == expected, "\(roles.map(\.rawValue).sorted()), unit: \(hasUnit)")
            }
        }
    }

    @Test("A scope is for those who work with plans, and answers as if what is denied did not exist")
    func scope() throws {
        #expect(Gate.scope(of: reader([], hasUnit: true)) == nil)
        #expect(Gate.scope(of: reader([.administrator], hasUnit: true)) == nil)
        #expect(Gate.scope(of: reader([.statistician], hasUnit: true)) == nil)
        for role in [Role.caseWorker, .healthcareProfessional, .coordinator] {
            let scope = try #require(Gate.scope(of: reader([role], hasUnit: true)))
            try scope.demand(.openPlan, .plan(owner: Self.own, isAssigned: true))
            #expect(throws: Problem.notFound) { try scope.demand(.openPlan, .plan(owner: Self.own, isAssigned: false)) }
            #expect(throws: Problem.notFound) { try scope.demand(.administerAccounts, .accounts(of: Self.own)) }
        }
    }

    private func reader(_ roles: Set<Role>, hasUnit: Bool) -> Reader {
        Reader(
            account: Actor.ID(high: 3, low: 1),
            name: "Namn",
            practitioner: nil,
            owner: Self.own,
            roles: roles,
            units: hasUnit ? [Self.unit] : [],
            coordinates: hasUnit && roles.contains(.coordinator) ? [Self.unit] : []
        )
    }
}
