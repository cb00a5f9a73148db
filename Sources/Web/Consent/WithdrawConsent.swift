import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Writes down that somebody changed her mind. In force at once (L6).
struct WithdrawConsent: ActionRoute {
    struct Input: Sendable {
        let consent: Consent.ID?
        let version: Int
    }

    let number: PlanNumber

    var page: ConsentPage { ConsentPage(number: number) }

    /// Whether the answer still counts and the plan is where an answer can be taken back.
    static func isPossible(_ consent: Consent, in model: ConsentPage.Model) -> Bool {
        consent.isInForce(on: model.today) && (try? model.file.plan.state.after(.withdrawConsent)) != nil
    }

    /// What it means, and the button under one answer.
    func form(_ consent: Consent, _ model: ConsentPage.Model, _ visit: Visit) -> HTML {
        let t = visit.t
        let name = ["name": consent.giverName]
        return postForm(.at(.consentWithdrawal, number), visit, version: model.file.plan.version) {
            HiddenField("consent", consent.id.description).html
            p(.class("muted")) { t("consent.withdraw.\(consent.answer.rawValue)", name) }
            SubmitButton(t("consent.withdraw", name), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            consent: fields.identifier("consent", missing: "error.choice"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let consent = input.consent else { return page.location }
        try ConsentCommands.withdraw(
            consent,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
