/// The one vocabulary of errors: what is wrong, where, and the phrase that tells a person what to do.
///
/// Every shell renders it in its own way: a page beside the field, the terminal on a line.
package struct Problem: Error, Hashable, Sendable {
    /// What kind of problem it is; decides the status of the answer, not its words.
    package enum Code: String, Sendable {
        /// The input cannot be used as it is; `field` says which.
        case invalid
        /// It does not exist, or is not this reader's: the two are one answer.
        case notFound
        /// Somebody changed the same thing in between.
        case conflict
        /// The step is not possible in the state the plan is in.
        case state
        /// Something the law asks for is missing (L1, L3).
        case incomplete
        /// Not this person's to do, on a page that names no record.
        case forbidden
    }

    package let code: Code
    /// The name of the input the problem belongs to, as in the form; nil when it belongs to the whole.
    package let field: String?
    /// The key of the phrase that says what to do.
    package let text: String
    /// Values for the places in the phrase.
    package let arguments: [String: String]

    package init(_ code: Code, field: String? = nil, text: String, arguments: [String: String] = [:]) {
        self.code = code
        self.field = field
        self.text = text
        self.arguments = arguments
    }

    /// The answer for what is not there, or not the reader's.
    package static let notFound = Problem(.notFound, text: "error.notFound")
}

/// Several problems at once: all that is wrong with one input.
package struct Problems: Error, Hashable, Sendable {
    package private(set) var all: [Problem]

    package init(_ all: [Problem] = []) {
        self.all = all
    }

    /// Adds what is wrong with one field, by the key of the phrase that says what to do.
    package mutating func add(_ field: String, _ text: String, _ arguments: [String: String] = [:]) {
        all.append(Problem(.invalid, field: field, text: text, arguments: arguments))
    }

    /// Throws itself if anything was added.
    package func check() throws {
        if !all.isEmpty { throw self }
    }
}
