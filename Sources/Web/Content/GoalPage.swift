import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// One need with its goal to put right: what it says, taking it away, and what it said before. One that was taken away can
/// be written again from here with its text kept.
struct GoalPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Nil where the plan has no such goal.
        let goal: Goal.Worded?
        /// Those who worded it or took it away.
        let names: [Actor.ID: String]
    }

    let place: PlanPartPlace
    /// Whether the reader came from the reading aloud, and is to come back to it.
    var isReading = false

    var location: Location { .at(isReading ? .readGoal : .goal, place) }

    /// The page that it is left for.
    var back: Location { isReading ? .at(.readBack, place.plan).comingBack : .at(.goals, place.plan) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(place.plan, scope: visit.scope(), act: visit.act(), in: db)
        let goal = try GoalRecords.find(place.number, of: file, act: visit.act(), in: db)
        let people = (goal?.wordings.map(\.by) ?? []) + [goal?.removedBy].compactMap(\.self)
        let names = try Accounts.names(of: Set(people), in: db)
        return Seen(Model(file: file, goal: goal, names: names), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(place.plan, t("goal.title"), visit, for: model.file, back: back) {
            if let goal = model.goal {
                if goal.stands {
                    change(goal, model.file, typed, visit)
                } else {
                    again(goal, model, typed, visit)
                }
                FormerWordings(former(goal, model, t)).html(t)
            } else {
                EmptyState(t("goal.missing"), next: Link(t("goals.title"), back.href)).html
            }
        }
    }

    private func change(_ goal: Goal.Worded, _ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            if let now = goal.wordings.first { p { GoalList.line(now.words, t) } }
            if let refusal = file.refusal(of: .changeGoal, typed) {
                file.refused(refusal, t)
            } else {
                ChangeGoal(place: place, isReading: isReading).form(goal.wordings.first?.words, file, typed, visit)
                if !isReading {
                    h2 { t("goal.remove") }
                    RemoveGoal(place: place).form(file, visit)
                }
            }
        }
    }

    /// That it was taken away, and the fields it can be written again in.
    private func again(_ goal: Goal.Worded, _ model: Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let file = model.file
        let by = goal.removedBy.flatMap { model.names[$0] } ?? ""
        return HTML {
            if let at = goal.removedAt {
                Notice(.info) { p { t.html("goal.removed.on", ["day": t.element(at.day), "name": bdi { by }]) } }.html(
                    t
                )
            }
            if file.refusal(of: .addGoal, typed) == nil {
                h2 { t("goal.removed.again") }
                AddGoal(number: place.plan).form(file, typed, visit, proposal: goal.wordings.first?.words)
            }
        }
    }

    /// All but what stands now, each with the reason of the one after it.
    private func former(_ goal: Goal.Worded, _ model: Model, _ t: Words) -> [FormerWordings.Entry] {
        let wordings = goal.wordings
        let next = [nil] + wordings.dropLast().map(Optional.some)
        let all = zip(wordings, next).map { wording, next in
            FormerWordings.Entry(
                words: GoalList.line(wording.words, t),
                at: wording.at,
                by: model.names[wording.by] ?? "",
                why: next?.why ?? ""
            )
        }
        return goal.stands ? Array(all.dropFirst()) : all
    }
}
