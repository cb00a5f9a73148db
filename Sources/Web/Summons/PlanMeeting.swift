import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Plans the meeting, and on the way adds to the team those who were ticked or written, and writes down the yes that was
/// given for all of them. One form, one transaction: everything or nothing.
struct PlanMeeting: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let details: Appointment.Details?
        let called: [TeamMember.ID]
        let bring: [TeamMember.ID: String]
        /// Those of the person's earlier plan to add.
        let earlier: [TeamMember.ID]
        let units: [CareUnit.ID]
        /// Somebody from the family to add; nil for nobody.
        let family: TeamMember.New?
        let yes: Yes?
        let version: Int
    }

    /// Who has said yes to all who are called.
    enum Yes: Sendable {
        case member(TeamMember.ID)
        /// The person from the family that the form adds.
        case new
    }

    let number: PlanNumber

    var page: PlanMeetingPage { PlanMeetingPage(number: number) }

    func form(_ model: PlanMeetingPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: model.file.plan.version) {
            PlanMeetingForm(model, typed, t, forOthers: visit.forOthers).html(reader: visit.signedIn?.reader.name ?? "")
            SubmitButton(t("planMeeting.save")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let called = fields.identifiers("called", of: TeamMember.self)
        let bring = readBring(&fields)
        let earlier = fields.identifiers("earlier", of: TeamMember.self)
        let units = fields.identifiers("units", of: CareUnit.self)
        let family = readFamily(&fields)
        let yes = readYes(&fields, hasFamily: family != nil)
        if called.isEmpty, earlier.isEmpty, units.isEmpty, family == nil {
            fields.add("called", "summons.called.missing")
        }
        return Input(
            details: readDetails(&fields, visit),
            called: called,
            bring: bring,
            earlier: earlier,
            units: units,
            family: family,
            yes: yes,
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let details = input.details else { return page.location }
        let (scope, act) = (try visit.scope(), try visit.act())
        var team = try Newcomers(
            to: number,
            version: input.version,
            calling: input.called.map { Summons.New($0, bring: input.bring[$0] ?? "") },
            visit,
            in: db
        )
        if let family = input.family { try team.add(family) }
        try team.add(input.earlier)
        try team.add(input.units)
        if let yes = input.yes {
            let giver =
                switch yes {
                case .member(let id): id
                case .new: team.relative
                }
            let file = try PlanFile.open(number, scope: scope, act: act, in: db)
            let consent = try ConsentCommands.New.oralYes(
                of: giver,
                calling: team.called.map(\.member),
                in: file,
                on: visit.today
            )
            if let consent {
                try ConsentCommands.record(consent, on: number, version: team.next(), scope: scope, act: act, in: db)
            }
        }
        try AppointmentCommands.plan(
            details,
            calling: team.called,
            on: number,
            version: team.next(),
            scope: scope,
            act: act,
            in: db
        )
        return .at(.summons, number)
    }

    private func readDetails(_ fields: inout FieldReader, _ visit: Visit) -> Appointment.Details? {
        let startsAt = MeetingTimeField.read(&fields, visit)
        let length = fields.choice("minutes", of: MeetingLength.self, missing: "planMeeting.minutes.missing")
        let place = fields.line("place")
        let whyNow = fields.text("whyNow", max: 1_000, missing: "planMeeting.whyNow.missing")
        let leaderName = fields.line("leaderName", missing: "planMeeting.leaderName.missing")
        let leader = fields.choice("leader", of: Appointment.Leader.self, missing: "planMeeting.leader.missing")
        let noteTaker = fields.line("noteTaker", missing: "planMeeting.noteTaker.missing")
        guard let startsAt, let length, let leader else { return nil }
        return Appointment.Details(
            startsAt: startsAt,
            minutes: length.minutes,
            place: place,
            leader: leader,
            leaderName: leaderName,
            noteTaker: noteTaker,
            whyNow: whyNow
        )
    }

    private func readBring(_ fields: inout FieldReader) -> [TeamMember.ID: String] {
        var bring: [TeamMember.ID: String] = [:]
        for name in fields.form.names where name.hasPrefix(PlanMeetingForm.bringPrefix) {
            guard let member = TeamMember.ID(name.dropFirst(PlanMeetingForm.bringPrefix.count)) else { continue }
            bring[member] = fields.line(name)
        }
        return bring
    }

    private func readFamily(_ fields: inout FieldReader) -> TeamMember.New? {
        let name = fields.line("familyName")
        let kind = fields.choice("familyKind", of: TeamMember.Kind.self)
        if let kind, kind != .guardian, kind != .relative { fields.add("familyKind", "error.choice") }
        guard !name.isEmpty else { return nil }
        if kind == nil { fields.add("familyKind", "planMeeting.familyKind.missing") }
        return TeamMember.New(kind: kind ?? .relative, name: name, unit: nil, practitioner: nil)
    }

    private func readYes(_ fields: inout FieldReader, hasFamily: Bool) -> Yes? {
        if fields.form["yes"] == PlanMeetingForm.newPerson, !fields.form.isRepeated("yes") {
            if !hasFamily { fields.add("familyName", "planMeeting.family.missing") }
            return .new
        }
        return fields.identifier("yes", of: TeamMember.self).map(Yes.member)
    }
}
