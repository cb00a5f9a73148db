import HTML
import Kernel
import People
import Plans

/// How far a plan in a list has come, by when its first meeting is to be held, and whether that day has passed.
struct PlanStep {
    private let plan: Plan
    private let clock: PlanClock?
    private let today: Day

    init(_ plan: Plan, _ clocks: AgreementClocks, on today: Day) {
        self.plan = plan
        clock = PlanClock.firstMeeting(of: plan, clocks)
        self.today = today
    }

    func html(_ t: Words) -> HTML {
        let step = t("plans.step.\(plan.state.rawValue)")
        guard let clock else { return .text(step) }
        let day = ["step": step, "day": t.shortDay(clock.end)]
        return clock.isLate(on: today)
            ? strong { t("plans.clock.late", day) } : .text(t("plans.clock.meeting", day))
    }
}
