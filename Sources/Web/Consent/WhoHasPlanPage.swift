import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The person's own paper: which organisations have something of the plan, and why they keep it, in plain words (L6, L17;
/// ux §9). Staff print it and give it to her.
struct WhoHasPlanPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// The authority whose plan it is.
        let owner: String
        let holders: [CopyHolders.Holder]
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.whoHasPlan, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let model = Model(
            file: file,
            owner: try Directory.authority(file.plan.owner, in: db)?.name ?? "",
            holders: try CopyHolders(file, on: visit.today, in: db).holders,
            today: visit.today
        )
        return Seen(model, Look(.printed, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("whoHasPlan.title"), visit) {
            div(.class("actions")) { p { t("preparation.print.how") } }
            section(.class("card")) {
                p { t.html("whoHasPlan.for", ["name": strong { bdi { file.patient.name } }]) }
                // Who has it tells a place, and the paper may be found by whoever must not know (L18).
                let isProtected = file.places.isProtected
                p { isProtected ? t("whoHasPlan.protected") : t("whoHasPlan.owner", ["owner": model.owner]) }
                if let name = file.contact {
                    p { t("whoHasPlan.call", ["name": name]) }
                }
                if !isProtected { others(model, t) }
                p { t("whoHasPlan.change") }
                p(.class("muted")) { t.html("summonsLetters.printed", ["day": t.element(model.today)]) }
            }
        }
    }

    private func others(_ model: Model, _ t: Words) -> HTML {
        if model.holders.isEmpty { return p { t("whoHasPlan.nobody") } }
        return HTML {
            h2 { t("whoHasPlan.others") }
            ul {
                for holder in model.holders { li { line(holder, t) } }
            }
        }
    }

    private func line(_ holder: CopyHolders.Holder, _ t: Words) -> HTML {
        let what = holder.version == nil ? "whoHasPlan.summons" : "whoHasPlan.copy"
        return HTML {
            t.html(what, ["name": strong { holder.name }, "day": t.shortElement(holder.at.day)])
            " "
            if let since = holder.uncoveredSince {
                t.html("whoHasPlan.ended", ["day": t.shortElement(since)])
                " "
                t("whoHasPlan.keeps.\(holder.keeps.rawValue)")
            } else {
                t("whoHasPlan.covered")
            }
        }
    }
}
