import Forms
import HTML
import Kernel
import Meetings
import People
import Plans

/// Somebody who came to a meeting and is not around the plan yet: written with the meeting, so that nobody is left out of
/// what happened (ux §6.2, part 1). What she may know is for consent to decide. Her fields are named as on the page of people.
enum UnexpectedPerson {
    /// - Parameters:
    ///   - units: the units of today under their authorities' names.
    ///   - known: who is known to come in somebody's place.
    static func html(_ units: [Choice], known: TeamMember.New?, _ typed: Typed, _ t: Words) -> HTML {
        let kinds = TeamMember.Kind.allCases.filter { $0 != .individual }
        return HTML {
            TextField(
                "name",
                label: t("meetings.new"),
                hint: t("meetings.new.hint"),
                isOptional: true,
                value: typed("name", or: known?.name ?? ""),
                error: typed.error("name", t)
            ).html(t)
            SelectField(
                "kind",
                label: t("meetings.new.kind"),
                isOptional: true,
                choices: kinds.map { Choice($0.rawValue, t("team.kind.\($0.rawValue)")) },
                value: typed("kind", or: known?.kind.rawValue ?? ""),
                error: typed.error("kind", t)
            ).html(t)
            SelectField(
                "unit",
                label: t("meetings.new.unit"),
                hint: t("people.unit.hint"),
                isOptional: true,
                choices: units,
                value: typed("unit", or: known?.unit?.description ?? ""),
                error: typed.error("unit", t)
            ).html(t)
        }
    }

    /// - Returns: nil for nobody.
    static func read(_ fields: inout FieldReader) -> TeamMember.New? {
        let name = fields.line("name")
        let kind = fields.choice("kind", of: TeamMember.Kind.self)
        let unit = fields.identifier("unit", of: CareUnit.self)
        if kind == .individual { fields.add("kind", "error.choice") }
        guard !name.isEmpty else {
            if kind != nil || unit != nil { fields.add("name", "people.name.missing") }
            return nil
        }
        guard let kind else {
            fields.add("kind", "people.kind.missing")
            return nil
        }
        let isStaff = kind == .professional || kind == .coordinator
        if isStaff, unit == nil { fields.add("unit", "team.unitMissing") }
        return TeamMember.New(kind: kind, name: name, unit: isStaff ? unit : nil, practitioner: nil)
    }
}
