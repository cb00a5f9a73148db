import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Writes down a look back: each goal, each open promise, what the person says, and whether the plan goes on.
struct RecordFollowUp: ActionRoute {
    /// What comes after a look back.
    enum Further: String, CaseIterable {
        case goesOn, ends
    }

    struct Input: Sendable {
        let followUp: FollowUp?
        let version: Int
    }

    /// What the names of the fields of each goal and each promise begin with; the id follows.
    private enum Prefix: String {
        case progress, helped, status, why

        func name<Entity>(_ id: Identifier<Entity>) -> String { "\(rawValue)-\(id)" }

        /// The rows that a form speaks of, in its order.
        func ids<Entity>(in names: [String]) -> [Identifier<Entity>] {
            names.filter { $0.hasPrefix(rawValue + "-") }.compactMap { Identifier($0.dropFirst(rawValue.count + 1)) }
        }
    }

    let number: PlanNumber

    var page: FollowUpPage { FollowUpPage(number: number) }

    func form(_ model: FollowUpPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let file = model.file
        let goals = file.goals.filter(\.isFollowedUp)
        let promises = file.promises.filter(\.status.isOpen)
        return postForm(page.location, visit, version: file.plan.version) {
            // A date without its year is read as one to come, so the hint shows a day gone by in full.
            DateField(
                "heldOn",
                label: t("followUp.heldOn"),
                hint: t("followUp.heldOn.hint", ["day": t.shortDay(model.today.adding(days: -2))]),
                value: typed("heldOn"),
                error: typed.error("heldOn", t)
            ).html(t)
            TextArea(
                "ownView",
                label: t("followUp.ownView", ["name": t.told(file.patient.name)]),
                hint: t("followUp.ownView.hint"),
                isOptional: true,
                value: typed("ownView"),
                error: typed.error("ownView", t),
                rows: 3,
                seenBy: WhoSees(file.assignments.map(\.name) + [t("followUp.seenBy.words")])
            ).html(t)
            if !goals.isEmpty { h3 { t("followUp.goals") } }
            for goal in goals { fields(goal, file, typed, t) }
            if !promises.isEmpty { h3 { t("followUp.promises") } }
            for promise in promises { fields(promise, typed, t) }
            h3 { t("followUp.together") }
            TextArea(
                "outcome",
                label: t("followUp.outcome"),
                hint: t("followUp.outcome.hint"),
                isOptional: !goals.isEmpty,
                value: typed("outcome"),
                error: typed.error("outcome", t),
                seenBy: WhoSees(file.assignments.map(\.name) + [t("followUp.seenBy")])
            ).html(t)
            further(model, typed, t)
            SubmitButton(t("followUp.button")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let today = visit.today
        let heldOn = fields.day(
            "heldOn",
            label: "followUp.heldOn",
            missing: "followUp.heldOnMissing",
            range: today.adding(months: -12)...today
        )
        let ownView = fields.text("ownView")
        let goals = readGoals(&fields)
        let promises = readPromises(&fields)
        let outcome = fields.text("outcome", missing: goals.isEmpty ? "followUp.outcomeMissing" : nil)
        let further = fields.choice("further", of: Further.self, missing: "followUp.furtherMissing")
        let nextOn = further == .goesOn ? readNextOn(&fields, today) : nil
        let followUp = heldOn.map {
            FollowUp(
                heldOn: $0,
                goals: goals.compactMap(\.self),
                promises: promises.compactMap(\.self),
                ownView: ownView,
                outcome: outcome,
                nextOn: nextOn
            )
        }
        return Input(followUp: followUp, version: fields.version(FormField.version))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let followUp = input.followUp else { return page.location }
        try FollowUpCommands.record(
            followUp,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return followUp.nextOn == nil ? .at(.closure, number) : .plan(number)
    }

    /// How far it has come, and a line of what helped. What was said the last time stands there, also when that was a minute
    /// ago by somebody else (ux §6.4).
    private func fields(_ goal: Goal, _ file: PlanFile, _ typed: Typed, _ t: Words) -> HTML {
        let (progress, helped) = (Prefix.progress.name(goal.id), Prefix.helped.name(goal.id))
        let last = file.followUps.first
        let before = last?.goals.first { $0.goal == goal.id }?.achievement
        return HTML {
            SelectField(
                progress,
                label: t("followUp.progress", ["goal": goal.words]),
                hint: before.flatMap { before in
                    last.map {
                        t(
                            "followUp.progress.before",
                            ["day": t.shortDay($0.heldOn), "achievement": t("goal.achievement.\(before.rawValue)")]
                        )
                    }
                },
                choices: Goal.Achievement.allCases.map {
                    Choice($0.rawValue, t("goal.achievement.\($0.rawValue)"))
                },
                value: typed(progress),
                error: typed.error(progress, t)
            ).html(t)
            TextField(
                helped,
                label: t("followUp.helped"),
                isOptional: true,
                value: typed(helped),
                error: typed.error(helped, t)
            ).html(t)
        }
    }

    private func fields(_ promise: Promise, _ typed: Typed, _ t: Words) -> HTML {
        let (status, why) = (Prefix.status.name(promise.id), Prefix.why.name(promise.id))
        let now = t("promise.status.\(promise.status.rawValue)")
        return HTML {
            SelectField(
                status,
                label: t("followUp.promise", ["who": t.told(promise.who), "what": promise.what]),
                hint: t("followUp.promise.now", ["day": t.shortDay(promise.dueOn), "status": now]),
                choices: Promise.Status.allCases.map { Choice($0.rawValue, t("promise.status.\($0.rawValue)")) },
                value: typed(status, or: promise.status.rawValue),
                error: typed.error(status, t)
            ).html(t)
            TextField(
                why,
                label: t("followUp.why"),
                hint: t("followUp.why.hint"),
                isOptional: true,
                value: typed(why),
                error: typed.error(why, t)
            ).html(t)
        }
    }

    private func further(_ model: FollowUpPage.Model, _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            Radios(
                "further",
                label: t("followUp.further"),
                choices: Further.allCases.map { Choice($0.rawValue, t("followUp.further.\($0.rawValue)")) },
                value: typed("further"),
                error: typed.error("further", t)
            ).html(t)
            DateField(
                "nextOn",
                label: t("followUp.nextOn"),
                hint: model.lastDay.map { t("followUp.nextOn.hint", ["day": t.shortDay($0)]) }
                    ?? t("followUp.nextOn.free", ["day": t.shortDay(model.today.adding(months: 3))]),
                isOptional: true,
                value: typed("nextOn"),
                error: typed.error("nextOn", t)
            ).html(t)
        }
    }

    /// - Returns: a row for each goal of the form; nil where nothing was chosen.
    private func readGoals(_ fields: inout FieldReader) -> [Goal.Progress?] {
        let ids: [Goal.ID] = Prefix.progress.ids(in: Array(fields.form.names))
        return ids.map { id in
            let achievement = fields.choice(
                Prefix.progress.name(id),
                of: Goal.Achievement.self,
                missing: "followUp.progressMissing"
            )
            let words = fields.line(Prefix.helped.name(id), max: 500)
            return achievement.map { Goal.Progress(goal: id, achievement: $0, words: words) }
        }
    }

    private func readPromises(_ fields: inout FieldReader) -> [Promise.Report?] {
        let ids: [Promise.ID] = Prefix.status.ids(in: Array(fields.form.names))
        return ids.map { id in
            let (name, why) = (Prefix.status.name(id), Prefix.why.name(id))
            let status = fields.choice(name, of: Promise.Status.self, missing: "report.statusMissing")
            let words = fields.line(why, max: 500)
            guard let status else { return nil }
            let report = Promise.Report(promise: id, status: status, why: words)
            if !report.isExplained { fields.add(why, "followUp.whyMissing") }
            return report
        }
    }

    private func readNextOn(_ fields: inout FieldReader, _ today: Day) -> Day? {
        fields.day(
            "nextOn",
            label: "followUp.nextOn",
            missing: "followUp.nextOnMissing",
            range: today.adding(days: 1)...today.adding(months: 12)
        )
    }
}
