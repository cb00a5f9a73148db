import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// The promises in a received plan that are the unit's own: its answer to those that were written down for it, and how it
/// goes with the others.
struct CopyPromisesPage: PageRoute {
    struct Model: Sendable {
        let copy: PlanCopy
        /// What the unit told last about each.
        let told: [Promise.ID: Promise.Report]
        /// What those said before that wait for an answer anew.
        let former: [Promise.ID: PlanDocument.Effort]
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.copyPromises, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let copy = try Copies.find(number, for: .openCopy, scope: visit.scope(), vault: visit.site.vault, in: db)
        let told = try CopyPromises.latest(from: copy, act: visit.act(), in: db)
        let former = try CopyPromises.former(in: copy, act: visit.act(), in: db)
        let model = Model(copy: copy, told: told, former: former, today: visit.today)
        return Seen(model, Look(.opened, [copy.record]))
    }

    /// As on the copy's own page: nothing is shown before it is written down that the version was opened.
    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        try await visit.open(model.copy)
        return model
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let copy = model.copy
        return Page(
            t("copy.promises.title"),
            part: t("plan.part", ["number": number.description]),
            about: t.html("plan.for", ["name": strong { bdi { copy.document.patient } }]),
            current: .inbox,
            back: .copy(number)
        ) {
            if copy.ownPromises.isEmpty {
                EmptyState(t("copy.promises.none"), next: Link(t("copy.promises.back"), Location.copy(number).href))
                    .html
            } else if copy.mayBeAnswered || !typed.isEmpty {
                p { t("copy.promises.about", ["sender": t.sender(copy.document)]) }
                TellPromises(number: number).form(model, typed, visit)
            } else {
                Notice(.info, t("copy.promises.over")).html(t)
            }
        }
    }
}

/// Tells the plan's owner how it goes with the unit's own promises.
struct TellPromises: ActionRoute {
    struct Input: Sendable {
        let reports: [Promise.Report]
        let version: Int
    }

    /// What the names of the fields begin with; the promise's id follows.
    private static let (status, why) = ("status-", "why-")

    let number: PlanNumber

    var page: CopyPromisesPage { CopyPromisesPage(number: number) }

    func form(_ model: CopyPromisesPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: model.copy.version) {
            for promise in model.copy.ownPromises {
                if let id = promise.promise { fields(promise, id, model, typed, t) }
            }
            SubmitButton(t("copy.promises.save")).html
        }
    }

    private func fields(
        _ promise: PlanDocument.Effort,
        _ id: Promise.ID,
        _ model: CopyPromisesPage.Model,
        _ typed: Typed,
        _ t: Words
    ) -> HTML {
        let (status, why) = (Self.status + id.description, Self.why + id.description)
        let due = Day(promise.dueOn).map { t.shortDay($0) } ?? promise.dueOn
        let isLate = Day(promise.dueOn).map { $0 < model.today } ?? false
        let standing = promise.isAwaited ? "awaited" : isLate ? "late" : promise.status
        return fieldset(.class("field")) {
            legend { "\(t.told(promise.who)): \(promise.what)" }
            p(.class("hint")) { t("copy.promises.\(standing)", ["day": due]) }
            if let before = model.former[id] {
                SummaryList([
                    .init(t("copy.promises.former"), sentence(before, t)),
                    .init(t("copy.promises.now"), sentence(promise, t)),
                ]).html(t)
            }
            if let said = model.told[id]?.why, !said.isEmpty { p(.class("hint")) { t("promise.said", ["why": said]) } }
            SelectField(
                status,
                label: t(promise.isAwaited ? "copy.promises.answer" : "report.status"),
                isOptional: true,
                choices: choices(promise, t),
                value: typed(status),
                error: typed.error(status, t)
            ).html(t)
            TextField(
                why,
                label: t("copy.promises.why"),
                isOptional: true,
                value: typed(why),
                error: typed.error(why, t)
            ).html(t)
        }
    }

    private func sentence(_ promise: PlanDocument.Effort, _ t: Words) -> HTML {
        t.html(
            "readBack.promise",
            [
                "who": bdi { t.told(promise.who) }, "what": span(.dir(.auto)) { promise.what },
                "day": Day(promise.dueOn).map { t.element($0) } ?? .text(promise.dueOn),
            ]
        )
    }

    /// Yes or no to what waits for an answer; how it went with what has been promised.
    private func choices(_ promise: PlanDocument.Effort, _ t: Words) -> [Choice] {
        let all: [Promise.Status] =
            promise.isAwaited
            ? [.planned, .ongoing, .done, .cancelled] : [.ongoing, .done, .notDone, .interrupted, .cancelled]
        return all.map { status in
            let isAnswer = promise.isAwaited && (status == .planned || status == .cancelled)
            return Choice(
                status.rawValue,
                t(isAnswer ? "copy.promises.answer.\(status.rawValue)" : "promise.status.\(status.rawValue)")
            )
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        var reports: [Promise.Report] = []
        for name in fields.form.names where name.hasPrefix(Self.status) {
            guard let promise = Promise.ID(name.dropFirst(Self.status.count)) else { continue }
            let reason = Self.why + promise.description
            guard let status = fields.choice(name, of: Promise.Status.self) else {
                // What was written beside no answer is not thrown away.
                if !fields.text(reason, max: 500).isEmpty { fields.add(name, "report.statusMissing") }
                continue
            }
            let why = fields.line(reason, max: 500, missing: status.needsReason ? "copy.promises.whyMissing" : nil)
            reports.append(Promise.Report(promise: promise, status: status, why: why))
        }
        return Input(reports: reports, version: fields.version(FormField.version))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard !input.reports.isEmpty else {
            throw Problem(.invalid, text: "copy.promises.nothing")
        }
        try CopyPromises.tell(
            input.reports,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return .copy(number)
    }
}
