import Kernel
import Ledger
import TestSupport
import Testing

@Suite("Different rows have different bytes")
struct CanonicalBytesTests {
    @Test("What was put in can be read out again: nothing is lost, so no two can collide")
    func decodes() throws {
        var random = SplitMix64(seed: 61)
        for _ in 0..<Soak.times(3_000) {
            let fields = fields(using: &random)
            #expect(try decode(encode(fields)) == fields)
        }
    }

    @Test("Fields that differ never give the same bytes, drawn close together so that ambiguity would show")
    func pairs() {
        var random = SplitMix64(seed: 62)
        var seen: [[UInt8]: [[UInt8]?]] = [:]
        for _ in 0..<Soak.times(20_000) {
            let fields = fields(using: &random)
            let bytes = encode(fields)
            #expect(seen[bytes, default: fields] == fields)
            seen[bytes] = fields
        }
    }

    @Test("Neither a length nor a missing field can be imitated by content")
    func imitation() {
        let cases: [[[UInt8]?]] = [
            [], [nil], [[]], [[], []], [[0xff, 0xff, 0xff, 0xff]], [[0, 0, 0, 0]], [[0, 0, 0, 1, 97]], [[97]],
            [[97], [98]], [[97, 98]], [[97, 0, 0, 0, 1, 98]], [nil, nil], [[97], nil], [nil, [97]],
        ]
        #expect(Set(cases.map(encode)).count == cases.count)
        #expect(encode([[97]]) == [1, 0, 0, 0, 1, 97])
        #expect(encode([nil]) == [1, 0xff, 0xff, 0xff, 0xff])
    }

    private func fields(using random: inout SplitMix64) -> [[UInt8]?] {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
            guard Int.random(in: 0...4, using: &random) > 0 else { return nil }
            return (0..<Int.random(in: 0...5, using: &random)).map { _ in
                [0, 1, 4, 0xff].randomElement(using: &random) ?? 0
            }
        }
    }

    private func encode(_ fields: [[UInt8]?]) -> [UInt8] {
        var canonical = CanonicalBytes()
        for field in fields { canonical.add(bytes: field) }
        return canonical.bytes
    }

    private func decode(_ bytes: [UInt8]) throws -> [[UInt8]?] {
        var rest = bytes.dropFirst()
        var fields: [[UInt8]?] = []
        while !rest.isEmpty {
            let length = rest.prefix(4).reduce(0) { $0 * 256 + Int($1) }
            rest = rest.dropFirst(4)
            if length == 0xffff_ffff {
                fields.append(nil)
            } else {
                try #require(rest.count >= length)
                fields.append(Array(rest.prefix(length)))
                rest = rest.dropFirst(length)
            }
        }
        return fields
    }
}
