import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// The look back at a plan with the person: what helped, and when to meet again (domain §2).
struct FollowUpPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.followUp, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        return Seen(Model(file: file, today: visit.today), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        let refusal = file.refusal(of: .followUp, typed)
        return Page.inPlan(number, t("followUp.title"), visit, for: file) {
            if let refusal { file.refused(refusal, t) }
            h2 { t("content.promises") }
            PromiseCards(file, today: model.today).html(t, empty: t("plan.noPromises")) { $0.report(t) }
            if refusal == nil {
                if !file.promises.isEmpty {
                    p { Link(t("content.report"), Location.at(.promiseReports, number).href).html }
                }
                h2 { t("followUp.new") }
                followUpForm(model, typed, visit)
            }
            h2 { t("followUp.former") }
            former(file.followUps, t)
        }
    }

    private func followUpForm(_ model: Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(location, visit, version: model.file.plan.version) {
            // A date without its year is read as one to come, so the hint shows a day gone by in full.
            DateField(
                "heldOn",
                label: t("followUp.heldOn"),
                hint: t("followUp.heldOn.hint", ["day": t.shortDay(model.today.adding(days: -2))]),
                value: typed("heldOn"),
                error: typed.error("heldOn", t)
            ).html(t)
            TextArea(
                "outcome",
                label: t("followUp.outcome"),
                hint: t("followUp.outcome.hint"),
                value: typed("outcome"),
                error: typed.error("outcome", t),
                seenBy: WhoSees(model.file.assignments.map(\.name))
            ).html(t)
            DateField(
                "nextOn",
                label: t("followUp.nextOn"),
                hint: t("followUp.nextOn.hint", ["day": t.shortDay(model.today.adding(months: 3))]),
                isOptional: true,
                value: typed("nextOn"),
                error: typed.error("nextOn", t)
            ).html(t)
            SubmitButton(t("followUp.button")).html
        }
    }

    private func former(_ followUps: [FollowUp], _ t: Words) -> HTML {
        HTML {
            if followUps.isEmpty { EmptyState(t("followUp.none")).html }
            for followUp in followUps {
                h3 { t.element(followUp.heldOn) }
                for line in followUp.outcome.split(whereSeparator: \.isNewline) { p { String(line) } }
                if let nextOn = followUp.nextOn {
                    p(.class("muted")) { t.html("followUp.next", ["day": t.element(nextOn)]) }
                }
            }
        }
    }
}

/// Records a follow-up.
struct RecordFollowUp: ActionRoute {
    struct Input: Sendable {
        let followUp: FollowUp?
        let version: Int
    }

    let number: PlanNumber

    var page: FollowUpPage { FollowUpPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let today = visit.today
        let heldOn = fields.day(
            "heldOn",
            label: "followUp.heldOn",
            missing: "followUp.heldOnMissing",
            range: today.adding(months: -12)...today
        )
        let outcome = fields.text("outcome", missing: "followUp.outcomeMissing")
        let nextOn = fields.day(
            "nextOn",
            label: "followUp.nextOn",
            range: today.adding(days: 1)...today.adding(months: 12)
        )
        return Input(
            followUp: heldOn.map { FollowUp(heldOn: $0, outcome: outcome, nextOn: nextOn) },
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let followUp = input.followUp {
            try FollowUpCommands.record(
                followUp,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .plan(number)
    }
}
