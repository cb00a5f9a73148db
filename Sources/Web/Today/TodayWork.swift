import Access
import Kernel
import Ledger
import People
import Plans
import Store

/// What waits for a reader, the most urgent first: the meetings of today, plans that nobody answers for, where she divides
/// the work, late promises, summonses that nobody has answered, plans whose person
/// has died, tasks that colleagues have given her, promises that somebody will not keep, promises of the unit's own, plans that the unit is asked to take over and answers to such questions
/// of hers, plans whose person may have another one, plans that have not met in the agreement's time, copies that nobody
/// has confirmed, promises due within a week, then the next step of each open plan, the oldest need first. What others are
/// to do stands by itself.
struct TodayWork: Sendable {
    enum Item: Sendable {
        /// A meeting of today that nothing is written down from yet.
        case meeting(Plan, Instant)
        case promise(DuePromise)
        case summons(ReceivedSummons)
        case copy(PlanCopy)
        /// Promises in another authority's plan that are the unit's own: they wait for its answer, or are due.
        case ownPromises(PlanCopy)
        /// What was written down for somebody who has answered that it will not be done.
        case refused(DuePromise)
        /// Another authority asks the unit to take the plan over.
        case takeOver(PlanCopy)
        /// Another authority has answered whether it takes a plan of hers over.
        case answered(AnsweredTransfer)
        /// Nobody's yes is in force any more.
        case lapsed(Plan)
        case plan(Plan)
        /// A task of a plan that a colleague answers for.
        case task(GivenTask, Plan)
        /// How many plans of the units nobody answers for.
        case unclaimed(Int)
        /// Whoever was to keep a promise is there no more.
        case orphaned(DuePromise)
        /// A colleague who had a task in a plan of hers has left.
        case taskLeft(GivenTask, Plan)
        /// A unit has said no to a plan of hers.
        case unitDeclined(Plan, CareUnit.ID)
        /// A colleague has handed a plan over to her.
        case received(HandedOver)
        /// A plan whose person may have another one.
        case match(Plan)
        /// A plan whose person has died, as a colleague wrote.
        case death(Plan)
    }

    private static let limit = 12
    /// How many of the rows are kept for what others are to do, when there is so much.
    private static let limitForOthers = 3
    private static let daysAhead = 7
    /// How long a plan that was handed over stands as new.
    private static let daysNew = 7
    /// Among how many plans those are looked for whose yes is over.
    private static let plansLookedAt = 60

    let items: [Item]
    /// The promises that others are to keep, late ones first.
    let others: [DuePromise]
    /// Whether more waits than is shown.
    let hasMore: Bool
    let today: Day
    /// When the meetings of the shown plans are, where one has been sent.
    let meetings: [Plan.ID: Instant]
    /// The tasks of the shown plans that colleagues have.
    let given: [Plan.ID: [GivenTask]]
    /// The plans that have not met in the agreement's time.
    private let overdue: Set<Plan.ID>
    private let patients: [Patient.ID: Patient]
    private let units: [CareUnit.ID: CareUnit]

