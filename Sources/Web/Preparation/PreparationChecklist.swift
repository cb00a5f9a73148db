import HTML
import Kernel
import Plans

/// What the leader sees to before a meeting, told from the plan itself: at most seven rows (ux §5.6).
struct PreparationChecklist {
    private let model: PreparationPage.Model

    init(_ model: PreparationPage.Model) {
        self.model = model
    }

    func list(_ t: Words) -> TaskList {
        let file = model.file
        let number = file.plan.number
        let prepared = model.preparation.latest
        let owner = file.assignments.responsible?.name
        func row(_ key: String, _ href: Href, isDone: Bool) -> TaskList.Row {
            TaskList.Row(
                t("preparation.check.\(key)"),
                href,
                owner: isDone ? nil : owner,
                status: isDone ? .done(t("task.done")) : .undone(t("task.undone"))
            )
        }
        return TaskList([
            row("ownWords", Location.at(.ownWords, number).href, isDone: file.ownWords != nil),
            row("participation", Href(fragment: "participation"), isDone: prepared != nil),
            row("interpreter", Href(fragment: "interpreter"), isDone: prepared != nil),
            row("agenda", Href(fragment: "agendaQuestion"), isDone: !model.preparation.agenda.isEmpty),
            row(
                "consent",
                Location.at(.consent, number).href,
                isDone: file.permissions.isAgreed(on: model.today)
            ),
            row("people", Location.at(.people, number).href, isDone: file.team.contains { $0.unit != nil }),
            TaskList.Row(
                t("preparation.check.preMeeting"),
                Location.at(.preMeeting, number).href,
                owner: model.preparation.unresolved.isEmpty ? nil : owner,
                status: model.preparation.standing.preMeetingStatus(t)
            ),
        ])
    }
}

extension PlanPreparation.Standing {
    /// A pre-meeting is for what is unclear: that none was held is nobody's fault, that one left something unresolved is
    /// left to do.
    func preMeetingStatus(_ t: Words) -> TaskList.Status {
        if unresolved > 0 { return .undone(t("preMeeting.status.unresolved")) }
        return .done(t(isPreMeetingHeld ? "task.done" : "preMeeting.status.ifNeeded"))
    }
}
