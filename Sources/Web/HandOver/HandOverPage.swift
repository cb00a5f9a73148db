import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Handing the whole plan over to a colleague: what goes with it, to whom, and what she needs to know first (ux §3.10).
struct HandOverPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let colleagues: [Account]
        /// The units of the authority that can be asked to take the plan.
        let units: [CareUnit]
        /// The latest time a unit was asked, with the unit's name; nil where none was.
        let asked: (UnitHandOver, unit: String)?
    }

    let number: PlanNumber

    var location: Location { .at(.handOver, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let latest = try UnitHandOverCommands.latest(of: file, act: visit.act(), in: db)
        let mayKnow = try file.places.areShown && file.assignments.responsible?.account == visit.reader().account
        let model = Model(
            file: file,
            colleagues: try Accounts.colleagues(of: visit.reader(), on: visit.today, in: db),
            units: try UnitHandOverCommands.units(of: visit.reader(), on: visit.today, in: db),
            // Which unit it is tells a place, and the answer goes to the giver (L18).
            asked: try (mayKnow ? latest : nil).map { ($0, unit: try Directory.unit($0.unit, in: db)?.name ?? "") }
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("handOver.title"), visit, for: model.file) {
            p { Link(t("handOverSheet.title"), Location.at(.handOverSheet, number).href).html }
            p { Link(t("transfer.link"), Location.at(.transfer, number).href).html }
            OfferToUnit(number: number).standing(model, visit)
            if model.colleagues.isEmpty {
                EmptyState(t("handOver.nobody")).html
            } else {
                p { t("handOver.meaning") }
                p { t("handOver.open", ["count": "\(model.file.promises.filter(\.status.isOpen).count)"]) }
                postForm(location, visit, version: model.file.plan.version) {
                    Radios(
                        "colleague",
                        label: t("handOver.colleague"),
                        choices: model.colleagues.map { Choice($0.id.description, $0.name) },
                        value: typed("colleague"),
                        error: typed.error("colleague", t)
                    ).html(t)
                    TextArea(
                        "note",
                        label: t("handOver.note"),
                        hint: t("handOver.note.hint"),
                        isOptional: true,
                        value: typed("note"),
                        error: typed.error("note", t),
                        rows: 4,
                        seenBy: WhoSees([t("handOver.seenBy")])
                    ).html(t)
                    SubmitButton(t("handOver.button"), .warning).html
                }
            }
            OfferToUnit(number: number).form(model, typed, visit)
        }
    }
}

/// Gives the plan to a colleague. It is out of the giver's reach afterwards, so the list of plans comes next.
struct HandOverPlan: ActionRoute {
    struct Input: Sendable {
        let colleague: Actor.ID?
        let note: String
        let version: Int
    }

    let number: PlanNumber

    var page: HandOverPage { HandOverPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            colleague: fields.identifier("colleague", missing: "handOver.colleague.missing"),
            note: fields.text("note", max: 2_000),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let colleague = input.colleague {
            try HandOverCommands.handOver(
                number,
                to: colleague,
                note: input.note,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .at(.plans)
    }
}

extension Routes {
    /// Handing over plans, or single tasks of one, and plans that nobody answers for.
    mutating func addHandOver() {
        page(.tasks) { TasksPage(number: $0) }
        action(.tasks) { GiveTask(number: $0) }
        action(.taskEnds) { EndTask(number: $0) }
        page(.handOver) { HandOverPage(number: $0) }
        action(.handOver) { HandOverPlan(number: $0) }
        action(.unitHandOver) { OfferToUnit(number: $0) }
        action(.unitHandOverEnd) { TakeBackFromUnit(number: $0) }
        page(.handOverPlans, HandOverPlansPage())
        action(.handOverPlans, HandOverPlans())
        page(.unclaimedPlans, UnclaimedPlansPage())
        action(.unclaimedPlans, GiveUnclaimedPlans())
        page(.handOverSheet) { HandOverSheetPage(number: $0) }
    }
}
