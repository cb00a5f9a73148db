import HTML
import Kernel
import Plans

/// The five parts of a meeting as links, each with about how long it takes of an hour, and the question
/// that is always there. No clock counts down (ux §6.2).
struct MeetingParts {
    enum Part: String, CaseIterable {
        case start, now, needs, promises, readBack

        fileprivate var place: Place {
            switch self {
            case .start: .meetings
            case .now: .situation
            case .needs: .goals
            case .promises: .whoDoesWhat
            case .readBack: .readBack
            }
        }

        /// In minutes, of sixty.
        fileprivate var minutes: Int {
            switch self {
            case .start: 5
            case .now: 10
            case .needs: 25
            case .promises: 15
            case .readBack: 5
            }
        }
    }

    private let current: Part
    private let number: PlanNumber
    private let question: String

    init(_ current: Part, of file: PlanFile) {
        self.current = current
        number = file.plan.number
        question = file.question
    }

    func html(_ t: Words) -> HTML {
        HTML {
            SiblingLinks(
                t("meetingParts.label"),
                Part.allCases.enumerated().map { index, part in
                    let name = ["number": String(index + 1), "name": t("meetingParts.\(part)")]
                    return Link(t("meetingParts.title", name), Location.at(part.place, number).href)
                },
                current: Part.allCases.firstIndex(of: current)
            ).html
            p(.class("muted")) { t("meetingParts.minutes", ["count": String(current.minutes)]) }
            p { t("plan.question", ["question": question]) }
        }
    }

    /// Leads on to the part that comes after.
    func next(_ t: Words) -> HTML {
        let parts = Part.allCases
        guard let index = parts.firstIndex(of: current), index + 1 < parts.count else { return .empty }
        let next = parts[index + 1]
        let title = t("meetingParts.next", ["name": t("meetingParts.\(next)")])
        return p { Link(title, Location.at(next.place, number).href).html }
    }
}
