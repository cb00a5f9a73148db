/// What has come to a unit from a plan, version by version: a copy of the plan, or a summons.
struct Received: Sendable {
    struct Version: Sendable {
        let number: Int
        /// What it tells besides own words.
        let words: Set<String>
        let ownWords: Set<String>
        var isOpened = false
        var isRecalled = false
        /// What the unit answered to it last.
        var answer: Set<String> = []

        var everything: Set<String> { words.union(ownWords) }

        var withoutOwnWords: Version { Version(number: number, words: words, ownWords: [], answer: answer) }
    }

    /// The record of the plan it came from.
    let plan: String
    let unit: String
    var versions: [Version] = []
    /// Whether it counts no more: only what somebody has opened is there.
    var isEnded = false
    /// What the unit has offered from it.
    var offers: Set<String> = []
    /// What it has told about its own promises.
    var told: Set<String> = []

    /// What the unit sees: the latest that was not taken back.
    var visible: Version? { latest { $0.isOpened || !isEnded } }

    func latest(where isMeant: (Version) -> Bool = { _ in true }) -> Version? {
        versions.filter { !$0.isRecalled && isMeant($0) }.max { $0.number < $1.number }
    }

    /// Takes back what nobody has opened.
    mutating func recall(where isMeant: (Version) -> Bool = { _ in true }) {
        for index in versions.indices where !versions[index].isOpened && isMeant(versions[index]) {
            versions[index].isRecalled = true
        }
    }

    mutating func change(_ number: Int, _ body: (inout Version) -> Void) {
        for index in versions.indices where versions[index].number == number { body(&versions[index]) }
    }
}
