import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The plan on one page, for somebody who has never seen it: five questions in the order a stranger asks them, each answered
/// from what is there (ux §3.10, §12 goal 9). Made for paper, and for nobody but those who may open the plan.
struct HandOverSheetPage: PageRoute {
    struct Model: Sendable {
        let plan: PlanPage.Model
        /// What is not to be brought up; empty where nothing was written.
        let avoid: String
        /// The names of authorities, by id; none for whoever is told no place (L18).
        let authorities: [Owner.ID: String]

        var file: PlanFile { plan.file }
    }

    let number: PlanNumber

    var location: Location { .at(.handOverSheet, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        var plan = try PlanPage(number: number).load(visit, in: db).model
        let preparation = try PlanPreparation.open(plan.file, act: visit.act(), in: db)
        // What is on paper tells no place, whoever prints it (L18).
        let authorities = plan.file.places.isProtected ? [] : try Directory.authorities(in: db)
        plan.file = plan.file.forOthers
        let model = Model(
            plan: plan,
            avoid: preparation.latest?.avoid ?? "",
            authorities: Dictionary(authorities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        )
        return Seen(model, Look(.printed, plan.file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("handOverSheet.title"), visit, for: file) {
            div(.class("actions")) { p { t("preparation.print.how") } }
            section(.class("sheet")) {
                h2 { t("handOverSheet.who") }
                who(model, t)
                h2 { t("handOverSheet.wants", ["name": t.told(file.patient.name)]) }
                wants(file, t)
                h2 { t("handOverSheet.promises") }
                promises(model, t)
                h2 { t("handOverSheet.next") }
                next(model, t)
                h2 { t("handOverSheet.tell") }
                WhomToTell(file, authorities: model.authorities, avoid: model.avoid, on: model.plan.today).html(t)
                p(.class("muted")) { t.html("summonsLetters.printed", ["day": t.element(model.plan.today)]) }
            }
        }
    }

    private func who(_ model: Model, _ t: Words) -> HTML {
        let file = model.file
        return HTML {
            p {
                strong { bdi { file.patient.name } }
                if let number = file.patient.number { ", \(number)" }
                if let name = file.contact {
                    ". "
                    t.html("handOverSheet.responsible", ["name": bdi { name }])
                }
            }
            for line in PlanSummary(model.plan).lines(t) { p { line } }
            if model.plan.giver != nil, let handOver = file.handOver, !handOver.note.isEmpty {
                p(.dir(.auto)) { t("handOverSheet.note", ["note": handOver.note]) }
            }
        }
    }

    private func wants(_ file: PlanFile, _ t: Words) -> HTML {
        HTML {
            if let words = file.ownWords, words.kind == .words {
                blockquote(.dir(.auto)) { p { words.text } }
            } else if let words = file.ownWords {
                p { t("plan.ownWords.reason", ["reason": words.text]) }
            } else {
                p { t("plan.ownWords.none") }
            }
            if let view = file.followUps.first?.ownView, !view.isEmpty {
                p { t("handOverSheet.lastView") }
                blockquote(.dir(.auto)) { p { view } }
            }
            if !file.goals.isEmpty {
                ul {
                    for goal in file.goals.filter(\.isFollowedUp) { li(.dir(.auto)) { goal.words } }
                }
            }
        }
    }

    /// What is open, the late first and then by date.
    private func promises(_ model: Model, _ t: Words) -> HTML {
        let (file, today) = (model.file, model.plan.today)
        let open = file.promises.filter(\.status.isOpen)
        if open.isEmpty { return p { t("handOverSheet.promises.none") } }
        return ul {
            for promise in open {
                li {
                    t.html(
                        promise.isLate(on: today) ? "handOverSheet.promise.late" : "handOverSheet.promise",
                        [
                            "who": bdi { t.told(promise.who) }, "what": span(.dir(.auto)) { promise.what },
                            "day": t.shortElement(promise.dueOn),
                        ]
                    )
                }
            }
        }
    }

    /// What is planned, and the whole of what is left to do, before, at and after the meeting.
    private func next(_ model: Model, _ t: Words) -> HTML {
        let left = PlanTasks(model.plan).left
        return HTML {
            if let nextOn = model.file.followUps.first?.nextOn, model.file.plan.state != .closed {
                p { t.html("followUp.next", ["day": t.element(nextOn)]) }
            }
            if let crisis = model.file.crisisPlan, model.file.plan.state != .closed {
                p { t("handOverSheet.crisis", ["words": crisis.words]) }
            }
            if left.isEmpty { p { t("handOverSheet.nothingLeft") } }
            for phase in PlanTask.Phase.allCases where left.contains(where: { $0.task.phase == phase }) {
                p {
                    strong { t("handOverSheet.phase.\(phase.rawValue)") }
                    " "
                    t.list(
                        left.filter { $0.task.phase == phase }.map { task, owner in
                            let what = t("task.\(task.rawValue)")
                            return owner.map { t("handOverSheet.task", ["task": what, "owner": $0]) } ?? what
                        }
                    )
                    "."
                }
            }
        }
    }
}
