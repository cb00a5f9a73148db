package import Kernel

/// What is wrong with a directory file, and where. Its words are the terminal's.
package struct DirectoryProblem: Error, Sendable, Hashable {
    /// What is wrong.
    package enum Rule: Sendable, Hashable {
        /// The file is larger than any that is read, in bytes.
        case tooLarge(limit: Int)
        case utf16, notUTF8
        /// Where reading stopped, in the words of whoever read.
        case notJSON(String)
        case notAnObject, notAList, missing, twice
        case unknownKey(String)
        case wrongFormat
        case notAText, blank
        /// At most so many characters.
        case tooLong(Int)
        /// Control characters, or marks that turn the order of a text round.
        case refusedCharacters
        case notACode, notAnHSAIdentifier, notAnOrganisationNumber, notADay
        case notANumber(ClosedRange<Int>)
        case notAChoice([String])
        case unknownCode(in: DirectoryList)
        /// It ends before it begins.
        case reversed
        /// A successor without a day on which it takes over.
        case successorWithoutEnd
        case successorOfAnotherKind
        /// Following successors comes back to where it began.
        case loop
        /// Another row holds for the same on the same days.
        case overlapping
        /// The code stood for something else before.
        case fixed
        case inTheFuture
        /// A file of this later day has been imported.
        case older(than: Day)
    }

    /// Where in the file: `units[12].successor`; empty for the file as a whole.
    package let path: String
    package let rule: Rule

    package init(_ path: String, _ rule: Rule) {
        self.path = path
        self.rule = rule
    }
}

/// All that is wrong with a file, as far as anybody wants to read.
package struct DirectoryProblems: Error, Sendable, Hashable {
    /// How many are kept.
    package static let limit = 1_000

    /// The first of them, in the order they were found.
    package private(set) var first: [DirectoryProblem] = []
    /// How many there are in all.
    package private(set) var count = 0

    package init() {}

    /// A file that is not worth reading on, for one reason.
    init(_ rule: DirectoryProblem.Rule) {
        add("", rule)
    }

    /// Adds what is wrong at a place.
    package mutating func add(_ path: String, _ rule: DirectoryProblem.Rule) {
        count += 1
        if first.count < Self.limit { first.append(DirectoryProblem(path, rule)) }
    }
}
