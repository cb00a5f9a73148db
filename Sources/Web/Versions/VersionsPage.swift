import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// The versions of a plan, the latest first: when each was made and by whom, to whom it went, and what is different in the
/// latest from the one before.
///
/// A version from before an identity was protected holds places, so nobody sees it who is told none (L18).
struct VersionsPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let versions: [PlanVersion]
        let latest: ReadVersion?
        let recipients: Recipients
        let names: [Actor.ID: String]
    }

    let number: PlanNumber

    var location: Location { .at(.versions, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let versions = try PastVersions.list(of: file, in: db)
        let model = Model(
            file: file,
            versions: versions,
            latest: try PastVersions.read(nil, of: file, act: visit.act(), in: db),
            recipients: try Recipients(file, on: visit.today, in: db),
            names: try Accounts.names(of: Set(versions.map(\.by)), in: db)
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("versions.title"), visit, for: model.file, isAboutPlaces: true) {
            if let latest = model.latest {
                if latest.earlier == nil { p { t("versions.first") } }
                ChangesInWords(latest).html(t)
                h2 { t("versions.all") }
                Timeline(model.versions.map { entry($0, model, t) }).html(t)
            } else {
                EmptyState(
                    t("versions.none"),
                    next: Link(t("establishment.title"), Location.at(.establishment, number).href)
                ).html
            }
        }
    }

    private func entry(_ version: PlanVersion, _ model: Model, _ t: Words) -> Timeline.Entry {
        let name = t("versions.version.\(version.standing.rawValue)", ["version": String(version.number)])
        let place = PlanPartPlace(number, version.number)
        return Timeline.Entry(
            version.at,
            HTML {
                Link(name, Location.at(.planVersion, place).href).html
                let units = model.file.disclosures.filter { $0.version == version.number && $0.recalledAt == nil }
                    .map { model.recipients.name(of: $0.unit) }
                if !units.isEmpty {
                    br()
                    t("versions.recipients", ["units": t.list(units.sorted())])
                }
            },
            who: model.names[version.by]
        )
    }
}
