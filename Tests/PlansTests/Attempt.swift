import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store

/// One command of each kind, right in everything but who gives it.
func attempt(
    _ command: PlanCommand,
    on file: PlanFile,
    copy: PlanNumber,
    scope: Scope,
    act: Act,
    in db: Transaction
) throws {
    let (number, version) = (file.plan.number, file.plan.version)
    let principal = file.promises[0].principal
    switch command {
    case .recordConsent:
        let new = ConsentCommands.New(
            giver: .individual,
            giverName: "Kim",
            answer: .yes,
            form: .oral,
            recipients: [act.owner],
            exceptions: "",
            validUntil: act.today
        )
        try ConsentCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
    case .withdrawConsent:
        try ConsentCommands.withdraw(file.consents[0].id, on: number, version: version, scope: scope, act: act, in: db)
    case .leaveUnasked:
        let member = file.team[0].id
        try NotAskedCommands.record(
            .prevented,
            about: member,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .describeNeed:
        try NeedDescriptionCommands.describe(
            .ordinary,
            kind: file.plan.kind,
            seenOn: file.plan.needSeenOn,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .changeProtection:
        let kind = file.patient.protection == .confidentialityMark ? "protectedRegistration" : "confidentialityMark"
        try ProtectionCommands.change(
            to: Patient.Protection(rawValue: kind) ?? .none,
            because: "Beslut",
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .guardPlaces:
        try ProtectionCommands.warned(on: number, version: version, scope: scope, act: act, in: db)
    case .handOver:
        let colleague = try Accounts.colleagues(of: scope.reader, on: act.today, in: db).first?.id ?? act.actor
        try HandOverCommands.handOver(
            number,
            to: colleague,
            note: "",
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .reassign:
        try ReassignCommand.give(number, to: act.actor, scope: scope, act: act, in: db)
    case .offerToUnit:
        let unit = file.plan.unit
        try UnitHandOverCommands.offer(number, to: unit, note: "", version: version, scope: scope, act: act, in: db)
    case .keepFromUnit:
        try UnitHandOverCommands.takeBack(number, version: version, scope: scope, act: act, in: db)
    case .declineForUnit:
        try UnitHandOverCommands.decline(number, because: "Nej", scope: scope, act: act, in: db)
    case .giveTask:
        let colleague = try Accounts.colleagues(of: scope.reader, on: act.today, in: db).first?.id ?? act.actor
        try GivenTaskCommands.give(
            .need,
            to: colleague,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .endTask:
        let task = GivenTask.ID(high: 1, low: 1)
        try GivenTaskCommands.end(task, on: number, version: version, scope: scope, act: act, in: db)
    case .settleMatch:
        let match = PersonMatch.ID(high: 1, low: 1)
        try PersonMatches.settle(match, as: .bothGoOn, on: number, version: version, scope: scope, act: act, in: db)
    case .addTeamMember:
        let new = TeamMember.New(kind: .relative, name: "Mor", unit: nil, practitioner: nil)
        try TeamCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
    case .removeTeamMember:
        let member = file.team.first { $0.kind != .individual }?.id ?? TeamMember.ID(high: 1, low: 1)
        try TeamCommands.remove(
            member,
            because: .left,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .recordOwnWords:
        try OwnWordsCommands.record(.words, "Nej", on: number, version: version, scope: scope, act: act, in: db)
    case .correctName:
        try PersonCommands.correctName("Kim Ek", on: number, version: version, scope: scope, act: act, in: db)
    case .changeNumber:
        try PersonCommands.changeNumber(
            to: PersonalNumber("200901012385", today: act.today),
            because: file.patient.number == nil ? .added : .replaced,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .recordDeath:
        try DeathCommands.record(on: act.today, of: number, version: version, scope: scope, act: act, in: db)
    case .correctDeath:
        try DeathCommands.correct(number, version: version, scope: scope, act: act, in: db)
    case .askTransfer:
        let unit = try Directory.units(in: db).first { $0.owner != act.owner }?.id ?? file.plan.unit
        try TransferCommands.ask(unit, note: "", on: number, version: version, scope: scope, act: act, in: db)
    case .keepPlan:
        try TransferCommands.keep(number, version: version, scope: scope, act: act, in: db)
    case .planMeeting:
        let called = [Summons.New(file.team[0].id, bring: "")]
        let details = Appointment.Details.nextWeek(after: act.today)
        try AppointmentCommands.plan(
            details,
            calling: called,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .summon:
        try AppointmentCommands.send(number, version: version, scope: scope, act: act, in: db)
    case .undoSending:
        try SummonsUndo.run(number, version: version, scope: scope, act: act, in: db)
    case .cancelMeeting:
        try AppointmentCommands.cancel(number, because: "", version: version, scope: scope, act: act, in: db)
    case .receiveAnswer:
        let member = file.team[0].id
        try SummonsAnswers.record(
            SummonsAnswer.New(.comes),
            of: member,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .prepare:
        try PreparationCommands.record(.ordinary, on: number, version: version, scope: scope, act: act, in: db)
    case .writeAgenda:
        try AgendaCommands.ask("Vad?", by: .guardian, on: number, version: version, scope: scope, act: act, in: db)
    case .holdPreMeeting:
        let new = PreMeeting.New(heldOn: act.today, participants: "Chefer", outcomes: [:])
        try PreMeetingCommands.hold(new, on: number, version: version, scope: scope, act: act, in: db)
    case .holdMeeting:
        let attendance = [Attendance(member: file.team[0].id, mode: .present)]
        let held = MeetingCommands.Held(startsAt: act.at, place: "Här", attendance: attendance)
        try MeetingCommands.hold(held, on: number, version: version, scope: scope, act: act, in: db)
    case .correctMeeting:
        let attendance = [Attendance(member: file.team[0].id, mode: .digital)]
        let held = MeetingCommands.Held(startsAt: act.at, place: "Där", attendance: attendance)
        try MeetingCommands.correct(1, to: held, on: number, version: version, scope: scope, act: act, in: db)
    case .recordSituation:
        let said = [Statement.New(file.team[0].id, .good, "Skolan")]
        try StatementCommands.recordSituation(said, on: number, version: version, scope: scope, act: act, in: db)
    case .recordApproval:
        let said = [Statement.New(file.team[0].id, .agrees)]
        try StatementCommands.recordApprovals(said, on: number, version: version, scope: scope, act: act, in: db)
    case .addGoal:
        try GoalCommands.add(.short, "Mål", on: number, version: version, scope: scope, act: act, in: db)
    case .addPromise:
        let new = Promise.New(kind: .effort, principal: principal, who: "A", what: "B", dueOn: act.today)
        try PromiseCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
    case .stateNoMeasures:
        try PromiseCommands.stateNoMeasures(on: number, version: version, scope: scope, act: act, in: db)
    case .setResponsibility:
        guard let principal else { return }
        let responsibility = Responsibility(principal: principal, coordinator: "A")
        try ResponsibilityCommands.set(responsibility, on: number, version: version, scope: scope, act: act, in: db)
    case .writeCrisisPlan:
        try CrisisPlanCommands.write("Ring", on: number, version: version, scope: scope, act: act, in: db)
    case .changeGoal:
        let (goal, new) = (file.goals[0].id, Goal.New(.short, "Annat"))
        try GoalCommands.change(
            goal,
            to: new,
            because: "C",
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .removeGoal:
        try GoalCommands.remove(file.goals[0].id, on: number, version: version, scope: scope, act: act, in: db)
    case .changePromise:
        let promise = file.promises[0]
        let new = Promise.New(
            kind: promise.kind,
            principal: principal,
            who: "A",
            what: "B",
            dueOn: promise.dueOn
        )
        try PromiseChanges.change(
            promise.id,
            to: new,
            because: "C",
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .removePromise:
        let promise = file.promises[0].id
        try PromiseChanges.remove(promise, on: number, version: version, scope: scope, act: act, in: db)
    case .reportPromise:
        let promise = file.promises[0].id
        try PromiseCommands.report(
            .done,
            why: "",
            of: promise,
            on: number,
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .receiveOffer:
        try Offers.make(who: "A", what: "B", dueOn: act.today, on: copy, scope: scope, act: act, in: db)
    case .receiveReport:
        let received = try Copies.find(copy, for: .openCopy, scope: scope, vault: act.vault, in: db)
        let report = Promise.Report(promise: file.promises[0].id, status: .ongoing, why: "")
        try CopyPromises.tell([report], on: copy, version: received.version, scope: scope, act: act, in: db)
    case .receiveJoined:
        let match = PersonMatch.ID(high: 1, low: 1)
        try PersonMatches.join(match, on: number, note: "A", version: version, scope: scope, act: act, in: db)
    case .share:
        try Versions.share(number, version: version, scope: scope, act: act, in: db)
    case .establish:
        try Establishment.establish(number, version: version, scope: scope, act: act, in: db)
    case .followUp:
        let followUp = file.lookedBack(on: act.today)
        try FollowUpCommands.record(followUp, on: number, version: version, scope: scope, act: act, in: db)
    case .reopen:
        try ReopeningCommands.reopen(
            number,
            because: .personAsks,
            "A",
            resuming: [],
            version: version,
            scope: scope,
            act: act,
            in: db
        )
    case .becomeSIP:
        try KindChangeCommands.becomeSIP(number, because: "A", version: version, scope: scope, act: act, in: db)
    case .close:
        try ClosureCommands.close(number, reason: .other, version: version, scope: scope, act: act, in: db)
    }
}
