import Access
import HTML
import Kernel
import Ledger
import Meetings
import Plans
import Store

/// The meetings so far with who was there, and a form for the one that was just held.
struct MeetingsPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// The latest first.
        let meetings: [Meeting]
        let preparation: PlanPreparation
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.meetings, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (file, meetings) = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db) {
            try MeetingCommands.all(of: $0, key: $1, in: db)
        }
        let model = Model(
            file: file,
            meetings: meetings,
            preparation: try PlanPreparation.open(file, act: visit.act(), in: db),
            today: visit.today
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("meetings.title"), visit, for: model.file) {
            p { t("plan.question", ["question": model.file.question]) }
            if model.meetings.isEmpty {
                p { t("meetings.purpose") }
                EmptyState(t("plan.noMeeting")).html
            }
            for meeting in model.meetings { held(meeting, model, t) }
            next(model, typed, visit)
        }
    }

    private func held(_ meeting: Meeting, _ model: Model, _ t: Words) -> HTML {
        let names = Dictionary(model.file.team.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        var rows = [SummaryList.Row(t("meetings.when"), t.element(meeting.startsAt))]
        let isHidden = !model.file.places.areShown
        if isHidden || !meeting.place.isEmpty { rows.append(.init(t("meetings.where"), t.told(meeting.place))) }
        rows.append(
            .init(
                t("meetings.who"),
                ul(.class("plain")) {
                    for attendance in meeting.attendance {
                        li {
                            bdi { t.told(names[attendance.member] ?? "") }
                            ": \(t("meetings.mode.\(attendance.mode.rawValue)"))"
                        }
                    }
                }
            )
        )
        return HTML {
            h2 { t("meetings.number", ["number": String(meeting.number)]) }
            SummaryList(rows).html(t)
        }
    }

    /// What can be done now: a meeting rests on a yes (L1), and a closed plan has no more of them.
    private func next(_ model: Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        switch model.file.plan.state {
        // What was typed is never taken away.
        case _ where !typed.isEmpty, .consented, .met, .established:
            return HTML {
                h2 { t("meetings.record") }
                HoldMeeting(number: number).form(model, typed, visit)
            }
        case .closed:
            return Notice(.info, t("plan.isClosed")).html(t)
        case .need:
            let consents = Link(t("meetings.consent"), Location.at(.consent, number).href)
            return EmptyState(t("plan.notPossible.holdMeeting"), next: consents).html
        }
    }
}
