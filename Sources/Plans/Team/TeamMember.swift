package import Kernel
package import People
import Store

/// Somebody around the plan: the person herself, those close to her, and the professionals with their units.
package struct TeamMember: Sendable, Hashable {
    package typealias ID = Identifier<TeamMember>

    /// In what part somebody is around the plan.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        case individual, guardian, relative, professional, coordinator
    }

    package let id: ID
    package let kind: Kind
    package let name: String
    /// Where a professional works; nil for everybody else.
    package let unit: CareUnit.ID?
    /// What the unit was called when the member was added.
    package let unitName: String?
    /// The authority of that unit.
    package let owner: Owner.ID?
    /// When she came into the plan.
    package let addedAt: Instant
    /// When she left the plan; nil while she is around it.
    package let leftAt: Instant?

    /// Why somebody is not around a plan any more.
    package enum Departure: String, Sendable, CaseIterable, SQLText {
        /// She should never have been there.
        case mistake
        /// Her part is over.
        case left
    }

    /// A member to add.
    package struct New: Sendable {
        package let kind: Kind
        package let name: String
        package let unit: CareUnit.ID?
        package let practitioner: Practitioner.ID?

        package init(kind: Kind, name: String, unit: CareUnit.ID?, practitioner: Practitioner.ID?) {
            self.kind = kind
            self.name = name
            self.unit = unit
            self.practitioner = practitioner
        }
    }
}
