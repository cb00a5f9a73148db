import Meetings
import People
import Plans

/// What is counted. Each is counted in one year only, so that no number of one year is part of another's.
package enum Counted: String, Sendable, CaseIterable {
    /// Plans by law, in the year and at the authority where they were begun: a plan that moves is counted once.
    case plans
    /// Intern SIP, outside the law's definition and therefore apart (domain §2).
    case internalPlans
    /// Meetings that were held, in the year they were.
    case meetings
    /// Meetings to which a party was called.
    case calls
    /// Promises, in the year they were to be kept.
    case promises

    /// By what it is broken down.
    package var breakdowns: [Breakdown] {
        switch self {
        case .plans: [.area, .district, .sex, .age, .kind]
        case .internalPlans: [.kind]
        case .meetings: [.leader]
        case .calls: [.party]
        case .promises: [.keeper]
        }
    }

    /// Into what each number is divided.
    package var splits: [Split] {
        switch self {
        case .plans, .internalPlans: [.state, .followUp, .wait, .words]
        case .meetings: []
        case .calls: [.attendance]
        case .promises: [.outcome]
        }
    }

    /// Whether the rows of a breakdown add up to one number. Several parties are called to one meeting; an intern SIP is one
    /// row.
    var hasTotal: Bool { self != .calls && self != .internalPlans }
}

/// By what a number is broken down: the rows of a table. Only these combinations are counted, one at a time: two at once
/// could be subtracted from one another.
package enum Breakdown: String, Sendable, CaseIterable {
    case kind, area, district, sex, age, leader, party, keeper

    /// The rows in their order; nil for districts, which the directory knows.
    package var values: [String]? {
        switch self {
        case .kind: Plan.Kind.allCases.map(\.rawValue)
        case .area: AreaOfActivity.allCases.map(\.rawValue) + [Self.unknown]
        case .district: nil
        case .sex: Sex.allCases.map(\.rawValue)
        case .age: AgeBand.allCases.map(\.rawValue)
        case .leader: Appointment.Leader.allCases.map(\.rawValue) + [Self.unknown]
        case .party: Party.allCases.map(\.rawValue)
        case .keeper: Keeper.allCases.map(\.rawValue)
        }
    }

    /// The row of what nobody has told.
    package static let unknown = "unknown"
}

/// Who is to keep a promise.
package enum Keeper: String, Sendable, CaseIterable {
    case municipality, region
    /// Anybody else, such as a school or the family (L3 3).
    case others
    case person
}

/// Into what a number is divided: parts that add up to it.
package enum Split: String, Sendable, CaseIterable {
    case state, followUp, wait, words, attendance, outcome

    /// The parts in their order.
    package var parts: [String] {
        switch self {
        case .state: ["open", "closed"]
        case .followUp: ["followedUp", "notFollowedUp", "notEstablished"]
        case .wait: ["within14", "within30", "within60", "over60", "none"]
        case .words: ["words", "reason", "none"]
        case .attendance: Party.Presence.allCases.map(\.rawValue)
        case .outcome: ["inTime", "late", "notDone", "cancelled", "open"]
        }
    }
}
