import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The reader's plans, and a search among them by name, personal number or case number (L16).
struct PlansPage: SearchRoute {
    struct Query: Sendable {
        /// Empty for all of the reader's plans.
        var text = ""
        var includesClosed = false
    }

    struct Model: Sendable {
        let query: Query
        let plans: [Plan]
        let patients: [Patient.ID: Patient]
        let responsible: [Plan.ID: String]
        let clocks: AgreementClocks
        let today: Day
    }

    /// What the box for closed plans sends.
    private enum Closed: String {
        case included
    }

    /// The most plans on the page; a search finds the others.
    private static let limit = 100

    var location: Location { .at(.plans) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Query {
        Query(
            text: fields.line("search", max: 100),
            includesClosed: fields.choice("closed", of: Closed.self) != nil
        )
    }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        try find(Query(), visit, in: db)
    }

    func find(_ query: Query, _ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let scope = try visit.scope()
        let vault = visit.site.vault
        let plans =
            query.text.isEmpty
            ? try Plans.list(scope: scope, includingClosed: query.includesClosed, limit: Self.limit, in: db)
            : try Plans.search(query.text, scope: scope, vault: vault, today: visit.today, in: db)
                .filter { query.includesClosed || $0.state != .closed }
        let patients = try Patients.find(plans.map(\.patient), vault: vault, today: visit.today, in: db)
        let model = Model(
            query: query,
            plans: plans,
            patients: patients,
            responsible: try Plans.responsible(for: plans.map(\.id), in: db),
            clocks: try AgreementClocks(at: Set(plans.map(\.unit)), in: db),
            today: visit.today
        )
        let records = plans.map(\.record) + patients.values.map(\.record)
        return Seen(model, Look(query.text.isEmpty ? .listed : .searched, records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("plans.title"), current: .plans) {
            PlanLists(current: .plans).html(visit)
            p {
                a(.class("button secondary"), .href(Location.at(.newPlan).href)) { t("today.newPlan") }
            }
            postForm(location, visit) {
                TextField(
                    "search",
                    label: t("plans.search"),
                    hint: t("plans.search.hint"),
                    isOptional: true,
                    value: typed("search"),
                    error: typed.error("search", t)
                ).html(t)
                Checkboxes(
                    "closed",
                    label: t("plans.which"),
                    isOptional: true,
                    choices: [Choice(Closed.included.rawValue, t("plans.closed"))],
                    values: [typed("closed")],
                    error: typed.error("closed", t)
                ).html(t)
                SubmitButton(t("plans.search.button")).html
            }
            list(model, t)
            if model.plans.count > 1 { p { Link(t("handOverPlans.link"), Location.at(.handOverPlans).href).html } }
        }
    }

    private func list(_ model: Model, _ t: Words) -> HTML {
        let isSearch = !model.query.text.isEmpty
        if model.plans.isEmpty {
            return isSearch
                ? EmptyState(t("plans.noneFound"), next: Link(t("plans.all"), location.href)).html
                : EmptyState(t("plans.none")).html
        }
        return HTML {
            CaseList(
                t(isSearch ? "plans.found" : "plans.yours"),
                columns: ["patient", "step", "needSeenOn", "responsible", "number"].map {
                    t("plans.column.\($0)")
                },
                rows: model.plans.map { row($0, model, t) }
            ).html
            if isSearch {
                p { Link(t("plans.all"), location.href).html }
            } else if model.plans.count == Self.limit {
                p { t("plans.limit", ["count": String(Self.limit)]) }
            }
        }
    }

    private func row(_ plan: Plan, _ model: Model, _ t: Words) -> CaseList.Row {
        CaseList.Row(
            Link(model.patients[plan.patient]?.name ?? plan.number.description, Location.plan(plan.number).href),
            [
                PlanStep(plan, model.clocks, on: model.today).html(t),
                t.shortElement(plan.needSeenOn),
                bdi { model.responsible[plan.id] ?? t("plans.nobody") },
                .text(plan.number.description),
            ]
        )
    }
}
