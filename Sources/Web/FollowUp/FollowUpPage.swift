import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The look back at a plan with the person: goal by goal, promise by promise, what helped, and when to meet again
/// (domain §2).
struct FollowUpPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// The last day on which people may meet again, by the agreement, if they met today.
        let lastDay: Day?
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.followUp, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let clocks = try AgreementClocks(at: [file.plan.unit], in: db)
        let model = Model(
            file: file,
            lastDay: PlanClock.lastDay(after: visit.today, in: file.plan, clocks),
            today: visit.today
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("followUp.title"), visit, for: file) {
            if let refusal = file.refusal(of: .followUp, typed) {
                file.refused(refusal, t)
                h2 { t("content.promises") }
                PromiseCards(file, today: model.today).html(t, empty: t("plan.noPromises")) { $0.report(t) }
            } else {
                OwnWordsQuote(file).html(t)
                h2 { t("followUp.new") }
                RecordFollowUp(number: number).form(model, typed, visit)
            }
            h2 { t("followUp.former") }
            former(file, t)
        }
    }

    private func former(_ file: PlanFile, _ t: Words) -> HTML {
        HTML {
            if file.followUps.isEmpty { EmptyState(t("followUp.none")).html }
            for followUp in file.followUps {
                h3 { t.element(followUp.heldOn) }
                LookedBack(file.review(followUp), of: file.patient.name).html(t)
                if !followUp.promises.isEmpty { reports(followUp.promises, file, t) }
            }
        }
    }

    /// What became of promises then, with why.
    private func reports(_ reports: [Promise.Report], _ file: PlanFile, _ t: Words) -> HTML {
        ul {
            for report in reports {
                if let promise = file.promises.first(where: { $0.id == report.promise }) {
                    li {
                        t.html(
                            "followUp.promise.is",
                            [
                                "who": bdi { t.told(promise.who) }, "what": span(.dir(.auto)) { promise.what },
                                "status": strong { t("promise.status.\(report.status.rawValue)") },
                            ]
                        )
                        if !report.why.isEmpty {
                            br()
                            span(.class("muted"), .dir(.auto)) { report.why }
                        }
                    }
                }
            }
        }
    }
}
