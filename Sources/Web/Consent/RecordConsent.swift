import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Writes down an answer: a yes to named authorities until a day, or a no (L6, L8).
struct RecordConsent: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let answer: ConsentCommands.New?
        let version: Int
    }

    let number: PlanNumber

    var page: ConsentPage { ConsentPage(number: number) }

    func form(_ model: ConsentPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let proposal = t.shortDay(model.today.adding(months: 12))
        return postForm(page.location, visit, version: model.file.plan.version) {
            Radios(
                "giver",
                label: t("consent.giver"),
                choices: givers(in: model.file, t),
                value: typed("giver"),
                error: typed.error("giver", t)
            ).html(t)
            TextField(
                "giverName",
                label: t("consent.giverName"),
                hint: t("consent.giverName.hint"),
                isOptional: true,
                value: typed("giverName"),
                error: typed.error("giverName", t)
            ).html(t)
            radios("answer", Consent.Answer.self, typed, t)
            radios("form", Consent.Form.self, hint: t("consent.form.hint"), typed, t)
            TextField(
                "document",
                label: t("consent.document"),
                hint: t("consent.document.hint"),
                isOptional: true,
                value: typed("document"),
                error: typed.error("document", t)
            ).html(t)
            DateField(
                "documentUntil",
                label: t("consent.documentUntil"),
                hint: t("consent.documentUntil.hint"),
                isOptional: true,
                value: typed("documentUntil"),
                error: typed.error("documentUntil", t)
            ).html(t)
            Checkboxes(
                "contents",
                label: t("consent.contents"),
                hint: t("consent.contents.hint"),
                choices: Consent.Content.allCases.map { Choice($0.rawValue, t("consent.content.\($0.rawValue)")) },
                values: Set(typed.form.values("contents")),
                error: typed.error("contents", t)
            ).html(t)
            Checkboxes(
                "recipients",
                label: t("consent.recipients"),
                hint: t("consent.recipients.hint"),
                choices: model.recipients.map { Choice($0.id.description, $0.name) },
                values: Set(typed.form.values("recipients")),
                error: typed.error("recipients", t)
            ).html(t)
            TextArea(
                "exceptions",
                label: t("consent.exceptions"),
                hint: t("consent.exceptions.hint"),
                isOptional: true,
                value: typed("exceptions"),
                error: typed.error("exceptions", t),
                seenBy: WhoSees(readers(of: model.file, visit))
            ).html(t)
            DateField(
                "validUntil",
                label: t("consent.validUntil"),
                hint: t("consent.validUntil.hint", ["day": proposal]),
                value: typed("validUntil", or: proposal),
                error: typed.error("validUntil", t)
            ).html(t)
            SubmitButton(t("consent.save")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let giver = fields.choice("giver", of: ChosenGiver.self, missing: "consent.giver.missing")
        let isNamed = giver?.isNamed ?? false
        let name = fields.line("giverName", missing: isNamed ? "consent.giverName.missing" : nil)
        // Else the child's yes could be written down where a parent was meant.
        if giver != nil, !isNamed, !name.isEmpty { fields.add("giverName", "consent.giverName.chosen") }
        let answer = fields.choice("answer", of: Consent.Answer.self, missing: "consent.answer.missing")
        let form = fields.choice("form", of: Consent.Form.self, missing: "consent.form.missing")
        let recipients = fields.identifiers(
            "recipients",
            of: Owner.self,
            missing: answer == .yes ? "consent.recipients.missing" : nil
        )
        if answer == .no, !recipients.isEmpty { fields.add("recipients", "consent.recipients.notForNo") }
        let contents = fields.choices(
            "contents",
            of: Consent.Content.self,
            missing: answer == .yes ? "consent.contents.missing" : nil
        )
        let document = fields.line("document")
        let documentUntil = fields.day(
            "documentUntil",
            label: "consent.documentUntil",
            range: visit.today...visit.today.adding(months: 600)
        )
        let exceptions = fields.text("exceptions")
        // No answer is for ever: the statute sets no longest time, so the page does (L6).
        let days = visit.today.adding(days: 1)...visit.today.adding(months: 36)
        let validUntil = fields.day("validUntil", label: "consent.validUntil", missing: "error.day", range: days)
        let version = fields.version(FormField.version)
        guard let giver, let answer, let form, let validUntil else { return Input(answer: nil, version: version) }
        return Input(
            answer: ConsentCommands.New(
                giver: giver.part,
                member: giver.member,
                giverName: name,
                answer: answer,
                form: form,
                representation: document.isEmpty
                    ? nil : Consent.Representation(document: document, validUntil: documentUntil),
                contents: Set(contents),
                recipients: Set(recipients),
                exceptions: exceptions,
                validUntil: validUntil
            ),
            version: version
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let answer = input.answer else { return page.location }
        guard answer.recipients.isSubset(of: try Directory.authorities(on: visit.today, in: db).map(\.id)) else {
            throw Problem(.invalid, field: "recipients", text: "error.choice")
        }
        try ConsentCommands.record(
            answer,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }

    /// The person, then those on the team who can answer for her, and last somebody else by name.
    private func givers(in file: PlanFile, _ t: Words) -> [Choice] {
        let team = file.team.filter { $0.kind != .individual }.flatMap { member in
            member.kind.parts.map { part in
                let chosen = ChosenGiver(part, member.id)
                return Choice(
                    chosen.rawValue,
                    t("consent.giver.\(part.rawValue).member", ["name": t.told(member.name)])
                )
            }
        }
        return [
            Choice(Consent.Giver.individual.rawValue, t("consent.giver.individual.member", ["name": file.patient.name]))
        ]
            + team
            + [Consent.Giver.guardian, .representative].map { part in
                Choice(ChosenGiver(part).rawValue, t("consent.giver.\(part.rawValue).other"))
            }
    }

    private func radios<Code: RawRepresentable<String> & CaseIterable>(
        _ name: String,
        _ codes: Code.Type,
        hint: String? = nil,
        _ typed: Typed,
        _ t: Words
    ) -> HTML {
        Radios(
            name,
            label: t("consent.\(name)"),
            hint: hint,
            choices: codes.allCases.map { Choice($0.rawValue, t("consent.\(name).\($0.rawValue)")) },
            value: typed(name),
            error: typed.error(name, t)
        ).html(t)
    }

    /// Who reads what is not agreed to: those assigned to the plan, the reader first. It is never released (house, copies).
    private func readers(of file: PlanFile, _ visit: Visit) -> [String] {
        let others = file.assignments.filter { $0.account != visit.signedIn?.reader.account }.map(\.name)
        return [visit.t("consent.you")] + others
    }
}
