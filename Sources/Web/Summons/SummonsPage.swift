import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The meeting that is planned: what each who is called will see, and once it is sent, what they answer (ux §5.4).
struct SummonsPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Nil while nothing is planned.
        let appointment: Appointment?
        let agenda: SummonsAgenda?
        let called: CalledPeople?
        let units: [CareUnit.ID: CareUnit]
        /// Units that the right one may be among, for answers on the phone.
        let choices: [CareUnit]
        /// By when the meeting is to be, by the agreement; nil where nothing says so.
        let clock: PlanClock?
    }

    let number: PlanNumber

    var location: Location { .at(.summons, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let appointment = try Appointments.current(of: file, act: visit.act(), in: db)
        let choices = appointment?.sentAt == nil ? [] : try Directory.units(on: visit.today, in: db)
        let model = Model(
            file: file,
            appointment: appointment,
            agenda: try appointment.map { try SummonsAgenda.open($0, in: file, act: visit.act(), in: db) },
            called: try appointment.map { try CalledPeople($0, in: file, at: visit.at, in: db) },
            units: try Directory.units(Set(appointment?.called.compactMap { $0.answer?.unit } ?? []), in: db),
            choices: choices,
            clock: PlanClock.firstMeeting(of: file.plan, try AgreementClocks(at: [file.plan.unit], in: db))
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("summons.title"), visit, for: model.file, isAboutPlaces: true) {
            if let appointment = model.appointment, let called = model.called, let agenda = model.agenda {
                planned(appointment, called, agenda, model, typed, visit)
            } else if model.file.plan.state == .closed {
                Notice(.info, t("plan.isClosed")).html(t)
            } else {
                EmptyState(
                    t("summons.none"),
                    next: Link(t("summons.plan"), Location.at(.planMeeting, number).href)
                ).html
                if typed.form.names.contains("why") { CancelMeeting(number: number).form(model, typed, visit) }
                if typed.form.names.contains("words") {
                    RecordAnswer(number: number).form(nil, model, typed, visit)
                }
            }
        }
    }

    private func planned(
        _ appointment: Appointment,
        _ called: CalledPeople,
        _ agenda: SummonsAgenda,
        _ model: Model,
        _ typed: Typed,
        _ visit: Visit
    ) -> HTML {
        let t = visit.t
        let isSent = appointment.sentAt != nil
        return HTML {
            if let sent = appointment.sentAt {
                Notice(.success) { p { t.html(called.sentKey, ["moment": t.element(sent)]) } }.html(t)
                UndoSending(number: number).form(appointment, model, visit)
            } else if appointment.isUndone {
                Notice(.info, t(appointment.firstSentAt == nil ? "summons.undone" : "summons.undone.later")).html(t)
            } else if appointment.firstSentAt != nil {
                Notice(.warning, t("summons.changed")).html(t)
            }
            if let clock = model.clock, clock.end < appointment.details.startsAt.day {
                Notice(.warning) { p { t.html("summons.late", ["day": t.shortElement(clock.end)]) } }.html(t)
            }
            if agenda.hasChanged { Notice(.warning, t("summons.agenda.changed")).html(t) }
            SummonsDetails(
                appointment.details,
                question: model.file.question,
                agenda: agenda.questions.map(\.words)
            ).html(t)
            p { Link(t("summons.change"), Location.at(.planMeeting, number).href).html }
            h2 { t(isSent ? "summons.answers" : "summons.who") }
            for entry in called.entries { person(entry, agenda, model, isSent: isSent, visit) }
            if isSent {
                if !called.waiting.isEmpty {
                    SendSummons(number: number).form(to: called.waiting.count, by: .inboxes, model, visit)
                }
                p { Link(t("summons.letters"), Location.at(.summonsLetters, number).href).html }
                RecordAnswer(number: number).form(appointment, model, typed, visit)
            } else {
                SendSummons(number: number).form(to: called.told.count, by: called.reach, model, visit)
            }
            CancelMeeting(number: number).form(model, typed, visit)
        }
    }

    private func person(
        _ entry: CalledPeople.Entry,
        _ agenda: SummonsAgenda,
        _ model: Model,
        isSent: Bool,
        _ visit: Visit
    ) -> HTML {
        let t = visit.t
        var rows: [SummaryList.Row] = [
            .init(t("summons.kind"), t("summons.kind.\(entry.summons.kind.rawValue)")),
            .init(t("summons.way"), way(entry, t)),
        ]
        if let unit = entry.forwardedTo { rows.append(.init(t("summons.forwarded"), unit)) }
        if entry.isReached, !agenda.questions.isEmpty {
            let told = agenda.told(to: entry.member, in: model.file, on: visit.today).all.count
            let numbers = ["count": String(told), "all": String(agenda.questions.count)]
            let isAll = told == agenda.questions.count
            rows.append(.init(t("summons.told"), isAll ? t("summons.told.all") : t("summons.told.part", numbers)))
        }
        if !entry.summons.bring.isEmpty { rows.append(.init(t("summons.bring"), entry.summons.bring)) }
        if isSent { rows.append(.init(t("summons.answer"), answer(entry.summons.answer, model, t))) }
        return HTML {
            h3 { entry.member.html(at: entry.authority, t) }
            SummaryList(rows).html(t)
            if let unit = entry.rightUnit, isSent, model.file.refusal(of: .summon, Typed()) == nil {
                CallInstead(number: number).form(unit, insteadOf: entry.member.id, model.file, visit)
            }
        }
    }

    private func way(_ entry: CalledPeople.Entry, _ t: Words) -> HTML {
        switch entry.way {
        case .inbox: return .text(t(entry.isWaiting ? "summons.way.notSent" : "summons.way.inbox"))
        case .letter: return .text(t("summons.way.letter"))
        case .secret: return .text(t("summons.way.secret"))
        case .formerGuardian: return .text(t("summons.way.formerGuardian"))
        case .uncovered(let isRefused):
            return HTML {
                t(isRefused ? "summons.way.refused" : "summons.way.missing")
                " "
                Link(t("summons.askFamily"), Location.at(.consent, number).href).html
            }
        }
    }

    private func answer(_ answer: SummonsAnswer?, _ model: Model, _ t: Words) -> HTML {
        guard let answer else { return strong { t("summons.answer.none") } }
        let unit = answer.unit.flatMap { model.units[$0]?.name } ?? ""
        return t.html(
            "summons.answered.\(answer.code.rawValue)",
            answer.arguments(unit: unit, t)
        )
    }
}

extension CalledPeople {
    /// What is said once the summons is sent.
    fileprivate var sentKey: String {
        switch reach {
        case .inboxes: "summons.sent"
        case .both: "summons.sent.both"
        case .letters: "summons.sent.letters"
        }
    }
}

extension SummonsAnswer {
    /// What stands in the phrase of the answer.
    func arguments(unit: String, _ t: Words) -> [String: HTML] {
        switch code {
        case .comes: [:]
        case .leaves: ["time": .text(leavesAt.map { t.time($0) } ?? "")]
        case .substitute: ["name": bdi { words }]
        case .notOurs: ["unit": .text(unit)]
        case .declines: ["reason": bdi { words }]
        }
    }
}
