package import Kernel
package import People
import Store

/// Why something may be told although nobody has said yes: a coded ground with its reason, for named recipients, until a
/// day (L7, L13). Only between health care and social services, and never the general clause (OSL 10:27).
package struct LegalBasis: Sendable, Hashable {
    package typealias ID = Identifier<LegalBasis>

    /// The ground, where what is told is needed for necessary care or support.
    package enum Ground: String, Sendable, CaseIterable, SQLText {
        /// The person is under eighteen.
        case underEighteen
        case ongoingMisuse
        /// Care under LPT or LRV.
        case compulsoryCare
        case unbornChild
        /// The person cannot consent; health care alone may act on it (OSL 25:13).
        case cannotConsent
    }

    package let id: ID
    package let ground: Ground
    package let paragraph: Disclosure.Basis
    package let reason: String
    /// The authorities that may be told.
    package let recipients: Set<Owner.ID>
    package let from: Day
    package let validUntil: Day
    /// When somebody decided that it holds no more.
    package let endedAt: Instant?
    /// The day the person comes of age; nil where no number tells.
    package let personOfAge: Day?

    /// Whether it allows anything on a day. What rests on her being a child ends with the childhood.
    package func isInForce(on day: Day) -> Bool {
        endedAt == nil && from <= day && day <= validUntil
            && (ground != .underEighteen || personOfAge.map { day < $0 } ?? true)
    }
}

extension LegalBasis.Ground {
    /// The paragraph by which one authority may tell another on this ground; nil where none allows it.
    package func paragraph(from owner: Authority, to recipient: Authority) -> Disclosure.Basis? {
        guard owner.kind != .schoolOrganiser, recipient.kind != .schoolOrganiser else { return nil }
        return switch (self, owner.principal.kind, recipient.principal.kind) {
        case (.cannotConsent, .region, .municipality), (.cannotConsent, .region, .region): .osl25p13
        case (.cannotConsent, _, _): nil
        case (_, .region, .municipality): .osl25p12
        case (_, .municipality, .region): .osl26p9
        default: nil
        }
    }
}
