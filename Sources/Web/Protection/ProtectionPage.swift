import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Skyddad identitet: which protection the person has, who is told places, and who knew one before (L18).
struct ProtectionPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let isResponsible: Bool
        /// The units that know a place from before, by name, with when each was told last.
        let holders: [(name: String, at: Instant)]
    }

    let number: PlanNumber

    var location: Location { .at(.protection, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let holders = try ProtectionCommands.holders(of: file, act: visit.act(), in: db)
        let units = try Directory.units(Set(holders.keys), in: db)
        let reader = try visit.reader().account
        let model = Model(
            file: file,
            isResponsible: file.assignments.responsible?.account == reader,
            holders: holders.compactMap { unit, at in units[unit].map { ($0.name, at) } }.sorted { $0.name < $1.name }
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("protection.title"), visit, for: file, isAboutPlaces: true) {
            if !model.holders.isEmpty { holders(model, visit) }
            if file.places.isProtected {
                h2 { t("places.readers") }
                p { t("places.rule") }
                readers(model, visit)
                if model.isResponsible { NamePlaceReader(number: number).form(model, typed, visit) }
            }
            h2 { t("protection.which") }
            ChangeProtection(number: number).form(model, typed, visit)
        }
    }

    private func holders(_ model: Model, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            h2 { t("places.holders") }
            p { t("places.holders.about") }
            ul {
                for holder in model.holders {
                    li { t.html("places.holder", ["name": .text(holder.name), "day": t.element(holder.at.day)]) }
                }
            }
            postForm(.at(.placeWarnings, number), visit, version: model.file.plan.version) {
                SubmitButton(t("places.holders.warned"), .secondary).html
            }
        }
    }

    private func readers(_ model: Model, _ visit: Visit) -> HTML {
        let t = visit.t
        let named = model.file.assignments.filter(\.isToldPlaces)
        return HTML {
            ul {
                for assignment in named {
                    li {
                        bdi { assignment.name }
                        ". "
                        if let naming = assignment.naming {
                            let reason = t("places.reason.\(naming.reason.rawValue)")
                            t.html("places.reader", ["reason": .text(reason), "day": t.element(naming.at.day)])
                            if model.isResponsible {
                                EndPlaceReader(number: number).form(naming, of: assignment, model, visit)
                            }
                        } else {
                            t("places.reader.responsible")
                        }
                    }
                }
            }
        }
    }
}
