import Access
import Forms
import HTML
import Kernel
import Meetings
import People
import Plans
import Store

/// Writes down a meeting that has been held and how each member of the team took part.
struct HoldMeeting: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let meeting: MeetingCommands.Held?
        /// Somebody who is not around the plan yet; nil for nobody.
        let newcomer: TeamMember.New?
        let version: Int
    }

    /// What the box for a meeting over unresolved questions sends.
    private enum OverUnresolved: String {
        case held
    }

    /// What the name of a member's field begins with; the member's id follows.
    private static let modePrefix = "mode-"
    private static let leftPrefix = "left-"

    let number: PlanNumber

    var page: MeetingsPage { MeetingsPage(number: number) }

    func form(_ model: MeetingsPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let yesterday = t.shortDay(model.today.adding(days: -1))
        return postForm(page.location, visit, version: model.file.plan.version) {
            DateField(
                "heldOn",
                label: t("meetings.day"),
                hint: t("meetings.day.hint", ["day": yesterday]),
                value: typed("heldOn"),
                error: typed.error("heldOn", t)
            ).html(t)
            TextField(
                "startsAt",
                label: t("meetings.time"),
                hint: t("meetings.time.hint"),
                value: typed("startsAt"),
                error: typed.error("startsAt", t),
                width: .short
            ).html(t)
            TextField(
                "place",
                label: t("meetings.place"),
                isOptional: true,
                value: typed("place"),
                error: typed.error("place", t)
            ).html(t)
            SelectField(
                "ledBy",
                label: t("meetings.leader"),
                hint: t("meetings.leader.hint"),
                isOptional: true,
                choices: Appointment.Leader.allCases.map { Choice($0.rawValue, t("summons.leader.\($0.rawValue)")) },
                value: typed("ledBy"),
                error: typed.error("ledBy", t)
            ).html(t)
            attendance(model.file.team, typed, t)
            if model.file.places.areShown { UnexpectedPerson.html(model.units, typed, t) }
            if !model.preparation.unresolved.isEmpty { overUnresolved(model.preparation, typed, t) }
            SubmitButton(t("meetings.save")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        // A year back is more than anybody waits with the minutes, and catches a slip in the year.
        let days = visit.today.adding(months: -12)...visit.today
        let day = fields.day(
            "heldOn",
            label: "meetings.day",
            missing: "meetings.day.missing",
            range: days,
            outside: "meetings.day.outside"
        )
        let time = fields.time("startsAt", missing: "meetings.time.missing")
        let startsAt = day.flatMap { day in time.map { Instant(day, at: $0) } }
        if let startsAt, startsAt > visit.at { fields.add("startsAt", "meetings.time.future") }
        let place = fields.line("place")
        let leader = fields.choice("ledBy", of: Appointment.Leader.self)
        let attendance = readAttendance(&fields, startsAt: time)
        let newcomer = UnexpectedPerson.read(&fields)
        let isOverUnresolved = fields.choice("overUnresolved", of: OverUnresolved.self) != nil
        return Input(
            meeting: startsAt.map {
                MeetingCommands.Held(
                    startsAt: $0,
                    place: place,
                    leader: leader,
                    attendance: attendance,
                    isOverUnresolved: isOverUnresolved
                )
            },
            newcomer: newcomer,
            version: fields.version(FormField.version)
        )
    }

    /// - Returns: the next part of the meeting.
    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard var meeting = input.meeting else { return page.location }
        let (scope, act) = (try visit.scope(), try visit.act())
        var version = input.version
        if let newcomer = input.newcomer {
            let team = try PlanFile.open(number, scope: scope, act: act, in: db).team
            if let known = team.first(where: { $0.isSame(as: newcomer) }) {
                meeting = meeting.attended(by: known.id)
            } else {
                let id = try TeamCommands.add(newcomer, on: number, version: version, scope: scope, act: act, in: db)
                meeting = meeting.attended(by: id)
                version += 1
            }
        }
        try MeetingCommands.hold(meeting, on: number, version: version, scope: scope, act: act, in: db)
        return .at(.situation, number)
    }

    /// One question about each member. The command's own problem belongs to the whole group, which has its name as id.
    private func attendance(_ team: [TeamMember], _ typed: Typed, _ t: Words) -> HTML {
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
            for member in team { mode(of: member, typed, t) }
        }
    }

    private func mode(of member: TeamMember, _ typed: Typed, _ t: Words) -> HTML {
        let name = Self.modePrefix + member.id.description
        let left = Self.leftPrefix + member.id.description
        let kind = t("team.kind.\(member.kind.rawValue)")
        let mode = SelectField(
            name,
            label: t("meetings.member", ["name": t.told(member.name), "kind": kind]),
            choices: Attendance.Mode.allCases.map { Choice($0.rawValue, t("meetings.mode.\($0.rawValue)")) },
            value: typed(name),
            error: typed.error(name, t)
        )
        let leftAt = TextField(
            left,
            label: t("meetings.left", ["name": t.told(member.name)]),
            isOptional: true,
            value: typed(left),
            error: typed.error(left, t),
            width: .short
        )
        return HTML {
            mode.html(t)
            leftAt.html(t)
        }
    }

    /// That the family's meeting was held over a question that the principals have not agreed on is said, never assumed.
    private func overUnresolved(_ preparation: PlanPreparation, _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            UnresolvedQuestions(preparation).html(t)
            Checkboxes(
                "overUnresolved",
                label: t("meetings.overUnresolved"),
                choices: [Choice(OverUnresolved.held.rawValue, t("meetings.overUnresolved.yes"))],
                values: [typed("overUnresolved")],
                error: typed.error("overUnresolved", t)
            ).html(t)
        }
    }

    /// Those for whom something was chosen; an unanswered question is somebody who was not called.
    private func readAttendance(_ fields: inout FieldReader, startsAt: TimeOfDay?) -> [Attendance] {
        var attendance: [Attendance] = []
        for name in fields.form.names where name.hasPrefix(Self.modePrefix) {
            let id = name.dropFirst(Self.modePrefix.count)
            let mode = fields.choice(name, of: Attendance.Mode.self)
            let leftAt = fields.time(Self.leftPrefix + id)
            if leftAt != nil, mode != .part { fields.add(Self.leftPrefix + id, "meetings.left.part") }
            if let leftAt, let startsAt, leftAt <= startsAt { fields.add(Self.leftPrefix + id, "meetings.left.before") }
            guard let member = TeamMember.ID(id), let mode else { continue }
            attendance.append(Attendance(member: member, mode: mode, leftAt: leftAt))
        }
        return attendance
    }
}
