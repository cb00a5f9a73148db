import Access
import HTML
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store

/// The plan: overview and hand-over in one (ux §5.5).
struct PlanPage: PageRoute {
    struct Model: Sendable {
        var file: PlanFile
        let meetings: [Meeting]
        /// When the meeting is that people have been called to; nil when there is none.
        let calledTo: Instant?
        /// How far the preparation of a meeting has come.
        let preparation: PlanPreparation.Standing
        /// What is to happen by when, by the agreement.
        let clock: PlanClock?
        /// Whether the same person may have another plan.
        let isMatched: Bool
        /// Whether a child has said yes alone, and her guardians are to be asked, too.
        let isChildAlone: Bool
        /// The tasks that colleagues have been given.
        let given: [GivenTask]
        /// What has been joined with another plan for the same person; nil for most.
        let joined: JoinedNotice?
        /// Who handed the plan over to the reader; nil if nobody did.
        let giver: String?
        /// How many units know a place from before the identity was protected, and have not been warned.
        let placeHolders: Int
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .plan(number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (file, meetings) = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db) {
            try MeetingCommands.all(of: $0, key: $1, in: db)
        }
        let model = Model(
            file: file,
            meetings: meetings,
            calledTo: try Appointments.planned(for: [file.plan.id], in: db)[file.plan.id],
            preparation: try .of(file.plan.id, in: db),
            clock: try clock(of: file, meetings, in: db),
            isMatched: try file.mayBeMatched
                && !PersonMatches.open(
                    of: file.plan,
                    for: file.patient,
                    reader: visit.reader(),
                    on: visit.today,
                    in: db
                ).isEmpty,
            isChildAlone: try GuardianAnswers.isChildAlone(in: file, on: visit.today, db),
            given: try GivenTasks.living(of: file.plan.id, in: db),
            joined: try JoinedNotice(file, visit, in: db),
            giver: try giver(of: file, to: visit.reader(), in: db),
            placeHolders: try ProtectionCommands.holders(of: file, act: visit.act(), in: db).count,
            today: visit.today
        )
        return Seen(model, Look(.opened, file.records))
    }

