package import Kernel
import Store
import Vault

/// One person's answer to the question whether authorities may share what is needed for this plan (L6–L8, L13).
///
/// Given per person, for named recipients, until a day; never general. A withdrawal is a row of its own, and so is that a
/// newer answer took its place: the latest that somebody said is what counts, and what she said before stays.
package struct Consent: Sendable, Hashable {
    package typealias ID = Identifier<Consent>

    /// In what part somebody answers.
    package enum Giver: String, Sendable, CaseIterable, SQLText {
        case individual, guardian, representative
    }

    /// What was answered. A no is an answer, and kept.
    package enum Answer: String, Sendable, CaseIterable, SQLText {
        case yes, no
    }

    /// How it was answered; the law asks for no form (L6).
    package enum Form: String, Sendable, CaseIterable, SQLText {
        case oral, written
    }

    /// That a yes was taken back: in force from that moment.
    package struct Withdrawal: Sendable, Hashable {
        package let at: Instant
        package let recordedBy: Actor.ID
    }

    package let id: ID
    package let giver: Giver
    package let giverName: String
    package let answer: Answer
    package let form: Form
    /// The authorities that may be told.
    package let recipients: Set<Owner.ID>
    /// What the person does not agree to; empty if nothing was named.
    package let exceptions: String
    package let givenOn: Day
    package let validUntil: Day
    package let withdrawal: Withdrawal?
    /// The same person's newer answer that took its place.
    package let replacedBy: ID?

    /// Whether it is still what the person says: neither taken back nor replaced.
    package var stands: Bool { withdrawal == nil && replacedBy == nil }

    /// Whether the answer counts on a day.
    package func isInForce(on day: Day) -> Bool {
        stands && givenOn <= day && day <= validUntil
    }

    /// Whether it was given by somebody of this name in this part. A child and a parent may share a name, but not a part.
    func isGiven(by name: FoldedName, as giver: Giver) -> Bool {
        self.giver == giver && !name.parts.isEmpty && FoldedName(giverName) == name
    }
}

/// What consents together allow: the pure rule behind every disclosure that rests on consent.
package enum ConsentCover: Sendable, Equatable {
    /// This consent covers the recipient.
    case covered(Consent.ID)
    /// Nobody's yes covers the recipient on this day.
    case missing
    /// Somebody who must be heard has said no.
    case refused

    /// - Parameters:
    ///   - recipient: the authority that would be told.
    ///   - day: the day it would be told.
    ///
    /// One yes in force is needed, and no "no" in force: two guardians decide together (FB 6:11, 6:13; L8). That one of
    /// them has not been asked is told as a warning by the pages, not decided here (L8 e).
    package init(_ consents: [Consent], recipient: Owner.ID, on day: Day) {
        let inForce = consents.filter { $0.isInForce(on: day) }
        if inForce.contains(where: { $0.answer == .no }) {
            self = .refused
        } else if let yes = inForce.first(where: { $0.answer == .yes && $0.recipients.contains(recipient) }) {
            self = .covered(yes.id)
        } else {
            self = .missing
        }
    }
}
