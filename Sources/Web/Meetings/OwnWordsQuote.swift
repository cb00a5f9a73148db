import HTML
import Kernel
import People
import Plans

/// The person's own words as they were said, or why there are none.
struct OwnWordsQuote {
    private let file: PlanFile

    init(_ file: PlanFile) {
        self.file = file
    }

    func html(_ t: Words) -> HTML {
        HTML {
            h2 { t("plan.ownWords") }
            if let words = file.ownWords, words.kind == .words {
                Quote(
                    words.text,
                    by: t.html(
                        words.isFromOtherPlan ? "plan.ownWords.byInOther" : "plan.ownWords.by",
                        ["name": bdi { file.patient.name }, "day": t.element(words.saidOn)]
                    )
                ).html(t)
            } else if let words = file.ownWords {
                p { t("plan.ownWords.reason", ["reason": words.text]) }
            } else {
                p { t("plan.ownWords.none") }
            }
            if file.plan.state != .closed {
                p { Link(t("plan.ownWords.change"), Location.at(.ownWords, file.plan.number).href).html }
            }
        }
    }
}
