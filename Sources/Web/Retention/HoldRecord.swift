import Forms
import HTML
import Kernel
import Retention
import Store

/// Holds a record: it does not go, whatever its rule says and whoever has confirmed.
struct HoldRecord: ActionRoute {
    let place: KeptPlace

    var page: RetentionPage { RetentionPage(place: place) }

    func form(_ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(place.holds, visit) {
            Radios(
                "holdReason",
                label: t("retention.hold.why"),
                choices: RetentionHold.Reason.allCases.map {
                    Choice($0.rawValue, t("retention.reason.\($0.rawValue)"))
                },
                value: typed("holdReason"),
                error: typed.error("holdReason", t)
            ).html(t)
            SubmitButton(t("retention.hold.save"), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> RetentionHold.Reason? {
        fields.choice("holdReason", missing: "retention.hold.missing")
    }

    func perform(_ reason: RetentionHold.Reason?, _ visit: Visit, in db: Transaction) throws -> Location {
        if let reason {
            try RetentionCommands.hold(
                place.kind,
                place.number,
                because: reason,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }
}

/// Lifts a hold.
struct LiftHold: ActionRoute {
    let place: KeptPlace

    var page: RetentionPage { RetentionPage(place: place) }

    func form(_ hold: RetentionHold, _ visit: Visit) -> HTML {
        postForm(place.holdEnds, visit) {
            HiddenField("hold", hold.id.description).html
            SubmitButton(visit.t("retention.hold.lift"), .secondary).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> RetentionHold.ID? {
        fields.identifier("hold", missing: "error.choice")
    }

    func perform(_ hold: RetentionHold.ID?, _ visit: Visit, in db: Transaction) throws -> Location {
        if let hold {
            try RetentionCommands.lift(
                hold,
                of: place.kind,
                place.number,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }
}
