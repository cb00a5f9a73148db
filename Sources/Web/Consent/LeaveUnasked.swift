import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Writes down why a guardian is not asked (L8): a reason beside the warning, never a hard stop.
struct LeaveUnasked: ActionRoute {
    struct Input: Sendable {
        let member: TeamMember.ID?
        let reason: NotAsked?
        let version: Int
    }

    let number: PlanNumber

    var page: ConsentPage { ConsentPage(number: number) }

    /// Who is not asked and why, and a form; nothing for a plan without guardians.
    func section(_ model: ConsentPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let guardians = model.file.team.filter { $0.kind == .guardian || $0.kind == .relative }
        if guardians.isEmpty { return .empty }
        let unasked = guardians.compactMap { guardian in model.family.notAsked[guardian.id].map { (guardian.name, $0) }
        }
        return HTML {
            h2 { t("notAsked.title") }
            if unasked.isEmpty { p { t("notAsked.none") } }
            for (name, reason) in unasked {
                p {
                    t.html(
                        "notAsked.reason.is",
                        ["name": bdi { name }, "reason": .text(t("notAsked.is.\(reason.rawValue)"))]
                    )
                }
            }
            if model.file.refusal(of: .leaveUnasked, typed) == nil {
                postForm(.at(.notAsked, number), visit, version: model.file.plan.version) {
                    SelectField(
                        "member",
                        label: t("notAsked.member"),
                        choices: guardians.map { Choice($0.id.description, $0.name) },
                        value: typed("member"),
                        error: typed.error("member", t)
                    ).html(t)
                    SelectField(
                        "notAskedReason",
                        label: t("notAsked.reason"),
                        choices: NotAsked.allCases.map { Choice($0.rawValue, t("notAsked.reason.\($0.rawValue)")) },
                        value: typed("notAskedReason"),
                        error: typed.error("notAskedReason", t)
                    ).html(t)
                    SubmitButton(t("notAsked.save"), .secondary).html
                }
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            member: fields.identifier("member", missing: "notAsked.member.missing"),
            reason: fields.choice("notAskedReason", missing: "notAsked.reason.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let member = input.member, let reason = input.reason else { return page.location }
        try NotAskedCommands.record(
            reason,
            about: member,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
