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
        let need: Need
        let hasYes: Bool
        /// Why no plan is needed; nil to begin one.
        let decline: String?
        let count: Int
    }

    var page: NewPlanPage { NewPlanPage() }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let check = NeedCheck(&fields)
        let need = Need(
            name: fields.line("name", max: 100, missing: "newPlan.name.missing"),
            number: fields.personalNumber("number"),
            protection: fields.choice("protection") ?? .none,
            question: fields.text("question", max: 500, missing: "newPlan.question.missing"),
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

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
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
