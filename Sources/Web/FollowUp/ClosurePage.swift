import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// The end of a plan: its reason, and what closing means before it is done.
struct ClosurePage: PageRoute {
    let number: PlanNumber

    var location: Location { .at(.closure, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<PlanFile> {
        try PlanFile.seen(number, visit, in: db)
    }

    func view(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("closure.title"), visit, for: file) {
            if let closure = file.closure {
                Notice(.info, t("plan.isClosed")).html(t)
                SummaryList(
                    [
                        .init(t("closure.closed"), t.element(closure.at)),
                        .init(t("closure.why"), t("closure.reason.\(closure.reason.rawValue)")),
                    ] + (closure.note.isEmpty ? [] : [.init(t("closure.inWords"), closure.note)])
                ).html(t)
                if !file.promises.isEmpty {
                    ClosedPromises(of: file).html(t)
                }
            } else {
                meaning(file, t)
                undone(file, t)
                if file.plan.state != .need, file.need == nil {
                    Notice(.info) {
                        p { t("closure.needMissing") }
                        p { Link(t("closure.needMissing.open"), Location.at(.need, number).href).html }
                    }.html(t)
                }
                p { Link(t("closure.died.open"), Location.at(.person, number).href).html }
                postForm(location, visit, version: file.plan.version) {
                    Radios(
                        "reason",
                        label: t("closure.reason"),
                        choices: Closure.Reason.allCases.filter {
                            $0.isChosen && ($0 != .neverNeeded || file.plan.state == .need)
                        }.map {
                            Choice($0.rawValue, t("closure.reason.\($0.rawValue)"))
                        },
                        value: typed("reason", or: known(file).reason),
                        error: typed.error("reason", t)
                    ).html(t)
                    TextArea(
                        "note",
                        label: t("closure.note"),
                        hint: t("closure.note.hint"),
                        isOptional: true,
                        value: typed("note", or: known(file).note),
                        error: typed.error("note", t),
                        rows: 2
                    ).html(t)
                    SubmitButton(t("closure.button"), .warning).html
                }
            }
        }
    }

    /// What is promised and not done: to be reported first, or left knowingly.
    private func undone(_ file: PlanFile, _ t: Words) -> HTML {
        let open = file.promises.filter(\.status.isOpen)
        if open.isEmpty { return .empty }
        return Notice(.info) {
            p { t("closure.undone") }
            ul {
                for promise in open { li { promise.what } }
            }
            if file.refusal(of: .reportPromise, Typed()) == nil {
                p { Link(t("content.report"), Location.at(.promiseReports, number).href).html }
            }
        }.html(t)
    }

    /// What a look back has said already, when it ended with closing the plan: nothing is written twice.
    private func known(_ file: PlanFile) -> (reason: String, note: String) {
        guard let last = file.followUps.first, last.nextOn == nil else { return ("", "") }
        let isReached = !last.goals.isEmpty && last.goals.allSatisfy(\.achievement.isReached)
        return (isReached ? Closure.Reason.goalsReached.rawValue : "", last.outcome)
    }

    private func meaning(_ file: PlanFile, _ t: Words) -> HTML {
        Notice(.warning) {
            p { t("closure.final") }
            if file.disclosures.isEmpty {
                p { t("closure.noCopies") }
            } else {
                p { t("closure.copies") }
                if file.plan.state == .established { p { t("closure.told") } }
            }
        }.html(t)
    }
}

/// Closes the plan.
struct Close: ActionRoute {
    struct Input: Sendable {
        let reason: Closure.Reason?
        let note: String
        let version: Int
    }

    let number: PlanNumber

    var page: ClosurePage { ClosurePage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            reason: fields.choice("reason", missing: "closure.reasonMissing"),
            note: fields.text("note", max: 2_000),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let reason = input.reason {
            try ClosureCommands.close(
                number,
                reason: reason,
                note: input.note,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .plan(number)
    }
}
