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
            SaidAtTable(document.said).html(t)
            h2 { t("copy.goals") }
            goals(t)
            if let review = document.review {
                h2 { t("followUp.latest") }
                if let day = Day(review.heldOn) { p { t.html("followUp.latest.on", ["day": t.element(day)]) } }
                LookedBack(review, of: document.patient).html(t)
            }
            h2 { t("plan.whoDoesWhat") }
            promises(t)
            if document.isWithoutMeasures == true { p { t("change.withoutMeasures") } }
            if let next = document.nextFollowUp.flatMap({ Day($0) }) {
                p { t.html("change.followUp", ["day": t.element(next)]) }
            }
            if let words = document.crisisPlan {
                h2 { t("crisisPlan.title") }
                CrisisPlanWords(words).html(t)
            }
            h2 { t("plan.people") }
            people(t)
        }
    }

    private func ownWords(_ t: Words) -> HTML {
        guard let words = document.ownWords else {
            return p { t(document.leavesOutOwnWords == true ? "copy.ownWords.leftOut" : "plan.ownWords.none") }
        }
        guard words.kind == OwnWords.Kind.words.rawValue else {
            return p { t("plan.ownWords.reason", ["reason": words.text]) }
        }
        let day = Day(words.saidOn).map { t.element($0) } ?? .text(words.saidOn)
        return Quote(words.text, by: t.html("plan.ownWords.by", ["name": bdi { document.patient }, "day": day])).html(t)
    }

    private func goals(_ t: Words) -> HTML {
        if document.goals.isEmpty { return EmptyState(t("copy.goals.none")).html }
        return ul {
            for goal in document.goals {
                li {
                    if let need = goal.need, !need.isEmpty {
                        t("goal.need.is", ["need": need])
                        br()
                    }
                    t("copy.goal.\(goal.term)", ["goal": goal.words])
                    if let sign = goal.sign, !sign.isEmpty {
                        br()
                        span(.class("muted")) { t("goal.sign.is", ["sign": sign]) }
                    }
                }
            }
        }
    }

    private func promises(_ t: Words) -> HTML {
        if document.promises.isEmpty { return EmptyState(t("plan.noPromises")).html }
        return HTML {
            if document.isClosed { ClosedPromises(of: document).html(t) }
            PromiseList(document.promises.compactMap { card($0, t) }).html(t)
        }
    }

    /// The card of a promise; nil for codes and days that no version of ours has written.
    private func card(_ promise: PlanDocument.Effort, _ t: Words) -> PromiseCard? {
        guard let status = Promise.Status(rawValue: promise.status), let due = Day(promise.dueOn),
            let statusOn = Day(promise.statusOn)
        else { return nil }
        return PromiseCard(
            who: t.told(promise.who),
            from: promise.principal ?? t.principal(ofKind: promise.principalKind)
                ?? t("promise.kind.\(promise.kind)"),
            does: promise.what,
            by: due,
            promise.goesOn
                ? .goesOn(t("copy.promise.goesOn")) : standing(status, on: statusOn, due: due),
            more: promise.isAwaited ? p(.class("muted")) { t("promise.awaited") } : .empty
        )
    }

    private func standing(_ status: Promise.Status, on day: Day, due: Day) -> PromiseCard.Standing {
        switch status {
        case .done: .done(day)
        case .cancelled, .interrupted, .notDone: .cancelled
        case .planned, .ongoing: status.standing(isLate: due < today, in: document.isClosed ? .closed : .established)
        }
    }

    private func people(_ t: Words) -> HTML {
        var rows: [SummaryList.Row] = []
        if let principal = document.responsiblePrincipal ?? t.principal(ofKind: document.responsiblePrincipalKind) {
            rows.append(
                .init(
                    t("plan.responsible"),
                    [principal, document.coordinator.map { t.told($0) }].compactMap(\.self).joined(separator: ", ")
                )
            )
        } else {
            rows.append(.init(t("plan.responsible"), t("copy.responsible.none")))
        }
        if let contact = document.careContact {
            rows.append(.init(t("responsibility.careContact"), bdi { contact }))
        }
        rows += document.team.map { member in
            .init(
                t("team.kind.\(member.kind)"),
                HTML {
                    bdi { t.told(member.name) }
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
