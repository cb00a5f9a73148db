import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Names somebody who has a task in the plan: she is told places from now on.
struct NamePlaceReader: ActionRoute {
    struct Input: Sendable {
        let reader: Actor.ID?
        let reason: PlaceReader.Reason?
        let version: Int
    }

    let number: PlanNumber

    var page: ProtectionPage { ProtectionPage(number: number) }

    func form(_ model: ProtectionPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let others = model.file.assignments.filter { !$0.isToldPlaces }
        if others.isEmpty, !typed.form.names.contains("reader") { return EmptyState(t("places.reader.none")).html }
        return postForm(.at(.placeReaders, number), visit, version: model.file.plan.version) {
            Radios(
                "reader",
                label: t("places.reader.who"),
                choices: others.map { Choice($0.account.description, $0.name) },
                value: typed("reader"),
                error: typed.error("reader", t)
            ).html(t)
            SelectField(
                "placeReason",
                label: t("places.reason"),
                choices: PlaceReader.Reason.allCases.map { Choice($0.rawValue, t("places.reason.\($0.rawValue)")) },
                value: typed("placeReason"),
                error: typed.error("placeReason", t)
            ).html(t)
            SubmitButton(t("places.reader.button"), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            reader: fields.identifier("reader", missing: "places.reader.missing"),
            reason: fields.choice("placeReason", missing: "places.reason.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let reader = input.reader, let reason = input.reason {
            try PlaceReaders.name(
                reader,
                because: reason,
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

/// Ends it: she is told no place any more.
struct EndPlaceReader: ActionRoute {
    struct Input: Sendable {
        let naming: PlaceReader.ID?
        let version: Int
    }

    let number: PlanNumber

    var page: ProtectionPage { ProtectionPage(number: number) }

    func form(_ naming: PlaceReader, of reader: Assignment, _ model: ProtectionPage.Model, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(.at(.placeReaderEnds, number), visit, version: model.file.plan.version) {
            HiddenField("naming", naming.id.description).html
            SubmitButton(t("places.reader.end", ["name": reader.name]), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            naming: fields.identifier("naming", missing: "error.choice"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let naming = input.naming {
            try PlaceReaders.end(
                naming,
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
