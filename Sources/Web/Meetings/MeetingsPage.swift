import Access
import HTML
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store

/// The meetings so far with who was there, and a form for the one that was just held.
struct MeetingsPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// The latest first.
        let meetings: [Meeting]
        let preparation: PlanPreparation
        /// The units that somebody who came may work at, under their authorities' names.
        let units: [Choice]
        /// The authorities that nobody has said yes to, by id.
        let uncovered: [Owner.ID: String]
        /// What the summons and its answers tell of the meeting to write down.
        let known: KnownMeeting
        let staff: [AttendanceFields.Staff]
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.meetings, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (file, meetings) = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db) {
            try MeetingCommands.all(of: $0, key: $1, in: db)
        }
        let authorities = try Directory.authorityNames(in: db)
        let owners = Set(file.team.compactMap(\.owner)).filter { owner in
            owner != file.plan.owner && !file.permissions.cover(.plan, for: owner, on: visit.today).isCovered
        }
        let model = Model(
            file: file,
            meetings: meetings,
            preparation: try PlanPreparation.open(file, act: visit.act(), in: db),
            units: try Directory.units(on: visit.today, in: db)
                .sorted { (authorities[$0.owner] ?? "", $0.name) < (authorities[$1.owner] ?? "", $1.name) }
                .map { Choice($0.id.description, "\(authorities[$0.owner] ?? ""): \($0.name)") },
            uncovered: authorities.filter { owners.contains($0.key) },
            known: KnownMeeting(
                try Appointments.current(of: file, act: visit.act(), in: db),
                team: file.team,
                on: visit.today
            ),
            staff: try AttendanceFields.Staff.all(of: file, on: visit.today, in: db),
            today: visit.today
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("meetings.title"), visit, for: model.file) {
            MeetingParts(.start, of: model.file).html(t)
            if model.meetings.isEmpty {
                p { t("meetings.purpose") }
                EmptyState(t("plan.noMeeting")).html
            }
            for meeting in model.meetings { held(meeting, model, t) }
            next(model, typed, visit)
        }
    }

    private func held(_ meeting: Meeting, _ model: Model, _ t: Words) -> HTML {
        let there = Set(meeting.attendance.filter(\.mode.wasThere).map(\.member))
        let owners = Set(model.file.team.filter { there.contains($0.id) }.compactMap(\.owner))
        return HTML {
            h2 { t("meetings.number", ["number": String(meeting.number)]) }
            MeetingDetails(meeting, in: model.file).html(t)
            if meeting == model.meetings.first, model.file.plan.state != .closed, model.file.places.areShown {
                let place = PlanPartPlace(number, meeting.number)
                p {
                    Link(t("meeting.correct", ["number": String(meeting.number)]), Location.at(.meeting, place).href)
                        .html
                }
            }
            for (owner, name) in model.uncovered.sorted(by: { $0.value < $1.value }) where owners.contains(owner) {
                uncovered(name, model, t)
            }
        }
    }

    /// Whoever was there heard what was said; nothing more is told before somebody says yes (L6, L13).
    private func uncovered(_ authority: String, _ model: Model, _ t: Words) -> HTML {
        let name = model.file.places.areShown ? authority : ""
        return Notice(.warning) {
            p { t("meetings.uncovered", ["authority": t.told(name)]) }
            p { Link(t("summons.askFamily"), Location.at(.consent, number).href).html }
        }.html(t)
    }

    /// What can be done now: a meeting rests on a yes (L1), and a closed plan has no more of them.
    private func next(_ model: Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        switch model.file.plan.state {
        // What was typed is never taken away.
        case _ where !typed.isEmpty, .consented, .met, .established:
            return HTML {
                h2 { t("meetings.record") }
                if model.known.details != nil, typed.isEmpty { p { t("meetings.known") } }
                HoldMeeting(number: number).form(model, typed, visit)
            }
        case .closed:
            return HTML {
                Notice(.info, t("plan.isClosed")).html(t)
                MeetingParts(.start, of: model.file).next(t)
            }
        case .need:
            let consents = Link(t("meetings.consent"), Location.at(.consent, number).href)
            return HTML {
                EmptyState(t("plan.notPossible.holdMeeting"), next: consents).html
                MeetingParts(.start, of: model.file).next(t)
            }
        }
    }
}
