import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// What is done when it gets worse before people meet again, and whom to call then.
struct CrisisPlanPage: PageRoute {
    let number: PlanNumber

    var location: Location { .at(.crisisPlan, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<PlanFile> {
        try PlanFile.seen(number, visit, in: db)
    }

    func view(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("crisisPlan.title"), visit, for: file) {
            p { t("crisisPlan.intro") }
            if let refusal = file.refusal(of: .writeCrisisPlan, typed) {
                file.refused(refusal, t)
                CrisisPlanWords(file.crisisPlan?.words).html(t)
            } else {
                if let written = file.crisisPlan {
                    p(.class("muted")) { t.html("crisisPlan.written", ["day": t.element(written.writtenOn)]) }
                }
                WriteCrisisPlan(number: number).form(file, typed, visit)
            }
        }
    }
}

/// Writes the crisis plan, or takes it away.
struct WriteCrisisPlan: ActionRoute {
    struct Input: Sendable {
        let words: String
        let version: Int
    }

    let number: PlanNumber

    var page: CrisisPlanPage { CrisisPlanPage(number: number) }

    func form(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: file.plan.version) {
            TextArea(
                "crisisWords",
                label: t("crisisPlan.words"),
                hint: t(file.crisisPlan == nil ? "crisisPlan.words.hint" : "crisisPlan.words.hint.change"),
                value: typed("crisisWords", or: file.crisisPlan?.words ?? ""),
                error: typed.error("crisisWords", t),
                rows: 6
            ).html(t)
            SubmitButton(t("crisisPlan.button")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(words: fields.text("crisisWords", max: 2_000), version: fields.version(FormField.version))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        if input.words.isEmpty, file.crisisPlan == nil {
            throw Problem(.invalid, field: "crisisWords", text: "crisisPlan.words.missing")
        }
        try CrisisPlanCommands.write(
            input.words,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return .at(.whoDoesWhat, number)
    }
}

/// The crisis plan as it stands, line by line as it was written.
struct CrisisPlanWords {
    private let words: String?

    init(_ words: String?) {
        self.words = words
    }

    func html(_ t: Words) -> HTML {
        guard let words else { return EmptyState(t("crisisPlan.none")).html }
        return HTML {
            for line in words.split(whereSeparator: \.isNewline) { p(.dir(.auto)) { String(line) } }
        }
    }
}
