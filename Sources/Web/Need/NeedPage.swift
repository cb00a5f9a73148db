import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// About the need: what the first page did not ask, filled in when there is time.
struct NeedPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// The only thing that the unit works with: what most of its plans are for.
        let proposal: AreaOfActivity?
    }

    let number: PlanNumber

    var location: Location { .at(.need, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let activities = try Directory.activities(of: file.plan.unit, in: db)
        let model = Model(file: file, proposal: activities.count == 1 ? activities.first : nil)
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("need.title"), visit, for: file) {
            if file.plan.state == .closed, typed.isEmpty {
                Notice(.info, t("plan.isClosed")).html(t)
                written(file, t)
            } else {
                p { t("need.intro") }
                postForm(location, visit, version: file.plan.version) {
                    origin(file, typed, t)
                    whom(model, typed, t)
                    extent(file, typed, t)
                    SubmitButton(t("need.button")).html
                }
            }
        }
    }

    /// What a closed plan keeps.
    private func written(_ file: PlanFile, _ t: Words) -> HTML {
        guard let need = file.need else { return p { t("need.none") } }
        return SummaryList([
            .init(t("need.seenOn"), t.element(file.plan.needSeenOn)),
            .init(t("need.initiator"), t("need.initiator.\(need.initiator.rawValue)")),
            .init(t("need.targetGroup"), t("area.\(need.targetGroup.rawValue)")),
            .init(
                t("need.problemPicture"),
                need.problemPictures.map { t("need.problemPicture.\($0.rawValue)") }.joined(separator: ", ")
            ),
            .init(t("need.level"), t("need.level.\(need.level.rawValue)")),
            .init(t("newPlan.kind.which"), t("newPlan.kind.\(file.plan.kind.rawValue)")),
        ]).html(t)
    }

    private func origin(_ file: PlanFile, _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            Radios(
                "initiator",
                label: t("need.initiator"),
                choices: NeedDescription.Initiator.allCases.map {
                    Choice($0.rawValue, t("need.initiator.\($0.rawValue)"))
                },
                value: typed("initiator", or: (file.need?.initiator ?? .ownUnit).rawValue),
                error: typed.error("initiator", t)
            ).html(t)
            TextField(
                "seenOn",
                label: t("need.seenOn"),
                hint: t("need.seenOn.hint"),
                value: typed("seenOn", or: file.plan.needSeenOn.description),
                error: typed.error("seenOn", t),
                width: .short
            ).html(t)
        }
    }

    private func whom(_ model: Model, _ typed: Typed, _ t: Words) -> HTML {
        let need = model.file.need
        return HTML {
            Radios(
                "targetGroup",
                label: t("need.targetGroup"),
                choices: AreaOfActivity.allCases.map { Choice($0.rawValue, t("area.\($0.rawValue)")) },
                value: typed("targetGroup", or: (need?.targetGroup ?? model.proposal)?.rawValue ?? ""),
                error: typed.error("targetGroup", t)
            ).html(t)
            Checkboxes(
                "problemPicture",
                label: t("need.problemPicture"),
                hint: t("need.problemPicture.hint"),
                choices: NeedDescription.ProblemPicture.allCases.map {
                    Choice($0.rawValue, t("need.problemPicture.\($0.rawValue)"))
                },
                values: Set(
                    typed.isEmpty
                        ? need?.problemPictures.map(\.rawValue) ?? [] : typed.form.values("problemPicture")
                ),
                error: typed.error("problemPicture", t)
            ).html(t)
        }
    }

    private func extent(_ file: PlanFile, _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            Radios(
                "level",
                label: t("need.level"),
                choices: NeedDescription.Level.allCases.map {
                    Choice($0.rawValue, t("need.level.\($0.rawValue)"), hint: t("need.level.\($0.rawValue).hint"))
                },
                value: typed("level", or: (file.need?.level ?? .ordinary).rawValue),
                error: typed.error("level", t)
            ).html(t)
            PlanKindChoice(typed, or: file.plan.kind).html(t)
        }
    }
}

/// Writes down what is known about the need.
struct DescribeNeed: ActionRoute {
    struct Input: Sendable {
        /// Nil when a field is missing, which `read` has said.
        let description: NeedDescription?
        let kind: Plan.Kind?
        let seenOn: Day?
        let version: Int
    }

    let number: PlanNumber

    var page: NeedPage { NeedPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let initiator: NeedDescription.Initiator? = fields.choice("initiator", missing: "need.initiator.missing")
        let seenOn = fields.day(
            "seenOn",
            label: "need.seenOn",
            missing: "need.seenOn.missing",
            range: visit.today.adding(months: -240)...visit.today,
            outside: "need.seenOn.outside"
        )
        let targetGroup: AreaOfActivity? = fields.choice("targetGroup", missing: "need.targetGroup.missing")
        let pictures: [NeedDescription.ProblemPicture] = fields.choices(
            "problemPicture",
            missing: "need.problemPicture.missing"
        )
        let level: NeedDescription.Level? = fields.choice("level", missing: "need.level.missing")
        let description = initiator.flatMap { initiator in
            targetGroup.flatMap { targetGroup in
                level.map {
                    NeedDescription(
                        initiator: initiator,
                        targetGroup: targetGroup,
                        problemPictures: pictures,
                        level: $0
                    )
                }
            }
        }
        return Input(
            description: description,
            kind: fields.choice("kind", missing: "need.kind.missing"),
            seenOn: seenOn,
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let description = input.description, let kind = input.kind, let seenOn = input.seenOn {
            try NeedDescriptionCommands.describe(
                description,
                kind: kind,
                seenOn: seenOn,
                on: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return .plan(number)
    }
}
