package import Kernel
package import People
import Store

/// A meeting that is planned: when, where, who leads it, and who is called to it (FHIR `Appointment`).
package struct Appointment: Sendable, Hashable {
    package typealias ID = Identifier<Appointment>

    /// Who leads the meeting, as statistics count it.
    package enum Leader: String, Sendable, CaseIterable, SQLText {
        case coordinator, socialServices, healthCare, school, other
    }

    /// What is decided about a meeting, version by version.
    package struct Details: Sendable, Hashable {
        package let startsAt: Instant
        /// How long it is meant to take, in minutes.
        package let minutes: Int
        /// A room, a link, or both; empty while nobody knows.
        package let place: String
        package let leader: Leader
        package let leaderName: String
        package let noteTaker: String
        /// Why a meeting is needed now, in words for those who are called.
        package let whyNow: String

        package init(
            startsAt: Instant,
            minutes: Int,
            place: String,
            leader: Leader,
            leaderName: String,
            noteTaker: String,
            whyNow: String
        ) {
            self.startsAt = startsAt
            self.minutes = minutes
            self.place = place
            self.leader = leader
            self.leaderName = leaderName
            self.noteTaker = noteTaker
            self.whyNow = whyNow
        }
    }

    package let id: ID
    /// The latest version of what is decided: 1, 2, …
    package let version: Int
    let versionID: Identifier<Details>
    package private(set) var details: Details
    /// Those who are called by that version, in the order of the team.
    package let called: [Summons]
    /// The sending of that version; nil while it is a draft.
    let sending: Identifier<Appointment>?
    /// When it was sent; nil while it is a draft.
    package let sentAt: Instant?
    /// Whether that version has been sent, and the sending undone.
    package let isUndone: Bool
    /// When the first version was sent; nil when none was, or it was undone.
    package let firstSentAt: Instant?

    /// The same for somebody who is told no place.
    var withoutPlace: Appointment {
        var appointment = self
        appointment.details = Details(
            startsAt: details.startsAt,
            minutes: details.minutes,
            place: "",
            leader: details.leader,
            leaderName: details.leaderName,
            noteTaker: details.noteTaker,
            whyNow: details.whyNow
        )
        return appointment
    }
}

/// The call of one member of the team to a meeting.
package struct Summons: Sendable, Hashable {
    /// How binding it is.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        /// Kallelse: to a principal, whose duty it is that somebody comes (L5, L9).
        case summons
        /// Inbjudan: to everybody else.
        case invitation
    }

    package let member: TeamMember.ID
    package let kind: Kind
    /// What she is asked to bring; empty for nothing in particular.
    package let bring: String
    /// Her latest answer to this version.
    package let answer: SummonsAnswer?
    /// The unit in whose inbox it lies; nil where it lies in none.
    package let place: CareUnit.ID?

    package var isDelivered: Bool { place != nil }

    /// Somebody to call.
    package struct New: Sendable {
        package let member: TeamMember.ID
        package let bring: String

        package init(_ member: TeamMember.ID, bring: String) {
            self.member = member
            self.bring = bring
        }
    }
}

/// What somebody answers to a call (FHIR `AppointmentResponse`).
package struct SummonsAnswer: Sendable, Hashable {
    /// The answers there are. Nobody who is called may simply stay silent, so there is no "maybe".
    package enum Code: String, Sendable, CaseIterable, SQLText {
        /// Comes for the whole meeting.
        case comes
        /// Comes, and must leave at a time.
        case leaves
        /// Somebody else comes in her place.
        case substitute
        /// Another unit of the same principal is the right one.
        case notOurs
        /// Nobody comes; a principal may do so only exceptionally, with its reason (L5).
        case declines
    }

    package let code: Code
    /// Only for `leaves`.
    package let leavesAt: TimeOfDay?
    /// The substitute's name, or the reason; empty where nothing was written.
    package let words: String
    /// The unit that is the right one; only for `notOurs`.
    package let unit: CareUnit.ID?
    package let at: Instant

    /// An answer to write down.
    package struct New: Sendable {
        package let code: Code
        package let leavesAt: TimeOfDay?
        package let words: String
        package let unit: CareUnit.ID?

        package init(_ code: Code, leavesAt: TimeOfDay? = nil, words: String = "", unit: CareUnit.ID? = nil) {
            self.code = code
            self.leavesAt = code == .leaves ? leavesAt : nil
            self.words = words
            self.unit = unit
        }

        /// The unit that is the right one, where another one is.
        var rightUnit: CareUnit.ID? { code == .notOurs ? unit : nil }

        /// - Throws: `Problem` at the field that the answer needs and does not have.
        func check() throws {
            switch code {
            case .comes: break
            case .leaves:
                if leavesAt == nil { throw Problem(.invalid, field: "leavesAt", text: "summons.leavesAt.missing") }
            case .substitute:
                if words.isEmpty { throw Problem(.invalid, field: "words", text: "summons.substitute.missing") }
            case .notOurs:
                if unit == nil { throw Problem(.invalid, field: "unit", text: "summons.unit.missing") }
            case .declines:
                if words.isEmpty { throw Problem(.invalid, field: "words", text: "summons.reason.missing") }
            }
        }
    }
}
