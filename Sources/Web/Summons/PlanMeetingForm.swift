import Forms
import HTML
import Kernel
import People
import Plans

/// The fields of a planned meeting. What is known stands in them already.
struct PlanMeetingForm {
    /// What the name of the field begins with that says what somebody is to bring; the member's id follows.
    static let bringPrefix = "bring-"
    /// Who has said yes, when it is the person from the family that the same form adds.
    static let newPerson = "new"

    private let model: PlanMeetingPage.Model
    private let typed: Typed
    private let t: Words
    /// What those who are called read is in their language.
    private let forOthers: Words

    init(_ model: PlanMeetingPage.Model, _ typed: Typed, _ t: Words, forOthers: Words) {
        self.model = model
        self.typed = typed
        self.t = t
        self.forOthers = forOthers
    }

    /// - Parameter reader: her name, who leads and takes notes until somebody else is named.
    func html(reader: String) -> HTML {
        HTML {
            h2 { t("planMeeting.who") }
            people(reader)
            family
            yes
            h2 { t("planMeeting.when") }
            time
            h2 { t("planMeeting.how") }
            lead(reader)
        }
    }

    private func people(_ reader: String) -> HTML {
        let team = model.file.team
        let called =
            model.appointment.map { Set($0.called.map(\.member)) } ?? proposed(by: reader)
        return HTML {
            Checkboxes(
                "called",
                label: t("planMeeting.called"),
                hint: model.family.secret.isEmpty ? nil : t("planMeeting.called.secret"),
                choices: team.map { Choice($0.id.description, label($0)) },
                values: typed.isEmpty ? Set(called.map(\.description)) : Set(typed.form.values("called")),
                error: typed.error("called", t)
            ).html(t)
            if !model.earlier.members.isEmpty {
                Checkboxes(
                    "earlier",
                    label: t("planMeeting.earlier"),
                    hint: t("planMeeting.earlier.hint"),
                    isOptional: true,
                    choices: model.earlier.members.map { Choice($0.id.description, label($0)) },
                    values: Set(typed.form.values("earlier")),
                    error: typed.error("earlier", t)
                ).html(t)
            }
            if !model.suggestions.isEmpty {
                Checkboxes(
                    "units",
                    label: t("planMeeting.units"),
                    hint: t("planMeeting.units.hint"),
                    isOptional: true,
                    choices: model.suggestions.map { Choice($0.id.description, name(of: $0)) },
                    values: Set(typed.form.values("units")),
                    error: typed.error("units", t)
                ).html(t)
            }
            for member in team where member.unit != nil {
                let field = Self.bringPrefix + member.id.description
                TextField(
                    field,
                    label: t("planMeeting.bring", ["name": member.name]),
                    isOptional: true,
                    value: typed(field, or: bring(of: member)),
                    error: typed.error(field, t)
                ).html(t)
            }
        }
    }

    /// Everybody but the reader herself, those from whom the plan is secret and those who are no guardians any more. Where an
    /// identity is protected one parent may be the threat, so nobody of the family is ticked but the person (L18).
    private func proposed(by reader: String) -> Set<TeamMember.ID> {
        let isProtected = model.file.patient.protection != .none
        let team = model.file.team.filter { member in
            guard let unit = member.unit else { return !isProtected || member.kind == .individual }
            return unit != model.file.plan.unit || member.name != reader
        }
        return Set(team.map(\.id)).subtracting(model.family.secret).subtracting(model.family.former)
    }

    private var family: HTML {
        HTML {
            TextField(
                "familyName",
                label: t("planMeeting.family"),
                hint: t("planMeeting.family.hint"),
                isOptional: true,
                value: typed("familyName"),
                error: typed.error("familyName", t)
            ).html(t)
            Radios(
                "familyKind",
                label: t("planMeeting.familyKind"),
                isOptional: true,
                choices: [TeamMember.Kind.guardian, .relative].map {
                    Choice($0.rawValue, t("team.kind.\($0.rawValue)"))
                },
                value: typed("familyKind"),
                error: typed.error("familyKind", t)
            ).html(t)
        }
    }

    private var yes: HTML {
        let family = model.file.team.filter {
            $0.kind == .individual || $0.kind == .guardian && !model.family.former.contains($0.id)
        }
        return SelectField(
            "yes",
            label: t("planMeeting.yes"),
            hint: t("planMeeting.yes.hint"),
            isOptional: true,
            choices: family.map { Choice($0.id.description, label($0)) }
                + [Choice(Self.newPerson, t("planMeeting.yes.new"))],
            value: typed("yes"),
            error: typed.error("yes", t)
        ).html(t)
    }

    private var time: HTML {
        let details = model.appointment?.details
        return HTML {
            MeetingTimeField(times: model.times).html(typed, t)
            Radios(
                "minutes",
                label: t("planMeeting.minutes"),
                choices: MeetingLength.allCases.map { Choice($0.rawValue, t("planMeeting.minutes.\($0.rawValue)")) },
                value: typed("minutes", or: MeetingLength(details?.minutes).rawValue),
                error: typed.error("minutes", t)
            ).html(t)
            TextField(
                "place",
                label: t("planMeeting.place"),
                hint: t(model.file.patient.protection == .none ? "planMeeting.place.hint" : "planMeeting.place.secret"),
                isOptional: true,
                value: typed("place", or: details?.place ?? ""),
                error: typed.error("place", t)
            ).html(t)
        }
    }

    private func lead(_ reader: String) -> HTML {
        let details = model.appointment?.details
        return HTML {
            TextArea(
                "whyNow",
                label: t("planMeeting.whyNow"),
                hint: t("planMeeting.whyNow.hint"),
                value: typed("whyNow", or: details?.whyNow ?? ""),
                error: typed.error("whyNow", t)
            ).html(t)
            TextField(
                "leaderName",
                label: t("planMeeting.leaderName"),
                value: typed("leaderName", or: details?.leaderName ?? reader),
                error: typed.error("leaderName", t)
            ).html(t)
            Radios(
                "leader",
                label: t("planMeeting.leader"),
                choices: Appointment.Leader.allCases.map { Choice($0.rawValue, t("summons.leader.\($0.rawValue)")) },
                value: typed("leader", or: (details?.leader ?? model.leader).rawValue),
                error: typed.error("leader", t)
            ).html(t)
            TextField(
                "noteTaker",
                label: t("planMeeting.noteTaker"),
                value: typed("noteTaker", or: details?.noteTaker ?? reader),
                error: typed.error("noteTaker", t)
            ).html(t)
        }
    }

    private func bring(of member: TeamMember) -> String {
        model.appointment?.called.first { $0.member == member.id }?.bring ?? forOthers("planMeeting.bring.proposal")
    }

    private func label(_ member: TeamMember) -> String {
        t("meetings.member", ["name": member.name, "kind": t("team.kind.\(member.kind.rawValue)")])
    }

    private func name(of unit: CareUnit) -> String {
        t("people.workplace", ["unit": unit.name, "authority": model.authorities[unit.owner] ?? ""])
    }
}

/// How long a meeting is meant to take, in minutes.
enum MeetingLength: String, CaseIterable {
    case short = "45"
    case usual = "60"
    case long = "90"

    /// The one that was chosen before; an hour where none was.
    init(_ minutes: Int?) {
        self = minutes.flatMap { MeetingLength(rawValue: String($0)) } ?? .usual
    }

    var minutes: Int {
        switch self {
        case .short: 45
        case .usual: 60
        case .long: 90
        }
    }
}
