import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// The row in which promises are written: Vem? Gör vad? Klart när? and one choice. Enter saves it, and the cursor is back
/// in Vem? for the next one (ux §6.2).
struct PromiseRow {
    private let file: PlanFile
    private let typed: Typed
    private let hasCursor: Bool

    /// - Parameter hasCursor: gives the row the cursor, unless there is something above it to read first.
    init(_ file: PlanFile, _ typed: Typed, hasCursor: Bool) {
        self.file = file
        self.typed = typed
        self.hasCursor = hasCursor && typed.problems.isEmpty && !typed.isKept
    }

    func html(_ visit: Visit) -> HTML {
        let t = visit.t
        let who = TextField("who", label: t("promise.who"), value: typed("who"), error: typed.error("who", t)).html(t)
        return postForm(.at(.promises, file.plan.number), visit, version: file.plan.version) {
            hasCursor ? who.withCursor : who
            TextField("what", label: t("promise.what"), value: typed("what"), error: typed.error("what", t)).html(t)
            DateField("due", label: t("promise.due"), value: typed("due"), error: typed.error("due", t)).html(t)
            SelectField(
                "principal",
                label: t("promise.behind"),
                hint: t("promise.behind.hint"),
                choices: file.principalChoices + [
                    Choice(Promise.Kind.thirdPartyAction.rawValue, t("promise.behind.thirdPartyAction")),
                    Choice(Promise.Kind.own.rawValue, t("promise.behind.own")),
                ],
                value: typed("principal"),
                error: typed.error("principal", t)
            ).html(t)
            SubmitButton(t("promise.button"), .secondary).html
            GoOn.button(from: .promises, t)
        }
    }
}

/// Who stands behind a promise, as one choice: a principal by its id, or a kind that has none (L3, L9).
struct PromiseBacking: RawRepresentable, Sendable {
    let kind: Promise.Kind
    let principal: Principal.ID?

    init?(rawValue: String) {
        principal = Principal.ID(rawValue)
        guard let kind = principal == nil ? Promise.Kind(rawValue: rawValue) : .effort else { return nil }
        self.kind = kind
    }

    var rawValue: String { principal?.description ?? kind.rawValue }
}

/// Writes down a promise.
struct AddPromise: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told, or where nothing was written and the meeting goes on.
        let new: Promise.New?
        let goesOn: Bool
        let version: Int
    }

    let number: PlanNumber

    var page: WhoDoesWhatPage { WhoDoesWhatPage(number: number, isWritingPromises: true) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let goesOn = GoOn.isPressed(in: fields.form)
        let version = fields.version(FormField.version)
        if goesOn, fields.areBlank("who", "what", "due", "principal") {
            return Input(new: nil, goesOn: goesOn, version: version)
        }
        let who = fields.line("who", missing: "promise.whoMissing")
        let what = fields.line("what", max: 500, missing: "promise.whatMissing")
        let dueOn = fields.day(
            "due",
            label: "promise.due",
            missing: "promise.dueMissing",
            range: visit.today...visit.today.adding(months: 36)
        )
        let backing = fields.choice("principal", of: PromiseBacking.self, missing: "promise.principalMissing")
        guard let dueOn, let backing else { return Input(new: nil, goesOn: goesOn, version: version) }
        return Input(
            new: Promise.New(kind: backing.kind, principal: backing.principal, who: who, what: what, dueOn: dueOn),
            goesOn: goesOn,
            version: version
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let new = input.new {
            try PromiseCommands.add(
                new,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return input.goesOn ? .at(.readBack, number) : page.location
    }
}

extension HTML {
    /// The same field with the cursor in it when the page opens.
    fileprivate var withCursor: HTML {
        switch self {
        case .void(let name, let attributes) where tag == "input": .void(name, attributes + [.autofocus()])
        case .element(let tag, let attributes, let content): .element(tag, attributes, content.withCursor)
        case .group(let parts): .group(parts.map(\.withCursor))
        case .void, .text, .doctype: self
        }
    }
}
