import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// A card for each who comes to a meeting, with what is good to know: printed and handed out, each on a page of its own.
/// They name nobody whom the question itself does not name (L18).
struct RoleCardsPage: PageRoute {
    /// Whom a card is for. The person's own comes first.
    enum Role: String, CaseIterable {
        case person, parent, leader, professional

        var lines: Int {
            switch self {
            case .person, .parent: 7
            case .leader, .professional: 6
            }
        }
    }

    let number: PlanNumber

    var location: Location { .at(.roleCards, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<PlanFile> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        return Seen(file, Look(.printed, [file.plan.record]))
    }

    func view(_ file: PlanFile, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("roleCards.title"), visit, back: .at(.preparation, number)) {
            div(.class("actions")) { p { t("preparation.print.how") } }
            for role in Role.allCases {
                section(.class("card")) {
                    h2 { t("roleCards.\(role.rawValue)") }
                    p { t("roleCards.question", ["question": file.question]) }
                    ul {
                        for line in 1...role.lines { li { t("roleCards.\(role.rawValue).\(line)") } }
                    }
                }
            }
        }
    }
}
