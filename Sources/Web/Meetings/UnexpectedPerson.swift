import Forms
import HTML
import Kernel
import Meetings
import People
import Plans

/// Somebody who came to a meeting and is not around the plan yet: written with the meeting, so that nobody is left out of
/// what happened (ux §6.2, part 1). What she may know is for consent to decide.
enum UnexpectedPerson {
    /// - Parameter units: the units of today under their authorities' names.
    static func html(_ units: [Choice], _ typed: Typed, _ t: Words) -> HTML {
        let kinds = TeamMember.Kind.allCases.filter { $0 != .individual }
        return HTML {
            TextField(
                "newName",
                label: t("meetings.new"),
                hint: t("meetings.new.hint"),
                isOptional: true,
                value: typed("newName"),
                error: typed.error("newName", t)
            ).html(t)
            SelectField(
                "newKind",
                label: t("meetings.new.kind"),
                isOptional: true,
                choices: kinds.map { Choice($0.rawValue, t("team.kind.\($0.rawValue)")) },
                value: typed("newKind"),
                error: typed.error("newKind", t)
            ).html(t)
            SelectField(
                "newUnit",
                label: t("meetings.new.unit"),
                hint: t("people.unit.hint"),
                isOptional: true,
                choices: units,
                value: typed("newUnit"),
                error: typed.error("newUnit", t)
            ).html(t)
        }
    }

    /// - Returns: nil for nobody.
    static func read(_ fields: inout FieldReader) -> TeamMember.New? {
        let name = fields.line("newName")
        let kind = fields.choice("newKind", of: TeamMember.Kind.self)
        let unit = fields.identifier("newUnit", of: CareUnit.self)
        if kind == .individual { fields.add("newKind", "error.choice") }
        guard !name.isEmpty else {
            if kind != nil || unit != nil { fields.add("newName", "people.name.missing") }
            return nil
        }
        guard let kind else {
            fields.add("newKind", "people.kind.missing")
            return nil
        }
        let isStaff = kind == .professional || kind == .coordinator
        if isStaff, unit == nil { fields.add("newUnit", "team.unitMissing") }
        return TeamMember.New(kind: kind, name: name, unit: isStaff ? unit : nil, practitioner: nil)
    }

    /// Tells a problem of adding her at the field of this form that it belongs to.
    static func atItsField<Value>(_ add: () throws -> Value) throws -> Value {
        do {
            return try add()
        } catch let problem as Problem where problem.field == "unit" {
            throw Problem(problem.code, field: "newUnit", text: problem.text)
        }
    }
}
