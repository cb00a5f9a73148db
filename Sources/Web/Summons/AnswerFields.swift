import Forms
import HTML
import Kernel
import People
import Plans

/// The fields of an answer to a call, the same whether the unit answers or the sender's staff write down what was said.
enum AnswerFields {
    static func html(_ units: [CareUnit], _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            Radios(
                "answer",
                label: t("summons.reply"),
                choices: SummonsAnswer.Code.allCases.map { Choice($0.rawValue, t("summons.reply.\($0.rawValue)")) },
                value: typed("answer"),
                error: typed.error("answer", t)
            ).html(t)
            TextField(
                "leavesAt",
                label: t("summons.leavesAt"),
                hint: t("summons.leavesAt.hint"),
                isOptional: true,
                value: typed("leavesAt"),
                error: typed.error("leavesAt", t),
                width: .short
            ).html(t)
            TextField(
                "words",
                label: t("summons.words"),
                hint: t("summons.words.hint"),
                isOptional: true,
                value: typed("words"),
                error: typed.error("words", t)
            ).html(t)
            SelectField(
                "unit",
                label: t("summons.unit"),
                hint: t("summons.unit.hint"),
                isOptional: true,
                choices: units.map { Choice($0.id.description, $0.name) },
                value: typed("unit"),
                error: typed.error("unit", t)
            ).html(t)
        }
    }

    /// - Returns: nil only with a problem that has been told.
    static func read(_ fields: inout FieldReader) -> SummonsAnswer.New? {
        let code = fields.choice("answer", of: SummonsAnswer.Code.self, missing: "summons.reply.missing")
        let leavesAt = fields.time("leavesAt")
        let words = fields.line("words")
        let unit = fields.identifier("unit", of: CareUnit.self)
        return code.map { SummonsAnswer.New($0, leavesAt: leavesAt, words: words, unit: unit) }
    }
}
