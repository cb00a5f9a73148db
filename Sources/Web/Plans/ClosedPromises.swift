import HTML
import Plans

/// What a closed plan says about its promises: which of them were not finished, by name, that some go on elsewhere, or that
/// none were left.
struct ClosedPromises {
    private let unfinished: [String]
    private let hasGoingOn: Bool

    init(of file: PlanFile) {
        let goingOn = file.moved?.goingOn ?? []
        unfinished = file.promises.filter { $0.status.isOpen && !goingOn.contains($0.id) }.map(\.what)
        hasGoingOn = !goingOn.isEmpty
    }

    init(of document: PlanDocument) {
        let open = document.promises.filter { Promise.Status(rawValue: $0.status)?.isOpen == true }
        unfinished = open.filter { !$0.goesOn }.map(\.what)
        hasGoingOn = open.contains(where: \.goesOn)
    }

    func html(_ t: Words) -> HTML {
        if unfinished.isEmpty { return p { t(hasGoingOn ? "plan.closed.goesOn" : "plan.closed.finished") } }
        return Notice(.info) {
            p { t("plan.closed.unfinished") }
            ul {
                for what in unfinished { li { what } }
            }
        }.html(t)
    }
}
