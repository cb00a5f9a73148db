import Access
import Kernel
import Ledger
import Meetings
import People
import Plans
import Store

/// What is done to a plan by those who make it.
extension Doing {
    mutating func begin(as cast: Cast) throws {
        let need = Need(
            name: "Kim " + word("name"),
            number: PersonalNumber("200903302388", today: cast.act.today),
            protection: .none,
            question: word("question"),
            ownWords: word("words"),
            kind: .sip,
            isSecond: !chance(in: 4)
        )
        _ = try NeedCommands.begin(need, scope: cast.scope, act: cast.act, in: db)
    }

    mutating func change(_ plan: Stage.Target, as cast: Cast) throws {
        switch step.deed {
        case .consent, .withdraw, .ground, .endGround, .notAsked: try answer(plan, as: cast)
        case .planMeeting, .send, .undoSending, .cancelMeeting, .recordAnswer, .callInstead, .prepare, .agenda,
            .preMeeting, .park, .meet, .correctMeeting:
            try meet(plan, as: cast)
        case .goal, .rewordGoal, .removeGoal, .promise, .rewordPromise, .removePromise, .report, .noMeasures,
            .responsibility, .crisis, .ownWords:
            try write(plan, as: cast)
        default: try lead(plan, as: cast)
        }
    }

