import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Statistics
import TestSupport
import Testing

@testable import Web

/// The numbers as people meet them.
@Suite struct FigurePagesTests {
    @Test("A page and its file tell the same, and neither tells what is small", arguments: Engine.underTest)
    func hidden(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            try await KnownFigures.put(2026, in: city)
            let siv = try await city.browser(as: "siv")
            let page = try await siv.get("/statistik/planer-2026").body
            #expect(page.contains("2026 påbörjades 70 planer. Av dem pågår 30."))
            #expect(page.contains("Barn och unga") && page.contains("Dolt för att skydda enskilda"))
            let rows = page.matches(of: /<th scope="row">([^<]+)<\/th><td[^>]*>([^<]+)<\/td>/)
                .map { "\($0.1): \($0.2)" }
            #expect(rows.contains("Kvinnor och flickor: 34"))
            // Three plans of violence, and four without a known age, each with another row that hides it.
            #expect(rows.filter { $0.hasSuffix("Dolt") }.count == 4)
            #expect(!rows.contains { $0.hasSuffix(": 3") || $0.hasSuffix(": 4") })

            let file = try await siv.raw(.get, "/statistik/hamta/planer-2026", headers: [:], body: [])
            let text = String(buffer: file.body)
            #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(text.contains("\"Kön\";\"Kvinnor och flickor\";\"Antal\";\"34\"\r\n"))
            #expect(
                text.contains("\"Verksamhetsområde\";\"Relationsvåld\";\"Antal\";\"Dolt\"\r\n")
                    || text.contains("\"Antal\";\"Dolt\"\r\n")
            )
            for line in text.split(separator: "\r\n") {
                #expect(!["1", "2", "3", "4"].contains { line.hasSuffix(";\"\($0)\"") }, "\(line)")
            }
        }
    }

    @Test("Every question has an answer of its own", arguments: FigureTopic.allCases)
    func topics(_ topic: FigureTopic) async throws {
        try await WebCity.with(.sqlite) { city in
            try await KnownFigures.put(2026, in: city)
            let siv = try await city.browser(as: "siv")
            let page = try await siv.get("/statistik/\(topic.rawValue)-2026").body
            let sentence = page.firstMatch(of: /<strong>([^<]*2026[^<]*)<\/strong>/).map { String($0.1) }
            let expected =
                switch topic {
                case .plans: "2026 påbörjades 70 planer. Av dem pågår 30."
                case .leaders: "2026 hölls 52 möten. SIP-samordnare ledde 12 av dem."
                case .attendance: "2026 kallades kommunen till 20 möten. Den var med hela tiden vid 12 av dem."
                case .promises: "45 löften skulle vara klara 2026. Av dem blev 35 klara i tid."
                case .wait: "Av 70 planer som påbörjades 2026 hade 0 sitt första möte inom 30 dagar."
                case .words: "Av 70 planer som påbörjades 2026 har 0 personens egna ord med."
                case .followUp: "Av 70 planer som påbörjades 2026 har 0 följts upp."
                }
            #expect(sentence == expected)
        }
    }

    @Test(
        "Another authority's statistician finds none of it, and what is no topic is nothing",
        arguments: Engine.underTest
    )
    func others(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let siv = try await city.browser(as: "siv")
            for path in ["planer", "planer-", "planer-26", "annat-2026", "planer-2026-01", "planer-99999"] {
                #expect(try await siv.get("/statistik/\(path)").status == 404)
                #expect(try await siv.get("/statistik/hamta/\(path)").status == 404)
            }
            #expect(try await siv.get("/statistik/planer-2019").status == 200)
            for path in ["/planer", "/planer/ny", "/mottaget", "/forvaltning", "/planer/enhetens"] {
                #expect(try await siv.get(path).status == 404)
            }
            let lena = try await city.browser(as: "lena")
            #expect(try await lena.get("/statistik").status == 404)
        }
    }
}