    /// Whoever answers for the plan has seen that another authority took it over, or would not.
    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        try await TransferPage(number: number).read(model.file, visit)
        return model
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("plan.title"), visit, for: file, back: .at(.plans)) {
            if file.closure?.reason == .enteredInError { Notice(.warning, t("plan.enteredInError")).html(t) }
            DeathNotice(file: file).html(t)
            noYes(file, on: model.today, t)
            if let joined = model.joined { joined.html(t) }
            if let reopening = file.reopening { reopened(reopening, model, t) }
            if let moved = file.moved { movedOn(moved, file, t) }
            if let giver = model.giver, let handOver = file.handOver { received(handOver, from: giver, t) }
            OwnWordsQuote(file).html(t)
            h2 { t("plan.now") }
            for line in PlanSummary(model).lines(t) { p { line } }
            if let last = file.followUps.first {
                h2 { t("followUp.latest") }
                p { t.html("followUp.latest.on", ["day": t.element(last.heldOn)]) }
                LookedBack(file.review(last), of: file.patient.name).html(t)
            }
            h2 { t("plan.whoDoesWhat") }
            PromiseCards(file, today: model.today).html(t, empty: t("plan.noPromises"))
            p { Link(t("plan.whoDoesWhat.open"), Location.at(.whoDoesWhat, number).href).html }
            h2 { t("plan.tasks") }
            PlanTasks(model).list(t).html(t)
            if file.plan.state != .closed {
                p { Link(t("tasks.link"), Location.at(.tasks, number).href).html }
                p { Link(t("task.close"), Location.at(.closure, number).href).html }
                if file.plan.kind == .internalPlan {
                    p { Link(t("kindChange.title"), Location.at(.kindChange, number).href).html }
                }
            } else {
                if file.closure?.reason.mayBeReopened ?? false, file.patient.diedOn == nil {
                    p { Link(t("reopening.title"), Location.at(.reopening, number).href).html }
                }
                if file.closure?.reason.mayBeFollowed ?? false {
                    p { Link(t("nextPlan.link"), Location.at(.nextPlan, number).href).html }
                }
            }
            h2 { t("plan.people") }
            people(model, t)
            p { Link(t("person.link"), Location.at(.person, number).href).html }
            p { Link(t("protection.link"), Location.at(.protection, number).href).html }
            p { Link(t("whoHasPlan.link"), Location.at(.whoHasPlan, number).href).html }
            p { Link(t("familyPaper.link.person"), Location.at(.personsPaper, number).href).html }
            if file.team.contains(where: { $0.kind == .guardian }) {
                p { Link(t("familyPaper.link.guardian"), Location.at(.guardiansPaper, number).href).html }
            }
            p { Link(t("handOverSheet.title"), Location.at(.handOverSheet, number).href).html }
            p { Link(t("handOver.link"), Location.at(.handOver, number).href).html }
            p { Link(t("transfer.link"), Location.at(.transfer, number).href).html }
            h2 { t("plan.history") }
            p { Link(t("versions.link"), Location.at(.versions, number).href).html }
            p { Link(t("plan.history.open"), Location.at(.history, number).href).html }
        }
    }

    private func clock(of file: PlanFile, _ meetings: [Meeting], in db: Reading) throws -> PlanClock? {
        let clocks = try AgreementClocks(at: [file.plan.unit], in: db)
        let met = meetings.map(\.startsAt.day) + file.followUps.map(\.heldOn)
        return PlanClock.firstMeeting(of: file.plan, clocks)
            ?? PlanClock.nextFollowUp(of: file.plan, lastMet: met.max(), clocks)
    }

    /// Since when nobody's yes counts any more, nothing is to be shared, whatever has been agreed (L6; ux §5.5).
    private func noYes(_ file: PlanFile, on today: Day, _ t: Words) -> HTML {
        guard ![.need, .closed].contains(file.plan.state), file.patient.diedOn == nil,
            !file.permissions.isAgreed(on: today), !file.legalBases.contains(where: { $0.isInForce(on: today) })
        else { return .empty }
        let hasChangedMind = file.consents.contains { $0.withdrawal != nil }
        return Notice(.warning) {
            p { t(hasChangedMind ? "plan.noYes.changedMind" : "plan.noYes") }
            p { Link(t("task.consent"), Location.at(.consent, number).href).html }
        }.html(t)
    }

    private func giver(of file: PlanFile, to reader: Reader, in db: Reading) throws -> String? {
        guard let handOver = file.handOver, handOver.to == reader.account else { return nil }
        return try Accounts.names(of: [handOver.from], in: db)[handOver.from]
    }

    private func movedOn(_ moved: MovedOn, _ file: PlanFile, _ t: Words) -> HTML {
        Notice(.info) {
            p { t.html("plan.movedOn", ["unit": .text(t.told(moved.unitName)), "day": t.element(moved.on)]) }
            if file.disclosures.contains(where: { $0.unit == moved.unit && $0.recalledAt == nil }) {
                p { Link(t("plan.movedOn.told"), Location.at(.whoHasPlan, number).href).html }
            }
        }.html(t)
    }

    private func reopened(_ reopening: Reopening, _ model: Model, _ t: Words) -> HTML {
        Notice(.info) {
            p {
                t(
                    "reopening.done",
                    [
                        "day": t.shortDay(reopening.at.day),
                        "reason": t("reopening.reason.\(reopening.reason.rawValue)"),
                    ]
                )
            }
            p(.dir(.auto)) { reopening.words }
            AskAgain(model.file, on: model.today).html(t)
        }.html(t)
    }

    private func received(_ handOver: HandOver, from giver: String, _ t: Words) -> HTML {
        Notice(.info) {
            p { t("handOver.received", ["name": giver, "day": t.shortDay(handOver.at.day)]) }
            if !handOver.note.isEmpty { p { handOver.note } }
        }.html(t)
    }

    private func people(_ model: Model, _ t: Words) -> HTML {
        let file = model.file
        var rows = [SummaryList.Row(t("plan.patient"), bdi { file.patient.name })]
        if let number = file.patient.number { rows.append(.init(t("plan.personNumber"), number.description)) }
        if let diedOn = file.patient.diedOn { rows.append(.init(t("death.row"), t.element(diedOn))) }
        if let responsibility = file.responsibility {
            rows.append(.init(t("plan.responsible"), responsibility.words(in: file, t)))
        }
        rows += file.team.filter { $0.kind != .individual }.map { member in
            .init(t("team.kind.\(member.kind.rawValue)"), bdi { t.told(member.name) })
        }
        return SummaryList(rows).html(t)
    }
}
