import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// Det här behövs: each need with a goal in the person's words, or with why there is none yet (ux §6.2, part 3).
struct GoalsPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let parked: [ParkedQuestion]
        /// The goals that were taken away.
        let removed: [Goal.Worded]
    }

    let number: PlanNumber

    var location: Location { .at(.goals, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let removed = try GoalRecords.removed(from: file, act: visit.act(), in: db)
        let parked = try PlanPreparation.open(file, act: visit.act(), in: db).parked
        return Seen(Model(file: file, parked: parked, removed: removed), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        let refusal = file.refusal(of: .addGoal, typed)
        let parts = MeetingParts(.needs, of: file)
        return Page.inPlan(number, t("goals.title"), visit, for: file) {
            parts.html(t)
            h2 { t("content.goals") }
            GoalList(file.goals, changedIn: refusal == nil ? number : nil).html(t)
            removed(model, t)
            if let refusal {
                file.refused(refusal, t)
                parts.next(t)
            } else {
                h2 { t("goals.add") }
                // One form, so that no part of it leaves behind what was written in another.
                AddGoal(number: number).form(
                    file,
                    typed,
                    visit,
                    beside: ParkQuestion(number: number).fields(model.parked, typed, visit)
                )
            }
        }
    }

    /// What was taken away, with where it can be written again.
    private func removed(_ model: Model, _ t: Words) -> HTML {
        if model.removed.isEmpty { return .empty }
        return HTML {
            h3 { t("goal.removed.all") }
            ul {
                for goal in model.removed {
                    let words = goal.wordings.first?.words.words ?? ""
                    li { Link(words, Location.at(.goal, PlanPartPlace(number, goal.number)).href).html }
                }
            }
        }
    }
}

/// Writes down what is needed, and the goal in the person's words.
struct AddGoal: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told, or where nothing was written and the meeting goes on.
        let new: Goal.New?
        /// Whether it is to be saved although the plan has the very same.
        let again: Bool
        let goesOn: Bool
        /// What is parked with it where the meeting goes on; nil for nothing.
        let parking: ParkQuestion.Input?
        let version: Int
    }

    private static let (again, anyway) = ("again", "anyway")
    private static let names = ["need", "goal", "term", "sign"]

    let number: PlanNumber

    var page: GoalsPage { GoalsPage(number: number) }

    /// - Parameters:
    ///   - proposal: what stands in it before anybody has typed; nil for nothing.
    ///   - others: what else the same form asks for.
    func form(
        _ file: PlanFile,
        _ typed: Typed,
        _ visit: Visit,
        proposal: Goal.New? = nil,
        beside others: HTML = .empty
    ) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: file.plan.version) {
            GoalFields(proposal).html(typed, t)
            SubmitButton(t("goal.button"), .secondary).html
            if typed.problems.contains(where: { $0.text == "goal.same" }) {
                SubmitButton(t("goal.same.button"), .secondary, name: Self.again, value: Self.anyway).html
            }
            others
            GoOn.button(from: .needs, t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let goesOn = GoOn.isPressed(in: fields.form)
        let isEmpty = goesOn && fields.areBlank("need", "goal", "term", "sign")
        let isParked = goesOn && !fields.areBlank("parkedQuestion", "answerBy")
        return Input(
            new: isEmpty ? nil : GoalFields.read(&fields),
            again: fields.form[Self.again] == Self.anyway,
            goesOn: goesOn,
            parking: isParked ? ParkQuestion(number: number).read(&fields, visit) : nil,
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let new = input.new {
            try GoalCommands.add(
                new.term,
                new.words,
                need: new.need,
                sign: new.sign,
                again: input.again,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        if let parking = input.parking {
            let version = input.version + (input.new == nil ? 0 : 1)
            let later = ParkQuestion.Input(words: parking.words, answerBy: parking.answerBy, version: version)
            _ = try ParkQuestion(number: number).perform(later, visit, in: db)
        }
        return input.goesOn ? .at(.whoDoesWhat, number) : page.location
    }

    func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] {
        GoOn.isPressed(in: form) ? [] : ParkQuestion.written(form)
    }

    /// Its fields, where something is written in them.
    static func written(_ form: FormData) -> [String] {
        names.contains { !form[$0].isEmpty } ? names : []
    }
}
