import Forms
import Kernel
import People
import Plans
import Store

/// Whether the family has said yes, as the first page asks it: what was said is written down on the page that follows.
enum FamilyAnswer: String {
    case yes, notYet
}

/// Begins a plan, and goes on to who is to come if there is a yes to write down; or keeps that none is needed.
struct BeginPlan: ActionRoute {
    struct Input: Sendable {
        /// Without a name where it is known whom the plan is for.
        let need: Need
        let hasYes: Bool
        /// Why no plan is needed; nil to begin one.
        let decline: String?
        let count: Int
    }

    /// The closed plan of the same person; nil for somebody new.
    var after: PlanNumber?

    var page: NewPlanPage { NewPlanPage(after: after) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let check = NeedCheck(&fields)
        let isKnown = after != nil
        let need = Need(
            name: isKnown ? "" : fields.line("name", missing: "newPlan.name.missing"),
            number: isKnown ? nil : fields.personalNumber("number"),
            protection: isKnown ? .none : fields.choice("protection") ?? .none,
            question: question(&fields, isNeeded: check.decision != .decline, visit),
            ownWords: fields.text("ownWords", max: 5_000),
            kind: fields.choice("kind") ?? .sip,
            isSecond: fields.choice("second", of: NewPlanPage.Second.self) != nil
        )
        let answer: FamilyAnswer? = fields.choice(
            "answer",
            missing: check.decision == .decline ? nil : "newPlan.answer.missing"
        )
        return Input(
            need: need,
            hasYes: answer == .yes,
            decline: check.decision == .decline ? check.why : nil,
            count: fields.version(FormField.version)
        )
    }

    /// What somebody wrote, or else the example that was pressed.
    private func question(_ fields: inout FieldReader, isNeeded: Bool, _ visit: Visit) -> String {
        let example = fields.choice("example", of: ExampleQuestion.self)
        let isMissing = isNeeded && example == nil
        let written = fields.text("question", max: 500, missing: isMissing ? "newPlan.question.missing" : nil)
        return written.isEmpty ? example?.words(visit) ?? "" : written
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let after {
            let number = try NextPlan.begin(
                input.need,
                after: after,
                declined: input.decline,
                count: input.count,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
            return input.hasYes && input.decline == nil ? .at(.planMeeting, number) : .plan(number)
        }
        if let why = input.decline {
            return .plan(
                try NeedCommands.decline(
                    input.need,
                    because: why,
                    count: input.count,
                    scope: visit.scope(),
                    act: visit.act(),
                    in: db
                )
            )
        }
        let number = try NeedCommands.begin(
            input.need,
            count: input.count,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return input.hasYes ? .at(.planMeeting, number) : .plan(number)
    }
}
