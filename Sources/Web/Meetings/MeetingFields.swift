import Forms
import HTML
import Kernel
import Meetings
import Plans

/// The fields of a meeting besides who was there: when, where and who led it.
struct MeetingFields {
    /// What stands in them before anybody has typed.
    struct Known: Sendable {
        let startsAt: Instant
        let place: String
        let leader: Appointment.Leader?
    }

    private let known: Known?
    private let isNew: Bool
    private let today: Day

    /// - Parameter isNew: whether nobody has written the meeting down: then whoever was to lead it did, unless it is said.
    init(_ known: Known?, isNew: Bool, today: Day) {
        (self.known, self.isNew, self.today) = (known, isNew, today)
    }

    func html(_ typed: Typed, _ t: Words) -> HTML {
        HTML {
            DateField(
                "heldOn",
                label: t("meetings.day"),
                hint: t("meetings.day.hint", ["day": t.shortDay(today.adding(days: -1))]),
                value: typed("heldOn", or: known?.startsAt.day.description ?? ""),
                error: typed.error("heldOn", t)
            ).html(t)
            TextField(
                "startsAt",
                label: t("meetings.time"),
                hint: t("meetings.time.hint"),
                value: typed("startsAt", or: known?.startsAt.timeOfDay.description ?? ""),
                error: typed.error("startsAt", t),
                width: .short
            ).html(t)
            TextField(
                "place",
                label: t("meetings.place"),
                isOptional: true,
                value: typed("place", or: known?.place ?? ""),
                error: typed.error("place", t)
            ).html(t)
            SelectField(
                "ledBy",
                label: t("meetings.leader"),
                hint: isNew ? t("meetings.leader.hint") : nil,
                isOptional: true,
                choices: Appointment.Leader.allCases.map { Choice($0.rawValue, t("summons.leader.\($0.rawValue)")) },
                value: typed("ledBy", or: known?.leader?.rawValue ?? ""),
                error: typed.error("ledBy", t)
            ).html(t)
        }
    }

    /// The meeting with those for whom something was chosen.
    ///
    /// - Returns: nil only with a problem that has been told.
    static func read(_ fields: inout FieldReader, _ visit: Visit) -> MeetingCommands.Held? {
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
        let attendance = AttendanceFields.read(&fields, startsAt: time)
        return startsAt.map {
            MeetingCommands.Held(startsAt: $0, place: place, leader: leader, attendance: attendance)
        }
    }
}
