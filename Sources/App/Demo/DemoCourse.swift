import Kernel

/// How far a drawn life has come, and when. Of each sixty plans forty are open.
enum DemoCourse: Sendable {
    case declined, need, consented, met, established, followedUp, closedEarly, closed

    init(plan: Int) {
        // 37 and 60 have no common factor, so sixty plans in a row take each place once.
        switch plan * 37 % DemoRoster.plansOfCaseWorker {
        case 0..<2: self = .need
        case 2..<4: self = .consented
        case 4..<7: self = .met
        case 7..<15: self = .established
        case 15..<40: self = .followedUp
        case 40..<42: self = .declined
        case 42..<44: self = .closedEarly
        default: self = .closed
        }
    }

    /// How many days ago the need may have been seen: three years at the most.
    var daysAgo: ClosedRange<Int> {
        switch self {
        case .need: 0...35
        case .consented: 4...45
        case .met: 21...70
        case .established: 45...110
        case .followedUp: 130...1_000
        case .declined: 2...1_090
        case .closedEarly: 30...1_090
        case .closed: 160...1_095
        }
    }

    /// Whether there is a team.
    var isGathered: Bool { self == .consented || isMet }
    var isMet: Bool { [.met, .established, .followedUp, .closed].contains(self) }
    var isEstablished: Bool { [.established, .followedUp, .closed].contains(self) }
    var isFollowedUp: Bool { self == .followedUp || self == .closed }
    var isOpen: Bool { ![.declined, .closedEarly, .closed].contains(self) }
}
