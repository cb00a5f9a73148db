/// What somebody sees through every read that the house has, as lines: a plan by the second it was begun in, and the
/// words that came with it.
struct Sight: Sendable {
    /// A way to look.
    enum Way: String, CaseIterable, Sendable {
        case page, byCaseNumber, byName, byPersonalNumber, list, openList, samePerson
        case inbox, copyByNumber, copyOfPlan, offers
        case summonses, summonsByNumber
        /// What stands beside the plan's page: preparation, the planned meeting, meetings held, history.
        case beside
        case duePromises, matches
        /// What the unit has told about its own promises.
        case told
        /// Who is called by a summons.
        case called
        /// What is different in a copy from the version that was read before.
        case changes

        /// Whether the events tell to the last word what is to be seen, and not only what may be.
        var isExact: Bool {
            switch self {
            case .beside, .duePromises, .matches, .told, .called, .changes: false
            default: true
            }
        }
    }

    private(set) var lines: [Way: Set<String>] = [:]

    mutating func add(_ way: Way, _ plan: Int?, _ words: Set<String> = []) {
        let name = plan.map(String.init) ?? "an unknown plan"
        lines[way, default: []].insert(([name] + words.sorted()).joined(separator: " "))
    }

    /// A line for each word, where not all of them need be seen.
    mutating func addEach(_ way: Way, _ plan: Int?, _ words: Set<String>) {
        for word in words { add(way, plan, [word]) }
    }

    /// How this differs from what may be seen.
    func faults(against allowed: Sight) -> [String] {
        Way.allCases.flatMap { way in
            let (seen, may) = (lines[way] ?? [], allowed.lines[way] ?? [])
            return seen.subtracting(may).sorted().map { "sees in \(way) what nothing covers: \($0)" }
                + (way.isExact ? may.subtracting(seen).sorted().map { "does not see in \(way): \($0)" } : [])
        }
    }
}
