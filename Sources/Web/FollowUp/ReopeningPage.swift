import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Opening a plan again: why, what it means, and which unfinished promises hold again.
struct ReopeningPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let reader: Actor.ID
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.reopening, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        return Seen(
            Model(file: file, reader: try visit.reader().account, today: visit.today),
            Look(.opened, file.records)
        )
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("reopening.title"), visit, for: file) {
            if let refusal = refusal(model, typed) {
                Notice(.info, t(refusal)).html(t)
            } else {
                p { t("reopening.meaning") }
                AskAgain(file, on: model.today).html(t)
                if !file.disclosures.isEmpty { p { t("reopening.copies") } }
                ReopenPlan(number: number).form(file, typed, visit)
            }
        }
    }

    private func refusal(_ model: Model, _ typed: Typed) -> String? {
        guard typed.isEmpty else { return nil }
        let file = model.file
        guard let closure = file.closure else { return "reopening.isOpen" }
        if !closure.reason.mayBeReopened { return "reopening.final" }
        if file.patient.diedOn != nil { return "reopening.hasDied" }
        return file.isWhole(of: model.reader) ? nil : "reopening.notYours"
    }
}

/// Whose yes does not count any more: nothing goes out on it until they have been asked again (L6).
struct AskAgain {
    private let names: [String]

    init(_ file: PlanFile, on day: Day) {
        names = file.toAskAgain(on: day)
    }

    func html(_ t: Words) -> HTML {
        if names.isEmpty { return .empty }
        return HTML {
            p { t("reopening.askAgain") }
            ul {
                for name in names { li { bdi { t.told(name) } } }
            }
        }
    }
}

/// Opens the plan again.
struct ReopenPlan: ActionRoute {
    struct Input: Sendable {
        let reason: Reopening.Reason?
        let words: String
        let resumed: [Promise.ID]
        let version: Int
    }

    let number: PlanNumber

    var page: ReopeningPage { ReopeningPage(number: number) }

    func form(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let unfinished = file.promises.filter(\.status.isOpen)
        return postForm(page.location, visit, version: file.plan.version) {
            Radios(
                "reopeningReason",
                label: t("reopening.reason"),
                choices: Reopening.Reason.allCases.map {
                    Choice($0.rawValue, t("reopening.reason.\($0.rawValue)"))
                },
                value: typed("reopeningReason"),
                error: typed.error("reopeningReason", t)
            ).html(t)
            TextArea(
                "reopeningWords",
                label: t("reopening.words"),
                hint: t("reopening.words.hint"),
                value: typed("reopeningWords"),
                error: typed.error("reopeningWords", t),
                rows: 2,
                seenBy: WhoSees(file.assignments.map(\.name))
            ).html(t)
            if !unfinished.isEmpty {
                Checkboxes(
                    "resumed",
                    label: t("reopening.resumed"),
                    hint: t("reopening.resumed.hint"),
                    isOptional: true,
                    choices: unfinished.map { promise in
                        Choice(
                            promise.id.description,
                            "\(t.told(promise.who)): \(promise.what)",
                            hint: t("report.due", ["day": t.shortDay(promise.dueOn)])
                        )
                    },
                    values: Set(typed.form.values("resumed")),
                    error: typed.error("resumed", t)
                ).html(t)
            }
            SubmitButton(t("reopening.button")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            reason: fields.choice("reopeningReason", missing: "reopening.reason.missing"),
            words: fields.text("reopeningWords", max: 2_000, missing: "reopening.words.missing"),
            resumed: fields.identifiers("resumed"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let reason = input.reason {
            try ReopeningCommands.reopen(
                number,
                because: reason,
                input.words,
                resuming: Set(input.resumed),
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .plan(number)
    }
}
