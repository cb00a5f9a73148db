import HTML
import Kernel
import Meetings
import People
import Plans

/// "Läget nu": three sentences made from what is known, so that a stranger can take over (ux §5.5).
struct PlanSummary {
    private let model: PlanPage.Model

    init(_ model: PlanPage.Model) {
        self.model = model
    }

    /// The question, how far it has come, and the last meeting.
    func lines(_ t: Words) -> [String] {
        let file = model.file
        return [
            t("plan.question", ["question": file.question]),
            state(t),
            model.meetings.first.map { t("plan.lastMeeting", ["moment": t.moment($0.startsAt)]) }
                ?? t("plan.noMeeting"),
        ] + planned(t) + clock(t) + (file.plan.kind == .internalPlan ? [t("plan.isInternal")] : [])
    }

    private func state(_ t: Words) -> String {
        let file = model.file
        let day = t.shortDay(file.plan.needSeenOn)
        if let moved = file.moved {
            return t("plan.state.moved", ["day": day, "unit": t.told(moved.unitName)])
        }
        let hasTakenBack = file.consents.contains { $0.answer == .yes && $0.withdrawal?.reason == .changedMind }
        if file.plan.state == .need, hasTakenBack, !file.consents.contains(where: { $0.isInForce(on: model.today) }) {
            return t("plan.state.withdrawn", ["day": day])
        }
        return t("plan.state.\(file.plan.state.rawValue)", ["day": day])
    }

    private func planned(_ t: Words) -> [String] {
        model.calledTo.map { [t("plan.meetingPlanned", ["moment": t.moment($0)])] } ?? []
    }

    private func clock(_ t: Words) -> [String] {
        guard let clock = model.clock else { return [] }
        let key = "plan.clock.\(clock.clock.rawValue)" + (clock.isLate(on: model.today) ? ".late" : "")
        return [t(key, ["day": t.shortDay(clock.end)])]
    }
}

/// The promises of a plan as cards: late ones first, then by date. When the plan is closed, what was not finished stands
/// first, and a line above says it plainly.
struct PromiseCards {
    private let file: PlanFile
    private let today: Day

    init(_ file: PlanFile, today: Day) {
        self.file = file
        self.today = today
    }

    /// - Parameters:
    ///   - empty: what is said when there is none.
    ///   - more: what can be done with a promise.
    func html(_ t: Words, empty: String, more: (Promise) -> HTML = { _ in .empty }) -> HTML {
        guard !file.promises.isEmpty else { return EmptyState(empty).html }
        let isClosed = file.plan.state == .closed
        let isFirst = { (promise: Promise) in isClosed ? promise.status.isOpen : promise.isLate(on: today) }
        let cards = PromiseList(
            (file.promises.filter(isFirst) + file.promises.filter { !isFirst($0) }).map { promise in
                PromiseCard(
                    who: t.told(promise.who),
                    from: source(promise, t),
                    does: promise.what,
                    by: promise.dueOn,
                    standing(promise, t),
                    more: HTML {
                        if file.plan.state != .closed, file.parties.isAwaited(promise) {
                            p(.class("muted")) { t("promise.awaited") }
                        }
                        more(promise)
                    }
                )
            }
        )
        return HTML {
            if isClosed { ClosedPromises(of: file).html(t) }
            cards.html(t)
        }
    }

    private func source(_ promise: Promise, _ t: Words) -> String {
        promise.principal.flatMap { file.principals[$0] }.map { t.name(of: $0) }
            ?? t("promise.kind.\(promise.kind.rawValue)")
    }

    private func standing(_ promise: Promise, _ t: Words) -> PromiseCard.Standing {
        if let moved = file.moved, moved.goingOn.contains(promise.id) {
            return .goesOn(t("plan.promise.goesOn", ["unit": t.told(moved.unitName)]))
        }
        return switch promise.status {
        case .done: .done(promise.statusOn)
        case .cancelled, .interrupted, .notDone: .cancelled
        case .planned, .ongoing: promise.status.standing(isLate: promise.isLate(on: today), in: file.plan.state)
        }
    }
}

extension Promise.Status {
    /// How a promise stands that is neither done nor given up.
    func standing(isLate: Bool, in state: PlanState) -> PromiseCard.Standing {
        if state == .closed { return .unfinished(wasLate: isLate) }
        if isLate { return .late }
        return self == .ongoing ? .ongoing : .planned
    }
}
