import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Calls the unit that is the right one in place of the one that said so.
struct CallInstead: ActionRoute {
    struct Input: Sendable {
        /// Who said so; nil only with a problem that has been told.
        let member: TeamMember.ID?
        let version: Int
    }

    let number: PlanNumber

    var page: SummonsPage { SummonsPage(number: number) }

    func form(_ unit: CareUnit, insteadOf member: TeamMember.ID, _ file: PlanFile, _ visit: Visit) -> HTML {
        postForm(.at(.callInstead, number), visit, version: file.plan.version) {
            HiddenField("member", member.description).html
            SubmitButton(visit.t("summons.instead", ["unit": unit.name]), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            member: fields.identifier("member", missing: "summons.member.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let member = input.member else { return page.location }
        try RightUnit.call(
            insteadOf: member,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
