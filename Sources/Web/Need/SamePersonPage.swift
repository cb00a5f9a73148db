import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// That the same person may have two plans: whom to call, and what the two agreed on.
struct SamePersonPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let matches: [PersonMatch]
        let authorities: [Owner.ID: String]
    }

    let number: PlanNumber

    var location: Location { .at(.samePerson, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let model = Model(
            file: file,
            matches: try PersonMatches.open(
                of: file.plan,
                for: file.patient,
                reader: visit.reader(),
                on: visit.today,
                in: db
            ),
            authorities: try Directory.authorityNames(in: db)
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("samePerson.title"), visit, for: model.file, isAboutPlaces: true) {
            if let match = model.matches.first {
                p { t("samePerson.intro") }
                p { strong { whom(match, model, t) } }
                if match.isAskedToEnd { Notice(.info, t("samePerson.asked")).html(t) }
                if model.matches.count > 1 { p { t("samePerson.more", ["count": "\(model.matches.count - 1)"]) } }
                promises(model, t)
            } else {
                EmptyState(t("samePerson.none")).html
            }
            if model.file.plan.state != .closed || !typed.isEmpty, let match = model.matches.first {
                let place = match.otherOwner == model.file.plan.owner ? "inside" : "between"
                postForm(location, visit, version: model.file.plan.version) {
                    HiddenField("match", match.id.description).html
                    Radios(
                        "outcome",
                        label: t("samePerson.outcome"),
                        choices: PersonMatch.Outcome.allCases.map { outcome in
                            let key = "samePerson.outcome.\(outcome.rawValue)"
                            let hint = outcome == .otherGoesOn ? "\(key).\(place)" : "\(key).hint"
                            return Choice(outcome.rawValue, t(key), hint: t(hint))
                        },
                        value: typed("outcome"),
                        error: typed.error("outcome", t)
                    ).html(t)
                    SubmitButton(t("samePerson.button")).html
                }
            }
        }
    }

    /// What is promised here and goes nowhere by itself.
    private func promises(_ model: Model, _ t: Words) -> HTML {
        let open = model.file.promises.filter(\.status.isOpen)
        if open.isEmpty { return .empty }
        return HTML {
            p { t("samePerson.promises") }
            ul {
                for promise in open { li { promise.what } }
            }
        }
    }

    private func whom(_ match: PersonMatch, _ model: Model, _ t: Words) -> String {
        let authority = model.authorities[match.otherOwner] ?? ""
        guard let contact = match.contact else { return t("samePerson.nobody", ["authority": authority]) }
        return t("samePerson.contact", ["name": contact, "authority": authority])
    }
}

/// Writes down what those who answer for the two plans agreed on.
struct SettleMatch: ActionRoute {
    struct Input: Sendable {
        let match: PersonMatch.ID?
        let outcome: PersonMatch.Outcome?
        let version: Int
    }

    let number: PlanNumber

    var page: SamePersonPage { SamePersonPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            match: fields.identifier("match", missing: "samePerson.missing"),
            outcome: fields.choice("outcome", missing: "samePerson.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let match = input.match, let outcome = input.outcome else { return page.location }
        let (scope, act) = (try visit.scope(), try visit.act())
        if outcome == .otherGoesOn {
            try PersonMatches.join(
                match,
                on: number,
                note: visit.t("samePerson.note"),
                version: input.version,
                scope: scope,
                act: act,
                in: db
            )
        } else {
            try PersonMatches.settle(
                match,
                as: outcome,
                on: number,
                version: input.version,
                scope: scope,
                act: act,
                in: db
            )
        }
        return .plan(number)
    }
}
