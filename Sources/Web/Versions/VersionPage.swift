import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// One version of a plan as it was, with what is different from the one before it.
struct VersionPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Nil where there is no such version.
        let reading: ReadVersion?
        /// The number of the latest version.
        let latest: Int
        let today: Day
    }

    let place: PlanPartPlace

    var location: Location { .at(.planVersion, place) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let model = try model(visit, in: db)
        return Seen(model, Look(.opened, model.file.records))
    }

    func model(_ visit: Visit, in db: Reading) throws -> Model {
        let file = try PlanFile.open(place.plan, scope: visit.scope(), act: visit.act(), in: db)
        return Model(
            file: file,
            reading: try PastVersions.read(place.number, of: file, act: visit.act(), in: db),
            latest: try PastVersions.list(of: file, in: db).first?.number ?? 0,
            today: visit.today
        )
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let title = t("version.title", ["version": String(place.number)])
        let back = Location.at(.versions, place.plan)
        return Page.inPlan(place.plan, title, visit, for: model.file, back: back, isAboutPlaces: true) {
            if let reading = model.reading {
                if reading.number < model.latest { Notice(.info, t("version.isOld")).html(t) }
                if reading.standing == .draft { Notice(.warning, t("copy.draft")).html(t) }
                p { t.html("version.made", ["moment": t.element(reading.at)]) }
                div(.class("actions")) {
                    Link(t("version.print"), Location.at(.versionPrint, place).href).html
                    Link(t("version.file"), Location.at(.versionFile, place).href).html
                }
                if reading.earlier == nil { p { t("versions.first") } }
                ChangesInWords(reading).html(t)
                CopyContent(reading.document, today: model.today).html(t)
            } else {
                Self.missing(place, t)
            }
        }
    }

    /// That there is no such version, and the way to those there are.
    static func missing(_ place: PlanPartPlace, _ t: Words) -> HTML {
        EmptyState(t("version.missing"), next: Link(t("versions.title"), Location.at(.versions, place.plan).href)).html
    }
}
