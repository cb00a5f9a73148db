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
        /// Nil only with a problem that has been told, or where nothing was written and the meeting goes on.
        let meeting: MeetingCommands.Held?
        /// Somebody who is not around the plan yet; nil for nobody.
        let newcomer: TeamMember.New?
        /// How the staff of the plan who are not on its team took part.
        let staff: [Actor.ID: Attendance.Mode]
        let version: Int
    }

    /// What the box for a meeting over unresolved questions sends.
    private enum OverUnresolved: String {
        case held
    }

    let number: PlanNumber

    var page: MeetingsPage { MeetingsPage(number: number) }

    func form(_ model: MeetingsPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let known = model.known.details
        let proposal = known.map { MeetingFields.Known(startsAt: $0.startsAt, place: $0.place, leader: $0.leader) }
        return postForm(page.location, visit, version: model.file.plan.version) {
            MeetingFields(proposal, isNew: true, today: model.today).html(typed, t)
            AttendanceFields(model).html(typed, t)
            if model.file.places.areShown {
                UnexpectedPerson.html(model.units, known: model.known.substitute, typed, t)
            }
            if !model.preparation.unresolved.isEmpty { overUnresolved(model.preparation, typed, t) }
            GoOn.button(from: .start, t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        if GoOn.isPressed(in: fields.form), isUntouched(fields) {
            return Input(meeting: nil, newcomer: nil, staff: [:], version: fields.version(FormField.version))
        }
        let held = MeetingFields.read(&fields, visit)
        let staff = AttendanceFields.readStaff(&fields)
        let newcomer = UnexpectedPerson.read(&fields)
        let isOverUnresolved = fields.choice("overUnresolved", of: OverUnresolved.self) != nil
        return Input(
            meeting: held.map { isOverUnresolved ? $0.overUnresolved : $0 },
            newcomer: newcomer,
            staff: staff,
            version: fields.version(FormField.version)
        )
    }

    /// - Returns: the next part of the meeting.
    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        let (scope, act) = (try visit.scope(), try visit.act())
        guard var meeting = input.meeting else {
            let meetings = try PlanFile.open(number, scope: scope, act: act, in: db) {
                try MeetingCommands.all(of: $0, key: $1, in: db)
            }.more
            if meetings.isEmpty { throw Problem(.invalid, field: "heldOn", text: "meetings.day.missing") }
            return .at(.situation, number)
        }
        let file = try PlanFile.open(number, scope: scope, act: act, in: db)
        // Before anything that another's saving may have made impossible: whoever comes second is told that it was saved.
        guard input.version == file.plan.version else { throw Problem(.conflict, text: "plan.changedMeanwhile") }
        let staff = try self.staff(input.staff, of: file, visit, in: db)
        let newcomer = input.newcomer.map { ($0, Attendance.Mode.present) }
        var version = input.version
        for (new, mode) in staff + [newcomer].compactMap(\.self) {
            if let known = file.team.first(where: { $0.isSame(as: new) }) {
                meeting = meeting.attended(by: known.id, as: mode)
            } else {
                let id = try TeamCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
                meeting = meeting.attended(by: id, as: mode)
                version += 1
            }
        }
        try MeetingCommands.hold(meeting, on: number, version: version, scope: scope, act: act, in: db)
        return .at(.situation, number)
    }

    /// The staff of the plan who took part, as members of its team: they have been in the room, and can be asked and promise.
    private func staff(
        _ modes: [Actor.ID: Attendance.Mode],
        of file: PlanFile,
        _ visit: Visit,
        in db: Reading
    ) throws -> [(TeamMember.New, Attendance.Mode)] {
        let staff = try AttendanceFields.Staff.all(of: file, on: visit.today, in: db)
        guard Set(modes.keys).isSubset(of: staff.map(\.account)) else {
            throw Problem(.invalid, field: "attendance", text: "meeting.nobodyThere")
        }
        return staff.compactMap { one in modes[one.account].map { (one.member, $0) } }
    }

    /// Whether nobody wrote anything: whoever has saved the meeting and comes back wants to go on.
    private func isUntouched(_ fields: FieldReader) -> Bool {
        fields.areBlank("heldOn", "startsAt", "place", "ledBy", "name")
            && !AttendanceFields.areWritten(in: fields.form)
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
}
