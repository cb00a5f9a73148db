import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// What has happened with a copy at its unit, the latest first. Whoever acted at another authority is not named: where she
/// works tells a place (L18).
struct CopyHistory: Sendable {
    /// The most that a page tells.
    private static let limit = 50

    private let events: [PlanEvent]
    private let owner: Owner.ID
    private let names: [Actor.ID: String]

    init(_ copy: PlanCopy, at owner: Owner.ID, in db: Reading) throws {
        events = try EventLog.history(of: copy.record, limit: Self.limit, in: db).map {
            PlanEvent(event: $0, details: nil)
        }
        self.owner = owner
        names = try Accounts.names(of: Set(events.map(\.event).filter { $0.owner == owner }.map(\.actor)), in: db)
    }

    func name(of actor: Actor.ID) -> String { names[actor] ?? "" }

    func html(_ t: Words) -> HTML {
        HTML {
            h2 { t("plan.history") }
            Timeline(
                events.map { entry in
                    Timeline.Entry(
                        entry.event.at,
                        entry.html(t),
                        who: entry.event.owner == owner ? names[entry.event.actor] : nil
                    )
                }
            ).html(t)
        }
    }
}
