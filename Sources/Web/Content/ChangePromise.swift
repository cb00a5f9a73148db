import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Words a promise anew.
struct ChangePromise: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let new: Promise.New?
        let why: String
        let version: Int
    }

    let place: PlanPartPlace
    var isReading = false

    var page: PromisePage { PromisePage(place: place, isReading: isReading) }

    func form(_ promise: Promise, _ file: PlanFile, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: file.plan.version) {
            PromiseFields(file, promise.words, isOffered: promise.offeredBy != nil).html(typed, t)
            if file.plan.state == .established { ChangeReason.field(typed, t) }
            SubmitButton(t("content.change.button")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            // A promise that is late may stay so: its day is read as it stands.
            new: PromiseFields.read(&fields, from: visit.today.adding(months: -36), visit),
            why: ChangeReason.read(&fields),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let new = input.new {
            try PromiseChanges.change(
                place.promise(visit, in: db),
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

/// Why something in an established plan is changed: those whose plan it is read it, and nobody else.
enum ChangeReason {
    private static let name = "changeWhy"

    static func field(_ typed: Typed, _ t: Words) -> HTML {
        TextField(
            name,
            label: t("content.changeWhy"),
            hint: t("content.changeWhy.hint"),
            value: typed(name),
            error: typed.error(name, t)
        ).html(t)
    }

    /// Empty where nothing was written: whether it is wanted, the plan says.
    static func read(_ fields: inout FieldReader) -> String { fields.line(name, max: 500) }
}

extension PlanPartPlace {
    /// The promise that an address names, whether or not it was taken away.
    ///
    /// - Throws: `Problem.notFound` where the plan is not the reader's; a problem of code `state` where it has no such promise.
    func promise(_ visit: Visit, in db: Reading) throws -> Promise.ID {
        let file = try PlanFile.open(plan, scope: visit.scope(), act: visit.act(), in: db)
        guard let worded = try PromiseWordings.find(number, of: file, act: visit.act(), in: db) else {
            throw Problem(.state, text: "promise.missing")
        }
        return worded.id
    }
}
