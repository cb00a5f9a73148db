/// The name of one sealed field, which the sealed bytes are bound to: bytes moved from one field to another do not open.
///
/// Rooms declare theirs as static constants. A name never changes, for all that was sealed under it would be lost:
///
///     extension SealedField {
///         static let question = SealedField("plan.question")
///     }
package struct SealedField: Hashable, Sendable {
    package let name: String

    /// - Parameter name: the room's matter and the field, as `plan.question`; unique in the house.
    package init(_ name: StaticString) {
        self.name = String(describing: name)
    }
}
