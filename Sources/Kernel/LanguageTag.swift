/// A language that the pages speak, by its BCP 47 tag. Swedish is the default.
package enum LanguageTag: String, Sendable, CaseIterable {
    case swedish = "sv"
    case english = "en"

    /// The language's name in itself, as a person who reads it looks for it.
    package var ownName: String {
        switch self {
        case .swedish: "Svenska"
        case .english: "English"
        }
    }
}
