import Kernel
import TestSupport
import Testing

@testable import Forms

@Suite("Form data")
struct FormDataTests {
    @Test("Order and repeats are kept")
    func orderAndRepeats() throws {
        let form = try FormData(urlEncoded: Array("b=2&a=1&b=3&&c&=x".utf8))
        #expect(form.names == ["b", "a", "c", ""])
        #expect(form["b"] == "2")
        #expect(form.values("b") == ["2", "3"])
        #expect(form.isRepeated("b"))
        #expect(!form.isRepeated("a"))
        #expect(form["c"] == "")
        #expect(form[""] == "x")
        #expect(form["absent"] == "")
        #expect(form.values("absent") == [])
        #expect(!form.isRepeated("absent"))
    }

    @Test(
        "Escapes become characters",
        arguments: [
            ("a+b%20c", "a b c"), ("%2B%26%3d", "+&="), ("%C3%A5%c3%a4ö", "åäö"), ("a=b=c", "a=b=c"),
            ("%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7", "👩‍👧"), ("", ""),
        ]
    )
    func escapes(encoded: String, plain: String) throws {
        #expect(try FormData(urlEncoded: Array("x=\(encoded)".utf8))["x"] == plain)
    }

    @Test(
        "What is not well-formed is named",
        arguments: [
            ("a=%", .escape), ("a=%4", .escape), ("a=%4g", .escape), ("a%zz=1", .escape), ("a=%%41", .escape),
            ("a=%C3", .encoding), ("a=%C3%28", .encoding), ("a=%E5", .encoding), ("a=%ED%A0%80", .encoding),
            ("a=%C0%AF", .encoding), ("a=%F4%90%80%80", .encoding), ("%ff=1", .encoding),
            ("a=%00", .nul), ("a=1\u{0}2", .nul), ("%00=1", .nul),
        ] as [(String, FormData.Malformed)]
    )
    func malformed(body: String, reason: FormData.Malformed) {
        #expect(throws: reason) { try FormData(urlEncoded: Array(body.utf8)) }
    }

    @Test("Latin-1 bytes are refused")
    func latin1() {
        #expect(throws: FormData.Malformed.encoding) { try FormData(urlEncoded: [0x61, 0x3d, 0xe5]) }
    }

    @Test("Each limit holds at its edge")
    func limits() throws {
        let fields = { (count: Int) in Array(repeating: "a=1", count: count).joined(separator: "&") }
        #expect(try FormData(urlEncoded: Array(fields(1_000).utf8)).values("a").count == 1_000)
        #expect(try FormData(urlEncoded: Array((fields(1_000) + "&").utf8)).values("a").count == 1_000)
        #expect(throws: FormData.Malformed.tooManyFields) { try FormData(urlEncoded: Array(fields(1_001).utf8)) }

        let name = { (length: Int) in Array((String(repeating: "n", count: length) + "=1").utf8) }
        #expect(try FormData(urlEncoded: name(100)).names.first?.count == 100)
        #expect(throws: FormData.Malformed.nameTooLong) { try FormData(urlEncoded: name(101)) }
        let wide = String(repeating: "%C3%A5", count: 50)
        #expect(try FormData(urlEncoded: Array("\(wide)=1".utf8)).names == [String(repeating: "å", count: 50)])
        #expect(throws: FormData.Malformed.nameTooLong) { try FormData(urlEncoded: Array("\(wide)a=1".utf8)) }

        let body = { (length: Int) in Array("a=".utf8) + [UInt8](repeating: 0x78, count: length - 2) }
        #expect(try FormData(urlEncoded: body(2_000_000))["a"].utf8.count == 1_999_998)
        #expect(throws: FormData.Malformed.tooLarge) { try FormData(urlEncoded: body(2_000_001)) }
    }

    @Test("What is encoded comes back, and an independent decoder agrees", arguments: Soak.seeds(200))
    func roundTrip(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let alphabet = Array("aB9 +&=%;åß\u{301}日👩‍👧\r\n\t\"<\u{7f}~*_.-".unicodeScalars)
        let text = { (longest: Int) in
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...longest, using: &random) {
                scalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
            }
            return String(scalars)
        }
        let pairs = (0..<Int(seed % 20)).map { _ in (name: text(20), value: text(200)) }
        let form = FormData(pairs: pairs)
        #expect(try FormData(urlEncoded: form.urlEncoded) == form)
        let decoded = slowlyDecoded(String(decoding: form.urlEncoded, as: UTF8.self))
        #expect(decoded.map(\.0).map(bytes) == pairs.map(\.name).map(bytes))
        #expect(decoded.map(\.1).map(bytes) == pairs.map(\.value).map(bytes))
        #expect(form.urlEncoded.allSatisfy { (0x21...0x7e).contains($0) })
    }

    @Test("Random bytes are read or refused, and what is read survives")
    func randomBytes() throws {
        let telling = Array("%&=+0aF\u{0}".utf8)
        for seed in Soak.seeds(500) {
            var random = SplitMix64(seed: seed)
            let body = (0..<Int.random(in: 0...300, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? telling[Int.random(in: 0..<telling.count, using: &random)]
                    : UInt8.random(in: .min ... .max, using: &random)
            }
            guard let form = try? FormData(urlEncoded: body) else { continue }
            #expect(try FormData(urlEncoded: form.urlEncoded) == form, "seed \(seed)")
        }
    }
}

/// Two texts may be equal to Swift and have other bytes; here the bytes count.
private func bytes(_ text: String) -> [UInt8] {
    Array(text.utf8)
}

/// Decodes a well-formed body piece by piece, by way of text instead of bytes.
private func slowlyDecoded(_ body: String) -> [(String, String)] {
    guard !body.isEmpty else { return [] }
    return body.components(of: "&").map { part in
        let halves = part.components(of: "=")
        return (unescaped(halves[0]), unescaped(halves[1]))
    }
}

private func unescaped(_ text: String) -> String {
    let pieces = text.components(of: "%")
    let bytes = pieces.dropFirst().reduce(into: Array(spaced(pieces[0]))) { bytes, piece in
        bytes.append(UInt8(piece.prefix(2), radix: 16) ?? 0)
        bytes += spaced(String(piece.dropFirst(2)))
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func spaced(_ text: String) -> String.UTF8View {
    String(text.map { $0 == "+" ? " " : $0 }).utf8
}

extension String {
    fileprivate func components(of separator: Character) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
