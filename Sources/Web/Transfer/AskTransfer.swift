import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Asks another authority to take the plan over.
struct AskTransfer: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let unit: CareUnit.ID?
        let note: String
        let version: Int
    }

    let number: PlanNumber

    var page: TransferPage { TransferPage(number: number) }

    func form(_ model: TransferPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: model.file.plan.version) {
            SelectField(
                "unit",
                label: t("transfer.unit"),
                hint: t("transfer.unit.hint"),
                choices: model.choices,
                value: typed("unit"),
                error: typed.error("unit", t)
            ).html(t)
            TextArea(
                "note",
                label: t("transfer.note"),
                hint: t("transfer.note.hint"),
                isOptional: true,
                value: typed("note"),
                error: typed.error("note", t),
                rows: 4,
                seenBy: WhoSees([t("consent.you"), t("transfer.seenBy")])
            ).html(t)
            SubmitButton(t("transfer.ask"), .warning).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            unit: fields.identifier("unit", missing: "transfer.unit.missing"),
            note: fields.text("note", max: 2_000),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let unit = input.unit else { return page.location }
        try TransferCommands.ask(
            unit,
            note: input.note,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}

/// Takes the question back, or goes on with the plan here after a no.
struct KeepPlan: ActionRoute {
    let number: PlanNumber

    var page: TransferPage { TransferPage(number: number) }

    func form(_ model: TransferPage.Model, _ visit: Visit) -> HTML {
        let isWaiting = model.latest?.outcome == nil
        return postForm(.at(.keepPlan, number), visit, version: model.file.plan.version) {
            SubmitButton(visit.t(isWaiting ? "transfer.takeBack" : "transfer.goOn"), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try TransferCommands.keep(number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}
