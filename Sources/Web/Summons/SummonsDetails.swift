import HTML
import Kernel
import Plans

/// When, where, who leads, why, and what is asked: the same for those who call and for those who are called.
struct SummonsDetails {
    private let start: Instant?
    private let minutes: Int
    /// Nil where it must not be spread.
    private let place: String?
    private let leader: String
    private let leaderName: String
    private let noteTaker: String
    private let whyNow: String
    private let question: String
    /// The questions for the meeting, in the order in which they are heard.
    private let agenda: [String]

    init(_ details: Appointment.Details, question: String, agenda: [String]) {
        start = details.startsAt
        minutes = details.minutes
        place = details.place
        leader = details.leader.rawValue
        leaderName = details.leaderName
        noteTaker = details.noteTaker
        whyNow = details.whyNow
        self.question = question
        self.agenda = agenda
    }

    init(_ document: SummonsDocument) {
        start = document.start
        minutes = document.minutes
        place = document.place
        leader = document.leader
        leaderName = document.leaderName
        noteTaker = document.noteTaker
        whyNow = document.whyNow
        question = document.question
        agenda = document.agenda
    }

    func html(_ t: Words) -> HTML {
        var rows: [SummaryList.Row] = []
        if let start { rows.append(.init(t("summons.when"), t.appointment(start))) }
        rows.append(.init(t("summons.minutes"), t("summons.minutes.count", ["count": String(minutes)])))
        let known = place.map { $0.isEmpty ? t("summons.place.none") : $0 }
        rows.append(.init(t("summons.place"), known ?? t("summons.place.byPhone", ["name": t.told(leaderName)])))
        rows += [
            .init(t("summons.question"), question),
            .init(t("summons.whyNow"), whyNow),
        ]
        if !agenda.isEmpty { rows.append(.init(t("summons.agenda"), agenda.html)) }
        rows += [
            .init(
                t("summons.leader"),
                t("summons.leader.is", ["name": t.told(leaderName), "kind": t("summons.leader.\(leader)")])
            ),
            .init(t("summons.noteTaker"), t.told(noteTaker)),
        ]
        return SummaryList(rows).html(t)
    }
}

extension [String] {
    /// Questions for a meeting, in the order in which they are heard.
    var html: HTML {
        ol {
            for question in self { li { bdi { question } } }
        }
    }
}
