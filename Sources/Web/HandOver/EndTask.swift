import Access
import Forms
import Kernel
import Plans
import Store

/// Says that a task is done, or takes it back.
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
        try GivenTaskCommands.end(
            given,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
