import HTML
import Kernel
import Meetings
import Plans

/// A meeting as it was written down: when, where, and how each took part.
struct MeetingDetails {
    private let meeting: Meeting
    private let file: PlanFile

    init(_ meeting: Meeting, in file: PlanFile) {
        self.meeting = meeting
        self.file = file
    }

    func html(_ t: Words) -> HTML {
        let names = Dictionary(file.everybody.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        var rows = [SummaryList.Row(t("meetings.when"), t.element(meeting.startsAt))]
        let isHidden = !file.places.areShown
        if isHidden || !meeting.place.isEmpty { rows.append(.init(t("meetings.where"), t.told(meeting.place))) }
        rows.append(
            .init(
                t("meetings.who"),
                ul(.class("plain")) {
                    for attendance in meeting.attendance {
                        li {
                            bdi { t.told(names[attendance.member] ?? "") }
                            ": \(mode(attendance, t))"
                        }
                    }
                }
            )
        )
        return SummaryList(rows).html(t)
    }

    private func mode(_ attendance: Attendance, _ t: Words) -> String {
        guard let leftAt = attendance.leftAt else { return t("meetings.mode.\(attendance.mode.rawValue)") }
        return t("meetings.mode.left", ["time": t.time(leftAt)])
    }
}
