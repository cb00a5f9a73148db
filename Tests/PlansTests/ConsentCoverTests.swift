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
            let bases = (0..<Int.random(in: 0...1, using: &random)).map { basis($0, using: &random) }
            let day = Day(ordinal: Int.random(in: 0...12, using: &random))
            for recipient in Self.owners {
                let content = Consent.Content.allCases.randomElement(using: &random) ?? .plan
                let expected = oracle(consents, bases, content, recipient, day)
                switch Permissions(consents, bases).cover(content, for: recipient, on: day) {
                case .covered(.consent(let id)):
                    #expect(expected.contains(id.description))
                    seen["covered", default: 0] += 1
                case .covered(.legalBasis(let id, _)):
                    #expect(expected.contains(id.description))
                    seen["lawful", default: 0] += 1
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
        #expect(seen.count == 4)
        #expect(seen.values.allSatisfy { $0 > 500 })
    }

    /// The ids of the answers that cover, or the one word that says why none does: a calendar is filled in day by day.
    private func oracle(
        _ consents: [Consent],
        _ bases: [LegalBasis],
        _ content: Consent.Content,
        _ recipient: Owner.ID,
        _ day: Day
    ) -> Set<String> {
        let lawful = bases.filter { basis in
            let days = basis.endedAt == nil ? Array(basis.from.ordinal..<basis.validUntil.ordinal + 1) : []
            return days.contains(day.ordinal) && Array(basis.recipients).contains(recipient)
        }
        if !lawful.isEmpty, content.rawValue != "ownWords" { return Set(lawful.map(\.id.description)) }
        var said: [Int: [Consent]] = [:]
        for consent in consents {
            var ordinal = consent.givenOn.ordinal
            while ordinal < consent.validUntil.ordinal + 1 {
                if consent.giver == .guardian, let ofAge = consent.personOfAge, ordinal >= ofAge.ordinal { break }
                if let commission = consent.representation?.validUntil, commission.ordinal < ordinal { break }
                if consent.withdrawal == nil, consent.replacedBy == nil { said[ordinal, default: []].append(consent) }
                ordinal += 1
            }
        }
        var covering: Set<String> = []
        for consent in said[day.ordinal] ?? [] {
            switch consent.answer {
            case .no: return ["refused"]
            case .yes:
                for told in consent.recipients where told == recipient {
                    for told in consent.contents where told == content { covering.insert(consent.id.description) }
                }
            }
        }
        return covering.isEmpty ? ["missing"] : covering
    }

    private func basis(_ index: Int, using random: inout SplitMix64) -> LegalBasis {
        let from = Int.random(in: 0...10, using: &random)
        return LegalBasis(
            id: LegalBasis.ID(high: 4, low: UInt64(index)),
            ground: .ongoingMisuse,
            paragraph: .osl26p9,
            reason: "",
            recipients: Set(Self.owners.filter { _ in Bool.random(using: &random) }),
            from: Day(ordinal: from),
            validUntil: Day(ordinal: from + Int.random(in: 0...6, using: &random)),
            endedAt: Int.random(in: 0...3, using: &random) == 0 ? Instant(milliseconds: 0) : nil,
            personOfAge: nil
        )
    }

    private func consent(_ index: Int, using random: inout SplitMix64) -> Consent {
        let given = Int.random(in: 0...10, using: &random)
        let isWithdrawn = Int.random(in: 0...4, using: &random) == 0
        let isReplaced = Int.random(in: 0...4, using: &random) == 0
        return Consent(
            id: Consent.ID(high: 2, low: UInt64(index)),
            giver: Bool.random(using: &random) ? .guardian : .individual,
            member: nil,
            giverName: "",
            answer: Int.random(in: 0...5, using: &random) == 0 ? .no : .yes,
            form: .oral,
            representation: Int.random(in: 0...4, using: &random) == 0
                ? Consent.Representation(document: "", validUntil: Day(ordinal: given + 2)) : nil,
            contents: Set(Consent.Content.allCases.filter { _ in Int.random(in: 0...3, using: &random) > 0 }),
            recipients: Set(Self.owners.filter { _ in Bool.random(using: &random) }),
            exceptions: "",
            givenOn: Day(ordinal: given),
            validUntil: Day(ordinal: given + Int.random(in: 0...6, using: &random)),
            withdrawal: isWithdrawn
                ? Consent.Withdrawal(
                    reason: .changedMind,
                    at: Instant(milliseconds: 0),
                    recordedBy: Actor.ID(high: 3, low: 3)
                ) : nil,
            replacedBy: isReplaced ? Consent.ID(high: 2, low: 99) : nil,
            personOfAge: Bool.random(using: &random) ? Day(ordinal: Int.random(in: 0...16, using: &random)) : nil
        )
    }
}
