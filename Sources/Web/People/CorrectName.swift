import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Writes the person's name right.
struct CorrectName: ActionRoute {
    struct Input: Sendable {
        let name: String
        let version: Int
    }

    let number: PlanNumber

    var page: PersonPage { PersonPage(number: number) }

    func form(_ model: PersonPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: model.file.plan.version) {
            if model.file.plan.state == .established { p { t("person.name.established") } }
            TextField(
                "name",
                label: t("person.name"),
                value: typed("name", or: model.file.patient.name),
                error: typed.error("name", t)
            ).html(t)
            SubmitButton(t("person.name.save"), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            name: fields.line("name", missing: "newPlan.name.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        try PersonCommands.correctName(
            input.name,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
