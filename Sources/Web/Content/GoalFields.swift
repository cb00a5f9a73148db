import Forms
import HTML
import Plans

/// The fields of a need with a goal: what is needed, the goal or why there is none, by when, and how one sees it.
struct GoalFields {
    private let proposal: Goal.New?

    /// - Parameter proposal: what stands in them before anybody has typed; nil for nothing.
    init(_ proposal: Goal.New?) {
        self.proposal = proposal
    }

    func html(_ typed: Typed, _ t: Words) -> HTML {
        HTML {
            TextField(
                "need",
                label: t("goal.need"),
                hint: t("goal.need.hint"),
                isOptional: true,
                value: typed("need", or: proposal?.need ?? ""),
                error: typed.error("need", t)
            ).html(t)
            TextArea(
                "goal",
                label: t("goal.words"),
                hint: t("goal.words.hint"),
                value: typed("goal", or: proposal?.words ?? ""),
                error: typed.error("goal", t),
                rows: 2
            ).html(t)
            Radios(
                "term",
                label: t("goal.term"),
                choices: Goal.Term.allCases.map { Choice($0.rawValue, t("goal.term.\($0.rawValue)")) },
                value: typed("term", or: proposal?.term.rawValue ?? ""),
                error: typed.error("term", t)
            ).html(t)
            TextField(
                "sign",
                label: t("goal.sign"),
                isOptional: true,
                value: typed("sign", or: proposal?.sign ?? ""),
                error: typed.error("sign", t)
            ).html(t)
        }
    }

    /// - Returns: nil only with a problem that has been told.
    static func read(_ fields: inout FieldReader) -> Goal.New? {
        let need = fields.line("need", max: 500)
        let words = fields.text("goal", max: 500, missing: "goal.wordsMissing")
        let term = fields.choice("term", of: Goal.Term.self, missing: "goal.termMissing")
        let sign = fields.line("sign", max: 500)
        return term.map { Goal.New($0, words, need: need, sign: sign) }
    }
}
