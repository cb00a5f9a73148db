import Foundation
import HTML
import Kernel
import Plans
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
                // The beginning of a key that ends in a code, or the name of an event whose phrase begins with "event.".
                && !keys.contains { $0.hasPrefix(key + ".") } && !keys.contains("event." + key)
        }
        #expect(missing == [], "keys without a phrase")
        let unused = keys.filter { key in
            !literals.plain.contains(key) && !literals.patterns.contains { key.wholeMatch(of: $0) != nil }
        }
        #expect(unused == [], "phrases that nothing says")
    }

    @Test("Whatever is not possible says so in words", arguments: PlanCommand.allCases)
    func refusalsHaveWords(_ command: PlanCommand) throws {
        let keys = Set(phraseCatalogues.flatMap(keys))
        for state in PlanState.allCases {
            do { _ = try state.after(command) } catch let problem as Problem {
                #expect(keys.contains(problem.text))
            }
        }
        if let refusal = command.refusalAfterDeath { #expect(keys.contains(refusal.text)) }
    }

    @Test("Everything that can happen has words in the history")
    func eventsHaveWords() throws {
        let keys = Set(phraseCatalogues.flatMap(keys))
        let events = try sources().flatMap { text in
            text.matches(of: /EventType\("([^"]+)"/).map { String($0.1) }
        }
        #expect(events.count > 20)
        // What happens to accounts and sessions belongs to no record and stands in no history.
        let ofRecords = Set(events).filter { !$0.hasPrefix("account.") && !$0.hasPrefix("session.") }
        #expect(ofRecords.filter { !keys.contains("event." + $0) } == [])
    }

    private func keys(of catalogue: String) -> [String] {
        catalogue.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map(String.init)
    }

    /// The strings of the sources that can be keys: whole ones, and those with a code put in.
    private func sourceLiterals() throws -> (plain: Set<String>, patterns: [Regex<Substring>]) {
        var plain: Set<String> = []
        var patterns: [Regex<Substring>] = []
        for text in try sources() {
            // Comments say nothing to people; names of events, fields and log keys are not phrases.
            let text = text.replacing(/\/\/[^\n]*/, with: "")
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

    /// The texts of all source files but the catalogues themselves.
    private func sources() throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        return try files.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" && !$0.lastPathComponent.hasSuffix("Phrases.swift") }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
