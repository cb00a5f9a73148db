import HTML
import Kernel
import People
import Plans
import Store

/// Which of two plans for the same person goes on, and whom to call about the other. Its number is said only to those who
/// may open it.
struct JoinedNotice: Sendable {
    private let joined: JoinedPlan
    private let authority: String?

    /// - Returns: nil for a plan that has been joined with no other.
    init?(_ file: PlanFile, _ visit: Visit, in db: Reading) throws {
        guard file.isJoined,
            let joined = try PersonMatches.joined(
                with: file.plan,
                for: file.patient,
                reader: visit.reader(),
                act: visit.act(),
                in: db
            )
        else { return nil }
        self.joined = joined
        // Where a protected person has a plan tells a place (L18).
        authority = try !file.places.areShown ? nil : joined.owner.flatMap { try Directory.authority($0, in: db)?.name }
    }

    func html(_ t: Words) -> HTML {
        let outcome: PersonMatch.Outcome = joined.goesOn ? .thisGoesOn : .otherGoesOn
        let key = "joined.\(outcome.rawValue)"
        return Notice(.info) {
            p { t(key) }
            if let number = joined.number {
                p { Link(t(key + ".number", ["number": number.description]), Location.plan(number).href).html }
            } else if let contact = joined.contact, let authority {
                p { t("joined.contact", ["name": contact, "authority": authority]) }
            } else if let authority {
                p { t("joined.nobody", ["authority": authority]) }
            }
        }.html(t)
    }
}
