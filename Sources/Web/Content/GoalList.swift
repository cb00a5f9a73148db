import HTML
import Kernel
import Plans

/// The goals of a plan in the person's words, those for the long run first, and what is needed and has no goal yet.
struct GoalList {
    private let goals: [Goal]

    init(_ goals: [Goal]) {
        self.goals = goals
    }

    func html(_ t: Words) -> HTML {
        HTML {
            if goals.isEmpty { EmptyState(t("content.noGoals")).html }
            for term in [Goal.Term.long, .short, .none] where goals.contains(where: { $0.term == term }) {
                h3 { t("goal.term.\(term.rawValue)") }
                ul {
                    for goal in goals where goal.term == term { li { line(goal, t) } }
                }
            }
        }
    }

    private func line(_ goal: Goal, _ t: Words) -> HTML {
        HTML {
            if !goal.need.isEmpty {
                t.html("goal.need.is", ["need": span(.dir(.auto)) { goal.need }])
                br()
            }
            if goal.term == .none {
                t.html("goal.reason.is", ["reason": span(.dir(.auto)) { goal.words }])
            } else {
                span(.dir(.auto)) { goal.words }
            }
            if !goal.sign.isEmpty {
                br()
                span(.class("muted")) { t("goal.sign.is", ["sign": goal.sign]) }
            }
        }
    }
}
