import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Decides that named authorities are told without a yes, on a coded ground with its reason (L13).
struct RecordLegalBasis: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let basis: LegalBasisCommands.New?
        let version: Int
    }

    let number: PlanNumber

    var page: LegalBasisPage { LegalBasisPage(number: number) }

    func form(_ model: LegalBasisPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: model.file.plan.version) {
            Radios(
                "ground",
                label: t("legalBasis.ground"),
                choices: LegalBasis.Ground.allCases.map { Choice($0.rawValue, t("legalBasis.ground.\($0.rawValue)")) },
                value: typed("ground"),
                error: typed.error("ground", t)
            ).html(t)
            TextArea(
                "reason",
                label: t("legalBasis.reason"),
                hint: t("legalBasis.reason.hint"),
                value: typed("reason"),
                error: typed.error("reason", t)
            ).html(t)
            Checkboxes(
                "recipients",
                label: t("consent.recipients"),
                hint: t("legalBasis.recipients.hint"),
                choices: model.recipients.map { Choice($0.id.description, $0.name) },
                values: Set(typed.form.values("recipients")),
                error: typed.error("recipients", t)
            ).html(t)
            DateField(
                "validUntil",
                label: t("legalBasis.validUntil"),
                value: typed("validUntil"),
                error: typed.error("validUntil", t)
            ).html(t)
            SubmitButton(t("legalBasis.save")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let ground = fields.choice("ground", of: LegalBasis.Ground.self, missing: "legalBasis.ground.missing")
        let reason = fields.text("reason", missing: "legalBasis.reason.missing")
        let recipients = fields.identifiers("recipients", of: Owner.self, missing: "consent.recipients.missing")
        // Nothing that goes past the person's will is for longer than a year at a time.
        let days = visit.today...visit.today.adding(months: 12)
        let validUntil = fields.day("validUntil", label: "legalBasis.validUntil", missing: "error.day", range: days)
        let version = fields.version(FormField.version)
        guard let ground, let validUntil else { return Input(basis: nil, version: version) }
        return Input(
            basis: LegalBasisCommands.New(
                ground: ground,
                reason: reason,
                recipients: Set(recipients),
                validUntil: validUntil
            ),
            version: version
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let basis = input.basis else { return page.location }
        try LegalBasisCommands.record(
            basis,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}

/// Decides that a ground holds no more.
struct EndLegalBasis: ActionRoute {
    struct Input: Sendable {
        let basis: LegalBasis.ID?
        let version: Int
    }

    let number: PlanNumber

    var page: LegalBasisPage { LegalBasisPage(number: number) }

    func form(_ basis: LegalBasis, _ model: LegalBasisPage.Model, _ visit: Visit) -> HTML {
        postForm(.at(.legalBasisEnd, number), visit, version: model.file.plan.version) {
            HiddenField("basis", basis.id.description).html
            SubmitButton(visit.t("legalBasis.end"), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            basis: fields.identifier("basis", missing: "error.choice"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let basis = input.basis else { return page.location }
        try LegalBasisCommands.end(
            basis,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