    /// What the plan says.
    private mutating func write(_ plan: Stage.Target, as cast: Cast) throws {
        let (number, version, scope, act) = (plan.number, plan.version, cast.scope, cast.act)
        switch step.deed {
        case .goal:
            try GoalCommands.add(.short, word("goal"), on: number, version: version, scope: scope, act: act, in: db)
        case .rewordGoal:
            guard let goal = pick(try stage.goals(of: plan.id)) else { throw Problem.notFound }
            let (new, why) = (Goal.New(.short, word("goal")), word("because"))
            try GoalCommands.change(
                goal,
                to: new,
                because: why,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        case .removeGoal:
            guard let goal = pick(try stage.goals(of: plan.id)) else { throw Problem.notFound }
            try GoalCommands.remove(goal, on: number, version: version, scope: scope, act: act, in: db)
        case .promise:
            let principal = step.dice.isMultiple(of: 2) ? city.east : city.region
            let new = Promise.New(
                kind: .effort,
                principal: principal.id,
                who: word("who"),
                what: word("what"),
                dueOn: act.today.adding(days: 30)
            )
            try PromiseCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
        case .rewordPromise:
            guard let promise = pick(try stage.promises(of: plan.id)) else { throw Problem.notFound }
            let principal = step.dice.isMultiple(of: 2) ? city.east : city.region
            let new = Promise.New(
                kind: .effort,
                principal: principal.id,
                who: word("who"),
                what: word("what"),
                dueOn: act.today.adding(days: 60)
            )
            let why = word("because")
            try PromiseChanges.change(
                promise,
                to: new,
                because: why,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        case .removePromise:
            guard let promise = pick(try stage.promises(of: plan.id)) else { throw Problem.notFound }
            try PromiseChanges.remove(promise, on: number, version: version, scope: scope, act: act, in: db)
        case .report:
            guard let promise = pick(try stage.promises(of: plan.id)) else { throw Problem.notFound }
            let status = Promise.Status.allCases.randomElement(using: &random) ?? .done
            try PromiseCommands.report(
                status,
                why: word("why"),
                of: promise,
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        case .noMeasures:
            try PromiseCommands.stateNoMeasures(on: number, version: version, scope: scope, act: act, in: db)
        case .responsibility:
            let new = Responsibility(
                principal: city.east.id,
                coordinator: word("coordinator"),
                careContact: word("contact")
            )
            try ResponsibilityCommands.set(new, on: number, version: version, scope: scope, act: act, in: db)
        case .crisis:
            let words = step.dice.isMultiple(of: 3) ? "" : word("crisis")
            try CrisisPlanCommands.write(words, on: number, version: version, scope: scope, act: act, in: db)
        default:
            let words = word("words")
            try OwnWordsCommands.record(.words, words, on: number, version: version, scope: scope, act: act, in: db)
        }
    }

    /// Where the plan goes, and to whom.
    private mutating func lead(_ plan: Stage.Target, as cast: Cast) throws {
        let (number, version, scope, act) = (plan.number, plan.version, cast.scope, cast.act)
        switch step.deed {
        case .describe:
            try NeedDescriptionCommands.describe(
                .ordinary,
                kind: .sip,
                seenOn: act.today.adding(days: -100),
                on: number,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        case .team:
            let units = [
                city.psychiatry, city.psychiatry, city.primaryCare, city.elder, city.westSocial, city.school,
                city.social,
            ]
            let unit = chance(in: 4) ? nil : pick(units)?.id
            let kind: TeamMember.Kind = unit == nil ? .relative : .professional
            let new = TeamMember.New(kind: kind, name: word("team"), unit: unit, practitioner: nil)
            try TeamCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
        case .handOver:
            let near = readers.filter { $0.owner == cast.reader.owner && $0.account != cast.reader.account }
            let colleague = chance(in: 4) ? pick(readers) : pick(near)
            try HandOverCommands.handOver(
                number,
                to: colleague.account,
                note: word("note"),
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        case .offerToUnit:
            // Whoever takes it, or not, comes with `reassign`.
            let unit = pick([city.social, city.psychiatry, city.primaryCare, city.elder]) ?? city.social
            let note = word("note")
            try UnitHandOverCommands.offer(
                number,
                to: unit.id,
                note: note,
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        case .reassign:
            // Mostly whoever answers for it is away at that moment; what follows is done by everybody again.
            let hasLeft = step.isPlain || !chance(in: 3)
            let away: Instant? = hasLeft ? act.at : nil
            try db.run("UPDATE role_grant SET ended_at = \(away) WHERE account_id = \(plan.responsible)")
            try ReassignCommand.give(number, to: cast.reader.account, scope: scope, act: act, in: db)
            try db.run("UPDATE role_grant SET ended_at = NULL WHERE account_id = \(plan.responsible)")
        case .settleMatch:
            guard let match = pick(try stage.matches(of: plan.id)) else { throw Problem.notFound }
            try PersonMatches.settle(match, as: .bothGoOn, on: number, version: version, scope: scope, act: act, in: db)
        case .death:
            let day = act.today.adding(days: -1)
            try DeathCommands.record(on: day, of: number, version: version, scope: scope, act: act, in: db)
        case .deathCorrection:
            try DeathCommands.correct(number, version: version, scope: scope, act: act, in: db)
        case .share: try Versions.share(number, version: version, scope: scope, act: act, in: db)
        case .establish: try Establishment.establish(number, version: version, scope: scope, act: act, in: db)
        case .followUp:
            let achievements = Goal.Achievement.allCases
            let new = FollowUp(
                heldOn: act.today,
                goals: try stage.goals(of: plan.id).map { goal in
                    let achievement = achievements.randomElement(using: &random) ?? .achieved
                    return Goal.Progress(goal: goal, achievement: achievement, words: word("helped"))
                },
                promises: try stage.openPromises(of: plan.id).map {
                    let status = Promise.Status.allCases.randomElement(using: &random) ?? .done
                    return Promise.Report(promise: $0, status: status, why: word("why"))
                },
                ownView: word("view"),
                outcome: word("lookback"),
                nextOn: nil
            )
            try FollowUpCommands.record(new, on: number, version: version, scope: scope, act: act, in: db)
        case .reopen:
            let resumed = try stage.openPromises(of: plan.id).filter { _ in chance(in: 2) }
            try ReopeningCommands.reopen(
                number,
                because: Reopening.Reason.allCases.randomElement(using: &random) ?? .personAsks,
                word("reopen"),
                resuming: Set(resumed),
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        default:
            try ClosureCommands.close(
                number,
                reason: pick([.goalsReached, .enteredInError, .neverNeeded, .enteredInError]) ?? .other,
                note: word("closure"),
                version: version,
                scope: scope,
                act: act,
                in: db
            )
        }
    }
}
