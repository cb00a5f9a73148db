import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Whom the plan is for, as her card says: her name and number, and forms to put them right.
struct PersonPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Other open plans for the number that the reader answers for.
        let others: [Plan]
        /// Whether the reader answers for the plan.
        let isHers: Bool
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.person, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let scope = try visit.scope()
        let file = try PlanFile.open(number, scope: scope, act: visit.act(), in: db)
        let others = try file.patient.number.map {
            try Plans.open(for: $0, scope: scope, vault: visit.site.vault, in: db).filter { $0.id != file.plan.id }
        }
        let isHers = try file.assignments.responsible?.account == visit.reader().account
        return Seen(
            Model(file: file, others: others ?? [], isHers: isHers, today: visit.today),
            Look(.opened, file.records + (others ?? []).map(\.record))
        )
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let patient = model.file.patient
        return Page.inPlan(number, t("person.title"), visit, for: model.file) {
            for other in model.others {
                Notice(.warning) {
                    p { t("person.other") }
                    p { Link(t("person.other.open"), Location.plan(other.number).href).html }
                }.html(t)
            }
            DeathNotice(file: model.file).html(t)
            SummaryList(rows(of: patient, on: model.today, t)).html(t)
            if model.file.isOver, model.isHers { RecordDeath(number: number).form(model, typed, visit) }
            h2 { t(patient.number == nil ? "person.number.add" : "person.number.change") }
            ChangeNumber(number: number).form(model, typed, visit)
            if let refusal = model.file.refusal(of: .correctName, typed) {
                model.file.refused(refusal, t)
            } else {
                h2 { t("person.name.correct") }
                CorrectName(number: number).form(model, typed, visit)
            }
            if model.isHers {
                if patient.diedOn == nil {
                    h2 { t("death.title", ["name": patient.name]) }
                    RecordDeath(number: number).form(model, typed, visit)
                } else {
                    CorrectDeath(number: number).form(model, visit)
                }
            }
        }
    }

    private func rows(of patient: Patient, on day: Day, _ t: Words) -> [SummaryList.Row] {
        let number = patient.number.map { HTML.text($0.description) } ?? .text(t("person.number.unknown"))
        let rows = [
            SummaryList.Row(t("person.name"), bdi { patient.name }), SummaryList.Row(t("person.number"), number),
        ]
        if let diedOn = patient.diedOn { return rows + [.init(t("death.row"), t.element(diedOn))] }
        return rows
            + (patient.age(on: day).map { [.init(t("person.age"), t("person.age.years", ["years": "\($0)"]))] } ?? [])
    }
}
