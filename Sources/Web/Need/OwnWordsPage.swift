import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The person's own words, word for word, or the written reason why there are none (L8).
struct OwnWordsPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Everybody who can read the words, in the order they are said.
        let seenBy: [String]
    }

    let number: PlanNumber

    var location: Location { .at(.ownWords, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let model = Model(file: file, seenBy: try readers(of: file, visit, in: db))
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("ownWords.title"), visit, for: file) {
            earlier(file, t)
            if let refusal = file.refusal(of: .recordOwnWords, typed) {
                Notice(.info, t(refusal)).html(t)
            } else {
                postForm(location, visit, version: file.plan.version) {
                    Radios(
                        "kind",
                        label: t("ownWords.kind"),
                        choices: OwnWords.Kind.allCases.map { Choice($0.rawValue, t("ownWords.kind.\($0.rawValue)")) },
                        value: typed("kind", or: OwnWords.Kind.words.rawValue),
                        error: typed.error("kind", t)
                    ).html(t)
                    TextArea(
                        "words",
                        label: t("ownWords.words"),
                        hint: t("ownWords.words.hint"),
                        value: typed("words"),
                        error: typed.error("words", t),
                        rows: 8,
                        seenBy: WhoSees([t("ownWords.you")] + model.seenBy)
                    ).html(t)
                    SubmitButton(t("ownWords.button")).html
                }
            }
        }
    }

    private func earlier(_ file: PlanFile, _ t: Words) -> HTML {
        guard let words = file.ownWords else { return p { t("plan.ownWords.none") } }
        return HTML {
            h2 { t("ownWords.earlier") }
            switch words.kind {
            case .words:
                Quote(
                    words.text,
                    by: t.html("plan.ownWords.by", ["name": bdi { file.patient.name }, "day": t.element(words.saidOn)])
                ).html(t)
            case .reason:
                p { t("plan.ownWords.reason", ["reason": words.text]) }
            }
            p { t("ownWords.earlier.stay") }
        }
    }

    /// The others who are assigned to the plan, and the authorities that are shown it when it is next shared: no more
    /// than consent covers (L13).
    private func readers(of file: PlanFile, _ visit: Visit, in db: Reading) throws -> [String] {
        let reader = try visit.reader()
        let colleagues = file.assignments.filter { $0.account != reader.account }.map(\.name)
        let onTeam = Set(file.team.compactMap(\.owner)).filter { authority in
            authority != file.plan.owner
                && file.permissions.cover(.plan, for: authority, on: visit.today).isCovered
                && file.permissions.cover(.ownWords, for: authority, on: visit.today).isCovered
        }
        return colleagues
            + (try Directory.authorities(in: db).filter { onTeam.contains($0.id) }
                .map { file.places.areShown ? $0.name : visit.t.told("") })
    }
}

/// Writes the words down. What was said before stays.
struct RecordOwnWords: ActionRoute {
    struct Input: Sendable {
        let kind: OwnWords.Kind?
        let words: String
        let version: Int
    }

    let number: PlanNumber

    var page: OwnWordsPage { OwnWordsPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let kind: OwnWords.Kind? = fields.choice("kind", missing: "ownWords.kind.missing")
        return Input(
            kind: kind,
            words: fields.text("words", max: 5_000, missing: "ownWords.words.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let kind = input.kind {
            try OwnWordsCommands.record(
                kind,
                input.words,
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
