import Foundation
import Kernel
import Ledger

/// Every word that tells whose data an answer shows, with the records that hold it.
struct Canaries: Sendable {
    /// Every word begins with it. No number of a plan can hold it, since their letters leave out the o.
    static let mark = "zoq"

    private let holders: [String: Set<Record.ID>]
    /// Words of the demo city, which have no mark: names and numbers of people.
    private let unmarked: [String]

    init(_ targets: [Target]) {
        var holders: [String: Set<Record.ID>] = [:]
        for target in targets {
            for word in target.words {
                holders[word, default: []].formUnion(target.holders(of: word))
            }
        }
        self.holders = holders
        unmarked = holders.keys.filter { !$0.hasPrefix(Self.mark) }
    }

    /// The words that stand in a text.
    func seen(in text: String) -> Set<String> {
        let pieces = text.components(separatedBy: Self.mark).dropFirst()
        let marked = pieces.map { Self.mark + $0.prefix { $0.isASCII && $0.isLetter } }
        return Set(marked).union(unmarked.filter { text.range(of: $0) != nil })
    }

    /// The records that hold a word; none for a word that nobody wrote.
    func holders(of word: String) -> Set<Record.ID> { holders[word] ?? [] }
}
