import Foundation
import HTML
import Testing

@testable import Web

/// Every phrase is there, in both languages, and used.
@Suite struct PhraseTests {
    @Test("The catalogues have no problems")
    func noProblems() {
        #expect(Phrasebook(phraseCatalogues).problems == [])
    }

    @Test("Every key in the sources has a phrase, and every phrase is used")
    func keysAreUsed() throws {
        let keys = Set(phraseCatalogues.flatMap(keys))
        let literals = try sourceLiterals()
        let missing = literals.plain.filter { key in
            key.contains(".") && keys.contains { $0.split(separator: ".")[0] == key.split(separator: ".")[0] }
                && !keys.contains(key)
        }
        #expect(missing == [], "keys without a phrase")
        let unused = keys.filter { key in
            !literals.plain.contains(key) && !literals.patterns.contains { key.wholeMatch(of: $0) != nil }
        }
        #expect(unused == [], "phrases that nothing says")
    }

    private func keys(of catalogue: String) -> [String] {
        catalogue.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
    }

    /// The strings of the sources that can be keys: whole ones, and those with a code put in.
    private func sourceLiterals() throws -> (plain: Set<String>, patterns: [Regex<Substring>]) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        var plain: Set<String> = []
        var patterns: [Regex<Substring>] = []
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            guard !file.lastPathComponent.hasSuffix("Phrases.swift") else { continue }
            // Comments say nothing to people; names of events, fields and log keys are not phrases.
            let text = try String(contentsOf: file, encoding: .utf8)
                .replacing(/\/\/[^\n]*/, with: "")
                .replacing(/(?:EventType|SealedField)\("[^"]*"/, with: "")
                .replacing(/case [a-zA-Z]+ = "[^"]*"/, with: "")
            for match in text.matches(of: /"([a-z][A-Za-z]*(?:\.[A-Za-z0-9]+|\.?\\\([^)"]*\))+)"/) {
                let literal = String(match.1)
                if literal.contains("\\(") {
                    let pattern = literal.replacing(/\\\([^)"]*\)/, with: "@").replacing(".", with: "\\.")
                        .replacing("@", with: "[A-Za-z0-9.]+")
                    patterns.append(try Regex(pattern))
                } else {
                    plain.insert(literal)
                }
            }
        }
        return (plain, patterns)
    }
}
