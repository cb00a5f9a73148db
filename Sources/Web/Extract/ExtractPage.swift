import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Before the person's extract is printed: for whom it is, and what the law says about her age and her guardians.
struct ExtractPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let refusal: ExtractRefusal?
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.extract, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let refusal = ExtractRefusal(of: file, by: try visit.reader().account)
        return Seen(Model(file: file, refusal: refusal, today: visit.today), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("extract.title"), visit, for: file, back: .at(.history, number)) {
            if let refusal = model.refusal {
                Notice(.info, t("extract.refused.\(refusal.rawValue)")).html(t)
            } else {
                p { t("extract.about") }
                p { t("extract.others") }
                h2 { t("extract.whom") }
                for line in law(of: file, on: model.today) { p { t("extract.law.\(line)") } }
                p(.class("actions")) {
                    a(.class("button"), .href(Location.at(.personsExtract, number).href)) { t("extract.forPerson") }
                }
                // What another may know of is judged line by line, by somebody who answers for it (OSL 12:1–3, 26:1).
                Notice(.warning, t(file.places.isProtected ? "extract.protected" : "extract.notForOthers")).html(t)
            }
        }
    }

    /// What holds by her age (SoL 3:1–4, FB 6:11, OSL 12:3; L8).
    private func law(of file: PlanFile, on day: Day) -> [String] {
        guard let age = file.patient.age(on: day) else { return ["unknown", "guardians"] }
        if age >= 18 { return ["adult"] }
        return [age >= 15 ? "fifteen" : "child", "guardians"]
    }
}

/// Why no extract is made.
enum ExtractRefusal: String {
    /// Whoever has a single task in the plan hands nobody the whole.
    case notYours
    /// The reader is told no place, and everything that is written tells some.
    case places

    /// Nil where it may be made.
    init?(of file: PlanFile, by account: Actor.ID) {
        if !Extract.mayBeMade(of: file, by: account) {
            self = .notYours
        } else if !file.places.areShown {
            self = .places
        } else {
            return nil
        }
    }
}
