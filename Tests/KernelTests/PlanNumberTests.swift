import Kernel
import Synchronization
import TestSupport
import Testing

@Suite("Plan numbers can be read aloud")
struct PlanNumberTests {
    @Test("Seven characters, none of which looks or sounds like another")
    func alphabet() {
        #expect(Set(PlanNumber.alphabet).count == 30)
        #expect(Set("01oilu".utf8).isDisjoint(with: PlanNumber.alphabet))
        let source = IdentifierSource.seeded(51)
        for _ in 0..<Soak.times(500) {
            let number = PlanNumber(from: source)
            #expect(number.description.utf8.count == 7)
            #expect(PlanNumber(number.description) == number)
        }
    }

    @Test("Every character is equally likely in every place")
    func uniform() {
        let source = IdentifierSource.seeded(52)
        var counts = [[UInt8: Int]](repeating: [:], count: 7)
        let draws = Soak.times(30_000)
        for _ in 0..<draws {
            for (place, character) in PlanNumber(from: source).description.utf8.enumerated() {
                counts[place][character, default: 0] += 1
            }
        }
        let expected = Double(draws) / 30
        for place in counts {
            let distance = PlanNumber.alphabet.reduce(0) { sum, character in
                let difference = Double(place[character] ?? 0) - expected
                return sum + difference * difference / expected
            }
            // Chi-square with 29 degrees of freedom is above 66 once in ten thousand.
            #expect(distance < 66)
        }
    }

    @Test("Bytes that would favour some characters are thrown away")
    func unevenBytes() {
        let calls = Mutex(0)
        let source = IdentifierSource { count in
            let call = calls.withLock { calls in
                calls += 1
                return calls
            }
            return (0..<count).map { call == 1 ? UInt8(240 + $0 % 16) : 29 }
        }
        #expect(PlanNumber(from: source).description == "zzzzzzz")
    }

    @Test(
        "Capitals, spaces and hyphens are forgiven",
        arguments: ["k7m2xpq", "K7M2XPQ", "k7m-2xpq", " K7M 2xpq ", "k-7-m-2-x-p-q"]
    )
    func forgiven(typed: String) {
        #expect(PlanNumber(typed)?.description == "k7m2xpq")
    }

    @Test(
        "What is no plan number",
        arguments: [
            "", "k7m2xp", "k7m2xpqq", "k7m2xp0", "k7m2xpo", "k7m2xpu", "k7m2xp_", "k7m2xpé",
            "k7m2xpq                                   x",
        ]
    )
    func unreadable(typed: String) {
        #expect(PlanNumber(typed) == nil)
    }
}
