import Kernel

/// One text of phrases, written beside the pages that use them, all languages side by side:
///
///     plan.late
///       sv: Det här skulle ha varit klart {day}.
///       en: This was due {day}.
struct PhraseCatalogue {
    private(set) var phrases: [String: [LanguageTag: Phrase]] = [:]
    private(set) var problems: [PhraseProblem] = []

    init(_ text: String) {
        var key: String?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.allSatisfy(\.isWhitespace) { continue }
            if line.first?.isWhitespace == false {
                key = isKey(line) ? begin(String(line)) : nil
                if isKey(line) { continue }
            } else if let key, read(line, for: key) {
                continue
            }
            problems.append(.unreadable(line: index + 1, String(line)))
        }
        for (key, texts) in phrases.sorted(by: { $0.key < $1.key }) { check(key, texts) }
    }

    private mutating func begin(_ key: String) -> String {
        if phrases[key] != nil { problems.append(.duplicate(key: key)) }
        phrases[key] = [:]
        return key
    }

    /// Reads `  sv: text`; false if the line is anything else, or the language has a text already.
    private mutating func read(_ line: Substring, for key: String) -> Bool {
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2, let language = LanguageTag(rawValue: trimmed(halves[0])),
            phrases[key]?[language] == nil
        else { return false }
        let text = trimmed(halves[1])
        guard !text.isEmpty else { return false }
        if let phrase = Phrase(text) {
            phrases[key]?[language] = phrase
        } else {
            problems.append(.brokenPlace(key: key, language))
        }
        return true
    }

    private mutating func check(_ key: String, _ texts: [LanguageTag: Phrase]) {
        for language in LanguageTag.allCases
        where texts[language] == nil && !problems.contains(.brokenPlace(key: key, language)) {
            problems.append(.missing(key: key, language))
        }
        if Set(texts.values.map(\.places)).count > 1 { problems.append(.differentPlaces(key: key)) }
    }
}

/// A key is words joined by full stops: `plan.title`.
private func isKey(_ line: Substring) -> Bool {
    line.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
}

private func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
}
