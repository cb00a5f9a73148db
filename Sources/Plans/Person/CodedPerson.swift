import Kernel
import Ledger
import People

/// What numbers may tell of the person a plan is for: coarse, and under the key of the authority's statistics. Where she lives
/// is told with the need, and not at all where her identity is protected (L18).
enum CodedPerson {
    /// - Parameter day: the day the plan was begun, by which her age is counted for as long as there are numbers.
    static func facts(_ number: PersonalNumber?, on day: Day) -> Facts {
        ["sex": .code(Sex(number).rawValue), "age": .code(AgeBand(number, on: day).rawValue)]
    }
}
