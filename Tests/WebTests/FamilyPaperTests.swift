import App
import Foundation
import HTML
import TestSupport
import Testing

@testable import Web

/// The plan on paper for the person and for a guardian.
@Suite struct FamilyPaperTests {
    @Test("The person's own words stand on her paper, and not on a guardian's", arguments: Engine.underTest)
    func ownWords(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try #require(try await lena.get("/planer").link("Alva Lindgren"))
            let quote = try #require(
                try await lena.get(plan).body.firstMatch(of: /<blockquote[^>]*><p>([^<]+)<\/p>/)
            )
            let words = unescape(String(quote.1))
            let mine = try await lena.get(plan + "/personens-plan").text
            #expect(mine.contains(words) && mine.contains("Nästa sak") && mine.contains("Ring"))
            let theirs = try await lena.get(plan + "/vardnadshavarens-plan").text
            #expect(!theirs.contains(words))
            #expect(theirs.contains("Alva Lindgren väljer vem som får läsa de orden."))
            #expect(theirs.contains("Vem gör vad"))
        }
    }

    @Test("With forty promises those that do not fit are counted", arguments: Engine.underTest)
    func manyPromises(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try #require(try await lena.get("/planer").link("Alva Lindgren"))
            let before = try await lena.get(plan + "/personens-plan").items
            for number in 1...40 {
                try await lena.get(plan + "/loften")
                let answer = try await lena.submit(
                    "/loften",
                    ["who": "Person \(number)", "what": "Gör sak \(number)", "due": "2026-12-20", "principal": "own"]
                )
                #expect(answer.status == 200)
            }
            let paper = try await lena.get(plan + "/personens-plan")
            let match = try #require(paper.text.firstMatch(of: /Det finns (\d+) löften till/))
            let told = paper.items.filter { $0.contains("Senast") }.count
            #expect(told + (Int(match.1) ?? 0) == 40 + before.filter { $0.contains("Senast") }.count)
            #expect(told >= 10)
        }
    }

    @Test("A plan that is not established says so", arguments: Engine.underTest)
    func draft(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            for (name, isDraft) in [("Elias Sand", true), ("Noor Rahimi", true), ("Alva Lindgren", false)] {
                let plan = try #require(try await lena.get("/planer").link(name))
                let text = try await lena.get(plan + "/personens-plan").text
                #expect(text.contains("Utkast. Planen är inte klar än.") == isDraft, "\(name)")
            }
        }
    }

    @Test("No paper for a guardian where something is secret from one", arguments: Engine.underTest)
    func secret(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try #require(try await lena.get("/planer").link("Alva Lindgren"))
            let guardian = try await lena.get(plan + "/samtycke").value("Amina Lindgren")
            try await lena.submit("/inte-tillfragad", ["member": guardian, "notAskedReason": "confidentiality"])
            let paper = try await lena.get(plan + "/vardnadshavarens-plan").text
            #expect(paper.contains("Uppgifter i planen ska hållas hemliga för någon i familjen."))
            #expect(!paper.contains("Vem gör vad"))
        }
    }

    @Test("The texts are plain: LIX at most 25, no sentence of more than 12 words")
    func plainWords() throws {
        let texts = familyPaperPhrases.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        var key = ""
        var sentences: [[Substring]] = []
        for line in texts {
            if !line.contains(" ") { key = line }
            guard line.hasPrefix("sv: "), !key.contains(".link."), !key.contains(".refused.") else { continue }
            let text = line.dropFirst(4).replacing(/\{\w+\}/, with: "Lena")
            sentences += text.split { ".?!".contains($0) }.map { $0.split { !$0.isLetter && !$0.isNumber } }
        }
        sentences.removeAll(where: \.isEmpty)
        let words = sentences.flatMap(\.self)
        let long = words.count { $0.count > 6 }
        let lix = words.count / sentences.count + 100 * long / words.count
        #expect(words.count > 100 && lix <= 25, "LIX \(lix)")
        for sentence in sentences { #expect(sentence.count <= 12, "\(sentence.joined(separator: " "))") }
    }
}

extension Browser.Answer {
    /// What stands in each item of a list.
    fileprivate var items: [String] {
        body.matches(of: /<li>([^<]+)<\/li>/).map { unescape(String($0.1)) }
    }
}
