import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Takes a promise away: one that was written down by mistake is gone, and one that is not to be kept after all stays,
/// cancelled.
struct RemovePromise: ActionRoute {
    /// Why it is to go.
    enum Reason: String, CaseIterable, Sendable {
        case mistake, notToBeDone
    }

    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let reason: Reason?
        let why: String
        let version: Int
    }

    let place: PlanPartPlace

    var page: PromisePage { PromisePage(place: place) }

    /// Before the plan is established nobody has been told of it, and nothing is asked.
    func form(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let isEstablished = file.plan.state == .established
        return HTML {
            p { t("promise.remove.about") }
            postForm(.at(.promiseRemoval, place), visit, version: file.plan.version) {
                if isEstablished {
                    Radios(
                        "removal",
                        label: t("promise.removal"),
                        choices: Reason.allCases.map { Choice($0.rawValue, t("promise.removal.\($0.rawValue)")) },
                        value: typed("removal"),
                        error: typed.error("removal", t)
                    ).html(t)
                    TextField(
                        "removalWhy",
                        label: t("promise.removalWhy"),
                        hint: t("promise.removalWhy.hint"),
                        isOptional: true,
                        value: typed("removalWhy"),
                        error: typed.error("removalWhy", t)
                    ).html(t)
                } else {
                    HiddenField("removal", Reason.mistake.rawValue).html
                }
                SubmitButton(t("promise.remove.button"), .secondary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let reason = fields.choice("removal", of: Reason.self, missing: "promise.removalMissing")
        return Input(
            reason: reason,
            why: fields.line(
                "removalWhy",
                max: 500,
                missing: reason == .notToBeDone ? "promise.removalWhyMissing" : nil
            ),
            version: fields.version(FormField.version)
        )
    }

    /// - Returns: for what is gone its own page, where it can be written again at once.
    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        let promise = try place.promise(visit, in: db)
        switch input.reason {
        case .mistake:
            try PromiseChanges.remove(
                promise,
                on: place.plan,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
            return page.location
        case .notToBeDone:
            try PromiseCommands.report(
                .cancelled,
                why: input.why,
                of: promise,
                on: place.plan,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
            return page.back
        case nil: return page.location
        }
    }
}
