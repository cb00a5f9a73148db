import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Parks a question that is nobody’s or everybody’s, so that it is not argued about before the child (ux §6.2, part 3).
struct ParkQuestion: ActionRoute {
    struct Input: Sendable {
        let words: String
        /// Nil only with a problem that has been told.
        let answerBy: Day?
        let version: Int
    }

    private static let names = ["parkedQuestion", "answerBy"]

    let number: PlanNumber

    var page: GoalsPage { GoalsPage(number: number) }

    /// What stands in the form of the part: whatever is parked already is told as the law, and not by its words.
    func fields(_ parked: [ParkedQuestion], _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            h2 { t("parking.title") }
            if let last = parked.filter(\.isOpen).map(\.turn.answerBy).max() {
                Notice(.info) { p { t.html("parking.law", ["day": t.element(last)]) } }.html(t)
            }
            TextArea(
                "parkedQuestion",
                label: t("parking.question"),
                hint: t("parking.question.hint"),
                value: typed("parkedQuestion"),
                error: typed.error("parkedQuestion", t),
                rows: 2
            ).html(t)
            DateField(
                "answerBy",
                label: t("parked.day"),
                value: typed("answerBy"),
                error: typed.error("answerBy", t)
            ).html(t)
            SubmitButton(t("parking.button"), .secondary, action: Location.at(.parking, number).href).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            words: fields.text("parkedQuestion", max: 500, missing: "parking.question.missing"),
            answerBy: fields.day(
                "answerBy",
                label: "parked.day",
                missing: "parked.answerBy.missing",
                range: visit.today...visit.today.adding(months: 12)
            ),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let answerBy = input.answerBy {
            try ParkedCommands.park(
                input.words,
                until: answerBy,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }

    func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] {
        AddGoal.written(form)
    }

    /// Its fields, where something is written in them.
    static func written(_ form: FormData) -> [String] {
        names.contains { !form[$0].isEmpty } ? names : []
    }
}
