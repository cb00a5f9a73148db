import HTML
import Kernel
import Plans

/// What a look back found: each goal with how far it had come and what helped, what the person says about it in her own
/// words, and when people meet next.
struct LookedBack {
    private let review: PlanDocument.Review
    private let patient: String

    /// - Parameter patient: whose words the own view is.
    init(_ review: PlanDocument.Review, of patient: String) {
        self.review = review
        self.patient = patient
    }

    func html(_ t: Words) -> HTML {
        HTML {
            if !review.goals.isEmpty {
                ul {
                    for goal in review.goals { li { line(goal, t) } }
                }
            }
            if let view = review.ownView {
                Quote(view, by: t.html("plan.ownWords.by", ["name": bdi { patient }, "day": day(review.heldOn, t)]))
                    .html(t)
            }
            for line in review.outcome.split(whereSeparator: \.isNewline) { p(.dir(.auto)) { String(line) } }
            if let nextOn = review.nextOn {
                p(.class("muted")) { t.html("followUp.next", ["day": day(nextOn, t)]) }
            }
        }
    }

    private func line(_ goal: PlanDocument.Review.Reached, _ t: Words) -> HTML {
        HTML {
            t.html(
                "followUp.goal.is",
                [
                    "goal": span(.dir(.auto)) { goal.goal },
                    "achievement": strong { t("goal.achievement.\(goal.achievement)") },
                ]
            )
            if !goal.words.isEmpty {
                br()
                span(.class("muted"), .dir(.auto)) { goal.words }
            }
        }
    }

    private func day(_ text: String, _ t: Words) -> HTML { Day(text).map { t.element($0) } ?? .text(text) }
}
