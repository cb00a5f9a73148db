import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Sends the planned meeting to everybody who may know of it.
struct SendSummons: ActionRoute {
    let number: PlanNumber

    var page: SummonsPage { SummonsPage(number: number) }

    /// - Parameters:
    ///   - count: how many it will reach.
    ///   - reach: by what they are told.
    func form(to count: Int, by reach: CalledPeople.Reach, _ model: SummonsPage.Model, _ visit: Visit) -> HTML {
        let t = visit.t
        if let refusal = model.file.refusal(of: .summon, Typed()) { return model.file.refused(refusal, t) }
        return HTML {
            p { t("summons.send.about") }
            postForm(.at(.sendSummons, number), visit, version: model.file.plan.version) {
                SubmitButton(label(count, reach, t)).html
            }
        }
    }

    private func label(_ count: Int, _ reach: CalledPeople.Reach, _ t: Words) -> String {
        if reach == .letters { return t("summons.send.letters") }
        return count == 1 ? t("summons.send.one") : t("summons.send.many", ["count": String(count)])
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try AppointmentCommands.send(number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}

/// Cancels the planned meeting, with the reason.
struct CancelMeeting: ActionRoute {
    struct Input: Sendable {
        let why: String
        let version: Int
    }

    let number: PlanNumber

    var page: SummonsPage { SummonsPage(number: number) }

    func form(_ model: SummonsPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            h2 { t("summons.cancel.title") }
            p { t("summons.cancel.about") }
            postForm(.at(.cancelMeeting, number), visit, version: model.file.plan.version) {
                TextField(
                    "why",
                    label: t("summons.cancel.why"),
                    value: typed("why"),
                    error: typed.error("why", t)
                ).html(t)
                SubmitButton(t("summons.cancel"), .secondary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            why: fields.line("why", missing: "summons.cancel.why.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        try AppointmentCommands.cancel(
            number,
            because: input.why,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
