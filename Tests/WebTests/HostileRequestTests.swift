import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing
import Web

/// Requests that no browser sends: never a fault, one page for all that is not there, and no word of the request in it.
@Suite struct HostileRequestTests {
    private static let echo = "Trollslanda"

    @Test("Addresses that do not exist, however they are written", arguments: Engine.underTest)
    func paths(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for browser in [city.browser(), try await city.browser(as: "lena")] {
                let missing = try await browser.raw(.get, "/finns-inte")
                #expect(missing.status == .notFound)
                let word = Self.echo
                let paths = [
                    "/\(word)", "/planer/\(word)", "/planer/%2e%2e/\(word)", "/../../etc/passwd",
                    "/filer/../../etc/passwd",
                    "/filer/..%2f..%2fetc%2fpasswd", "/filer/%2e%2e", "/planer/2222222.", "/planer/2222222%00",
                    "/planer/%ff%fe", "/planer/2222222/\(word)", "/PLANER", "/Planer/2222222/Historik",
                    "/planer%2f2222222",
                    "/planer/2222222%2fhistorik", "/konto/\(word)", "/konto/%00", "/mottaget/' OR 1=1 --",
                    "/mottaget/%3Cscript%3E", "/planer/\u{202e}2222222", "/planer/{nummer}", "/%", "/%zz",
                    "/planer/%5c",
                    "/" + String(repeating: "a", count: 100_000), "/" + String(repeating: "a/", count: 5_000),
                    "/planer/" + String(repeating: "2", count: 50_000),
                ]
                for path in paths {
                    let answer = try await browser.raw(.get, path)
                    #expect(answer.status == .notFound, "\(path.prefix(60))")
                    #expect(answer.body == missing.body, "\(path.prefix(60))")
                    let headers = answer.headers.map(\.value).joined()
                    #expect(!headers.contains(word))
                }
                for path in ["//", "/./", "/planer/", "/planer//", "/?\(word)=\(word)&kvar=%zz", "//\(word).example/"] {
                    let answer = try await browser.raw(.get, path)
                    #expect(answer.status.code < 500, "\(path)")
                    #expect(!String(buffer: answer.body).contains(word), "\(path)")
                    #expect(
                        answer.headers[.location].map { $0.hasPrefix("/") && !$0.hasPrefix("//") } ?? true,
                        "\(path)"
                    )
                }
            }
        }
    }

    @Test("Methods that nothing here answers to", arguments: Engine.underTest)
    func methods(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            let before = try await city.contents()
            let paths = Place.allCases.map { $0.rawValue.replacing("{nummer}", with: "2222222") }
            for name in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "\(Self.echo)"] {
                let method = try #require(HTTPRequest.Method(name))
                for path in paths {
                    let answer = try await browser.raw(method, path, body: Array("a=1".utf8))
                    #expect((400..<500).contains(answer.status.code), "\(name) \(path): \(answer.status)")
                    #expect(!String(buffer: answer.body).contains(Self.echo))
                }
            }
            #expect(try await city.contents() == before)
        }
    }

    @Test("HEAD answers as GET without a body", arguments: Engine.underTest)
    func head(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let browser = try await city.browser(as: "lena")
            for path in ["/", "/idag", "/planer", "/planer/ny", "/planer/2222222", "/finns-inte", "/om-sip", "/halsa"] {
                let get = try await browser.raw(.get, path)
                let head = try await browser.raw(.head, path)
                #expect(head.status == get.status, "\(path)")
                #expect(head.body.readableBytes == 0, "\(path)")
                #expect(head.headers[.contentSecurityPolicy] == get.headers[.contentSecurityPolicy])
            }
        }
    }

    @Test("Headers of any kind", arguments: Engine.underTest)
    func headers(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let signedIn = try await city.browser(as: "lena")
            let secret = try #require(signedIn.sessionCookie)
            let word = Self.echo
            let long = String(repeating: word, count: 8_000)
            let many = (0..<5_000).map { "c\($0)=\(word)" }.joined(separator: "; ")
            let cookies = [
                long, many, ";;;===", "__Host-session", "__Host-session=", "__Host-session=\(word)", "=\(secret)",
                "__Host-session=\"\(secret)\"", "__Host-language=\(word)", "__Host-session=\u{202e}; a=\u{e5}",
                "__Host-session=\(long)",
            ]
            for cookie in cookies {
                try await expectGuest([.cookie: cookie], city)
            }
            for language in [long, "sv;q=9", ";;;", "*;q=0", "\u{202e}sv", "en;q=0.5,", "q=1;en", "xx-\(word)"] {
                try await expectGuest([.acceptLanguage: language], city)
            }
            for name in ["Host", "Origin", "Referer", "User-Agent", "X-Forwarded-For", "X-Forwarded-Host", "Range"] {
                try await expectGuest([try #require(HTTPField.Name(name)): long], city)
            }
        }
    }

    private func expectGuest(_ headers: HTTPFields, _ city: WebCity) async throws {
        for path in ["/", "/idag", "/finns-inte"] {
            let answer = try await city.browser().raw(.get, path, headers: headers)
            let status = answer.status.code
            #expect(status == (path == "/" ? 200 : path == "/idag" ? 303 : 404), "\(headers.map(\.name)) \(path)")
            let all = String(buffer: answer.body) + answer.headers.map(\.value).joined()
            #expect(!all.contains(Self.echo))
        }
        let post = try await city.browser().raw(.post, "/logga-ut", headers: headers, body: Array("a=1".utf8))
        #expect(post.status == .forbidden)
    }
}
