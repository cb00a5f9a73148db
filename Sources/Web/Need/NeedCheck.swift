import Forms
import HTML
import Kernel

/// The three questions that tell whether a SIP fits or something simpler does (L1; ux §5.2), as they were answered.
///
/// Nobody has to answer them. One "no" asks for a decision before anything is saved: to begin all the same, or to keep
/// that no plan is needed, with the reason.
struct NeedCheck {
    enum Question: String, CaseIterable {
        /// Help is needed from both social services and health care.
        case both
        /// Those who help have something to do together.
        case together
        /// The person wants it, or can be asked.
        case wanted

        var field: String { "check-\(rawValue)" }
    }

    enum Answer: String, CaseIterable {
        case yes, no
    }

    enum Decision: String, CaseIterable {
        case begin, decline
    }

    let decision: Decision?
    /// Why no plan is needed; empty unless that was decided.
    let why: String

    init(_ fields: inout FieldReader) {
        let answers = Question.allCases.map { fields.choice($0.field, of: Answer.self) }
        let asks = answers.contains(.no)
        decision = fields.choice("decision", missing: asks ? "newPlan.decision.missing" : nil)
        let isDeclined = decision == .decline
        why = fields.text("why", max: 2_000, missing: isDeclined ? "newPlan.why.missing" : nil)
    }
}

/// The questions on the page: folded, for those who are unsure; open with the verdict once they have been answered.
struct NeedCheckQuestions {
    private let typed: Typed

    init(_ typed: Typed) {
        self.typed = typed
    }

    func html(_ t: Words) -> HTML {
        HTML {
            details(.open(isAnswered)) {
                summary { t("newPlan.check") }
                for question in NeedCheck.Question.allCases {
                    Radios(
                        question.field,
                        label: t("newPlan.check.\(question.rawValue)"),
                        isOptional: true,
                        choices: NeedCheck.Answer.allCases.map {
                            Choice($0.rawValue, t("newPlan.check.\($0.rawValue)"))
                        },
                        value: typed(question.field),
                        error: typed.error(question.field, t)
                    ).html(t)
                }
            }
            if !refused.isEmpty || !typed("decision").isEmpty { verdict(t) }
        }
    }

    private var isAnswered: Bool {
        NeedCheck.Question.allCases.contains { !typed($0.field).isEmpty }
    }

    private var refused: [NeedCheck.Question] {
        NeedCheck.Question.allCases.filter { typed($0.field) == NeedCheck.Answer.no.rawValue }
    }

    private func verdict(_ t: Words) -> HTML {
        HTML {
            Notice(.info) {
                p { strong { t("newPlan.verdict") } }
                for question in refused { p { t("newPlan.verdict.\(question.rawValue)") } }
            }.html(t)
            Radios(
                "decision",
                label: t("newPlan.decision"),
                choices: NeedCheck.Decision.allCases.map { Choice($0.rawValue, t("newPlan.decision.\($0.rawValue)")) },
                value: typed("decision"),
                error: typed.error("decision", t)
            ).html(t)
            TextArea(
                "why",
                label: t("newPlan.why"),
                hint: t("newPlan.why.hint"),
                value: typed("why"),
                error: typed.error("why", t),
                rows: 2,
                seenBy: WhoSees([t("newPlan.seenBy")])
            ).html(t)
        }
    }
}
