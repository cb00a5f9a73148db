import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// One promise to put right: what it says, taking it away, and what it said before. One that was taken away can be written
/// again from here with its text kept.
struct PromisePage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Nil where the plan has no such promise.
        let worded: Promise.Worded?
        /// Those who worded it or took it away.
        let names: [Actor.ID: String]
    }

    let place: PlanPartPlace
    /// Whether the reader came from the reading aloud, and is to come back to it.
    var isReading = false

    var location: Location { .at(isReading ? .readPromise : .promise, place) }

    /// The page that it is left for.
    var back: Location { isReading ? .at(.readBack, place.plan).comingBack : .at(.whoDoesWhat, place.plan) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(place.plan, scope: visit.scope(), act: visit.act(), in: db)
        let worded = try PromiseWordings.find(place.number, of: file, act: visit.act(), in: db)
        let people = (worded?.wordings.map(\.by) ?? []) + [worded?.removedBy].compactMap(\.self)
        let names = try Accounts.names(of: Set(people), in: db)
        return Seen(Model(file: file, worded: worded, names: names), Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(place.plan, t("promise.title"), visit, for: model.file, back: back) {
            if let worded = model.worded {
                if let promise = worded.promise {
                    change(promise, worded, model.file, typed, visit)
                } else {
                    again(worded, model, typed, visit)
                }
                FormerWordings(former(worded, model, t)).html(t)
            } else {
                EmptyState(t("promise.missing"), next: Link(t("plan.whoDoesWhat"), back.href)).html
            }
        }
    }

    private func change(
        _ promise: Promise,
        _ worded: Promise.Worded,
        _ file: PlanFile,
        _ typed: Typed,
        _ visit: Visit
    ) -> HTML {
        let t = visit.t
        return HTML {
            p { sentence(worded.wordings.first, t) }
            if let refusal = file.refusal(of: .changePromise, typed) {
                file.refused(refusal, t)
            } else {
                if file.places.areShown {
                    if file.parties.isOthers(promise) { Notice(.info, t("promise.change.asks")).html(t) }
                    ChangePromise(place: place, isReading: isReading).form(promise, file, typed, visit)
                } else {
                    Notice(.info, t("places.notNamed")).html(t)
                }
                // Whoever reads aloud puts right; what is taken away is taken away where all promises stand.
                if !isReading {
                    h2 { t("promise.remove") }
                    RemovePromise(place: place).form(file, typed, visit)
                }
            }
        }
    }

    /// That it was taken away, and the row it can be written again in.
    private func again(_ worded: Promise.Worded, _ model: Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let file = model.file
        let by = worded.removedBy.flatMap { model.names[$0] } ?? ""
        let last = worded.wordings.first.map { words in
            Promise.New(
                kind: words.kind,
                principal: words.principal,
                who: words.who,
                what: words.what,
                dueOn: max(words.dueOn, visit.today)
            )
        }
        return HTML {
            if let at = worded.removedAt {
                Notice(.info) { p { t.html("promise.removed.on", ["day": t.element(at.day), "name": bdi { by }]) } }
                    .html(t)
            }
            // Somebody else took it away meanwhile.
            if !typed("removalWhy").isEmpty { p { t("promise.removed.typed", ["words": typed("removalWhy")]) } }
            if file.refusal(of: .addPromise, typed) == nil {
                h2 { t("promise.removed.again") }
                PromiseRow(file, typed, hasCursor: false, proposal: last).html(visit)
            }
        }
    }

    /// All but what stands now, each with the reason of the one after it.
    private func former(_ worded: Promise.Worded, _ model: Model, _ t: Words) -> [FormerWordings.Entry] {
        let wordings = worded.wordings
        let next = [nil] + wordings.dropLast().map(Optional.some)
        let all = zip(wordings, next).map { wording, next in
            FormerWordings.Entry(
                words: sentence(wording, t),
                at: wording.at,
                by: model.names[wording.by] ?? "",
                why: next?.why ?? ""
            )
        }
        return worded.promise == nil ? all : Array(all.dropFirst())
    }

    private func sentence(_ wording: Promise.Wording?, _ t: Words) -> HTML {
        guard let wording else { return .empty }
        return t.html(
            "readBack.promise",
            [
                "who": strong { bdi { t.told(wording.who) } }, "what": span(.dir(.auto)) { wording.what },
                "day": t.element(wording.dueOn),
            ]
        )
    }
}