    init(scope: Scope, act: Act, in db: Reading) throws {
        let promises = try Plans.duePromises(
            scope: scope,
            until: act.today.adding(days: Self.daysAhead),
            // One more than is shown tells that there is more.
            limit: Self.limit + 1,
            act: act,
            in: db
        )
        let copies = try Copies.inbox(scope: scope, vault: act.vault, limit: Self.limit + 1, in: db)
            .filter { $0.isAsked || $0.confirmedAt == nil }
        let summonses = try ReceivedSummonses.inbox(
            scope: scope,
            vault: act.vault,
            limit: Self.limit + 1,
            in: db
        ).filter { $0.isWaiting(at: act.at) }
        let open = PlanState.allCases.filter { $0 != .closed }
        let whole = Assignment.Role.whole
        let plans = try Plans.list(open, as: whole, scope: scope, limit: Self.limit + 1, in: db)
        let tasks = try GivenTasks.mine(scope: scope, limit: Self.limit + 1, in: db)
        let answered = try Transfers.unread(scope: scope, limit: Self.limit + 1, act: act, in: db)
        let matches = try PersonMatches.mine(scope: scope, limit: Self.limit + 1, act: act, in: db)
        let lapsed = try LapsedConsents.plans(scope: scope, limit: Self.plansLookedAt, act: act, in: db)
        let own = try CopyPromises.waiting(
            until: act.today.adding(days: Self.daysAhead),
            scope: scope,
            vault: act.vault,
            limit: Self.limit + 1,
            in: db
        )
        let refused = try Plans.refusedPromises(scope: scope, limit: Self.limit + 1, act: act, in: db)
        let meetingsToday = try Appointments.today(scope: scope, limit: Self.limit + 1, act: act, in: db)
        let late = promises.filter { $0.isOurs && $0.promise.isLate(on: act.today) }
        let soon = promises.filter { $0.isOurs && !$0.promise.isLate(on: act.today) }
        // Those that have not met, the oldest need first: the late ones stand first among them.
        let unmet = try Plans.list([.need, .consented], as: whole, scope: scope, limit: Self.limit + 1, in: db)
        let clocks = try AgreementClocks(at: Set(unmet.map(\.unit)), in: db)
        let overdue = unmet.filter { PlanClock.firstMeeting(of: $0, clocks)?.isLate(on: act.today) ?? false }
        let overdueIDs = Set(overdue.map(\.id))
        self.overdue = overdueIDs
        let lapsedIDs = Set(lapsed.map(\.id))
        let deaths = try Plans.ofTheDead(scope: scope, limit: Self.limit + 1, in: db)
        // Of such a plan nothing else is left to do.
        let over = Set(deaths.map(\.id))
        let shown = lapsedIDs.union(over).union(meetingsToday.map(\.plan.id))
        let inTime = plans.filter { !overdueIDs.contains($0.id) && !shown.contains($0.id) }
        let unclaimed = try UnclaimedPlans.list(scope: scope, limit: 100, on: act.today, in: db)
        let waiting = unclaimed.isEmpty ? [] : [Item.unclaimed(unclaimed.count)]
        let divides = unclaimed.contains(where: \.mayBeGiven)
        let received = try HandOverCommands.received(
            scope: scope,
            since: act.today.adding(days: -Self.daysNew),
            limit: Self.limit + 1,
            in: db
        )
        let orphaned = try Plans.orphanedPromises(scope: scope, limit: Self.limit + 1, act: act, in: db)
        let left = try GivenTasks.left(scope: scope, limit: Self.limit + 1, on: act.today, in: db)
        let declined = try UnitHandOverCommands.declined(
            scope: scope,
            since: act.today.adding(days: -Self.daysNew),
            in: db
        )
        let all =
            meetingsToday.map(Item.meeting) + (divides ? waiting : []) + late.map(Item.promise)
            + summonses.map(Item.summons) + deaths.map(Item.death) + tasks.map(Item.task)
            + left.map(Item.taskLeft) + orphaned.map(Item.orphaned)
            + declined.map(Item.unitDeclined) + received.map(Item.received) + (divides ? [] : waiting)
            + copies.filter(\.isAsked).map(Item.takeOver) + answered.map(Item.answered)
            + matches.filter { !over.contains($0.id) }.map(Item.match)
            + refused.map(Item.refused) + own.map(Item.ownPromises)
            + lapsed.map(Item.lapsed) + overdue.filter { !shown.contains($0.id) }.map(Item.plan)
            + copies.filter { !$0.isAsked }.map(Item.copy)
            + soon.map(Item.promise)
            + inTime.map(Item.plan)
        // They come with the earliest date first, so the late ones do, too.
        let theirs = promises.filter { !$0.isOurs }
        items = Array(all.prefix(Self.limit - min(theirs.count, Self.limitForOthers)))
        others = Array(theirs.prefix(Self.limit - items.count))
        hasMore = all.count > items.count || theirs.count > others.count
        today = act.today
        given = try GivenTasks.living(among: items.compactMap(\.plan), in: db)
        meetings = try Appointments.planned(for: items.compactMap(\.plan), in: db)
        units = try Directory.units(Set(items.compactMap(\.unit)), in: db)
        let people = items.compactMap(\.patient) + others.map(\.patient)
        patients = try Patients.find(people, vault: act.vault, today: act.today, in: db)
    }

    /// Whether a plan's meeting is late by its agreement.
    func isLate(_ plan: Plan) -> Bool { overdue.contains(plan.id) }

    /// The records whose words the items show.
    var records: [Record.ID] {
        (items + others.map(Item.promise))
            .flatMap { item in
                [item.record].compactMap(\.self) + (item.patient.flatMap { patients[$0]?.record }.map { [$0] } ?? [])
            }
    }

    /// Whether the identity of whom a plan is for is protected: no list says who does what for her (L18).
    func isProtected(_ patient: Patient.ID) -> Bool { patients[patient]?.protection != Patient.Protection.none }

    /// The unit that has answered. Whoever answers for a plan is told its places (L18).
    func unit(_ id: CareUnit.ID) -> String { units[id]?.name ?? "" }

    /// The name of whom a plan is for, or its number when the card is no longer there.
    func name(_ patient: Patient.ID, _ number: PlanNumber) -> String {
        patients[patient]?.name ?? number.description
    }
}

extension TodayWork.Item {
    fileprivate var patient: Patient.ID? {
        switch self {
        case .promise(let due), .refused(let due), .orphaned(let due): due.patient
        case .plan(let plan), .task(_, let plan), .match(let plan), .lapsed(let plan), .death(let plan),
            .meeting(let plan, _):
            plan.patient
        case .answered(let answer): answer.plan.patient
        case .received(let handedOver): handedOver.plan.patient
        case .unitDeclined(let plan, _), .taskLeft(_, let plan): plan.patient
        case .copy, .ownPromises, .takeOver, .summons, .unclaimed: nil
        }
    }

    fileprivate var unit: CareUnit.ID? {
        switch self {
        case .answered(let answer): answer.unit
        case .unitDeclined(_, let unit): unit
        default: nil
        }
    }

    fileprivate var plan: Plan.ID? {
        if case .plan(let plan) = self { plan.id } else { nil }
    }

    fileprivate var record: Record.ID? {
        switch self {
        case .promise(let due), .refused(let due), .orphaned(let due): due.record
        case .plan(let plan), .task(_, let plan), .match(let plan), .lapsed(let plan), .death(let plan),
            .meeting(let plan, _):
            plan.record
        case .copy(let copy), .ownPromises(let copy), .takeOver(let copy): copy.record
        case .answered(let answer): answer.plan.record
        case .summons(let summons): summons.record
        case .received(let handedOver): handedOver.plan.record
        case .unitDeclined(let plan, _), .taskLeft(_, let plan): plan.record
        // A number tells of no record.
        case .unclaimed: nil
        }
    }
}
