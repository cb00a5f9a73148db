import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// A received plan for the paper file of the unit: what its page says, and nothing to press.
struct CopyPrintPage: PageRoute {
    struct Model: Sendable {
        let copy: PlanCopy
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.copyPrint, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let copy = try Copies.find(number, for: .openCopy, scope: visit.scope(), vault: visit.site.vault, in: db)
        return Seen(Model(copy: copy, today: visit.today), Look(.printed, [copy.record]))
    }

    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        try await visit.open(model.copy)
        return model
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(
            t("copy.title"),
            part: t("plan.part", ["number": number.description]),
            about: t.html("plan.for", ["name": strong { bdi { model.copy.document.patient } }]),
            current: .inbox,
            back: .copy(number)
        ) {
            div(.class("actions")) { p { t("preparation.print.how") } }
            CopyHead(model.copy).html(t)
            CopyContent(model.copy.document, today: model.today).html(t)
            p(.class("muted")) { t.html("summonsLetters.printed", ["day": t.element(model.today)]) }
        }
    }
}

/// A received plan as a file for the unit's case system.
struct CopyFile: FileRoute {
    let number: PlanNumber

    var page: Location { .copy(number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<PlanCopy> {
        let copy = try Copies.find(number, for: .openCopy, scope: visit.scope(), vault: visit.site.vault, in: db)
        return Seen(copy, Look(.exported, [copy.record]))
    }

    func complete(_ copy: PlanCopy, _ visit: Visit) async throws -> PlanCopy {
        try await visit.open(copy)
        return copy
    }

    func file(_ copy: PlanCopy, _ visit: Visit) throws -> TextFile? {
        let file = VersionFile(
            copy.document,
            copy.standing,
            version: copy.version,
            at: copy.receivedAt,
            under: number
        )
        return TextFile(name: "\(number).json", contentType: "application/json", text: try file.text())
    }
}
