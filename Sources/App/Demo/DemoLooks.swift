import Access
import Kernel
import Ledger
import Plans
import Store

/// Who has looked at what in the demo city during the last two weeks: each who works with plans has opened some of hers
/// and searched among them, so that the logs have something to show.
struct DemoLooks {
    private static let days = 14
    private static let looksOfEach = 5

    private let rows: [AccessRow]

    /// Draws them.
    init(of cast: DemoCast, seed: UInt64, in db: Reading) throws {
        var random = SplitMix64(seed: seed)
        var looks: [(at: Instant, staff: DemoCast.Staff, records: [Record.ID], isSearch: Bool)] = []
        for staff in cast.everybody {
            let plans = try Plans.list(scope: cast.scope(of: staff), includingClosed: true, limit: 50, in: db)
            for number in 0..<Self.looksOfEach where !plans.isEmpty {
                let isSearch = number == 0
                let day = cast.today.adding(days: -Int.random(in: 0..<Self.days, using: &random))
                let at = cast.moment(on: day, hour: Int.random(in: 8...16, using: &random))
                // Some searches find nothing.
                let records = isSearch && random.happens(30) ? [] : [random.pick(plans).record]
                looks.append((at, staff, records, isSearch))
            }
        }
        rows = looks.sorted { $0.at < $1.at }.map { look in
            AccessRow(
                look.isSearch ? .searched : .opened,
                of: look.records,
                on: look.isSearch ? "/planer" : "/planer/{nummer}",
                request: "demo",
                by: cast.act(of: look.staff, at: look.at)
            )
        }
    }

    /// Writes them down, and links them.
    func write(to house: House) async throws {
        try await withThrowingTaskGroup { group in
            for row in rows { group.addTask { try await house.accessLog.record(row) } }
            try await group.waitForAll()
        }
        try await Linker(.reads, in: house.accessDatabase, holder: "demo", clock: house.clock).linkAll()
    }
}
