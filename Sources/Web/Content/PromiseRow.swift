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
    private let proposal: Promise.New?

    /// - Parameters:
    ///   - hasCursor: gives the row the cursor, unless there is something above it to read first.
    ///   - proposal: what stands in it before anybody has typed; nil for nothing.
    init(_ file: PlanFile, _ typed: Typed, hasCursor: Bool, proposal: Promise.New? = nil) {
        self.file = file
        self.typed = typed
        self.hasCursor = hasCursor && typed.problems.isEmpty && !typed.isKept
        self.proposal = proposal
    }

    func html(_ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(.at(.promises, file.plan.number), visit, version: file.plan.version) {
            PromiseFields(file, proposal).html(typed, hasCursor: hasCursor, t)
            SubmitButton(t("promise.button"), .secondary).html
            if typed.problems.contains(where: { $0.text == "promise.same" }) { AddPromise.againButton(t) }
            GoOn.button(from: .promises, t)
        }
    }
}

/// The fields of a promise: who does what by when, and who stands behind it.
struct PromiseFields {
    private let file: PlanFile
    private let proposal: Promise.New?
    private let isOffered: Bool

    /// - Parameters:
    ///   - proposal: what stands in them before anybody has typed; nil for nothing.
    ///   - isOffered: whether it is settled who stands behind it, since an authority has offered it.
    init(_ file: PlanFile, _ proposal: Promise.New?, isOffered: Bool = false) {
        self.file = file
        self.proposal = proposal
        self.isOffered = isOffered
    }

    func html(_ typed: Typed, hasCursor: Bool = false, _ t: Words) -> HTML {
        let backing = proposal.map { PromiseBacking($0).rawValue }
        let who = TextField(
            "who",
            label: t("promise.who"),
            value: typed("who", or: proposal?.who ?? ""),
            error: typed.error("who", t)
        ).html(t)
        return HTML {
            hasCursor ? who.withCursor : who
            TextField(
                "what",
                label: t("promise.what"),
                value: typed("what", or: proposal?.what ?? ""),
                error: typed.error("what", t)
            ).html(t)
            DateField(
                "due",
                label: t("promise.due"),
                value: typed("due", or: proposal?.dueOn.description ?? ""),
                error: typed.error("due", t)
            ).html(t)
            if isOffered {
                HiddenField("principal", backing ?? "").html
            } else {
                SelectField(
                    "principal",
                    label: t("promise.behind"),
                    hint: t("promise.behind.hint"),
                    choices: file.principalChoices + [
                        Choice(Promise.Kind.thirdPartyAction.rawValue, t("promise.behind.thirdPartyAction")),
                        Choice(Promise.Kind.own.rawValue, t("promise.behind.own")),
                    ],
                    value: typed("principal", or: backing ?? ""),
                    error: typed.error("principal", t)
                ).html(t)
            }
        }
    }

    /// - Parameter first: the earliest day that it may be promised for.
    /// - Returns: nil only with a problem that has been told.
    static func read(_ fields: inout FieldReader, from first: Day, _ visit: Visit) -> Promise.New? {
        let who = fields.line("who", missing: "promise.whoMissing")
        let what = fields.line("what", max: 500, missing: "promise.whatMissing")
        let dueOn = fields.day(
            "due",
            label: "promise.due",
            missing: "promise.dueMissing",
            range: first...visit.today.adding(months: 36)
        )
        let backing = fields.choice("principal", of: PromiseBacking.self, missing: "promise.principalMissing")
        guard let dueOn, let backing else { return nil }
        return Promise.New(kind: backing.kind, principal: backing.principal, who: who, what: what, dueOn: dueOn)
    }
}

/// Who stands behind a promise, as one choice: a principal by its id, or a kind that has none (L3, L9).
struct PromiseBacking: RawRepresentable, Sendable {
    let kind: Promise.Kind
    let principal: Principal.ID?

    init(_ promise: Promise.New) {
        (kind, principal) = (promise.kind, promise.principal)
    }

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
        /// Whether it is to be saved although the plan has the very same.
        let again: Bool
        let goesOn: Bool
        let version: Int
    }

    private static let (again, anyway) = ("again", "anyway")

    let number: PlanNumber

    var page: WhoDoesWhatPage { WhoDoesWhatPage(number: number, isWritingPromises: true) }

    /// Saves a promise that the plan has already.
    static func againButton(_ t: Words) -> HTML {
        SubmitButton(t("promise.same.button"), .secondary, name: again, value: anyway).html
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let goesOn = GoOn.isPressed(in: fields.form)
        let version = fields.version(FormField.version)
        if goesOn, fields.areBlank("who", "what", "due", "principal") {
            return Input(new: nil, again: false, goesOn: goesOn, version: version)
        }
        return Input(
            new: PromiseFields.read(&fields, from: visit.today, visit),
            again: fields.form[Self.again] == Self.anyway,
            goesOn: goesOn,
            version: version
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let new = input.new {
            try PromiseCommands.add(
                new,
                again: input.again,
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
