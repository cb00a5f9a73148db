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
        /// What the question is about, where it is one of those that were there to press.
        let pictures: [NeedDescription.ProblemPicture]
        /// The districts of today, by name, and those that were chosen before; none where the identity is protected.
        let districts: [Area]
        /// The only district that the unit works in.
        let homeProposal: Area.ID?
    }

    let number: PlanNumber

    var location: Location { .at(.need, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let activities = try Directory.activities(of: file.plan.unit, in: db)
        let own = try Directory.districts(of: file.plan.unit, on: visit.today, in: db)
        let model = Model(
            file: file,
            proposal: activities.count == 1 ? activities.first : nil,
            pictures: ExampleQuestion(file.question, visit)?.problemPictures ?? [],
            districts: try districts(for: file, on: visit.today, in: db),
            homeProposal: own.count == 1 ? own.first?.id : nil
        )
        return Seen(model, Look(.opened, file.records))
    }

    private func districts(for file: PlanFile, on day: Day, in db: Reading) throws -> [Area] {
        guard file.patient.protection == .none else { return [] }
        let today = try Directory.areas(of: .district, on: day, in: db)
        let chosen = try [file.need?.homeDistrict, file.need?.schoolDistrict].compactMap(\.self)
            .compactMap { try Directory.area($0, in: db) }
        return today + Set(chosen).subtracting(today).sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("need.title"), visit, for: file) {
            if file.plan.state == .closed, typed.isEmpty {
                Notice(.info, t("plan.isClosed")).html(t)
                written(model, t)
            } else {
                p { t("need.intro") }
                postForm(location, visit, version: file.plan.version) {
                    origin(file, typed, t)
                    whom(model, typed, t)
                    places(model, typed, t)
                    extent(file, typed, t)
                    SubmitButton(t("need.button")).html
                }
            }
        }
    }

    /// What a closed plan keeps.
    private func written(_ model: Model, _ t: Words) -> HTML {
        let file = model.file
        guard let need = file.need else { return p { t("need.none") } }
        let names = Dictionary(model.districts.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let places = [("need.homeDistrict", need.homeDistrict), ("need.schoolDistrict", need.schoolDistrict)]
        return SummaryList(
            [
                .init(t("need.seenOn"), t.element(file.plan.needSeenOn)),
                .init(t("need.initiator"), t("need.initiator.\(need.initiator.rawValue)")),
                .init(t("need.targetGroup"), t("area.\(need.targetGroup.rawValue)")),
                .init(
                    t("need.problemPicture"),
                    need.problemPictures.map { t("need.problemPicture.\($0.rawValue)") }.joined(separator: ", ")
                ),
                .init(t("need.level"), t("need.level.\(need.level.rawValue)")),
                .init(t("newPlan.kind.which"), t("newPlan.kind.\(file.plan.kind.rawValue)")),
            ] + places.compactMap { key, id in id.flatMap { names[$0] }.map { .init(t(key), $0) } }
        ).html(t)
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
                        ? (need?.problemPictures ?? model.pictures).map(\.rawValue)
                        : typed.form.values("problemPicture")
                ),
                error: typed.error("problemPicture", t)
            ).html(t)
        }
    }

    /// Where she lives and where her school lies: two questions, since school and care are chosen across borders (B6).
    private func places(_ model: Model, _ typed: Typed, _ t: Words) -> HTML {
        if model.districts.isEmpty { return .empty }
        let need = model.file.need
        let choices = model.districts.map { Choice($0.id.description, $0.name) }
        return HTML {
            SelectField(
                "homeDistrict",
                label: t("need.homeDistrict"),
                isOptional: true,
                choices: choices,
                value: typed("homeDistrict", or: (need.map(\.homeDistrict) ?? model.homeProposal)?.description ?? ""),
                error: typed.error("homeDistrict", t)
            ).html(t)
            SelectField(
                "schoolDistrict",
                label: t("need.schoolDistrict"),
                hint: t("need.schoolDistrict.hint"),
                isOptional: true,
                choices: choices,
                value: typed("schoolDistrict", or: need?.schoolDistrict?.description ?? ""),
                error: typed.error("schoolDistrict", t)
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
        let home = fields.identifier("homeDistrict", of: Area.self)
        let school = fields.identifier("schoolDistrict", of: Area.self)
        let description = initiator.flatMap { initiator in
            targetGroup.flatMap { targetGroup in
                level.map {
                    NeedDescription(
                        initiator: initiator,
                        targetGroup: targetGroup,
                        problemPictures: pictures,
                        level: $0,
                        homeDistrict: home,
                        schoolDistrict: school
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
