import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// What is missing before the plan can be established, and who then gets a copy (L1, L3, L14).
struct EstablishmentPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let missing: [Requirement]
        let recipients: Recipients
    }

    let number: PlanNumber

    var location: Location { .at(.establishment, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let model = Model(
            file: file,
            missing: Requirement.missing(in: file, on: visit.today),
            recipients: try Recipients(file, on: visit.today, in: db)
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("establishment.title"), visit, for: file, isAboutPlaces: true) {
            if file.plan.state == .established {
                Notice(.success, t("establishment.done")).html(t)
                p { Link(t("establishment.shared"), Location.at(.sharing, number).href).html }
            } else if file.plan.state == .closed {
                Notice(.info, t("plan.isClosed")).html(t)
            } else {
                before(model, visit)
            }
        }
    }

    private func before(_ model: Model, _ visit: Visit) -> HTML {
        let t = visit.t
        let refusal = model.file.refusal(of: .establish, Typed())
        return HTML {
            if let refusal { model.file.refused(refusal, t) }
            missing(model.missing, t)
            earlier(model.file, t)
            model.recipients.html(t)
            if refusal == nil, model.missing.isEmpty {
                if model.recipients.count > 0 { p { t("establishment.about") } }
                postForm(location, visit, version: model.file.plan.version) {
                    SubmitButton(button(model.recipients.count, t)).html
                }
            }
        }
    }

    /// Those who answered before something was changed that they agreed on: they are asked again, and count as nobody who agrees.
    private func earlier(_ file: PlanFile, _ t: Words) -> HTML {
        let asked = file.said.filter(\.isEarlier).map { t.told($0.name) }
        if asked.isEmpty { return .empty }
        return Notice(.warning) {
            p { t("establishment.earlier", ["names": t.list(asked)]) }
            p { Link(t("readBack.title"), Location.at(.readBack, number).href).html }
        }.html(t)
    }

    private func missing(_ missing: [Requirement], _ t: Words) -> HTML {
        HTML {
            h2 { t("establishment.missing") }
            if missing.isEmpty {
                EmptyState(t("establishment.nothingMissing")).html
            } else {
                ul {
                    for requirement in missing {
                        li {
                            Link(t("requirement.\(requirement.rawValue)"), Location.at(requirement.place, number).href)
                                .html
                        }
                    }
                }
            }
            if missing.contains(.municipalEffort) != missing.contains(.regionalEffort) {
                p { t("establishment.internal") }
                p { Link(t("establishment.internal.begin"), Location.at(.newPlan).href).html }
            }
        }
    }

    private func button(_ count: Int, _ t: Words) -> String {
        switch count {
        case 0: t("establishment.button")
        case 1: t("establishment.button.one")
        default: t("establishment.button.many", ["count": String(count)])
        }
    }
}

/// Establishes the plan.
struct Establish: ActionRoute {
    let number: PlanNumber

    var page: EstablishmentPage { EstablishmentPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try Establishment.establish(number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return .plan(number)
    }
}

extension Requirement {
    /// The page where it is seen to.
    fileprivate var place: Place {
        switch self {
        case .consent: .consent
        case .municipalEffort, .regionalEffort, .anyEffort, .measuresByOthers, .overallResponsibility: .whoDoesWhat
        case .ownWords: .ownWords
        }
    }
}
