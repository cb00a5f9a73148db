import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// An intern SIP that another principal has joined becomes a SIP by law.
struct KindChangePage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let hasBothPrincipals: Bool
    }

    let number: PlanNumber

    var location: Location { .at(.kindChange, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let model = Model(file: file, hasBothPrincipals: try KindChangeCommands.hasBothPrincipals(file, in: db))
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("kindChange.title"), visit, for: file, isAboutPlaces: true) {
            if let refusal = file.refusal(of: .becomeSIP, typed) {
                file.refused(refusal, t)
            } else if file.plan.kind != .internalPlan {
                Notice(.info, t("kindChange.notInternal")).html(t)
            } else if !model.hasBothPrincipals {
                Notice(.info) {
                    p { t("kindChange.noOther") }
                    p { Link(t("task.people"), Location.at(.people, number).href).html }
                }.html(t)
            } else {
                p { t("kindChange.meaning") }
                p { t("kindChange.again") }
                postForm(location, visit, version: file.plan.version) {
                    TextArea(
                        "kindWords",
                        label: t("kindChange.words"),
                        value: typed("kindWords"),
                        error: typed.error("kindWords", t),
                        rows: 2,
                        seenBy: WhoSees(file.assignments.map(\.name))
                    ).html(t)
                    SubmitButton(t("kindChange.button")).html
                }
            }
        }
    }
}

/// Makes it one.
struct BecomeSIP: ActionRoute {
    struct Input: Sendable {
        let words: String
        let version: Int
    }

    let number: PlanNumber

    var page: KindChangePage { KindChangePage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            words: fields.text("kindWords", max: 2_000, missing: "kindChange.words.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        try KindChangeCommands.becomeSIP(
            number,
            because: input.words,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return .plan(number)
    }
}
