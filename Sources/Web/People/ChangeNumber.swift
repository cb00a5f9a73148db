import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Gives the person a number that was not known, or another one, and says what to do when she is to be another person to
/// the world (fingerade uppgifter, L18).
struct ChangeNumber: ActionRoute {
    struct Input: Sendable {
        let number: PersonalNumber?
        /// Nil only with a problem that has been told.
        let why: NumberChange?
        let version: Int
    }

    let number: PlanNumber

    var page: PersonPage { PersonPage(number: number) }

    func form(_ model: PersonPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let isKnown = model.file.patient.number != nil
        return HTML {
            details(.open(false)) {
                summary { t("person.fictitious") }
                p { t("person.fictitious.what") }
                ol {
                    li { t("person.fictitious.close") }
                    li { t("person.fictitious.begin") }
                    li { t("person.fictitious.never") }
                }
            }
            postForm(.at(.personNumber, number), visit, version: model.file.plan.version) {
                TextField(
                    "number",
                    label: t("newPlan.number"),
                    hint: t(isKnown ? "person.number.hint" : "person.number.add.hint"),
                    isOptional: isKnown,
                    value: typed("number"),
                    error: typed.error("number", t),
                    width: .short,
                    inputmode: "numeric"
                ).html(t)
                if isKnown {
                    Radios(
                        "why",
                        label: t("person.why"),
                        choices: [NumberChange.corrected, .replaced].map {
                            Choice(
                                $0.rawValue,
                                t("person.why.\($0.rawValue)"),
                                hint: t("person.why.\($0.rawValue).hint")
                            )
                        },
                        value: typed("why"),
                        error: typed.error("why", t)
                    ).html(t)
                } else {
                    HiddenField("why", NumberChange.added.rawValue).html
                }
                SubmitButton(t("person.number.save")).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let why: NumberChange? = fields.choice("why", missing: "person.why.missing")
        return Input(
            number: fields.personalNumber("number", missing: why == .added ? "person.number.needed" : nil),
            why: why,
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let why = input.why else { return page.location }
        try PersonCommands.changeNumber(
            to: input.number,
            because: why,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
