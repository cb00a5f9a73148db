import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// Who has which task of a plan: a colleague can be given one, and whoever has it says when it is done (ux §2, "whose task
/// it is").
struct TasksPage: PageRoute {
    struct Model: Sendable {
        let plan: PlanPage.Model
        let colleagues: [Account]
        let reader: Actor.ID

        /// Whether the reader answers for the plan.
        var isResponsible: Bool {
            plan.file.assignments.responsible?.account == reader
        }
    }

    let number: PlanNumber

    var location: Location { .at(.tasks, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let plan = try PlanPage(number: number).load(visit, in: db).model
        let reader = try visit.reader()
        let colleagues = try Accounts.colleagues(of: reader, on: visit.today, in: db)
        let model = Model(plan: plan, colleagues: colleagues, reader: reader.account)
        return Seen(model, Look(.opened, plan.file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.plan.file
        return Page.inPlan(number, t("tasks.title"), visit, for: file) {
            if let refusal = file.refusal(of: .giveTask, typed) {
                file.refused(refusal, t)
            } else {
                if model.plan.given.isEmpty { EmptyState(t("tasks.none")).html }
                for task in model.plan.given { given(task, model, visit) }
                if model.isResponsible { GiveTask(number: number).form(model, typed, visit) }
            }
        }
    }

    private func given(_ task: GivenTask, _ model: Model, _ visit: Visit) -> HTML {
        let t = visit.t
        let what = t("task.\(task.task.rawValue)")
        let isHers = task.holder == model.reader
        return HTML {
            h2 { what }
            p {
                t.html(
                    "tasks.given",
                    [
                        "name": bdi { task.holderName }, "giver": bdi { task.giverName },
                        "day": t.shortElement(task.givenAt.day),
                    ]
                )
            }
            if isHers { p { Link(t("tasks.open"), Location.at(PlanTasks.place(of: task.task), number).href).html } }
            if isHers || model.isResponsible {
                postForm(.at(.taskEnds, number), visit, version: model.plan.file.plan.version) {
                    HiddenField("given", task.id.description).html
                    SubmitButton(t(isHers ? "tasks.done" : "tasks.takeBack", ["task": what]), .secondary).html
                }
            }
        }
    }
}

/// Gives a task to a colleague.
struct GiveTask: ActionRoute {
    struct Input: Sendable {
        let task: PlanTask?
        let colleague: Actor.ID?
        let version: Int
    }

    let number: PlanNumber

    var page: TasksPage { TasksPage(number: number) }

    func form(_ model: TasksPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        if model.colleagues.isEmpty { return EmptyState(t("handOver.nobody")).html }
        return HTML {
            h2 { t("tasks.give") }
            p { t("tasks.meaning") }
            postForm(page.location, visit, version: model.plan.file.plan.version) {
                Radios(
                    "task",
                    label: t("tasks.which"),
                    choices: PlanTasks(model.plan).undone.map { Choice($0.rawValue, t("task.\($0.rawValue)")) },
                    value: typed("task"),
                    error: typed.error("task", t)
                ).html(t)
                Radios(
                    "colleague",
                    label: t("tasks.whom"),
                    choices: model.colleagues.map { Choice($0.id.description, $0.name) },
                    value: typed("colleague"),
                    error: typed.error("colleague", t)
                ).html(t)
                SubmitButton(t("tasks.button")).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            task: fields.choice("task", missing: "tasks.which.missing"),
            colleague: fields.identifier("colleague", missing: "task.colleague.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let task = input.task, let colleague = input.colleague {
            try GivenTaskCommands.give(
                task,
                to: colleague,
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
