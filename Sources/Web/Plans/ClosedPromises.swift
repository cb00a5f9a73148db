import HTML

/// What a closed plan says about its promises: which of them were not finished, by name, or that none were left.
struct ClosedPromises {
    private let unfinished: [String]

    /// - Parameter unfinished: what was promised and not finished.
    init(_ unfinished: [String]) {
        self.unfinished = unfinished
    }

    func html(_ t: Words) -> HTML {
        if unfinished.isEmpty { return p { t("plan.closed.finished") } }
        return Notice(.info) {
            p { t("plan.closed.unfinished") }
            ul {
                for what in unfinished { li { what } }
            }
        }.html(t)
    }
}
