import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Writes down how a meeting is prepared with the person. What was written before stays.
struct Prepare: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let preparation: Preparation?
        let version: Int
    }

    let number: PlanNumber

    var page: PreparationPage { PreparationPage(number: number) }

    func fields(_ model: PreparationPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        // What was sent from another part of the page must not empty these fields.
        let typed = typed.form.names.contains("participationNote") ? typed : Typed()
        let former = model.preparation.latest
        let seenBy = WhoSees([t("ownWords.you")] + model.seenBy)
        return HTML {
            participation(former, typed, t)
            adaptations(former, typed, t)
            TextField(
                "interpreter",
                label: t("preparation.interpreter"),
                hint: t("preparation.interpreter.hint"),
                isOptional: true,
                value: typed("interpreter", or: former?.interpreter ?? ""),
                error: typed.error("interpreter", t)
            ).html(t)
            TextArea(
                "avoid",
                label: t("preparation.avoid"),
                hint: t("preparation.avoid.hint"),
                isOptional: true,
                value: typed("avoid", or: former?.avoid ?? ""),
                error: typed.error("avoid", t),
                rows: 3,
                seenBy: seenBy
            ).html(t)
            SubmitButton(t("preparation.button")).html
        }
    }

    private func participation(_ former: Preparation?, _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            Radios(
                "participation",
                label: t("preparation.participation"),
                choices: Preparation.Participation.allCases.map {
                    Choice($0.rawValue, t("preparation.participation.\($0.rawValue)"))
                },
                value: typed("participation", or: former?.participation.rawValue ?? ""),
                error: typed.error("participation", t)
            ).html(t)
            TextArea(
                "participationNote",
                label: t("preparation.participationNote"),
                hint: t("preparation.participationNote.hint"),
                isOptional: true,
                value: typed("participationNote", or: former?.participationNote ?? ""),
                error: typed.error("participationNote", t),
                rows: 2
            ).html(t)
        }
    }

    private func adaptations(_ former: Preparation?, _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            Checkboxes(
                "adaptations",
                label: t("preparation.adaptations"),
                isOptional: true,
                choices: Preparation.Adaptation.allCases.map {
                    Choice($0.rawValue, t("preparation.adaptations.\($0.rawValue)"))
                },
                values: Set(
                    typed.isEmpty ? former?.adaptations.map(\.rawValue) ?? [] : typed.form.values("adaptations")
                ),
                error: typed.error("adaptations", t)
            ).html(t)
            TextField(
                "adaptationNote",
                label: t("preparation.adaptationNote"),
                isOptional: true,
                value: typed("adaptationNote", or: former?.adaptationNote ?? ""),
                error: typed.error("adaptationNote", t)
            ).html(t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let participation = fields.choice(
            "participation",
            of: Preparation.Participation.self,
            missing: "preparation.participation.missing"
        )
        let note = fields.text("participationNote")
        let adaptations: [Preparation.Adaptation] = fields.choices("adaptations")
        let adaptationNote = fields.line("adaptationNote", max: 500)
        let interpreter = fields.line("interpreter")
        let avoid = fields.text("avoid")
        return Input(
            preparation: participation.map {
                Preparation(
                    participation: $0,
                    participationNote: note,
                    adaptations: Preparation.Adaptation.allCases.filter(adaptations.contains),
                    adaptationNote: adaptationNote,
                    interpreter: interpreter,
                    avoid: avoid
                )
            },
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let preparation = input.preparation {
            try PreparationCommands.record(
                preparation,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }

    func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] {
        AskQuestion.written(form)
    }

    /// Its fields, where something else is written in them than what is saved.
    func written(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] {
        guard form.names.contains("participationNote") else { return [] }
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let saved = Self.values(try PlanPreparation.open(file, act: visit.act(), in: db).latest)
        let isWritten = saved.contains { name, values in
            form.values(name).map { PlainText($0, isLine: false).text }.filter { !$0.isEmpty } != values
        }
        return isWritten ? saved.map(\.name) : []
    }

    /// What the fields of a preparation send.
    private static func values(_ preparation: Preparation?) -> [(name: String, values: [String])] {
        [
            ("participation", [preparation?.participation.rawValue]),
            ("participationNote", [preparation?.participationNote]),
            ("adaptations", preparation?.adaptations.map(\.rawValue) ?? []),
            ("adaptationNote", [preparation?.adaptationNote]),
            ("interpreter", [preparation?.interpreter]),
            ("avoid", [preparation?.avoid]),
        ].map { name, values in (name, values.compactMap(\.self).filter { !$0.isEmpty }) }
    }
}
