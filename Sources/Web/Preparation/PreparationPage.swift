import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Preparing a meeting: what is done and what is left, the agenda, and how the person takes part (ux §5.6).
struct PreparationPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let preparation: PlanPreparation
        /// The others who can read what is written here.
        let seenBy: [String]
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.preparation, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let reader = try visit.reader().account
        let model = Model(
            file: file,
            preparation: try PlanPreparation.open(file, act: visit.act(), in: db),
            seenBy: file.assignments.filter { $0.account != reader }.map(\.name),
            today: visit.today
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        let refusal = file.refusal(of: .prepare, typed)
        return Page.inPlan(number, t("preparation.title"), visit, for: file) {
            if let refusal {
                file.refused(refusal, t)
            } else {
                p { t("preparation.intro") }
                PreparationChecklist(model).list(t).html(t)
            }
            h2 { t("preparation.print") }
            p { Link(t("meetingGuide.link"), Location.at(.meetingGuide, number).href).html }
            p { Link(t("roleCards.link"), Location.at(.roleCards, number).href).html }
            if refusal == nil {
                // One form, so that no part of it leaves behind what was written in another.
                postForm(location, visit, version: file.plan.version) {
                    h2 { t("preparation.person") }
                    Prepare(number: number).fields(model, typed, visit)
                    h2 { t("agenda.title") }
                    agenda(model, isOpen: true, visit)
                    AskQuestion(number: number).fields(typed, visit)
                }
            } else {
                h2 { t("preparation.person") }
                PreparationSummary(model.preparation.latest).html(t)
                h2 { t("agenda.title") }
                agenda(model, isOpen: false, visit)
            }
        }
    }

    /// The questions in the order they are heard, each with what the principals have said.
    private func agenda(_ model: Model, isOpen: Bool, _ visit: Visit) -> HTML {
        let t = visit.t
        let file = model.file
        return HTML {
            p { t("plan.question", ["question": file.question]) }
            if model.preparation.agenda.isEmpty {
                EmptyState(t("agenda.none")).html
            } else {
                ol {
                    for (index, question) in model.preparation.agenda.enumerated() {
                        li { item(question, index + 1, model.file, isOpen: isOpen, visit) }
                    }
                }
            }
        }
    }

    private func item(
        _ question: AgendaQuestion,
        _ ordinal: Int,
        _ file: PlanFile,
        isOpen: Bool,
        _ visit: Visit
    ) -> HTML {
        let t = visit.t
        return HTML {
            p { bdi { question.words } }
            p(.class("muted")) { t("agenda.asker.\(question.asker.rawValue)") }
            if let outcome = question.outcome { p(.class("muted")) { outcome.words(in: file, t) } }
            if isOpen { TakeQuestionAway(number: number).button(question, ordinal, visit) }
        }
    }
}

extension PreMeeting.Outcome {
    /// Which principal owns the question, or that none does yet.
    func words(in file: PlanFile, _ t: Words) -> String {
        owner.flatMap { file.principals[$0] }.map { t("preMeeting.owns", ["principal": t.name(of: $0)]) }
            ?? t("preMeeting.unresolved")
    }
}
