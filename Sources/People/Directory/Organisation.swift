package import Kernel
import Store

/// A principal (huvudman): the municipality or the region that the law makes responsible (SoL 10:8, HSL 16:4), or
/// another body that is none of these two and can never stand behind an effort (L9).
package struct Principal: Sendable, Hashable {
    package typealias ID = Identifier<Principal>

    /// Which of the two the law names, or neither.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        case municipality, region, other
    }

    package let id: ID
    package let kind: Kind
    package let name: String

    package init(id: ID, kind: Kind, name: String) {
        self.id = id
        self.kind = kind
        self.name = name
    }
}

/// An authority that owns records and answers for them, under a principal: a committee, a region's board, a school's
/// organiser, a private provider.
package struct Authority: Sendable, Hashable {
    /// What kind of body decides there: it settles which rules of secrecy and retention hold.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        case committee, regionBoard, schoolOrganiser, privateProvider
    }

    package let id: Owner.ID
    package let principal: Principal
    package let kind: Kind
    package let name: String

    package init(id: Owner.ID, principal: Principal, kind: Kind, name: String) {
        self.id = id
        self.principal = principal
        self.kind = kind
        self.name = name
    }
}

/// A unit (verksamhet, enhet): where staff work and where papers are addressed.
package struct CareUnit: Sendable, Hashable {
    package typealias ID = Identifier<CareUnit>

    package let id: ID
    package let owner: Owner.ID
    package let name: String

    package init(id: ID, owner: Owner.ID, name: String) {
        self.id = id
        self.owner = owner
        self.name = name
    }
}

/// A person who works at a unit.
package struct Practitioner: Sendable, Hashable {
    package typealias ID = Identifier<Practitioner>

    package let id: ID
    package let unit: CareUnit.ID
    package let owner: Owner.ID
    package let name: String
    /// What she is: "socialsekreterare", "psykolog".
    package let title: String

    package init(id: ID, unit: CareUnit.ID, owner: Owner.ID, name: String, title: String) {
        self.id = id
        self.unit = unit
        self.owner = owner
        self.name = name
        self.title = title
    }
}
