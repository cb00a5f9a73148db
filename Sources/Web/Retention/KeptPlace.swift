import Kernel
import People

/// Where the end of a record is looked after: beside the plan, the copy or the summons that it is a record of.
struct KeptPlace: Sendable, Hashable {
    let kind: RetentionRule.Kind
    let number: PlanNumber

    /// The page of the record itself.
    var record: Location { .at(kind.places.record, number) }
    var page: Location { .at(kind.places.page, number) }
    var holds: Location { .at(kind.places.holds, number) }
    var holdEnds: Location { .at(kind.places.holdEnds, number) }
}

extension RetentionRule.Kind {
    var places: (record: Place, page: Place, holds: Place, holdEnds: Place) {
        switch self {
        case .plan: (.plan, .planRetention, .planHolds, .planHoldEnds)
        case .copy: (.copy, .copyRetention, .copyHolds, .copyHoldEnds)
        case .summons: (.receivedSummons, .summonsRetention, .summonsHolds, .summonsHoldEnds)
        }
    }
}
