import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The pre-meeting: the principals agree on who owns which question and its cost, without the family in the room.
struct PreMeetingPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let preparation: PlanPreparation
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.preMeeting, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let preparation = try PlanPreparation.open(file, act: visit.act(), in: db)
        return Seen(Model(file: file, preparation: preparation, today: visit.today), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("preMeeting.title"), visit, for: file, isAboutPlaces: true) {
            p { t("preMeeting.intro") }
            if !model.preparation.unresolved.isEmpty { UnresolvedQuestions(model.preparation).html(t) }
            parked(model, t)
            held(model, t)
            if let refusal = file.refusal(of: .holdPreMeeting, typed) {
                file.refused(refusal, t)
            } else if model.preparation.agenda.isEmpty, typed.isEmpty {
                EmptyState(
                    t("preMeeting.noQuestions"),
                    next: Link(t("preMeeting.noQuestions.link"), Location.at(.preparation, number).href)
                ).html
            } else {
                h2 { t("preMeeting.record") }
                HoldPreMeeting(number: number).form(model, typed, visit)
            }
        }
    }

    /// What was parked at a meeting and waits for the principals.
    private func parked(_ model: Model, _ t: Words) -> HTML {
        let open = model.preparation.parked.filter(\.isOpen)
        if open.isEmpty { return .empty }
        return HTML {
            h2 { t("parked.title") }
            ParkedList(open, in: model.file).html(t)
            p { Link(t("parked.link"), Location.at(.parked, number).href).html }
        }
    }

    /// The pre-meetings so far, and what was last said about each question.
    private func held(_ model: Model, _ t: Words) -> HTML {
        guard !model.preparation.preMeetings.isEmpty else { return EmptyState(t("preMeeting.none")).html }
        let outcomes = model.preparation.agenda.compactMap { question in question.outcome.map { (question, $0) } }
        return HTML {
            h2 { t("preMeeting.held") }
            SummaryList(
                model.preparation.preMeetings.map { meeting in
                    .init(t.shortDay(meeting.heldOn), bdi { meeting.participants })
                }
            ).html(t)
            if !outcomes.isEmpty {
                h2 { t("preMeeting.agreed") }
                SummaryList(
                    outcomes.map { question, outcome in
                        let parts = [outcome.words(in: model.file, t), outcome.note].filter { !$0.isEmpty }
                        return .init(question.words, bdi { parts.joined(separator: " ") })
                    }
                ).html(t)
            }
        }
    }
}

/// Says which questions the principals have not agreed on, and that the family's meeting waits for them.
struct UnresolvedQuestions {
    private let preparation: PlanPreparation

    init(_ preparation: PlanPreparation) {
        self.preparation = preparation
    }

    func html(_ t: Words) -> HTML {
        Notice(.warning) {
            p { t("preMeeting.wait") }
            ul {
                for question in preparation.unresolved { li { bdi { question.words } } }
            }
        }.html(t)
    }
}
