import Access
import Forms
import Kernel
import Plans
import Store

/// Says that a task is done, or takes it back. Whoever said so has nothing left to see if it was her only one.
struct EndTask: ActionRoute {
    struct Input: Sendable {
        let given: GivenTask.ID?
        let version: Int
    }

    let number: PlanNumber

    var page: TasksPage { TasksPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            given: fields.identifier("given", missing: "tasks.which.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let given = input.given else { return page.location }
        let (scope, act) = (try visit.scope(), try visit.act())
        try GivenTaskCommands.end(given, on: number, version: input.version, scope: scope, act: act, in: db)
        do {
            _ = try Plans.find(number, for: .openPlan, scope: scope, in: db)
            return page.location
        } catch let problem as Problem where problem.code == .notFound {
            return .at(.today)
        }
    }
}
