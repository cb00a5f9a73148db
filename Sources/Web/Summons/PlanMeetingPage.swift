import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Vilka och när: who is called to the meeting, when and where, with proposals wherever something is known (ux §5.3).
struct PlanMeetingPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// What is planned so far; nil when nothing is.
        let appointment: Appointment?
        /// From whom the plan is secret, and who is no guardian any more.
        let family: FamilyStanding
        /// Who was around the person's plan before.
        let earlier: EarlierTeam
        /// Units that are not on the team and may be needed.
        let suggestions: [CareUnit]
        /// The names of authorities, for units.
        let authorities: [Owner.ID: String]
        /// By when the meeting is to be, by the agreement.
        let clock: PlanClock?
        /// What the reader's own authority is, which tells what kind of staff she is.
        let leader: Appointment.Leader
        /// The times to choose from: that of what is planned so far, and proposals.
        let times: [Instant]
    }

    let number: PlanNumber

    var location: Location { .at(.planMeeting, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let authorities = try Directory.authorities(in: db)
        let own = authorities.first { $0.id == file.plan.owner }
        let clocks = try AgreementClocks(at: [file.plan.unit], in: db)
        let appointment = try Appointments.current(of: file, act: visit.act(), in: db)
        let earlier = try EarlierTeam(file, scope: visit.scope(), act: visit.act(), in: db)
        let known = Set(earlier.members.compactMap(\.unit))
        let clock = PlanClock.firstMeeting(of: file.plan, clocks)
        let planned = [appointment?.details.startsAt].compactMap(\.self).filter { $0 > visit.at }
        let proposed = MeetingTimes.propose(
            on: visit.today,
            by: clock?.end,
            besides: try MeetingTimes.busy(visit.scope(), besides: file.plan.id, after: visit.at, in: db)
        )
        let model = Model(
            file: file,
            appointment: appointment,
            family: try FamilyStanding(file, on: visit.today, in: db),
            earlier: earlier,
            suggestions: try TeamSuggestions.units(for: file, on: visit.today, in: db).filter {
                !known.contains($0.id)
            },
            authorities: Dictionary(authorities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first }),
            clock: clock,
            leader: leader(try visit.reader(), at: own),
            times: planned + proposed.filter { !planned.contains($0) }
        )
        return Seen(model, Look(.opened, file.records + earlier.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(
            number,
            t("planMeeting.title"),
            visit,
            for: model.file,
            back: model.appointment == nil ? .plan(number) : .at(.summons, number),
            isAboutPlaces: true
        ) {
            if let refusal = model.file.refusal(of: .planMeeting, typed) {
                model.file.refused(refusal, t)
            } else {
                p { t("plan.question", ["question": model.file.question]) }
                if let clock = model.clock {
                    p { t("planMeeting.clock", ["day": t.shortDay(clock.end)]) }
                }
                p { Link(t("people.consents"), Location.at(.consent, number).href).html }
                PlanMeeting(number: number).form(model, typed, visit)
            }
        }
    }

    private func leader(_ reader: Reader, at authority: Authority?) -> Appointment.Leader {
        if reader.roles.contains(.coordinator) { return .coordinator }
        return switch authority?.kind {
        case .schoolOrganiser: .school
        case .regionBoard: .healthCare
        case .committee: .socialServices
        case .privateProvider, nil: authority?.principal.kind == .region ? .healthCare : .other
        }
    }
}
