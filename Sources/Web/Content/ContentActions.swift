import Access
import Forms
import Kernel
import People
import Plans
import Store

/// Writes down that nobody outside the principals is to do anything (L3 3).
struct StateNoMeasures: ActionRoute {
    let number: PlanNumber

    var page: WhoDoesWhatPage { WhoDoesWhatPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try PromiseCommands.stateNoMeasures(
            on: number,
            version: version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}

/// Writes down which principal has overall responsibility, and who carries it out (L3 4).
struct SetResponsibility: ActionRoute {
    struct Input: Sendable {
        let principal: Principal.ID?
        let coordinator: String
        let careContact: String
        let version: Int
    }

    let number: PlanNumber

    var page: WhoDoesWhatPage { WhoDoesWhatPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            principal: fields.identifier("responsible", missing: "responsibility.principalMissing"),
            coordinator: fields.line("coordinator", missing: "responsibility.coordinatorMissing"),
            careContact: fields.line("careContact"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let principal = input.principal {
            try ResponsibilityCommands.set(
                Responsibility(
                    principal: principal,
                    coordinator: input.coordinator,
                    careContact: input.careContact
                ),
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }
}
