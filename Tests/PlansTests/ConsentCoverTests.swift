import Kernel
import TestSupport
import Testing

@testable import Plans

@Suite("Consent covers a recipient or it does not")
struct ConsentCoverTests {
    private static let owners = (1...3).map { Owner.ID(high: 1, low: $0) }

    @Test("Seeded sets of answers, judged by asking on every day who said what")
    func seeded() {
        var random = SplitMix64(seed: 71)
        var seen: [String: Int] = [:]
        for _ in 0..<Soak.times(5_000) {
            let consents = (0..<Int.random(in: 0...4, using: &random)).map { consent($0, using: &random) }
            let day = Day(ordinal: Int.random(in: 0...12, using: &random))
            for recipient in Self.owners {
                let expected = oracle(consents, recipient, day)
                switch ConsentCover(consents, recipient: recipient, on: day) {
                case .covered(let id):
                    #expect(expected.contains(id.description))
                    seen["covered", default: 0] += 1
                case .missing:
                    #expect(expected == ["missing"])
                    seen["missing", default: 0] += 1
                case .refused:
                    #expect(expected == ["refused"])
                    seen["refused", default: 0] += 1
                }
            }
        }
        // The seeds reach every answer often.
        #expect(seen.count == 3)
        #expect(seen.values.allSatisfy { $0 > 500 })
    }

    /// The ids of the answers that cover, or the one word that says why none does: a calendar is filled in day by day.
    private func oracle(_ consents: [Consent], _ recipient: Owner.ID, _ day: Day) -> Set<String> {
        var said: [Int: [Consent]] = [:]
        for consent in consents {
            var ordinal = consent.givenOn.ordinal
            while ordinal < consent.validUntil.ordinal + 1 {
                if consent.withdrawal == nil, consent.replacedBy == nil { said[ordinal, default: []].append(consent) }
                ordinal += 1
            }
        }
        var covering: Set<String> = []
        for consent in said[day.ordinal] ?? [] {
            switch consent.answer {
            case .no: return ["refused"]
            case .yes:
                for told in consent.recipients where told == recipient { covering.insert(consent.id.description) }
            }
        }
        return covering.isEmpty ? ["missing"] : covering
    }

    private func consent(_ index: Int, using random: inout SplitMix64) -> Consent {
        let given = Int.random(in: 0...10, using: &random)
        let isWithdrawn = Int.random(in: 0...4, using: &random) == 0
        let isReplaced = Int.random(in: 0...4, using: &random) == 0
        return Consent(
            id: Consent.ID(high: 2, low: UInt64(index)),
            giver: .guardian,
            giverName: "",
            answer: Int.random(in: 0...5, using: &random) == 0 ? .no : .yes,
            form: .oral,
            recipients: Set(Self.owners.filter { _ in Bool.random(using: &random) }),
            exceptions: "",
            givenOn: Day(ordinal: given),
            validUntil: Day(ordinal: given + Int.random(in: 0...6, using: &random)),
            withdrawal: isWithdrawn
                ? Consent.Withdrawal(at: Instant(milliseconds: 0), recordedBy: Actor.ID(high: 3, low: 3)) : nil,
            replacedBy: isReplaced ? Consent.ID(high: 2, low: 99) : nil
        )
    }
}
