import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Takes somebody out of the team: she was written there by mistake, or her part is over.
struct RemoveTeamMember: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told, as the reason.
        let member: TeamMember.ID?
        let reason: TeamMember.Departure?
        let version: Int
    }

    let number: PlanNumber

    var page: PeoplePage { PeoplePage(number: number) }

    /// Whoever was added last stands first. Nothing where nobody but the person herself is there.
    func form(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let others = file.team.reversed().filter { $0.kind != .individual }
        if others.isEmpty { return .empty }
        return HTML {
            h2 { t("people.remove") }
            p { t("people.remove.about") }
            postForm(.at(.peopleRemovals, number), visit, version: file.plan.version) {
                SelectField(
                    "leaving",
                    label: t("people.remove.who"),
                    choices: others.map { member in
                        Choice(
                            member.id.description,
                            [member.name, member.unitName].compactMap(\.self).joined(separator: ", ")
                        )
                    },
                    value: typed("leaving"),
                    error: typed.error("leaving", t)
                ).html(t)
                Radios(
                    "why",
                    label: t("people.remove.why"),
                    choices: TeamMember.Departure.allCases.map {
                        Choice($0.rawValue, t("people.remove.why.\($0.rawValue)"))
                    },
                    value: typed("why"),
                    error: typed.error("why", t)
                ).html(t)
                SubmitButton(t("people.remove.save"), .secondary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            member: fields.identifier("leaving", missing: "team.leave.missing"),
            reason: fields.choice("why", missing: "people.remove.why.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let member = input.member, let reason = input.reason else { return page.location }
        try TeamCommands.remove(
            member,
            because: reason,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
