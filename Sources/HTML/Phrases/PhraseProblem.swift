package import Kernel

/// What is wrong with a catalogue of phrases.
package enum PhraseProblem: Hashable, Sendable, CustomStringConvertible {
    /// A line that is neither a key, nor a language's text under a key. Lines are counted from 1.
    case unreadable(line: Int, String)
    /// A key that stands twice, in one catalogue or in two.
    case duplicate(key: String)
    /// A key without a text in a language that the pages speak.
    case missing(key: String, LanguageTag)
    /// A text with a brace that has no partner, or a place whose name is not letters and digits.
    case brokenPlace(key: String, LanguageTag)
    /// A key whose texts have different places to fill in.
    case differentPlaces(key: String)

    package var description: String {
        switch self {
        case .unreadable(let line, let text): "line \(line) is neither a key nor \"  sv: text\": \(text)"
        case .duplicate(let key): "\(key) stands twice"
        case .missing(let key, let language): "\(key) has no text in \(language.rawValue)"
        case .brokenPlace(let key, let language): "\(key) has a broken place in \(language.rawValue)"
        case .differentPlaces(let key): "\(key) has different places in its languages"
        }
    }
}
