import Access
import Kernel
import Ledger
import Meetings
import People
import Plans

/// Meetings: planned, called to, prepared and held.
extension Doing {
    mutating func meet(_ plan: Stage.Target, as cast: Cast) throws {
        let (number, version, scope, act) = (plan.number, plan.version, cast.scope, cast.act)
        switch step.deed {
        case .planMeeting:
            let details = Appointment.Details(
                startsAt: act.at.adding(seconds: pick([6 * 86_400, 7_200]) ?? 60),
                minutes: 60,
                place: word("place"),
                leader: .socialServices,
                leaderName: word("leader"),
                noteTaker: word("notes"),
                whyNow: word("whynow")
            )
            let called = some(of: try stage.team(of: plan.id)).map { Summons.New($0, bring: word("bring")) }
            try AppointmentCommands.plan(
                details,
                calling: called,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        case .send: try AppointmentCommands.send(number, version: version, scope: scope, act: act, in: db)
        case .undoSending: try SummonsUndo.run(number, version: version, scope: scope, act: act, in: db)
        case .cancelMeeting:
            let why = word("cancelled")
            try AppointmentCommands.cancel(number, because: why, version: version, scope: scope, act: act, in: db)
        case .recordAnswer:
            guard let member = pick(try stage.team(of: plan.id)) else { throw Problem.notFound }
            let code = pick([SummonsAnswer.Code.comes, .notOurs]) ?? .comes
            let unit = pick([city.primaryCare, city.psychiatry, city.elder, city.social])?.id
            let new = SummonsAnswer.New(code, words: word("answer"), unit: unit)
            try SummonsAnswers.record(new, of: member, on: number, version: version, scope: scope, act: act, in: db)
        case .callInstead:
            guard let member = pick(try stage.team(of: plan.id)) else { throw Problem.notFound }
            try RightUnit.call(insteadOf: member, on: number, version: version, scope: scope, act: act, in: db)
        case .meet:
            let attendance = try stage.team(of: plan.id).prefix(1).map { Attendance(member: $0, mode: .present) }
            let held = MeetingCommands.Held(
                startsAt: act.at,
                place: word("room"),
                attendance: attendance,
                isOverUnresolved: true
            )
            try MeetingCommands.hold(held, on: number, version: version, scope: scope, act: act, in: db)
        case .correctMeeting:
            let attendance = try stage.team(of: plan.id).prefix(1).map { Attendance(member: $0, mode: .digital) }
            let held = MeetingCommands.Held(startsAt: act.at, place: word("room"), attendance: attendance)
            let latest = pick([1, 1, 2]) ?? 1
            try MeetingCommands.correct(
                latest,
                to: held,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        default: try prepare(plan, as: cast)
        }
    }

    private mutating func prepare(_ plan: Stage.Target, as cast: Cast) throws {
        let (number, version, scope, act) = (plan.number, plan.version, cast.scope, cast.act)
        switch step.deed {
        case .prepare:
            let new = Preparation(
                participation: .part,
                participationNote: word("part"),
                adaptations: [.breaks],
                adaptationNote: word("easier"),
                interpreter: word("interpreter"),
                avoid: word("avoid")
            )
            try PreparationCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
        case .agenda:
            let question = word("agenda")
            try AgendaCommands.ask(
                question,
                by: pick([.individual, .professional, .guardian]) ?? .individual,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        case .park:
            guard let open = try stage.parked(of: plan.id) else {
                return try ParkedCommands.park(
                    word("parked"),
                    until: act.today.adding(days: 14),
                    on: number,
                    version: version,
                    scope: scope,
                    act: act,
                    in: db
                )
            }
            let settled = ParkedQuestion.New(
                open,
                .init(principal: city.region.id, answerBy: act.today.adding(days: 7)),
                answer: step.dice.isMultiple(of: 2) ? word("settled") : ""
            )
            try ParkedCommands.settle([settled], on: number, version: version, scope: scope, act: act, in: db)
        default:
            guard let question = pick(try stage.questions(of: plan.id)) else { throw Problem.notFound }
            let new = PreMeeting.New(
                heldOn: act.today,
                participants: word("participants"),
                outcomes: [question: PreMeeting.Outcome(owner: nil, note: word("outcome"))]
            )
            try PreMeetingCommands.hold(new, on: number, version: version, scope: scope, act: act, in: db)
        }
    }
}
