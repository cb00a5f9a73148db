import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Writes down that the protection of the identity begins, ends or is of another kind.
struct ChangeProtection: ActionRoute {
    struct Input: Sendable {
        let protection: Patient.Protection?
        let reason: String
        let version: Int
    }

    let number: PlanNumber

    var page: ProtectionPage { ProtectionPage(number: number) }

    func form(_ model: ProtectionPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let file = model.file
        return HTML {
            p { now(file.patient.protection, t) }
            p { t("protection.begins") }
            // Those who live under a new identity are never tied to the old one by anything here.
            p { t("protection.fictitious") }
            postForm(page.location, visit, version: file.plan.version) {
                Radios(
                    "protection",
                    label: t("protection.new"),
                    choices: Patient.Protection.allCases.filter { $0 != file.patient.protection }.map {
                        Choice($0.rawValue, t("newPlan.protection.\($0.rawValue)"))
                    },
                    value: typed("protection"),
                    error: typed.error("protection", t)
                ).html(t)
                TextArea(
                    "reason",
                    label: t("protection.reason"),
                    hint: t("protection.reason.hint"),
                    value: typed("reason"),
                    error: typed.error("reason", t),
                    rows: 2
                ).html(t)
                SubmitButton(t("protection.button"), .warning).html
            }
        }
    }

    private func now(_ protection: Patient.Protection, _ t: Words) -> String {
        if protection == .none { return t("protection.now.none") }
        return t("protection.now", ["kind": t("newPlan.protection.\(protection.rawValue)")])
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            protection: fields.choice("protection", missing: "protection.missing"),
            reason: fields.text("reason", max: 500, missing: "protection.reason.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let protection = input.protection {
            try ProtectionCommands.change(
                to: protection,
                because: input.reason,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        // Protection that begins lets nobody in who was not named: the plan is what everybody with a task can open.
        return .plan(number)
    }
}

/// Writes down that those who knew a place have been asked to guard it.
struct WarnPlaceHolders: ActionRoute {
    let number: PlanNumber

    var page: ProtectionPage { ProtectionPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try ProtectionCommands.warned(on: number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}

extension Routes {
    /// Protected identities.
    mutating func addProtection() {
        page(.protection) { ProtectionPage(number: $0) }
        action(.protection) { ChangeProtection(number: $0) }
        action(.placeReaders) { NamePlaceReader(number: $0) }
        action(.placeReaderEnds) { EndPlaceReader(number: $0) }
        action(.placeWarnings) { WarnPlaceHolders(number: $0) }
    }
}
