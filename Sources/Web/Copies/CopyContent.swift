import HTML
import Kernel
import Plans

/// What a disclosed version says, the person's own words first.
struct CopyContent {
    private let document: PlanDocument
    private let today: Day

    init(_ document: PlanDocument, today: Day) {
        self.document = document
        self.today = today
    }

    func html(_ t: Words) -> HTML {
        HTML {
            h2 { t("plan.ownWords") }
            ownWords(t)
            p { t("plan.question", ["question": document.question]) }
            h2 { t("copy.goals") }
            goals(t)
            h2 { t("plan.whoDoesWhat") }
            promises(t)
            h2 { t("plan.people") }
            people(t)
        }
    }

    private func ownWords(_ t: Words) -> HTML {
        guard let words = document.ownWords else { return p { t("plan.ownWords.none") } }
        guard words.kind == OwnWords.Kind.words.rawValue else {
            return p { t("plan.ownWords.reason", ["reason": words.text]) }
        }
        let day = Day(words.saidOn).map { t.element($0) } ?? .text(words.saidOn)
        return Quote(words.text, by: t.html("plan.ownWords.by", ["name": bdi { document.patient }, "day": day])).html(t)
    }

    private func goals(_ t: Words) -> HTML {
        if document.goals.isEmpty { return EmptyState(t("copy.goals.none")).html }
        return ul {
            for goal in document.goals { li { t("copy.goal.\(goal.term)", ["goal": goal.words]) } }
        }
    }

    private func promises(_ t: Words) -> HTML {
        if document.promises.isEmpty { return EmptyState(t("plan.noPromises")).html }
        let done = document.promises.filter { $0.status == Promise.Status.done.rawValue }
        let cards = document.promises.compactMap { card($0, t) }
        return HTML {
            if !cards.isEmpty { PromiseList(cards).html(t) }
            if !done.isEmpty {
                h3 { t("copy.done") }
                ul {
                    for promise in done { li { line(promise, t) } }
                }
            }
        }
    }

    /// The card of a promise; nil for one that is done, since the document does not say on which day.
    private func card(_ promise: PlanDocument.Effort, _ t: Words) -> PromiseCard? {
        guard let status = Promise.Status(rawValue: promise.status), status != .done, let due = Day(promise.dueOn)
        else { return nil }
        return PromiseCard(
            who: promise.who,
            from: from(promise, t),
            does: promise.what,
            by: due,
            status.isOpen ? (due < today ? .late : .open) : .cancelled
        )
    }

    private func line(_ promise: PlanDocument.Effort, _ t: Words) -> HTML {
        let places: [String: HTML] = [
            "what": .text(promise.what), "who": bdi { promise.who }, "from": bdi { from(promise, t) },
        ]
        return t.html("copy.done.line", places)
    }

    private func from(_ promise: PlanDocument.Effort, _ t: Words) -> String {
        promise.principal ?? t("promise.kind.\(promise.kind)")
    }

    private func people(_ t: Words) -> HTML {
        var rows: [SummaryList.Row] = []
        if let principal = document.responsiblePrincipal {
            rows.append(
                .init(
                    t("plan.responsible"),
                    [principal, document.coordinator].compactMap(\.self).joined(separator: ", ")
                )
            )
        } else {
            rows.append(.init(t("plan.responsible"), t("copy.responsible.none")))
        }
        rows += document.team.map { member in
            .init(
                t("team.kind.\(member.kind)"),
                HTML {
                    bdi { member.name }
                    if let unit = member.unit {
                        br()
                        span(.class("muted")) { unit }
                    }
                }
            )
        }
        return SummaryList(rows).html(t)
    }
}
