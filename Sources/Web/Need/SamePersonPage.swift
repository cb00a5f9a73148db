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
                if model.matches.count > 1 { p { t("samePerson.more", ["count": "\(model.matches.count - 1)"]) } }
            } else {
                EmptyState(t("samePerson.none")).html
            }
            if model.file.plan.state != .closed || !typed.isEmpty, let match = model.matches.first {
                postForm(location, visit, version: model.file.plan.version) {
                    HiddenField("match", match.id.description).html
                    Radios(
                        "outcome",
                        label: t("samePerson.outcome"),
                        choices: PersonMatch.Outcome.allCases.map {
                            Choice($0.rawValue, t("samePerson.outcome.\($0.rawValue)"))
                        },
                        value: typed("outcome"),
                        error: typed.error("outcome", t)
                    ).html(t)
                    SubmitButton(t("samePerson.button")).html
                }
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
        if let match = input.match, let outcome = input.outcome {
            try PersonMatches.settle(
                match,
                as: outcome,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .plan(number)
    }
}
