import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// What became of a promise. A page of its own with one form, so that the list of promises stays short to go through by
/// keyboard and by ear.
struct PromiseReportPage: PageRoute {
    let number: PlanNumber

    var location: Location { .at(.promiseReports, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<PlanFile> {
        try PlanFile.seen(number, visit, in: db)
    }

    func view(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("report.title"), visit, for: file, back: .at(.whoDoesWhat, number)) {
            if let refusal = file.refusal(of: .reportPromise, typed) {
                file.refused(refusal, t)
            } else if file.promises.isEmpty {
                EmptyState(t("plan.noPromises")).html
            } else {
                reportForm(file, typed, visit)
            }
        }
    }

    private func reportForm(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(location, visit, version: file.plan.version) {
            Radios(
                "promise",
                label: t("report.promise"),
                choices: file.promises.map { promise in
                    let due = t("report.due", ["day": t.shortDay(promise.dueOn)])
                    let status = t("promise.status.\(promise.status.rawValue)")
                    return Choice(
                        promise.id.description,
                        "\(t.told(promise.who)): \(promise.what)",
                        hint: "\(due) \(status)."
                    )
                },
                value: typed("promise"),
                error: typed.error("promise", t)
            ).html(t)
            SelectField(
                "status",
                label: t("report.status"),
                choices: Promise.Status.allCases.map { Choice($0.rawValue, t("promise.status.\($0.rawValue)")) },
                value: typed("status"),
                error: typed.error("status", t)
            ).html(t)
            TextArea(
                "why",
                label: t("report.why"),
                hint: t("report.why.hint"),
                isOptional: true,
                value: typed("why"),
                error: typed.error("why", t),
                rows: 2
            ).html(t)
            SubmitButton(t("report.button")).html
        }
    }
}

/// Reports what became of a promise.
struct ReportPromise: ActionRoute {
    struct Input: Sendable {
        let promise: Promise.ID?
        let status: Promise.Status?
        let why: String
        let version: Int
    }

    let number: PlanNumber

    var page: PromiseReportPage { PromiseReportPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            promise: fields.identifier("promise", missing: "report.promiseMissing"),
            status: fields.choice("status", missing: "report.statusMissing"),
            why: fields.text("why", max: 500),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let promise = input.promise, let status = input.status {
            try PromiseCommands.report(
                status,
                why: input.why,
                of: promise,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .at(.whoDoesWhat, number)
    }
}
