import Kernel
import TestSupport
import Testing

@testable import Forms

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Headers")
struct HeaderTests {
    @Test(
        "The language most asked for",
        arguments: [
            (nil, .swedish), ("", .swedish), ("en", .english), ("sv", .swedish), ("en-GB,en;q=0.9,sv;q=0.8", .english),
            ("sv;q=0.8, EN;q=0.9", .english), ("en;q=0.8,sv;q=0.8", .english), ("sv;q=0.8,en;q=0.8", .swedish),
            ("de", .swedish), ("de, en;q=0.1", .english), ("en;q=0", .swedish), ("sv;q=0, *", .english),
            ("*", .swedish), ("*;q=0.5, sv;q=0.1", .english), ("en;q=0.001", .english), ("en;q=0.0001", .swedish),
            ("en;q=2, sv;q=0.1", .swedish), ("en;q=1.001", .swedish), ("en;q=1.000", .english), ("en;q=", .swedish),
            ("en;level=1", .swedish), ("en;q=0.5;x", .swedish), ("ent", .swedish), ("e n", .swedish),
            (",,;,", .swedish),
            ("en ; q=0.9 , sv;q=0.8", .english),
        ] as [(String?, LanguageTag)]
    )
    func language(header: String?, language: LanguageTag) {
        #expect(AcceptLanguage.best(header, of: [.swedish, .english]) == language)
    }

    @Test("Only what is offered is chosen, and long headers are not read")
    func offered() {
        #expect(AcceptLanguage.best("sv", of: [.english]) == .english)
        #expect(AcceptLanguage.best("en", of: []) == .swedish)
        let padding = String(repeating: " ", count: 998)
        #expect(AcceptLanguage.best("en\(padding)", of: [.swedish, .english]) == .english)
        #expect(AcceptLanguage.best("en \(padding)", of: [.swedish, .english]) == .swedish)
    }

    @Test(
        "Which forms are our own",
        arguments: [
            ("same-origin", nil, true), ("none", nil, true), ("same-site", nil, false), ("cross-site", nil, false),
            ("", nil, false), ("cross-site", "https://sip.example", false),
            ("same-origin", "https://evil.example", true),
            (nil, "https://sip.example", true), (nil, "https://SIP.example", true), (nil, "http://sip.example", false),
            (nil, "https://sip.example:444", false), (nil, "https://sip.example.evil.example", false),
            (nil, "https://evil.example", false), (nil, "null", false), (nil, "", false), (nil, nil, false),
        ] as [(String?, String?, Bool)]
    )
    func origin(site: String?, origin: String?, isOurs: Bool) {
        #expect(RequestOrigin.isSameSite(secFetchSite: site, origin: origin, host: "sip.example") == isOurs)
    }

    @Test("In development the site may have a port and no encryption")
    func developmentOrigin() {
        let isSame = { (origin: String) in
            RequestOrigin.isSameSite(secFetchSite: nil, origin: origin, host: "localhost:8080", scheme: "http")
        }
        #expect(isSame("http://localhost:8080"))
        #expect(!isSame("https://localhost:8080"))
        #expect(!RequestOrigin.isSameSite(secFetchSite: nil, origin: "https://", host: ""))
    }

    @Test(
        "What sign-in is throttled by",
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"), ("::FFFF:c000:207", "192.0.2.7"),
            ("2001:db8:0:1::7", "2001:db8:0:1::/64"), ("2001:db8:0:1:ffff:ffff:ffff:ffff", "2001:db8:0:1::/64"),
            ("::1", "0:0:0:0::/64"), ("fe80::1%eth0", "fe80:0:0:0::/64"),
        ]
    )
    func throttleKey(text: String, key: String) {
        #expect(NetworkAddress(text)?.throttleKey == key)
    }

    @Test(
        "What is no address",
        arguments: [
            "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "01.2.3.4", "1.2.3.4%x", "1.2.3.+4", ":", ":::", "1::2::3",
            "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "12345::", "::1.2.3", "1.2.3.4::", "g::", "1:2:3:4:5:6:7:8::", "sip",
        ]
    )
    func noAddress(text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test("The operating system reads the same addresses")
    func addressOracle() {
        let pieces = ["1", "0", "ff", "2001", "255", "256", "00", "fff0", "12345", "g"]
        for seed in Soak.seeds(2_000) {
            var random = SplitMix64(seed: seed)
            let separators = seed % 3 == 0 ? ["."] : [":", ":", ":", "::", "."]
            let text = (0..<Int.random(in: 1...9, using: &random)).reduce("") { text, _ in
                text + (Int.random(in: 0..<9, using: &random) == 0 ? "" : pieces.randomElement(using: &random) ?? "")
                    + (separators.randomElement(using: &random) ?? "")
            }
            let address = seed % 2 == 0 ? String(text.dropLast()) : text + "1"
            #expect(NetworkAddress(address)?.bytes == systemBytes(address), "\(address)")
        }
    }
}

/// The bytes by the operating system's own reader, an IPv4 address written as IPv6 as its four bytes.
private func systemBytes(_ text: String) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: 16)
    if inet_pton(AF_INET, text, &bytes) == 1 { return Array(bytes.prefix(4)) }
    guard inet_pton(AF_INET6, text, &bytes) == 1 else { return nil }
    let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 255 && bytes[11] == 255
    return isMapped ? Array(bytes.suffix(4)) : bytes
}
