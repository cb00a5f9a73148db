import HTML
import Kernel
import Plans

/// One thing that waits, in words, and where it is done.
struct TodayRow {
    let what: String
    /// Who is to do it, where that is somebody by name.
    let who: String?
    let status: String
    /// What the button says when this is the next thing.
    let step: String
    let location: Location

    init(_ item: TodayWork.Item, _ work: TodayWork, _ t: Words) {
        switch item {
        case .meeting(let plan, let startsAt):
            let name = work.name(plan.patient, plan.number)
            what = t("today.meeting", ["name": name, "time": t.time(startsAt.timeOfDay)])
            who = nil
            status = t("today.meeting.status")
            step = t("today.meeting.open")
            location = .at(.meetings, plan.number)
        case .promise(let due):
            let promise = due.promise
            what = t(
                "today.promise",
                [
                    "what": promise.what, "day": t.shortDay(promise.dueOn),
                    "name": work.name(due.patient, due.number),
                ]
            )
            // The one next thing says whose it is; a colleague may be the one.
            who = work.isProtected(due.patient) ? nil : promise.who
            status = t(promise.isLate(on: work.today) ? "today.late" : "today.soon")
            step = t("today.promise.open")
            location = .at(.whoDoesWhat, due.number)
        case .copy(let copy):
            what = t("today.copy", ["owner": t.sender(copy.document), "name": copy.document.patient])
            who = nil
            status = t("today.new")
            step = t("today.copy.open")
            location = .copy(copy.number)
        case .ownPromises(let copy):
            let awaited = copy.ownPromises.filter(\.isAwaited).count
            let key =
                awaited == 0 ? "today.ownPromises.due" : awaited == 1 ? "today.ownPromises.one" : "today.ownPromises"
            what = t(
                key,
                [
                    "count": String(awaited), "name": copy.document.patient,
                    "day": copy.nextDue.map { t.shortDay($0) } ?? "",
                ]
            )
            who = nil
            let isLate = copy.nextDue.map { $0 < work.today } ?? false
            status = t(awaited > 0 ? "today.new" : isLate ? "today.late" : "today.soon")
            step = t("today.ownPromises.open")
            location = .at(.copyPromises, copy.number)
        case .refused(let due):
            what = t("today.refused", ["what": due.promise.what, "name": work.name(due.patient, due.number)])
            who = nil
            status = t("today.new")
            step = t("today.refused.open")
            location = .at(.whoDoesWhat, due.number)
        case .takeOver(let copy):
            what = t("today.takeOver", ["owner": t.sender(copy.document), "name": copy.document.patient])
            who = nil
            status = t("today.new")
            step = t("today.takeOver.open")
            location = .copy(copy.number)
        case .answered(let answer):
            let key = answer.isAccepted ? "today.takenOver" : "today.declined"
            let plan = answer.plan
            what = t(
                key,
                [
                    "unit": work.unit(answer.unit), "name": work.name(plan.patient, plan.number),
                    "day": t.shortDay(answer.answeredOn), "reason": answer.reason,
                ]
            )
            who = nil
            status = t("today.new")
            step = t(answer.isAccepted ? "today.takenOver.open" : "today.declined.open")
            location = answer.isAccepted ? .plan(plan.number) : .at(.transfer, plan.number)
        case .summons(let summons):
            what = t("today.summons", ["owner": t.sender(summons.document), "name": summons.document.patient])
            who = nil
            status = t("today.new")
            step = t("today.summons.open")
            location = .at(.receivedSummons, summons.number)
        case .task(let task, let plan):
            what = t(
                "today.task",
                [
                    "task": t("task.\(task.task.rawValue)"), "giver": task.giverName,
                    "name": work.name(plan.patient, plan.number),
                ]
            )
            who = nil
            status = t("task.undone")
            step = t("today.task.open")
            location = .at(.tasks, plan.number)
        case .unclaimed(let count):
            what = t("today.unclaimed", ["count": String(count)])
            who = nil
            status = t("today.late")
            step = t("today.unclaimed.open")
            location = .at(.unclaimedPlans)
        case .orphaned(let due):
            what = t("today.orphaned", ["what": due.promise.what, "name": work.name(due.patient, due.number)])
            who = nil
            status = t("today.new")
            step = t("today.refused.open")
            location = .at(.whoDoesWhat, due.number)
        case .taskLeft(let task, let plan):
            what = t(
                "today.taskLeft",
                [
                    "task": t("task.\(task.task.rawValue)"), "holder": task.holderName,
                    "name": work.name(plan.patient, plan.number),
                ]
            )
            who = nil
            status = t("task.undone")
            step = t("today.task.open")
            location = .at(.tasks, plan.number)
        case .unitDeclined(let plan, let unit):
            what = t("today.unitDeclined", ["name": work.name(plan.patient, plan.number), "unit": work.unit(unit)])
            who = nil
            status = t("today.new")
            step = t("today.unitDeclined.open")
            location = .at(.handOver, plan.number)
        case .received(let handedOver):
            let plan = handedOver.plan
            what = t(
                "today.received",
                [
                    "name": work.name(plan.patient, plan.number), "giver": handedOver.giver,
                    "day": t.shortDay(handedOver.on),
                ]
            )
            who = nil
            status = t("today.new")
            step = t("today.received.open")
            location = .at(.handOverSheet, plan.number)
        case .match(let plan):
            what = t("today.match", ["name": work.name(plan.patient, plan.number)])
            who = nil
            status = t("task.undone")
            step = t("today.match.open")
            location = .at(.samePerson, plan.number)
        case .death(let plan):
            what = t("today.death", ["name": work.name(plan.patient, plan.number)])
            who = nil
            status = t("task.undone")
            step = t("death.byColleague.open")
            location = .at(.person, plan.number)
        case .lapsed(let plan):
            what = t("today.lapsed", ["name": work.name(plan.patient, plan.number)])
            who = nil
            status = t("task.undone")
            step = t("today.lapsed.open")
            location = .at(.consent, plan.number)
        case .plan(let plan) where plan.state == .consented && work.meetings[plan.id] != nil:
            let moment = work.meetings[plan.id].map { t.moment($0) } ?? ""
            what = t("today.plan.meeting", ["name": work.name(plan.patient, plan.number), "moment": moment])
            who = nil
            status = t(work.isLate(plan) ? "today.late.clock" : "task.undone")
            step = t("today.plan.meeting.open")
            location = .at(.meetings, plan.number)
        case .plan(let plan):
            let state = plan.state.rawValue
            what = t("today.plan.\(state)", ["name": work.name(plan.patient, plan.number)])
            // Whoever answers for the plan sees whose task it is when she has given it away.
            let task = TodayRow.task(of: plan.state)
            who = work.given[plan.id]?.first { $0.task == task }?.holderName
            status = t(work.isLate(plan) ? "today.late.clock" : "task.undone")
            step = t("today.plan.\(state).open")
            location = .at(TodayRow.place(of: plan.state), plan.number)
        }
    }

    /// The next step of a plan as a row of its task list.
    private static func task(of state: PlanState) -> PlanTask? {
        switch state {
        case .need: .consent
        case .consented: .summons
        case .met: .establish
        case .established: .followUp
        case .closed: nil
        }
    }

    /// Where the next step of a plan is taken.
    private static func place(of state: PlanState) -> Place {
        switch state {
        case .need: .consent
        case .consented: .summons
        case .met: .establishment
        case .established: .followUp
        case .closed: .history
        }
    }
}
