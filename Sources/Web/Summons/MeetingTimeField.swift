import Forms
import HTML
import Kernel
import Plans

/// When the meeting is to be: one of the times that are proposed, or another that is written. What is written goes before
/// what is chosen, since one of the proposals is chosen from the beginning.
struct MeetingTimeField {
    /// One of the radios.
    enum Answer: RawRepresentable {
        case other
        case at(Instant)

        init?(rawValue: String) {
            if rawValue == "other" {
                self = .other
            } else if let instant = Instant(rawValue) {
                self = .at(instant)
            } else {
                return nil
            }
        }

        var rawValue: String {
            switch self {
            case .other: "other"
            case .at(let instant): instant.description
            }
        }
    }

    /// The time that is planned so far, if it has not passed, and those that are proposed.
    let times: [Instant]

    func html(_ typed: Typed, _ t: Words) -> HTML {
        let choices = times.map(Answer.at) + [.other]
        return HTML {
            Radios(
                "time",
                label: t("planMeeting.time"),
                hint: t("planMeeting.time.hint"),
                choices: choices.map { Choice($0.rawValue, label($0, t)) },
                value: typed("time", or: choices.first?.rawValue ?? ""),
                error: typed.error("time", t)
            ).html(t)
            DateField(
                "day",
                label: t("planMeeting.day"),
                isOptional: true,
                value: typed("day"),
                error: typed.error("day", t)
            ).html(t)
            TextField(
                "startsAt",
                label: t("planMeeting.startsAt"),
                hint: t("meetings.time.hint"),
                isOptional: true,
                value: typed("startsAt"),
                error: typed.error("startsAt", t),
                width: .short
            ).html(t)
        }
    }

    /// - Returns: nil only with a problem that has been told.
    static func read(_ fields: inout FieldReader, _ visit: Visit) -> Instant? {
        let choice = fields.choice("time", of: Answer.self, missing: "planMeeting.time.missing")
        let days = visit.today...visit.today.adding(months: 12)
        let isWritten = ["day", "startsAt"].contains { !fields.form[$0].allSatisfy(\.isWhitespace) }
        if !isWritten, case .at(let instant) = choice {
            guard instant > visit.at, days.contains(instant.day) else {
                fields.add("time", "summons.startsAt.passed")
                return nil
            }
            return instant
        }
        let isOwn = isWritten || choice != nil
        let day = fields.day(
            "day",
            label: "planMeeting.day",
            missing: isOwn ? "planMeeting.day.missing" : nil,
            range: days
        )
        let time = fields.time("startsAt", missing: isOwn ? "planMeeting.startsAt.missing" : nil)
        let startsAt = day.flatMap { day in time.map { Instant(day, at: $0) } }
        if let startsAt, startsAt <= visit.at { fields.add("startsAt", "summons.startsAt.passed") }
        return startsAt
    }

    private func label(_ answer: Answer, _ t: Words) -> String {
        switch answer {
        case .other: t("planMeeting.time.other")
        case .at(let instant):
            t("planMeeting.time.at", ["day": t.day(instant.day), "time": t.time(instant.timeOfDay)])
        }
    }
}
