import HTML
import Kernel
import People
import Plans

/// The task list of a plan: before, at and after the meeting, with whose turn it is.
struct PlanTasks {
    private let model: PlanPage.Model

    init(_ model: PlanPage.Model) {
        self.model = model
    }

    func list(_ t: Words) -> TaskList {
        let file = model.file
        let number = file.plan.number
        let owner = file.assignments.first { $0.role == .responsible }?.name
        func row(_ key: String, _ place: Place, isDone: Bool, needs: Bool = true) -> TaskList.Row {
            let status: TaskList.Status =
                isDone ? .done(t("task.done")) : needs ? .undone(t("task.undone")) : .later(t("task.later"))
            let href = Location.at(place, number).href
            return TaskList.Row(t("task.\(key)"), href, owner: isDone ? nil : owner, status: status)
        }
        let state = file.plan.state
        let hasYes = state != .need && state != .closed
        let isEstablished = state == .established
        if state == .closed { return TaskList([row("closed", .history, isDone: true)]) }
        var rows: [TaskList.Row] = []
        if file.isMoving { rows.append(row("transfer", .transfer, isDone: false)) }
        if model.placeHolders > 0 { rows.append(row("warnHolders", .protection, isDone: false)) }
        if model.isMatched { rows.append(row("samePerson", .samePerson, isDone: false)) }
        rows += [
            row("need", .need, isDone: file.need != nil),
            row("consent", .consent, isDone: hasYes && file.permissions.isAgreed(on: model.today)),
            row("people", .people, isDone: file.team.count > 1),
        ]
        if file.patient.number == nil { rows.append(row("number", .person, isDone: false)) }
        if file.need?.level == .complex { rows.append(row("coordinator", .people, isDone: isCoordinated)) }
        rows += [row("preparation", .preparation, isDone: model.preparation.isPrepared), preMeeting(owner, hasYes, t)]
        return TaskList(
            rows + [
                row("summons", .summons, isDone: isSummoned || !model.meetings.isEmpty, needs: hasYes),
                row("meeting", .meetings, isDone: !model.meetings.isEmpty, needs: hasYes),
                row("whoDoesWhat", .whoDoesWhat, isDone: Requirement.content(of: file).isEmpty, needs: hasYes),
                row("establish", .establishment, isDone: isEstablished, needs: state == .met),
                row("followUp", .followUp, isDone: !file.followUps.isEmpty, needs: isEstablished),
            ]
        )
    }

    /// Whether people have been called.
    private var isSummoned: Bool { model.calledTo != nil }
    private func preMeeting(_ owner: String?, _ isPossible: Bool, _ t: Words) -> TaskList.Row {
        TaskList.Row(
            t("task.preMeeting"),
            Location.at(.preMeeting, model.file.plan.number).href,
            owner: model.preparation.unresolved > 0 ? owner : nil,
            status: isPossible ? model.preparation.preMeetingStatus(t) : .later(t("task.later"))
        )
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
