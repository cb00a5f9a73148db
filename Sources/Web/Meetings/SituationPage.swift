import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// Så är det nu: the person's own words first, and then one line for each around the table: what goes well and what is
/// hard (ux §6.2, part 2).
struct SituationPage: PageRoute {
    let number: PlanNumber

    var location: Location { .at(.situation, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<PlanFile> {
        try PlanFile.seen(number, visit, in: db)
    }

    func view(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let parts = MeetingParts(.now, of: file)
        return Page.inPlan(number, t("situation.title"), visit, for: file) {
            parts.html(t)
            OwnWordsQuote(file).html(t)
            if let refusal = file.refusal(of: .recordSituation, typed) {
                file.refused(refusal, t)
                SaidAtTable(file.said).html(t)
                parts.next(t)
            } else {
                p { t("situation.about") }
                RecordSituation(number: number).form(file, typed, visit)
            }
        }
    }
}

/// Writes down how it is now, as each says it.
struct RecordSituation: ActionRoute {
    struct Input: Sendable {
        let said: [Statement.New]
        let goesOn: Bool
    }

    /// What the names of the fields begin with; the member's id follows.
    private static let kinds: [Statement.Kind] = [.good, .hard]
    /// What the name of the field begins with that holds what stood in another when the form was made.
    private static let formerPrefix = "former-"

    let number: PlanNumber

    var page: SituationPage { SituationPage(number: number) }

    func form(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let latest = file.statements.filter { Self.kinds.contains($0.kind) }.map(\.at).max()
        return postForm(page.location, visit) {
            for member in file.team {
                for kind in Self.kinds { field(kind, of: member, file, typed, t) }
            }
            SubmitButton(t("situation.save"), .secondary).html
            GoOn.button(from: .now, t)
            if let latest { p(.class("muted")) { t.html("situation.saved", ["moment": t.element(latest)]) } }
        }
    }

    /// A field that was not touched shows what is saved by now. Where somebody else has written meanwhile, both stand there:
    /// what is saved, and what was typed (ux §6.4).
    private func field(_ kind: Statement.Kind, of member: TeamMember, _ file: PlanFile, _ typed: Typed, _ t: Words)
        -> HTML
    {
        let name = Self.name(kind, member.id)
        let saved = file.statements.first { $0.member == member.id && $0.kind == kind }?.words ?? ""
        let merged = Merged(saved: saved, former: typed(Self.formerPrefix + name), typed: typed(name, or: saved))
        return HTML {
            if !saved.isEmpty { HiddenField(Self.formerPrefix + name, saved).html }
            TextArea(
                name,
                label: t("situation.\(kind.rawValue)", ["name": t.told(member.name)]),
                isOptional: true,
                value: merged.words,
                error: typed.error(name, t) ?? (merged.isClash ? t("situation.clash") : nil),
                rows: merged.isClash ? 4 : 2
            ).html(t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        var said: [Statement.New] = []
        for kind in Self.kinds {
            for name in fields.form.names where name.hasPrefix(kind.rawValue + "-") {
                guard let member = TeamMember.ID(name.dropFirst(kind.rawValue.count + 1)) else { continue }
                let former = fields.text(Self.formerPrefix + name, max: 1_000)
                said.append(Statement.New(member, kind, fields.text(name, max: 1_000), former: former))
            }
        }
        return Input(said: said, goesOn: GoOn.isPressed(in: fields.form))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        try StatementCommands.recordSituation(
            input.said,
            on: number,
            version: nil,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return input.goesOn ? .at(.goals, number) : page.location
    }

    private static func name(_ kind: Statement.Kind, _ member: TeamMember.ID) -> String {
        "\(kind.rawValue)-\(member)"
    }
}
