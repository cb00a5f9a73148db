/// A value that goes with the form unseen.
package struct HiddenField: Sendable {
    private let name: String
    private let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    package var html: HTML {
        input(.type(.hidden), .name(name), .value(value))
    }
}
