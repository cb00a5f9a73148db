import HTML
import Ledger

/// One event of a record in words: what happened, with the fact and the name that tell it from others of its kind.
struct PlanEvent: Sendable {
    let event: Event
    /// What was sealed with it: a name; nil if there was nothing.
    let details: String?

    /// For the kinds of events that a fact makes clearer: which fact, and the phrase for it. The phrase of a coded fact
    /// ends with the code; that of a number takes it as `count`.
    private static let telling = [
        "plan.begun": (fact: "kind", phrase: "newPlan.kind"),
        "consent.recorded": ("answer", "event.answer"),
        "team.memberAdded": ("kind", "team.kind"),
        "ownWords.recorded": ("kind", "event.ownWords"),
        "goal.added": ("term", "event.term"),
        "goal.changed": ("term", "event.term"),
        "goal.removed": ("term", "event.term"),
        "promise.added": ("kind", "promise.kind"),
        "promise.reported": ("status", "event.status"),
        "report.received": ("status", "event.status"),
        "plan.prepared": ("participation", "preparation.participation"),
        "agenda.asked": ("asker", "agenda.asker"),
        "agenda.takenAway": ("asker", "agenda.asker"),
        "preMeeting.held": ("unresolved", "event.unresolved"),
        "meeting.held": ("there", "event.there"),
        "meeting.corrected": ("there", "event.there"),
        "summons.answered": ("answer", "summons.reply"),
        "summons.answerReceived": ("answer", "summons.reply"),
        "plan.disclosed": ("version", "event.version"),
        "copy.received": ("version", "event.version"),
        "copy.confirmed": ("version", "event.version"),
        "copy.filed": ("version", "event.version"),
        "copy.filingUndone": ("version", "event.version"),
        "plan.followedUp": ("goesOn", "event.goesOn"),
        "plan.unitAnswered": ("outcome", "event.unitOutcome"),
        "task.given": ("task", "task"),
        "task.ended": ("task", "task"),
        "plan.closed": ("reason", "event.reason"),
        "plan.reopened": ("reason", "reopening.reason"),
    ]

    func html(_ t: Words) -> HTML {
        let what = t("event.\(event.type.name)")
        let notes = [note(t), details].compactMap(\.self)
        guard !notes.isEmpty else { return .text(what) }
        return t.html("history.note", ["what": .text(what), "note": bdi { notes.joined(separator: ", ") }])
    }

    private func note(_ t: Words) -> String? {
        guard let (fact, phrase) = Self.telling[event.type.name] else { return nil }
        return switch event.facts[fact] {
        case .code(let code): t("\(phrase).\(code)")
        case .count(let count): t(phrase, ["count": String(count)])
        case nil: nil
        }
    }
}
