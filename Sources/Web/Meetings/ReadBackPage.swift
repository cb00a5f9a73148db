import Access
import Forms
import HTML
import Kernel
import Ledger
import Meetings
import Plans
import Store

/// Läs upp: the plan aloud before people stand up, promise by promise, and who agrees (ux §6.2, part 5).
struct ReadBackPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Who is asked: those who took part in the latest meeting, or the whole team while none is written down.
        let asked: [TeamMember]
        /// When the next meeting begins; nil while none is planned.
        let nextMeeting: Instant?
        let missing: [Requirement]
    }

    let number: PlanNumber

    var location: Location { .at(.readBack, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (file, meetings) = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db) {
            try MeetingCommands.all(of: $0, key: $1, in: db)
        }
        let there = Set(meetings.first?.attendance.filter { $0.mode.wasThere }.map(\.member) ?? [])
        let appointment = try Appointments.current(of: file, act: visit.act(), in: db)
        let model = Model(
            file: file,
            asked: file.team.filter { there.isEmpty || there.contains($0.id) },
            nextMeeting: appointment?.details.startsAt,
            missing: Requirement.missing(in: file, on: visit.today)
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("readBack.title"), visit, for: file) {
            MeetingParts(.readBack, of: file).html(t)
            p { t("readBack.about") }
            OwnWordsQuote(file).html(t)
            SaidAtTable(file.said.filter { !$0.isApproval }).html(t)
            if let refusal = file.refusal(of: .recordApproval, typed) {
                ReadSentences(file).html(t)
                rest(model, t)
                file.refused(refusal, t)
                SaidAtTable(file.said.filter(\.isApproval)).html(t)
            } else {
                RecordApprovals(number: number).form(model, typed, visit, rest: rest(model, t))
            }
            if !model.missing.isEmpty, file.plan.state != .closed {
                Notice(.info) {
                    p { t("content.missing") }
                    ul { for requirement in model.missing { li { t("requirement.\(requirement.rawValue)") } } }
                }.html(t)
            }
            if file.plan.state == .met, file.refusal(of: .recordApproval, typed) != nil {
                p { Link(t("task.establish"), Location.at(.establishment, number).href).html }
            }
        }
    }

    /// What is read besides goals and promises: who has overall responsibility, what is done when it gets worse, and when
    /// people meet next.
    private func rest(_ model: Model, _ t: Words) -> HTML {
        HTML {
            h2 { t("plan.responsible") }
            p { model.file.responsibility.map { $0.words(in: model.file, t) } ?? t("responsibility.none") }
            if let crisis = model.file.crisisPlan {
                h2 { t("crisisPlan.title") }
                CrisisPlanWords(crisis.words).html(t)
            }
            h2 { t("readBack.next") }
            next(model, t)
        }
    }

    private func next(_ model: Model, _ t: Words) -> HTML {
        if let next = model.nextMeeting {
            return p { t.html("plan.meetingPlanned", ["moment": t.appointment(next)]) }
        }
        if model.file.plan.state == .closed { return p { t("readBack.next.none") } }
        return EmptyState(
            t("readBack.next.none"),
            next: Link(t("summons.plan"), Location.at(.planMeeting, number).href)
        ).html
    }
}
