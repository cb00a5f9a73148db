import Access
import Kernel
import Ledger
import People
import Plans

/// The person moves, or her matter does: whoever is with the plan at another authority is asked, and takes it over.
extension DemoLife {
    /// Moves the plan, where that authority may know it.
    mutating func move(_ plan: inout DemoPlan) throws {
        plan.go(to: daysAgo - Int.random(in: 0...5, using: &random))
        let (teller, today) = (plan.teller.reader.owner, plan.today)
        let permissions = try plan.file().permissions
        guard
            let next = staff.partners.first(where: {
                $0.reader.owner != teller && permissions.cover(.plan, for: $0.reader.owner, on: today).isCovered
            })
        else { return }
        try plan.change {
            try TransferCommands.ask(
                next.unit.id,
                note: "Familjen vill helst ha samtal på eftermiddagen.",
                on: $0,
                version: $1,
                scope: $2,
                act: $3,
                in: $4
            )
        }
        plan.go(to: daysAgo, hour: 11)
        try plan.takeOver(by: next)
    }
}
