import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Moving a plan to another authority: who may be asked, what goes with it, and what has been answered.
struct TransferPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Nil while nobody has been asked.
        let latest: Transfer?
        /// The unit that has been asked, with its authority.
        let asked: String
        /// The units of other authorities that may know the plan today, each with its authority.
        let choices: [Choice]
    }

    let number: PlanNumber

    var location: Location { .at(.transfer, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (file, latest) = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db) {
            try Transfers.latest(of: $0, key: $1, in: db)
        }
        let names = try Directory.authorityNames(in: db)
        func name(_ unit: CareUnit) -> String {
            [unit.name, names[unit.owner]].compactMap(\.self).joined(separator: ", ")
        }
        let choices = try Directory.units(on: visit.today, in: db).filter { unit in
            unit.owner != file.plan.owner && file.permissions.cover(.plan, for: unit.owner, on: visit.today).isCovered
        }
        let model = Model(
            file: file,
            latest: latest,
            asked: try latest.flatMap { try Directory.unit($0.unit, in: db) }.map(name) ?? "",
            choices: choices.map { Choice($0.id.description, name($0)) }
        )
        return Seen(model, Look(.opened, file.records))
    }

    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        try await read(model.file, visit)
        return model
    }

    /// Writes down that whoever answers for the plan sees what was answered.
    func read(_ file: PlanFile, _ visit: Visit) async throws {
        guard file.isMoving || file.moved != nil else { return }
        let (scope, act) = (try visit.scope(), try visit.act())
        try await visit.site.database.write {
            try TransferCommands.readAnswer(on: number, scope: scope, act: act, in: $0)
        }
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("transfer.title"), visit, for: model.file, isAboutPlaces: true) {
            if let latest = model.latest { answer(latest, model, t) }
            if model.file.plan.state == .closed, typed.isEmpty {
                Notice(.info, t("plan.isClosed")).html(t)
            } else if model.file.isMoving {
                KeepPlan(number: number).form(model, visit)
            }
            if model.latest?.outcome != nil || model.latest == nil || !typed.isEmpty,
                model.file.plan.state != .closed || !typed.isEmpty
            {
                p { t("transfer.meaning") }
                if model.choices.isEmpty {
                    EmptyState(
                        t("transfer.nobody"),
                        next: Link(t("people.consents"), Location.at(.consent, number).href)
                    ).html
                }
                if !model.choices.isEmpty || !typed.isEmpty {
                    AskTransfer(number: number).form(model, typed, visit)
                }
            }
        }
    }

    private func answer(_ transfer: Transfer, _ model: Model, _ t: Words) -> HTML {
        let day = t.element(transfer.askedAt.day)
        let code = transfer.outcome?.rawValue ?? "waiting"
        return Notice(transfer.outcome == .declined ? .warning : .info) {
            p { t.html("transfer.answer.\(code)", ["unit": .text(model.asked), "day": day]) }
            if !transfer.reason.isEmpty { p { transfer.reason } }
        }.html(t)
    }
}
