package import Kernel
import Store

/// A part of a municipality with a body of its own: a city district (stadsdelsområde) or a BUS area (B2, B6). Where a
/// person lives, where a unit works and where a school lies are three questions, and each has an area for an answer.
package struct Area: Sendable, Hashable {
    package typealias ID = Identifier<Area>

    /// Which of the two divisions it belongs to.
    package enum Kind: String, Sendable, CaseIterable, SQLText {
        case district, bus
    }

    package let id: ID
    package let kind: Kind
    package let name: String
    package let period: ValidPeriod
}
