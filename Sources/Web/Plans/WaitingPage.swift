import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// What the reader's plans wait for from others: from whom, since when, and one thing to do about each (ux §5.1).
struct WaitingPage: PageRoute {
    struct Model: Sendable {
        let waits: [WaitForOthers]
        let patients: [Patient.ID: Patient]
        let units: [CareUnit.ID: CareUnit]
        let hasMore: Bool
        let today: Day
    }

    /// The most rows on the page; what has waited longest stands first.
    private static let limit = 100

    var location: Location { .at(.waiting) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        // One more than is shown tells that there is more.
        let all = try WaitsForOthers.list(scope: visit.scope(), limit: Self.limit + 1, act: visit.act(), in: db)
        let people = Set(all.map(\.patient)).sorted()
        let patients = try Patients.find(people, vault: visit.site.vault, today: visit.today, in: db)
        // Nobody asks a guardian of somebody who has come of age (FB 9:1).
        let waits = all.prefix(Self.limit).filter { wait in
            wait.kind != .guardian || patients[wait.patient]?.comesOfAge.map { $0 > visit.today } ?? true
        }
        let shown = Set(waits.map(\.patient))
        let model = Model(
            waits: waits,
            patients: patients,
            units: try Directory.units(Set(waits.compactMap(\.unit)), in: db),
            hasMore: all.count > Self.limit,
            today: visit.today
        )
        return Seen(
            model,
            Look(.listed, waits.map(\.record) + patients.filter { shown.contains($0.key) }.map(\.value.record))
        )
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("waiting.title"), current: .plans) {
            PlanLists(current: .waiting).html(visit)
            if model.waits.isEmpty {
                EmptyState(t("waiting.none"), next: Link(t("plans.open"), Location.at(.plans).href)).html
            } else {
                CaseList(
                    t("waiting.caption"),
                    columns: ["patient", "what", "since", "step"].map { t("waiting.column.\($0)") },
                    rows: model.waits.map { row($0, model, t) }
                ).html
            }
            if model.hasMore { p { t("waiting.more", ["count": String(model.waits.count)]) } }
        }
    }

    private func row(_ wait: WaitForOthers, _ model: Model, _ t: Words) -> CaseList.Row {
        CaseList.Row(
            Link(model.patients[wait.patient]?.name ?? wait.number.description, Location.plan(wait.number).href),
            [.text(what(wait, model, t)), since(wait, model, t), step(wait, t)]
        )
    }

    private func what(_ wait: WaitForOthers, _ model: Model, _ t: Words) -> String {
        let key = "waiting.what.\(wait.kind.rawValue)"
        switch wait.kind {
        case .answers, .promise:
            return t(wait.count == 1 ? key + ".one" : key + ".many", ["count": String(wait.count)])
        case .receipt, .transfer, .acceptance:
            // Where somebody works with a protected person tells a place (L18).
            let tellsPlaces = model.patients[wait.patient]?.protection == Patient.Protection.none
            let unit = tellsPlaces ? wait.unit.flatMap { model.units[$0]?.name } : nil
            let number = wait.kind == .acceptance ? (wait.count == 1 ? ".one" : ".many") : ""
            return t(key + number, ["unit": t.told(unit ?? ""), "count": String(wait.count)])
        case .consent: return t(wait.day < model.today ? key + ".ended" : key)
        case .guardian: return t(key)
        case .task:
            let task = wait.task.map { t("task.\($0.task.rawValue)") } ?? ""
            return t(key, ["name": wait.task?.holder ?? "", "task": task])
        }
    }

    /// The day, and how long ago it was, or that it is still to come.
    private func since(_ wait: WaitForOthers, _ model: Model, _ t: Words) -> HTML {
        let days = model.today.ordinal - wait.day.ordinal
        let day = t.shortElement(wait.day)
        switch days {
        case ..<0: return t.html("waiting.until", ["day": day])
        case 0: return t.html("waiting.today", ["day": day])
        case 1: return t.html("waiting.yesterday", ["day": day])
        default: return t.html("waiting.days", ["day": day, "count": .text(String(days))])
        }
    }

    private func step(_ wait: WaitForOthers, _ t: Words) -> HTML {
        let place: Place =
            switch wait.kind {
            case .answers: .summons
            case .receipt: .sharing
            case .acceptance: .whoDoesWhat
            case .promise: .promiseReports
            case .consent, .guardian: .consent
            case .transfer: .transfer
            case .task: .tasks
            }
        return Link(t("waiting.step.\(wait.kind.rawValue)"), Location.at(place, wait.number).href).html
    }
}
