import Access
import Kernel
import Ledger
import People
import Plans
import Store

/// What waits for a reader, the most urgent first: late promises, copies that nobody has confirmed, promises due within
/// a week, then the next step of each open plan, the oldest need first.
struct TodayWork: Sendable {
    enum Item: Sendable {
        case promise(DuePromise)
        case copy(PlanCopy)
        case plan(Plan)
    }

    private static let limit = 12
    private static let daysAhead = 7

    let items: [Item]
    /// Whether more waits than is shown.
    let hasMore: Bool
    let today: Day
    private let patients: [Patient.ID: Patient]

    init(scope: Scope, act: Act, in db: Reading) throws {
        let promises = try Plans.duePromises(
            scope: scope,
            until: act.today.adding(days: Self.daysAhead),
            act: act,
            in: db
        )
        let copies = try Copies.inbox(scope: scope, vault: act.vault, limit: Self.limit + 1, in: db)
            .filter { $0.confirmedAt == nil }
        let plans = try Plans.list(scope: scope, includingClosed: false, limit: Self.limit + 1, in: db)
        let late = promises.filter { $0.promise.isLate(on: act.today) }
        let soon = promises.filter { !$0.promise.isLate(on: act.today) }
        let all = late.map(Item.promise) + copies.map(Item.copy) + soon.map(Item.promise) + plans.map(Item.plan)
        items = Array(all.prefix(Self.limit))
        hasMore = all.count > Self.limit
        today = act.today
        patients = try Patients.find(items.compactMap(\.patient), vault: act.vault, today: act.today, in: db)
    }

    /// The records whose words the items show.
    var records: [Record.ID] {
        items.flatMap { item in [item.record] + (item.patient.flatMap { patients[$0]?.record }.map { [$0] } ?? []) }
    }

    /// The name of whom a plan is for, or its number when the card is no longer there.
    func name(_ patient: Patient.ID, _ number: PlanNumber) -> String {
        patients[patient]?.name ?? number.description
    }
}

extension TodayWork.Item {
    fileprivate var patient: Patient.ID? {
        switch self {
        case .promise(let due): due.patient
        case .plan(let plan): plan.patient
        case .copy: nil
        }
    }

    fileprivate var record: Record.ID {
        switch self {
        case .promise(let due): due.record
        case .plan(let plan): plan.record
        case .copy(let copy): copy.record
        }
    }
}
