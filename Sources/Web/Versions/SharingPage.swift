import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// "Visa för teamet": who gets the plan as it is now, and what has been released before (L13, L14).
struct SharingPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let recipients: Recipients
    }

    let number: PlanNumber

    var location: Location { .at(.sharing, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let model = Model(file: file, recipients: try Recipients(file, on: visit.today, in: db))
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("sharing.title"), visit, for: file, isAboutPlaces: true) {
            if let refusal = file.refusal(of: .share, typed) {
                file.refused(refusal, t)
            } else {
                p { t(file.plan.state == .established ? "sharing.established" : "sharing.draft") }
                model.recipients.html(t)
                share(model, visit)
            }
            h2 { t("sharing.history") }
            history(model, t)
        }
    }

    private func share(_ model: Model, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            if model.recipients.count > 0 {
                postForm(location, visit, version: model.file.plan.version) {
                    SubmitButton(
                        model.recipients.count == 1
                            ? t("sharing.button.one")
                            : t("sharing.button.many", ["count": String(model.recipients.count)])
                    ).html
                }
            } else {
                p { Link(t("task.people"), Location.at(.people, number).href).html }
                p { Link(t("task.consent"), Location.at(.consent, number).href).html }
            }
        }
    }

    private func history(_ model: Model, _ t: Words) -> HTML {
        if model.file.disclosures.isEmpty { return EmptyState(t("sharing.nothing")).html }
        return Timeline(
            model.file.disclosures.map { disclosure in
                let arguments = [
                    "version": String(disclosure.version), "name": model.recipients.name(of: disclosure.unit),
                    "basis": t("sharing.basis.\(disclosure.basis.rawValue)"),
                ]
                let line = t("sharing.disclosed", arguments)
                let end = disclosure.recalledAt == nil ? "" : ". " + t("sharing.recalled")
                return Timeline.Entry(disclosure.at, .text(line + end))
            }
        ).html(t)
    }
}

/// Shows the plan as it is now to the team.
struct Share: ActionRoute {
    let number: PlanNumber

    var page: SharingPage { SharingPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try Versions.share(number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}
