import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Adds somebody to the team. What she may know is for consent to decide, never for the team (L14).
struct AddTeamMember: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let member: TeamMember.New?
        let version: Int
    }

    let number: PlanNumber

    var page: PeoplePage { PeoplePage(number: number) }

    func form(_ model: PeoplePage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        // The person the plan is for is on the team from the beginning.
        let kinds = TeamMember.Kind.allCases.filter { $0 != .individual }
        return postForm(page.location, visit, version: model.file.plan.version) {
            Radios(
                "kind",
                label: t("people.kind"),
                choices: kinds.map { Choice($0.rawValue, t("team.kind.\($0.rawValue)")) },
                value: typed("kind"),
                error: typed.error("kind", t)
            ).html(t)
            TextField("name", label: t("people.name"), value: typed("name"), error: typed.error("name", t)).html(t)
            SelectField(
                "unit",
                label: t("people.unit"),
                hint: t("people.unit.hint"),
                choices: units(model),
                value: typed("unit"),
                error: typed.error("unit", t)
            ).html(t)
            SubmitButton(t("people.save")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let kind = fields.choice("kind", of: TeamMember.Kind.self, missing: "people.kind.missing")
        let name = fields.line("name", missing: "people.name.missing")
        let isStaff = kind == .professional || kind == .coordinator
        let unit = fields.identifier("unit", of: CareUnit.self, missing: isStaff ? "team.unitMissing" : nil)
        return Input(
            member: kind.map { TeamMember.New(kind: $0, name: name, unit: unit, practitioner: nil) },
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let member = input.member else { return page.location }
        let (scope, act) = (try visit.scope(), try visit.act())
        if member.kind == .guardian {
            let team = try PlanFile.open(number, scope: scope, act: act, in: db).team
            guard !team.contains(where: { $0.isSame(as: member) }) else {
                throw Problem(.invalid, field: "name", text: "team.guardianIsThere")
            }
        }
        try TeamCommands.add(member, on: number, version: input.version, scope: scope, act: act, in: db)
        return page.location
    }

    /// Units under the names of their authorities, so that two with the same name can be told apart.
    private func units(_ model: PeoplePage.Model) -> [Choice] {
        model.authorities.flatMap { authority in
            model.units.filter { $0.owner == authority.id }
                .map { Choice($0.id.description, "\(authority.name): \($0.name)") }
        }
    }
}
