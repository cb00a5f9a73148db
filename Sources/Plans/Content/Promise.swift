package import Kernel
package import People
import Store

/// Who does what by when. It cannot be less: a promise has a person, a thing and a date (law 5 of the house).
package struct Promise: Sendable, Hashable {
    package typealias ID = Identifier<Promise>

    /// Whose promise it is by law.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        /// An effort (insats) of a municipality or a region, which stands behind it (L3 1–2).
        case effort
        /// A measure by anybody else: school, agency, family (L3 3). Has no principal (L9).
        case thirdPartyAction
        /// What the person does herself.
        case own
    }

    /// The codes of the national information structure (SNOMED CT; domain §2). A change is a new row.
    package enum Status: String, Sendable, CaseIterable, SQLText {
        case planned, ongoing, done, notDone, interrupted, cancelled

        package var snomedCode: String {
            switch self {
            case .planned: "397943006"
            case .ongoing: "385651009"
            case .done: "398166005"
            case .notDone: "385660001"
            case .interrupted: "410546004"
            case .cancelled: "89925002"
            }
        }

        /// Whether anybody still waits for it.
        package var isOpen: Bool { self == .planned || self == .ongoing }

        /// Whether it must be said why.
        package var needsReason: Bool { !isOpen && self != .done }
    }

    /// How many a plan may have: more is no plan, and no page or form would hold them.
    static let most = 200

    package let id: ID
    /// The plan's first promise is 1.
    package let number: Int
    /// How often it has been worded: 1 for what nobody has changed.
    package let wording: Int
    package let kind: Kind
    /// The principal that stands behind an effort; nil for every other kind.
    package let principal: Principal.ID?
    /// The authority that gave the promise from its own copy; nil when the plan's owner wrote it down.
    package let offeredBy: Owner.ID?
    /// The named person.
    package let who: String
    package let what: String
    package let dueOn: Day
    package let status: Status
    package let statusOn: Day
    /// Why it stands so, as it was said last; nil where nobody has said it.
    package let why: String?
    /// The authority that told so from its own copy; nil when the plan's owner wrote it down.
    package let toldBy: Owner.ID?
    /// Whether the authority whose promise it is has answered, with whatever answer, to these very words.
    package let isAnswered: Bool

    /// Whether it should have been done before this day and is not.
    package func isLate(on day: Day) -> Bool {
        status.isOpen && dueOn < day
    }

    /// Whether whoever was to keep it has said that it will not be done, and the plan's owner has not taken that up.
    package var isRefused: Bool { toldBy != nil && !status.isOpen && status != .done }

    /// A promise to write down.
    package struct New: Sendable, Hashable {
        package let kind: Kind
        package let principal: Principal.ID?
        package let who: String
        package let what: String
        package let dueOn: Day

        package init(kind: Kind, principal: Principal.ID?, who: String, what: String, dueOn: Day) {
            self.kind = kind
            self.principal = principal
            self.who = who
            self.what = what
            self.dueOn = dueOn
        }
    }
}
