package import Kernel

/// Every phrase of the pages in every language, read from the catalogues once when the program starts. The components'
/// own phrases are always in it.
package struct Phrasebook: Sendable {
    /// What is wrong with the catalogues; a test of the pages demands that there is nothing.
    package let problems: [PhraseProblem]

    private let phrases: [LanguageTag: [String: Phrase]]

    /// - Parameter catalogues: texts of keys, each followed by one indented line per language: `  sv: Planen`.
    package init(_ catalogues: [String]) {
        var problems: [PhraseProblem] = []
        var phrases: [LanguageTag: [String: Phrase]] = [:]
        var keys: Set<String> = []
        for catalogue in ([componentPhrases] + catalogues).map(PhraseCatalogue.init) {
            problems += catalogue.problems
            for (key, texts) in catalogue.phrases {
                if !keys.insert(key).inserted { problems.append(.duplicate(key: key)) }
                for (language, phrase) in texts { phrases[language, default: [:]][key] = phrase }
            }
        }
        self.problems = problems
        self.phrases = phrases
    }

    /// The phrases in one language.
    package func words(in language: LanguageTag) -> Words {
        Words(language, phrases[language] ?? [:])
    }
}
