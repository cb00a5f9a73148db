import Access
import Kernel
import Ledger
import People
import Plans
import Store

/// One step on its way: who does it, to which plan, and the dice that decide the rest.
struct Doing {
    let city: City
    let step: Step
    let db: Transaction
    let stage: Stage
    var random: SplitMix64
    private let at: Instant

    /// Takes a step inside a transaction.
    ///
    /// - Returns: who did what to which plan, in words.
    /// - Throws: what the command throws, above all `Problem` for what is refused.
    static func run(_ step: Step, at instant: Instant, in city: City, _ db: Transaction) throws -> String {
        var doing = Doing(
            city: city,
            step: step,
            db: db,
            stage: Stage(db),
            random: SplitMix64(seed: step.dice),
            at: instant
        )
        return try doing.run()
    }

    private mutating func run() throws -> String {
        switch step.deed {
        case .wait: return "days go by"
        case .begin:
            let reader = pick([city.anna, city.psychologist, city.bea, city.westWorker])
            try begin(as: try Cast(reader, self))
            return "\(reader.name) begins a plan"
        case .openCopy, .confirmCopy, .fileCopy, .offer, .tell:
            guard let copy = pick(try stage.copies()) else { throw Problem.notFound }
            let reader = somebody(at: copy.unit)
            try receive(copy, as: try Cast(reader, self))
            return "\(reader.name), with the copy \(copy.number)"
        case .openSummons, .reply:
            guard let summons = pick(try stage.summonses()) else { throw Problem.notFound }
            let reader = somebody(at: summons.unit)
            try answer(summons, as: try Cast(reader, self))
            return "\(reader.name), with the summons \(summons.number)"
        default:
            guard let plan = pick(try stage.plans()) else { throw Problem.notFound }
            let reader = step.deed == .reassign ? pick(readers) : somebody(with: plan.responsible)
            try change(plan, as: try Cast(reader, self))
            return "\(reader.name), in the plan of second \(plan.begun)"
        }
    }

    /// Who does it, with what a command asks for.
    struct Cast {
        let reader: Reader
        let scope: Scope
        let act: Act

        /// - Throws: `Problem.notFound` for who has no scope at all.
        fileprivate init(_ reader: Reader, _ doing: Doing) throws {
            guard let scope = Gate.scope(of: reader) else { throw Problem.notFound }
            self.reader = reader
            self.scope = scope
            act = reader.act(at: doing.at, vault: doing.city.vault, source: doing.city.source)
        }
    }

    var readers: [Reader] { city.readers }

    /// The word of a field of this step.
    func word(_ field: String) -> String { Word.of(field, at: Int(at.milliseconds / 1000)) }

    /// One of some; the first where the step is plain.
    mutating func pick<Choice>(_ choices: [Choice]) -> Choice? {
        step.isPlain ? choices.first : choices.randomElement(using: &random)
    }

    mutating func pick(_ readers: [Reader]) -> Reader {
        (step.isPlain ? readers.first : readers.randomElement(using: &random)) ?? city.anna
    }

    /// Some of several, at least one; all where the step is plain.
    mutating func some<Choice>(of choices: [Choice]) -> [Choice] {
        guard !step.isPlain else { return choices }
        let chosen = choices.filter { _ in Bool.random(using: &random) }
        return chosen.isEmpty ? Array(choices.prefix(1)) : chosen
    }

    /// Whether something happens that does so once in some times; never where the step is plain.
    mutating func chance(in times: Int) -> Bool {
        !step.isPlain && Int.random(in: 0..<times, using: &random) == 0
    }

    /// The one with the task, and at times anybody.
    private mutating func somebody(with account: Actor.ID) -> Reader {
        if chance(in: 6) { return pick(readers) }
        return readers.first { $0.account == account } ?? city.anna
    }

    private mutating func somebody(at unit: CareUnit.ID) -> Reader {
        if chance(in: 6) { return pick(readers) }
        return readers.first { $0.units.contains(unit) } ?? city.anna
    }
}

extension City {
    /// Everybody who has an account.
    var readers: [Reader] { [anna, bea, dora, westWorker, psychologist, doctor, teacher, administrator] }
}
