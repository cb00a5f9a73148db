import Kernel
import Ledger
import Meetings
import People
import Plans

/// Counts plans into the numbers of their authorities and years.
struct Counting {
    /// By authority and year.
    private(set) var figures: [Owner.ID: [Int: Figures]] = [:]

    private var current: (record: Record.ID, owner: Owner.ID, plan: CountedPlan)?

    /// The last month in which something was to be done, such as 2026-11.
    private let lastMonth: String

    /// - Parameter day: the last that is counted: what is promised for a month to come is not due yet.
    init(until day: Day) {
        lastMonth = day.yearAndMonth
    }

    /// The events that it counts from.
    static var types: [EventType] { CountedPlan.types }

    /// Adds an event. Those of a record come one after the other.
    mutating func add(_ event: CountedFacts) {
        if current?.record != event.record {
            finish()
            current = (event.record, event.owner, CountedPlan())
        }
        current?.plan.add(event)
    }

    /// Counts the last plan.
    mutating func finish() {
        if let (_, owner, plan) = current { count(plan, of: owner) }
        current = nil
    }

    private mutating func count(_ plan: CountedPlan, of owner: Owner.ID) {
        // A copy, a card or an account has such events, too, and is no plan; one that was entered in error is none either,
        // and where no need of one was found there never was any (L5).
        guard let year = plan.begunIn, plan.closure != .enteredInError, plan.closure != .neverNeeded else { return }
        if !plan.isTakenOver { countPlan(plan, in: year, of: owner) }
        guard plan.kind != .internalPlan else { return }
        for meeting in plan.meetings.values {
            add(owner, meeting.year) { figures in
                figures.count(.meetings, by: .leader, meeting.leader)
                for (party, presence) in meeting.parties {
                    figures.count(.calls, by: .party, party.rawValue, [Figures.Part(.attendance, presence)])
                }
            }
        }
        for promise in plan.promises.values {
            guard promise.dueIn <= lastMonth, let year = CountedPlan.year(of: promise.dueIn),
                let outcome = outcome(of: promise, in: plan)
            else { continue }
            add(owner, year) {
                $0.count(.promises, by: .keeper, promise.keeper.rawValue, [Figures.Part(.outcome, outcome)])
            }
        }
    }

    private mutating func countPlan(_ plan: CountedPlan, in year: Int, of owner: Owner.ID) {
        let parts = [
            Figures.Part(.state, plan.closure == nil ? "open" : "closed"), Figures.Part(.followUp, followUp(of: plan)),
            Figures.Part(.wait, wait(of: plan)), Figures.Part(.words, plan.words),
        ]
        let isInternal = plan.kind == .internalPlan
        add(owner, year) { figures in
            figures.count(isInternal ? .internalPlans : .plans, by: .kind, plan.kind.rawValue, parts)
            guard !isInternal else { return }
            figures.count(.plans, by: .area, plan.area, parts)
            figures.count(.plans, by: .district, plan.district, parts)
            figures.count(.plans, by: .sex, plan.sex.rawValue, parts)
            figures.count(.plans, by: .age, plan.age.rawValue, parts)
        }
    }

    private func followUp(of plan: CountedPlan) -> String {
        guard plan.isEstablished else { return "notEstablished" }
        return plan.isFollowedUp ? "followedUp" : "notFollowedUp"
    }

    private func wait(of plan: CountedPlan) -> String {
        switch plan.wait {
        case nil: "none"
        case .some(...14): "within14"
        case .some(...30): "within30"
        case .some(...60): "within60"
        case .some: "over60"
        }
    }

    /// What became of a promise; nil for one that went along to another authority, where it is counted.
    private func outcome(of promise: CountedPromise, in plan: CountedPlan) -> String? {
        switch promise.status {
        case .done: promise.isInTime ? "inTime" : "late"
        case .notDone, .interrupted: "notDone"
        case .cancelled: "cancelled"
        case .planned, .ongoing:
            switch plan.closure {
            case .takenOver: nil
            case .died: "cancelled"
            default: "open"
            }
        }
    }

    private mutating func add(_ owner: Owner.ID, _ year: Int, _ count: (inout Figures) -> Void) {
        count(&figures[owner, default: [:]][year, default: Figures()])
    }
}
