package import Kernel

/// All that may allow a plan's owner to tell others: people's answers, and paragraphs that lift secrecy without them. The
/// pure rule behind every disclosure.
package struct Permissions: Sendable, Hashable {
    let consents: [Consent]
    let legalBases: [LegalBasis]

    package init(_ consents: [Consent], _ legalBases: [LegalBasis]) {
        self.consents = consents
        self.legalBases = legalBases
    }

    /// Whether something of the plan may be told to somebody.
    ///
    /// - Parameters:
    ///   - content: what would be told.
    ///   - recipient: the authority that would be told.
    ///   - day: the day it would be told.
    ///
    /// One yes in force is needed, and no "no" in force: two guardians decide together (FB 6:11, 6:13; L8). That one of
    /// them has not been asked is told as a warning by the pages, not decided here (L8 e). A paragraph that lifts secrecy
    /// asks nobody (L13); but the own words are the person's, and go nowhere without a yes (law 6 of the house).
    package func cover(_ content: Consent.Content, for recipient: Owner.ID, on day: Day) -> Cover {
        let basis = legalBases.first { $0.isInForce(on: day) && $0.recipients.contains(recipient) }
        if content != .ownWords, let basis {
            return .covered(.legalBasis(basis.id, basis.paragraph))
        }
        let inForce = consents.filter { $0.isInForce(on: day) }
        if inForce.contains(where: { $0.answer == .no }) { return .refused }
        let yes = inForce.first {
            $0.answer == .yes && $0.recipients.contains(recipient) && $0.contents.contains(content)
        }
        return yes.map { .covered(.consent($0.id)) } ?? .missing
    }

    /// Whether the plan may go on: somebody has said yes and nobody no (L1), or the person cannot answer (L7).
    package func isAgreed(on day: Day) -> Bool {
        let inForce = consents.filter { $0.isInForce(on: day) }
        let isYes =
            inForce.contains { $0.answer == .yes }
            || legalBases.contains { $0.ground == .cannotConsent && $0.isInForce(on: day) }
        return isYes && !inForce.contains { $0.answer == .no }
    }
}

/// What allows a disclosure.
package enum Permission: Sendable, Hashable {
    case consent(Consent.ID)
    case legalBasis(LegalBasis.ID, Disclosure.Basis)

    /// The coded basis that the disclosure is written down with.
    var basis: Disclosure.Basis {
        switch self {
        case .consent: .consent
        case .legalBasis(_, let paragraph): paragraph
        }
    }

    var consent: Consent.ID? {
        if case .consent(let id) = self { id } else { nil }
    }

    var legalBasis: LegalBasis.ID? {
        if case .legalBasis(let id, _) = self { id } else { nil }
    }
}

/// Whether something may be told to somebody, and why not.
package enum Cover: Sendable, Hashable {
    case covered(Permission)
    /// Nobody's yes covers it on this day.
    case missing
    /// Somebody who must be heard has said no.
    case refused

    package var isCovered: Bool {
        if case .covered = self { true } else { false }
    }
}
