import HTML
import Kernel
import Plans

/// The goals of a plan in the person's words, those for the long run first, and what is needed and has no goal yet.
struct GoalList {
    private let goals: [Goal]
    private let plan: PlanNumber?

    /// - Parameter plan: the plan in which each can be put right; nil where nothing can be.
    init(_ goals: [Goal], changedIn plan: PlanNumber? = nil) {
        self.goals = goals
        self.plan = plan
    }

    func html(_ t: Words) -> HTML {
        HTML {
            if goals.isEmpty { EmptyState(t("content.noGoals")).html }
            for term in [Goal.Term.long, .short, .none] where goals.contains(where: { $0.term == term }) {
                h3 { t("goal.term.\(term.rawValue)") }
                ul {
                    for goal in goals where goal.term == term {
                        li {
                            Self.line(goal.new, t)
                            change(goal, t)
                        }
                    }
                }
            }
        }
    }

    /// Where it is put right or taken away. Read aloud by itself the link says of which goal it is.
    private func change(_ goal: Goal, _ t: Words) -> HTML {
        guard let plan else { return .empty }
        return HTML {
            br()
            a(.href(Location.at(.goal, PlanPartPlace(plan, goal.number)).href)) {
                t("content.change")
                span(.class("hidden-text")) { ": \(goal.words)" }
            }
        }
    }

    /// What one says: what is needed, the goal or why there is none, and how one sees that it is reached.
    static func line(_ goal: Goal.New, _ t: Words) -> HTML {
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
