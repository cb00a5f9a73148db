import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// A version of a plan for the owner's paper file.
struct VersionPrintPage: PageRoute {
    let place: PlanPartPlace

    var location: Location { .at(.versionPrint, place) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<VersionPage.Model> {
        let model = try VersionPage(place: place).model(visit, in: db)
        return Seen(model, Look(.printed, model.file.records))
    }

    func view(_ model: VersionPage.Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let title = t("version.title", ["version": String(place.number)])
        let back = Location.at(.planVersion, place)
        return Page.inPlan(place.plan, title, visit, for: model.file, back: back, isAboutPlaces: true) {
            if let reading = model.reading {
                div(.class("actions")) { p { t("preparation.print.how") } }
                if reading.standing == .draft { Notice(.warning, t("copy.draft")).html(t) }
                p { t.html("version.made", ["moment": t.element(reading.at)]) }
                CopyContent(reading.document.forOthers(in: model.file), today: model.today).html(t)
                p(.class("muted")) { t.html("summonsLetters.printed", ["day": t.element(model.today)]) }
            } else {
                VersionPage.missing(place, t)
            }
        }
    }
}

/// A version of a plan as a file for the owner's case system.
struct PlanVersionFile: FileRoute {
    let place: PlanPartPlace

    var page: Location { .at(.planVersion, place) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<VersionPage.Model?> {
        let model = try VersionPage(place: place).model(visit, in: db)
        // Nobody is handed what its page does not show her (L18).
        guard model.reading != nil, model.file.places.areShown else { return Seen(nil) }
        return Seen(model, Look(.exported, model.file.records))
    }

    func file(_ model: VersionPage.Model?, _ visit: Visit) throws -> TextFile? {
        guard let model, let reading = model.reading else { return nil }
        let file = VersionFile(
            reading.document.forOthers(in: model.file),
            reading.standing,
            version: reading.number,
            at: reading.at,
            under: place.plan
        )
        return TextFile(name: "\(place.plan).json", contentType: "application/json", text: try file.text())
    }
}
