import Forms
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

        /// The part that comes after; nil for the last.
        var next: Part? {
            Part.allCases.firstIndex(of: self).flatMap { $0 + 1 < Part.allCases.count ? Part.allCases[$0 + 1] : nil }
        }

        /// Where it is for a plan.
        func location(_ number: PlanNumber) -> Location { .at(place, number) }

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

    /// Leads on to the part that comes after, where nothing can be written that a link would leave behind.
    func next(_ t: Words) -> HTML {
        guard let next = current.next else { return .empty }
        let title = t("meetingParts.next", ["name": t("meetingParts.\(next)")])
        return p { Link(title, Location.at(next.place, number).href).html }
    }
}

/// The button of a part's form that saves and leads on to the part after: nothing that was typed is left behind.
enum GoOn: String {
    case next

    private static let name = "go"

    /// The button of a part that another one follows.
    static func button(from part: MeetingParts.Part, _ t: Words) -> HTML {
        guard let next = part.next else { return .empty }
        return button(t("meetingParts.goOn", ["name": t("meetingParts.\(next)")]))
    }

    /// The button with words of its own.
    static func button(_ words: String) -> HTML {
        SubmitButton(words, name: name, value: next.rawValue).html
    }

    /// Whether it was pressed.
    static func isPressed(in form: FormData) -> Bool {
        form[name] == next.rawValue
    }
}
