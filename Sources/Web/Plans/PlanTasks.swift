import HTML
import Kernel
import People
import Plans

/// The task list of a plan: before, at and after the meeting, with whose turn it is.
struct PlanTasks {
    private struct Row {
        let task: PlanTask
        let isDone: Bool
        var needs = true
    }

    private let model: PlanPage.Model

    init(_ model: PlanPage.Model) {
        self.model = model
    }

    func list(_ t: Words) -> TaskList {
        if model.file.plan.state == .closed {
            let href = Location.at(.history, model.file.plan.number).href
            return TaskList([TaskList.Row(t("task.closed"), href, status: .done(t("task.done")))])
        }
        if model.file.isOver {
            let href = Location.at(.person, model.file.plan.number).href
            let owner = model.file.assignments.responsible?.name
            return TaskList(
                [TaskList.Row(t("death.byColleague.open"), href, owner: owner, status: .undone(t("task.undone")))]
            )
        }
        return TaskList(rows.map { $0.task == .preMeeting ? preMeeting($0, t) : row($0, t) })
    }

    /// Where a task is done.
    static func place(of task: PlanTask) -> Place {
        switch task {
        case .samePerson: .samePerson
        case .need: .need
        case .consent, .guardians: .consent
        case .people, .coordinator: .people
        case .preparation: .preparation
        case .preMeeting: .preMeeting
        case .summons: .summons
        case .meeting: .meetings
        case .whoDoesWhat: .whoDoesWhat
        case .establish: .establishment
        case .followUp: .followUp
        case .number: .person
        case .transfer: .transfer
        case .warnHolders: .protection
        case .parked: .parked
        }
    }

    /// What is left to do.
    var undone: [PlanTask] { rows.filter { !$0.isDone }.map(\.task) }

    /// The same, each with whoever has it; nil where nobody answers for the plan.
    var left: [(task: PlanTask, owner: String?)] { undone.map { ($0, owner(of: $0)) } }

    private var rows: [Row] {
        let file = model.file
        let state = file.plan.state
        guard state != .closed, !file.isOver else { return [] }
        let hasYes = state != .need
        let isEstablished = state == .established
        var rows: [Row] = []
        if file.isMoving { rows.append(Row(task: .transfer, isDone: false)) }
        if model.placeHolders > 0 { rows.append(Row(task: .warnHolders, isDone: false)) }
        if model.isMatched { rows.append(Row(task: .samePerson, isDone: false)) }
        rows += [
            Row(task: .need, isDone: file.need != nil),
            Row(task: .consent, isDone: hasYes && file.permissions.isAgreed(on: model.today)),
        ]
        if model.isChildAlone { rows.append(Row(task: .guardians, isDone: false)) }
        rows.append(Row(task: .people, isDone: file.team.count > 1))
        if file.patient.number == nil { rows.append(Row(task: .number, isDone: false)) }
        if file.need?.level == .complex {
            rows.append(Row(task: .coordinator, isDone: isCoordinated))
        }
        if model.preparation.parked > 0 { rows.append(Row(task: .parked, isDone: false)) }
        let isPreMeetingDone = model.preparation.isPreMeetingHeld && model.preparation.unresolved == 0
        return rows + [
            Row(task: .preparation, isDone: model.preparation.isPrepared),
            Row(task: .preMeeting, isDone: isPreMeetingDone, needs: hasYes),
            Row(
                task: .summons,
                isDone: model.calledTo != nil || !model.meetings.isEmpty,
                needs: hasYes
            ),
            Row(task: .meeting, isDone: !model.meetings.isEmpty, needs: hasYes),
            Row(
                task: .whoDoesWhat,
                isDone: Requirement.content(of: file).isEmpty,
                needs: hasYes
            ),
            Row(task: .establish, isDone: isEstablished, needs: state == .met),
            Row(task: .followUp, isDone: !file.followUps.isEmpty, needs: isEstablished),
        ]
    }

    private func row(_ row: Row, _ t: Words) -> TaskList.Row {
        let status: TaskList.Status =
            row.isDone ? .done(t("task.done")) : row.needs ? .undone(t("task.undone")) : .later(t("task.later"))
        return TaskList.Row(
            t("task.\(row.task.rawValue)"),
            Location.at(PlanTasks.place(of: row.task), model.file.plan.number).href,
            owner: row.isDone ? nil : owner(of: row.task),
            status: status
        )
    }

    private func preMeeting(_ row: Row, _ t: Words) -> TaskList.Row {
        let isGiven = model.given.contains { $0.task == .preMeeting }
        return TaskList.Row(
            t("task.preMeeting"),
            Location.at(PlanTasks.place(of: row.task), model.file.plan.number).href,
            owner: model.preparation.unresolved > 0 || isGiven ? owner(of: .preMeeting) : nil,
            status: row.needs ? model.preparation.preMeetingStatus(t) : .later(t("task.later"))
        )
    }

    /// The colleague who has been given it, or whoever answers for the plan.
    private func owner(of task: PlanTask) -> String? {
        model.given.first { $0.task == task }?.holderName
            ?? model.file.assignments.responsible?.name
    }

    /// Whether a SIP-samordnare is with the plan.
    private var isCoordinated: Bool {
        model.file.assignments.contains { $0.role == .coordinator }
            || model.file.team.contains { $0.kind == .coordinator }
    }
}

extension Requirement {
    /// What is missing of what the plan must say, apart from consent and own words.
    static func content(of file: PlanFile) -> [Requirement] {
        missing(in: file, on: file.plan.needSeenOn).filter { $0 != .consent && $0 != .ownWords }
    }
}
