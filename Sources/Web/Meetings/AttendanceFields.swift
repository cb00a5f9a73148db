import Access
import Forms
import HTML
import Kernel
import Meetings
import People
import Plans
import Store

/// How each took part in a meeting: the team, and the staff of the plan, who stand in no team while nobody has put them there.
struct AttendanceFields {
    /// One of those whose plan it is as a whole, as she would stand on its team.
    struct Staff: Sendable {
        let account: Actor.ID
        let member: TeamMember.New

        /// Those who are not on the team; none where the plan's unit is closed, or whoever reads is told no place (L18).
        static func all(of file: PlanFile, on today: Day, in db: Reading) throws -> [Staff] {
            guard file.places.areShown,
                let unit = try Directory.unit(inPlaceOf: file.plan.unit, on: today, in: db)
            else { return [] }
            return file.assignments.filter { Assignment.Role.whole.contains($0.role) }
                .map { one in
                    let kind = one.role == .coordinator ? TeamMember.Kind.coordinator : .professional
                    let name = one.name.withoutTitle
                    let new = TeamMember.New(kind: kind, name: name, unit: unit.id, practitioner: nil)
                    return Staff(account: one.account, member: new)
                }
                .filter { one in !file.team.contains { $0.unit != nil && $0.name.withoutTitle == one.member.name } }
        }
    }

    /// What the name of a member's field begins with; the member's id follows, and the account's for the staff.
    private static let modePrefix = "mode-"
    private static let leftPrefix = "left-"
    private static let staffPrefix = "staff-"

    /// Each member with what is known of how she took part.
    private let members: [(member: TeamMember, known: Attendance?)]
    private let staff: [(one: Staff, known: Attendance.Mode?)]

    /// Those who may have been at a meeting that nobody has written down.
    init(_ model: MeetingsPage.Model) {
        members = model.file.team.map { member in
            let leads = member.unit == nil ? nil : model.known.mode(of: member.name.withoutTitle)
            let known = model.known.attendance[member.id]
            return (member, known ?? leads.map { Attendance(member: member.id, mode: $0) })
        }
        staff = model.staff.map { ($0, model.known.mode(of: $0.member.name)) }
    }

    /// Those who may have been at a meeting that is written down: whoever is around the plan, and whoever was.
    init(_ meeting: Meeting, in file: PlanFile) {
        let attendance = Dictionary(meeting.attendance.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
        members = file.everybody.filter { $0.leftAt == nil || attendance[$0.id] != nil }
            .map { ($0, attendance[$0.id]) }
        staff = []
    }

    /// One question about each. The command's own problem belongs to the whole group, which has its name as id.
    func html(_ typed: Typed, _ t: Words) -> HTML {
        let error = typed.error("attendance", t)
        return fieldset(
            .class(error == nil ? "field" : "field wrong"),
            .id("attendance"),
            .tabindex(-1),
            .ariaDescribedby(error == nil ? "attendance-hint" : "attendance-hint attendance-error")
        ) {
            legend { t("meetings.who") }
            p(.class("hint"), .id("attendance-hint")) { t("meetings.who.hint") }
            if let error {
                p(.class("error"), .id("attendance-error")) {
                    span(.class("hidden-text")) { "\(t("component.error")) " }
                    error
                }
            }
            for (member, known) in members {
                mode(Self.modePrefix + member.id.description, member.name, member.kind, known?.mode, typed, t)
                leaving(member, known?.leftAt, typed, t)
            }
            for (one, known) in staff {
                mode(Self.staffPrefix + one.account.description, one.member.name, one.member.kind, known, typed, t)
            }
        }
    }

    private func mode(
        _ field: String,
        _ name: String,
        _ kind: TeamMember.Kind,
        _ known: Attendance.Mode?,
        _ typed: Typed,
        _ t: Words
    ) -> HTML {
        SelectField(
            field,
            label: t("meetings.member", ["name": t.told(name), "kind": t("team.kind.\(kind.rawValue)")]),
            choices: Attendance.Mode.allCases.map { Choice($0.rawValue, t("meetings.mode.\($0.rawValue)")) },
            value: typed(field, or: known?.rawValue ?? ""),
            error: typed.error(field, t)
        ).html(t)
    }

    private func leaving(_ member: TeamMember, _ known: TimeOfDay?, _ typed: Typed, _ t: Words) -> HTML {
        let field = Self.leftPrefix + member.id.description
        return TextField(
            field,
            label: t("meetings.left", ["name": t.told(member.name)]),
            isOptional: true,
            value: typed(field, or: known?.description ?? ""),
            error: typed.error(field, t),
            width: .short
        ).html(t)
    }

    /// Those for whom something was chosen; an unanswered question is somebody who was not called.
    static func read(_ fields: inout FieldReader, startsAt: TimeOfDay?) -> [Attendance] {
        var attendance: [Attendance] = []
        for name in fields.form.names where name.hasPrefix(modePrefix) {
            let id = name.dropFirst(modePrefix.count)
            let mode = fields.choice(name, of: Attendance.Mode.self)
            let leftAt = fields.time(leftPrefix + id)
            if leftAt != nil, mode != .part { fields.add(leftPrefix + id, "meetings.left.part") }
            if let leftAt, let startsAt, leftAt <= startsAt { fields.add(leftPrefix + id, "meetings.left.before") }
            guard let member = TeamMember.ID(id), let mode else { continue }
            attendance.append(Attendance(member: member, mode: mode, leftAt: leftAt))
        }
        return attendance
    }

    /// The staff for whom something was chosen.
    static func readStaff(_ fields: inout FieldReader) -> [Actor.ID: Attendance.Mode] {
        var modes: [Actor.ID: Attendance.Mode] = [:]
        for name in fields.form.names where name.hasPrefix(staffPrefix) {
            guard let account = Actor.ID(name.dropFirst(staffPrefix.count)) else { continue }
            modes[account] = fields.choice(name, of: Attendance.Mode.self)
        }
        return modes
    }

    /// Whether something was chosen for anybody.
    static func areWritten(in form: FormData) -> Bool {
        form.names.contains { name in
            [modePrefix, staffPrefix].contains(where: name.hasPrefix) && !form[name].isEmpty
        }
    }
}

extension String {
    /// A name as people say it: "Lena Ek" of "Lena Ek, socialsekreterare".
    var withoutTitle: String { String(prefix { $0 != "," }) }
}
