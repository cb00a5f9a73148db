package import Kernel
import Store

/// An agreement (överenskommelse) between principals on how they work together: where its clocks and duties come from,
/// since they differ between places and the law names no numbers (L2, L9, L12).
package struct Agreement: Sendable, Hashable {
    package typealias ID = Identifier<Agreement>

    /// What a clock measures (L2).
    package enum Clock: String, Sendable, CaseIterable, SQLText {
        case startOfWork, summons, meeting, followUp
        /// How long a plan may lie open without anything being written in it.
        case silence
    }

    /// The days that a clock counts.
    package enum Count: String, Sendable, CaseIterable, SQLText {
        case working, calendar
    }

    /// How long a clock runs.
    package struct Term: Sendable, Hashable, Encodable {
        /// From 0 to 999.
        package let days: Int
        package let count: Count

        /// The last day of a clock that starts on a day.
        package func end(from start: Day) -> Day {
            switch count {
            case .working: start.adding(workingDays: days)
            case .calendar: start.adding(days: days)
            }
        }
    }

    /// What an agreement gives a kind of party (L9).
    package enum Duty: String, Sendable, CaseIterable, SQLText {
        case maySummon, mustAttend
    }

    package let id: ID
    package let name: String
    package let parties: Set<Principal.ID>
    /// The areas it holds for; all of them when none is named.
    package let areas: Set<Area.ID>
    /// The activities it holds for; all of them when none is named.
    package let activities: Set<AreaOfActivity>
    package let clocks: [Clock: Term]
    /// The kinds of party that have each duty.
    package let duties: [Duty: Set<Authority.Kind>]
    package let period: ValidPeriod
}
