package import Kernel
import Store
import Vault

/// One person's answer to the question whether authorities may share what is needed for this plan (L6–L8, L13).
///
/// Given per person, for named recipients and named contents, until a day; never general. A withdrawal is a row of its own, and so is that a
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

    /// What of a plan may be told. A yes is specific, so it says how far it reaches (L6).
    package enum Content: String, Sendable, CaseIterable, SQLText {
        /// That there will be a meeting: for whom, about what, when and where.
        case summons
        /// The plan: who does what by when.
        case plan
        /// The person's own words, which she decides over herself.
        case ownWords
    }

    /// What lets somebody answer for another (god man, förvaltare): the document, and how long it holds.
    package struct Representation: Sendable, Hashable {
        package let document: String
        /// Nil while nobody has set an end.
        package let validUntil: Day?

        package init(document: String, validUntil: Day?) {
            self.document = document
            self.validUntil = validUntil
        }
    }

    /// That an answer counts no more: in force from that moment.
    package struct Withdrawal: Sendable, Hashable {
        /// Why it ended.
        package enum Reason: String, Sendable, CaseIterable, SQLText {
            /// Whoever gave it has changed her mind.
            case changedMind
            /// Whoever gave it is no guardian any more (FB 6:2).
            case custodyEnded
        }

        package let reason: Reason
        package let at: Instant
        package let recordedBy: Actor.ID
    }

    package let id: ID
    package let giver: Giver
    /// Who on the plan's team it is; nil only for a representative who is not on it.
    package let member: TeamMember.ID?
    package let giverName: String
    package let answer: Answer
    package let form: Form
    /// Only where a representative answers.
    package let representation: Representation?
    /// What may be told; empty for a no.
    package let contents: Set<Content>
    /// The authorities that may be told.
    package let recipients: Set<Owner.ID>
    /// What the person does not agree to; empty if nothing was named.
    package let exceptions: String
    package let givenOn: Day
    package let validUntil: Day
    package let withdrawal: Withdrawal?
    /// The same person's newer answer that took its place.
    package let replacedBy: ID?
    /// The day the person comes of age, from which no guardian answers for her (FB 9:1); nil where no number tells.
    package let personOfAge: Day?

    /// Whether it is still what the person says: neither taken back nor replaced.
    package var stands: Bool { withdrawal == nil && replacedBy == nil }

    /// Whether the answer counts on a day: a representative's ends with her commission, a guardian's with the childhood.
    package func isInForce(on day: Day) -> Bool {
        stands && givenOn <= day && day <= min(validUntil, representation?.validUntil ?? validUntil)
            && !isOutgrown(on: day)
    }

    /// Whether a guardian gave it, and the person answers for herself on a day.
    package func isOutgrown(on day: Day) -> Bool {
        giver == .guardian && personOfAge.map { $0 <= day } ?? false
    }

    /// Whether the same person gave it in the same part. A child and a parent may share a name, but not a part, and the person
    /// the plan is for is one, however her name was written. Who is on the team is known by that; only others by name.
    func isGiven(by other: ConsentGiver) -> Bool {
        guard giver == other.part else { return false }
        if giver == .individual { return true }
        if let member, let theirs = other.member { return member == theirs }
        let name = FoldedName(giverName)
        return !name.parts.isEmpty && name == FoldedName(other.name)
    }
}
