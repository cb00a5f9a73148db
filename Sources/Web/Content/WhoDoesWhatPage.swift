import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Who does what: the promises and overall responsibility beside the goals, with what the law still asks for (L3).
struct WhoDoesWhatPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// The promises that were taken away.
        let removed: [Promise.Worded]
        let today: Day
    }

    let number: PlanNumber
    /// Whether the reader is writing one promise after another: the cursor then stands in the row.
    var isWritingPromises = false

    var location: Location { .at(isWritingPromises ? .promises : .whoDoesWhat, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let removed = try PromiseWordings.removed(from: file, act: visit.act(), in: db)
        return Seen(Model(file: file, removed: removed, today: visit.today), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        // All that is written here is possible in the same states.
        let refusal = file.refusal(of: .addPromise, typed)
        let isOpen = refusal == nil
        let parts = MeetingParts(.promises, of: file)
        return Page.inPlan(number, t("plan.whoDoesWhat"), visit, for: file) {
            parts.html(t)
            if let refusal { file.refused(refusal, t) }
            law(file, t)
            h2 { t("content.goals") }
            GoalList(file.goals).html(t)
            h2 { t("content.promises") }
            PromiseCards(file, today: model.today).html(t, empty: t("plan.noPromises")) { promise in
                HTML {
                    promise.report(t)
                    if isOpen, promise.isRefused { strike(promise, file, visit) }
                    if isOpen { change(promise, t) }
                }
            }
            if isOpen, !file.promises.isEmpty {
                p { Link(t("content.report"), Location.at(.promiseReports, number).href).html }
            }
            if isOpen { PromiseRow(file, typed, hasCursor: isWritingPromises).html(visit) }
            removed(model, t)
            h2 { t("content.others") }
            others(file, isOpen: isOpen, visit)
            h2 { t("plan.responsible") }
            if isOpen, file.places.areShown { responsibilityForm(file, typed, visit) } else { responsibility(file, t) }
            h2 { t("crisisPlan.title") }
            CrisisPlanWords(file.crisisPlan?.words).html(t)
            if isOpen { p { Link(t("crisisPlan.link"), Location.at(.crisisPlan, number).href).html } }
            if !isOpen { parts.next(t) }
        }
    }

    private func law(_ file: PlanFile, _ t: Words) -> HTML {
        let missing = Requirement.content(of: file)
        return HTML {
            p { t("content.law.\(file.plan.kind.rawValue)") }
            if missing.isEmpty {
                Notice(.success, t("content.complete")).html(t)
            } else {
                Notice(.info) {
                    p { t("content.missing") }
                    ul {
                        for requirement in missing { li { t("requirement.\(requirement.rawValue)") } }
                    }
                }.html(t)
            }
        }
    }

    /// Where it is put right or taken away. Read aloud by itself the link says of which promise it is.
    private func change(_ promise: Promise, _ t: Words) -> HTML {
        p {
            a(.href(Location.at(.promise, PlanPartPlace(number, promise.number)).href)) {
                t("content.change")
                span(.class("hidden-text")) { ": \(promise.what)" }
            }
        }
    }

    /// What was taken away, with where it can be written again.
    private func removed(_ model: Model, _ t: Words) -> HTML {
        if model.removed.isEmpty { return .empty }
        return HTML {
            h3 { t("promise.removed.all") }
            ul {
                for worded in model.removed {
                    let what = worded.wordings.first?.what ?? ""
                    li { Link(what, Location.at(.promise, PlanPartPlace(number, worded.number)).href).html }
                }
            }
        }
    }

    /// Takes up that somebody will not keep what was written down for her: the promise stays, struck out.
    private func strike(_ promise: Promise, _ file: PlanFile, _ visit: Visit) -> HTML {
        postForm(.at(.promiseReports, number), visit, version: file.plan.version) {
            HiddenField("promise", promise.id.description).html
            HiddenField("status", Promise.Status.cancelled.rawValue).html
            HiddenField("why", promise.why ?? "").html
            SubmitButton(visit.t("promise.strike"), .secondary).html
        }
    }

    /// What is said about those outside the principals (L3 3): their promises above, or that there is nothing to do.
    private func others(_ file: PlanFile, isOpen: Bool, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            if file.promises.contains(where: { $0.kind == .thirdPartyAction }) {
                p { t("content.others.promised") }
            } else if file.hasStatedNoMeasures {
                p { t("content.others.none") }
            } else if isOpen {
                p { t("content.others.unknown") }
                postForm(.at(.noMeasures, number), visit, version: file.plan.version) {
                    SubmitButton(t("content.others.button"), .secondary).html
                }
            } else {
                EmptyState(t("content.others.undecided")).html
            }
        }
    }

    private func responsibilityForm(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        // What was sent from another form of the page must not empty these fields.
        let isTyped = ["responsible", "coordinator", "careContact"].contains(where: typed.form.names.contains)
        return postForm(.at(.responsibility, number), visit, version: file.plan.version) {
            SelectField(
                "responsible",
                label: t("responsibility.principal"),
                choices: file.principalChoices,
                value: isTyped ? typed("responsible") : file.responsibility?.principal.description,
                error: typed.error("responsible", t)
            ).html(t)
            TextField(
                "coordinator",
                label: t("responsibility.coordinator"),
                hint: t("responsibility.coordinator.hint"),
                value: isTyped ? typed("coordinator") : file.responsibility?.coordinator,
                error: typed.error("coordinator", t)
            ).html(t)
            TextField(
                "careContact",
                label: t("responsibility.careContact"),
                hint: t("responsibility.careContact.hint"),
                isOptional: true,
                value: isTyped ? typed("careContact") : file.responsibility?.careContact,
                error: typed.error("careContact", t)
            ).html(t)
            SubmitButton(t("responsibility.button"), .secondary).html
        }
    }

    private func responsibility(_ file: PlanFile, _ t: Words) -> HTML {
        guard let responsibility = file.responsibility else { return EmptyState(t("responsibility.none")).html }
        return p { responsibility.words(in: file, t) }
    }
}

extension Promise {
    /// What was last reported about it, where its card does not say it all.
    func report(_ t: Words) -> HTML {
        let word = t("promise.status.\(status.rawValue)")
        return HTML {
            if status != .planned, status != .done {
                p(.class("muted")) {
                    t.html(
                        isRefused ? "promise.refused" : "promise.reported",
                        ["status": .text(word), "day": t.element(statusOn)]
                    )
                }
            }
            if let why { p(.class("muted")) { t("promise.said", ["why": why]) } }
        }
    }
}
