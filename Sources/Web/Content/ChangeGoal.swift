import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Words a need and its goal anew.
struct ChangeGoal: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let new: Goal.New?
        let why: String
        let version: Int
    }

    let place: PlanPartPlace
    var isReading = false

    var page: GoalPage { GoalPage(place: place, isReading: isReading) }

    func form(_ now: Goal.New?, _ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: file.plan.version) {
            GoalFields(now).html(typed, t)
            if file.plan.state == .established { ChangeReason.field(typed, t) }
            SubmitButton(t("content.change.button")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            new: GoalFields.read(&fields),
            why: ChangeReason.read(&fields),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let new = input.new {
            try GoalCommands.change(
                place.goal(visit, in: db),
                to: new,
                because: input.why,
                on: place.plan,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.back
    }
}

/// Takes away a need with its goal that was written down by mistake.
struct RemoveGoal: ActionRoute {
    let place: PlanPartPlace

    var page: GoalPage { GoalPage(place: place) }

    func form(_ file: PlanFile, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            p { t("goal.remove.about") }
            postForm(.at(.goalRemoval, place), visit, version: file.plan.version) {
                SubmitButton(t("goal.remove.button"), .secondary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    /// - Returns: its own page, where it can be written again at once.
    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try GoalCommands.remove(
            place.goal(visit, in: db),
            on: place.plan,
            version: version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}

extension PlanPartPlace {
    /// The goal that an address names, whether or not it was taken away.
    ///
    /// - Throws: `Problem.notFound` where the plan is not the reader's; a problem of code `state` where it has no such goal.
    fileprivate func goal(_ visit: Visit, in db: Reading) throws -> Goal.ID {
        let file = try PlanFile.open(plan, scope: visit.scope(), act: visit.act(), in: db)
        guard let goal = try GoalRecords.find(number, of: file, act: visit.act(), in: db) else {
            throw Problem(.state, text: "goal.missing")
        }
        return goal.id
    }
}
