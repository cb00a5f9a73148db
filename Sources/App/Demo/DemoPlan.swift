import Access
import Kernel
import Ledger
import Plans
import Store

/// A plan that is being told: each command is the one that people use, done by whoever has the plan, on its own day.
struct DemoPlan {
    let number: PlanNumber
    let kind: Plan.Kind
    private(set) var teller: DemoCast.Staff
    private let cast: DemoCast
    private let begunOn: Day
    private let db: Transaction
    private var scope: Scope
    private var version = 1
    private var at: Instant

    /// Begins with the need.
    ///
    /// - Parameters:
    ///   - daysAgo: how long ago it was seen.
    ///   - note: why no plan is needed; nil when one is.
    init(
        _ need: Need,
        daysAgo: Int,
        declined note: String? = nil,
        by teller: DemoCast.Staff,
        in cast: DemoCast,
        _ db: Transaction
    ) throws {
        kind = need.kind
        self.teller = teller
        self.cast = cast
        self.db = db
        begunOn = cast.today.adding(days: -daysAgo)
        scope = try cast.scope(of: teller)
        at = cast.moment(on: begunOn, hour: 9)
        let act = cast.act(of: teller, at: at)
        number =
            if let note {
                try NeedCommands.decline(need, because: note, scope: scope, act: act, in: db)
            } else {
                try NeedCommands.begin(need, scope: scope, act: act, in: db)
            }
    }

    /// The day of what is told now.
    var today: Day { at.day }

    /// Goes on to a day, counted from when the need was seen; never beyond today.
    mutating func go(to day: Int, hour: Int = 9) {
        at = max(at, cast.moment(on: begunOn.adding(days: day), hour: hour))
    }

    /// Does one command.
    mutating func change(_ command: (PlanNumber, Int, Scope, Act, Transaction) throws -> Void) throws {
        try command(number, version, scope, cast.act(of: teller, at: at), db)
        version += 1
    }

    /// The plan as it is now.
    func file() throws -> PlanFile {
        try PlanFile.open(number, scope: scope, act: cast.act(of: teller, at: at), in: db)
    }

    /// Its open promises, each as it was.
    func asTheyStand() throws -> [Promise.Report] {
        try file().promises.filter(\.status.isOpen).map {
            Promise.Report(promise: $0.id, status: $0.status, why: "")
        }
    }

    /// What has been prepared for the meeting.
    func preparation() throws -> PlanPreparation {
        try PlanPreparation.open(file(), act: cast.act(of: teller, at: at), in: db)
    }

    /// Says what became of a promise.
    mutating func report(_ status: Promise.Status, why: String = "", of promise: Promise.ID) throws {
        try change {
            try PromiseCommands.report(
                status,
                why: why,
                of: promise,
                on: $0,
                version: $1,
                scope: $2,
                act: $3,
                in: $4
            )
        }
    }

    /// Goes over to a colleague, who tells what comes after.
    mutating func handOver(to colleague: DemoCast.Staff, note: String) throws {
        try change {
            try HandOverCommands.handOver(
                $0,
                to: colleague.reader.account,
                note: note,
                version: $1,
                scope: $2,
                act: $3,
                in: $4
            )
        }
        teller = colleague
        scope = try cast.scope(of: colleague)
    }

    /// Somebody at another authority says that its copy has arrived.
    ///
    /// - Throws: `Problem.notFound` when it has none.
    func confirm(by recipient: DemoCast.Staff) throws {
        let (scope, act) = (try cast.scope(of: recipient), cast.act(of: recipient, at: at))
        let copy = try Copies.find(copyOf: number, scope: scope, vault: act.vault, in: db)
        try Copies.confirm(copy.number, version: copy.version, scope: scope, act: act, in: db)
    }

    /// Somebody at another authority says yes to what was written down for her unit, or to all but the last of it.
    mutating func accept(by recipient: DemoCast.Staff, all: Bool) throws {
        let (scope, act) = (try cast.scope(of: recipient), cast.act(of: recipient, at: at))
        let copy = try Copies.find(copyOf: number, scope: scope, vault: act.vault, in: db)
        let awaited = copy.ownPromises.filter(\.isAwaited).compactMap(\.promise)
        let accepted = all ? awaited : awaited.dropLast()
        guard !accepted.isEmpty else { return }
        try CopyPromises.tell(
            accepted.map { Promise.Report(promise: $0, status: .planned, why: "") },
            on: copy.number,
            version: copy.version,
            scope: scope,
            act: act,
            in: db
        )
        version += 1
    }

    /// Somebody at another authority offers an effort of its principal from her copy.
    mutating func offer(_ what: String, dueOn: Day, by recipient: DemoCast.Staff) throws {
        let (scope, act) = (try cast.scope(of: recipient), cast.act(of: recipient, at: at))
        let copy = try Copies.find(copyOf: number, scope: scope, vault: act.vault, in: db)
        try Offers.make(
            who: recipient.reader.name,
            what: what,
            dueOn: dueOn,
            on: copy.number,
            scope: scope,
            act: act,
            in: db
        )
        version += 1
    }

    /// Somebody at another authority, who has been asked, takes the plan over.
    func takeOver(by next: DemoCast.Staff) throws {
        let (scope, act) = (try cast.scope(of: next), cast.act(of: next, at: at))
        let copy = try Copies.find(copyOf: number, scope: scope, vault: act.vault, in: db)
        _ = try ReceivedTransfers.accept(copy.number, version: copy.version, scope: scope, act: act, in: db)
    }
}
