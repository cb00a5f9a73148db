import HTML
import Kernel
import TestSupport
import Testing

/// What a browser would read back from text between tags or in an attribute: an independent reading of the references.
private func unescaped(_ markup: String) -> String {
    var result = ""
    var rest = Substring(markup)
    let references = ["&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": "\"", "&#39;": "'"]
    while let first = rest.unicodeScalars.first {
        if first == "&",
            let reference = references.keys.first(where: { rest.unicodeScalars.starts(with: $0.unicodeScalars) })
        {
            result += references[reference] ?? ""
            rest = Substring(rest.unicodeScalars.dropFirst(reference.unicodeScalars.count))
        } else {
            result.unicodeScalars.append(first)
            rest = Substring(rest.unicodeScalars.dropFirst())
        }
    }
    return result
}

private func randomText(_ generator: inout SplitMix64) -> String {
    let alphabet = Array("<>&\"'`=/ aå\u{301}😀;#\n\r\tz-!x".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
        text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)])
    }
    return String(text)
}

private func scalars(_ text: String) -> [Unicode.Scalar] {
    Array(text.unicodeScalars)
}

@Suite struct EscapingTests {
    @Test func textComesBackWholeAndHoldsNoMarkup() {
        var generator = SplitMix64(seed: 1)
        for _ in 0..<Soak.times(2_000) {
            let text = randomText(&generator)
            let markup = String(decoding: HTML.text(text).bytes, as: UTF8.self)
            #expect(!markup.utf8.contains(UInt8(ascii: "<")) && !markup.utf8.contains(UInt8(ascii: ">")))
            #expect(scalars(unescaped(markup)) == scalars(text))
        }
    }

    @Test func attributeComesBackWholeAndCannotBeLeft() {
        var generator = SplitMix64(seed: 2)
        for _ in 0..<Soak.times(2_000) {
            let text = randomText(&generator)
            // Bytes, since a mark that combines with the quotation mark makes one character of the two.
            let markup = input(.value(text)).bytes
            #expect(markup.starts(with: "<input value=\"".utf8) && markup.suffix(2).elementsEqual("\">".utf8))
            let inside = String(decoding: markup.dropFirst(14).dropLast(2), as: UTF8.self)
            #expect(!inside.utf8.contains { [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<")].contains($0) })
            #expect(scalars(unescaped(inside)) == scalars(text))
        }
    }

    @Test func everyContextEscapes() {
        let evil = "\"><script>'&"
        let escaped = "&quot;&gt;&lt;script&gt;&#39;&amp;"
        let page = HTML {
            title { evil }
            textarea(.id(evil), .class(evil), .name(evil)) { evil }
            option(.value(evil)) { evil }
            p(.ariaLabel(evil), .ariaDescribedby(evil)) { evil }
        }
        let markup = String(decoding: page.bytes, as: UTF8.self)
        #expect(markup.components(of: escaped) == 10)
        #expect(!markup.contains("<script"))
    }
}

extension String {
    /// How many times the piece stands in the text.
    fileprivate func components(of piece: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: piece) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
