import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Hands the plan over to a unit of the authority, which decides itself who takes it. The giver answers for it until then.
struct OfferToUnit: ActionRoute {
    struct Input: Sendable {
        let unit: CareUnit.ID?
        let note: String
        let version: Int
    }

    let number: PlanNumber

    var page: HandOverPage { HandOverPage(number: number) }

    /// What came of it the last time; nothing where no unit was asked.
    func standing(_ model: HandOverPage.Model, _ visit: Visit) -> HTML {
        let t = visit.t
        guard let (asked, unit) = model.asked else { return .empty }
        switch asked.outcome {
        case nil:
            return Notice(.info) {
                p { t("unitHandOver.open", ["unit": unit, "day": t.shortDay(asked.at.day)]) }
                postForm(.at(.unitHandOverEnd, number), visit, version: model.file.plan.version) {
                    SubmitButton(t("unitHandOver.takeBack"), .secondary).html
                }
            }.html(t)
        case .declined:
            return Notice(.warning, t("unitHandOver.declined", ["unit": unit, "reason": asked.reason])).html(t)
        case .taken, .takenBack: return .empty
        }
    }

    func form(_ model: HandOverPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let isOpen = model.asked.map { $0.0.outcome == nil } ?? false
        guard typed.isEmpty ? !isOpen && model.file.plan.state != .closed : true else { return .empty }
        return HTML {
            h2 { t("unitHandOver.title") }
            p { t("unitHandOver.meaning") }
            postForm(.at(.unitHandOver, number), visit, version: model.file.plan.version) {
                SelectField(
                    "unit",
                    label: t("unitHandOver.unit"),
                    choices: model.units.map { Choice($0.id.description, $0.name) },
                    value: typed("unit"),
                    error: typed.error("unit", t)
                ).html(t)
                TextArea(
                    "unitNote",
                    label: t("unitHandOver.note"),
                    hint: t("handOver.note.hint"),
                    isOptional: true,
                    value: typed("unitNote"),
                    error: typed.error("unitNote", t),
                    rows: 4,
                    seenBy: WhoSees([t("handOver.seenBy")])
                ).html(t)
                SubmitButton(t("unitHandOver.button")).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            unit: fields.identifier("unit", missing: "unitHandOver.unit.missing"),
            note: fields.text("unitNote", max: 2_000),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let unit = input.unit {
            try UnitHandOverCommands.offer(
                number,
                to: unit,
                note: input.note,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }
}

/// Takes a plan back that no unit has taken yet.
struct TakeBackFromUnit: ActionRoute {
    let number: PlanNumber

    var page: HandOverPage { HandOverPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int { fields.version(FormField.version) }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try UnitHandOverCommands.takeBack(number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}
