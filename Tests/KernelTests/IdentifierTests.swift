import Foundation
import Kernel
import TestSupport
import Testing

@Suite("Identifiers are UUIDs of version 7, in order")
struct IdentifierTests {
    private typealias ID = Identifier<Record>

    @Test("What is written is read again, as Foundation reads it")
    func roundTrip() throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<Soak.times(2_000) {
            let id = ID(high: random.next(), low: random.next())
            #expect(ID(id.description) == id)
            #expect(ID(bytes: id.bytes) == id)
            let uuid = try #require(UUID(uuidString: id.description))
            #expect(uuid.uuidString.lowercased() == id.description)
            #expect(withUnsafeBytes(of: uuid.uuid) { Array($0) } == id.bytes)
        }
    }

    @Test("Text and bytes sort as the value does")
    func order() {
        var random = SplitMix64(seed: 2)
        let ids = (0..<Soak.times(500)).map { _ in ID(high: random.next() >> 60, low: random.next()) }
        #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted())
        #expect(ids.sorted().map(\.bytes) == ids.map(\.bytes).sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test(
        "Anything else is no identifier",
        arguments: [
            "", "0193a000-0000-7000-8000-00000000000", "0193a000-0000-7000-8000-0000000000000",
            "0193A000-0000-7000-8000-00000000000a", "0193a0000000700080000000000000a",
            "0193a000-0000-7000-8000-00000000000g",
            "0193a000_0000-7000-8000-00000000000a", "{193a000-0000-7000-8000-00000000000}",
            "0193a000-0000-7000-8000-0000000000-a",
        ]
    )
    func unreadable(text: String) {
        #expect(ID(text) == nil)
    }

    @Test("Fifteen bytes are no identifier, nor are seventeen", arguments: [0, 15, 17, 36])
    func unreadable(count: Int) {
        #expect(ID(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }

    @Test("Later ones sort later, even when the clock stands still or goes back, and all carry version and variant")
    func made() {
        let source = IdentifierSource.seeded(3)
        var random = SplitMix64(seed: 3)
        var now = Instant(milliseconds: 1_795_000_000_000)
        var last = ID(high: 0, low: 0)
        for _ in 0..<Soak.times(20_000) {
            let id: ID = source.identifier(at: now)
            #expect(id > last)
            #expect(id.bytes[6] >> 4 == 7)
            #expect(id.bytes[8] >> 6 == 0b10)
            last = id
            now = Instant(milliseconds: now.milliseconds + Int64.random(in: -3...3, using: &random))
        }
    }

    @Test("The first six bytes are the time")
    func time() {
        let instant = Instant(milliseconds: 1_795_000_000_123)
        let id: ID = IdentifierSource.system().identifier(at: instant)
        #expect(id.bytes.prefix(6).reduce(0) { $0 << 8 | Int64($1) } == 1_795_000_000_123)
    }

    @Test("Made by many at once, no two are alike")
    func parallel() async {
        let source = IdentifierSource.system()
        let now = Instant(milliseconds: 1_795_000_000_000)
        let ids = await withTaskGroup(of: [ID].self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<1_000).map { _ in source.identifier(at: now) } }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        // Without the random half: the counter alone keeps them apart.
        #expect(Set(ids.map(\.high)).count == 8_000)
    }
}
