import HTML
import Kernel
import Ledger

/// What stood in a part of the plan before it was changed or taken away, the latest first, for those whose plan it is.
struct FormerWordings {
    /// One of them: what it said, when and by whom it was written, and why what came after was.
    struct Entry: Sendable {
        let words: HTML
        let at: Instant
        let by: String
        /// Why it was changed; empty where nobody said, and where nothing came after.
        let why: String
    }

    private let entries: [Entry]

    init(_ entries: [Entry]) {
        self.entries = entries
    }

    /// The heading with what it said; nothing where it has always said the same.
    func html(_ t: Words) -> HTML {
        if entries.isEmpty { return .empty }
        return HTML {
            h2 { t("content.former") }
            ul {
                for entry in entries {
                    li {
                        entry.words
                        br()
                        span(.class("muted")) {
                            t.html("content.former.by", ["moment": t.element(entry.at), "name": bdi { entry.by }])
                            if !entry.why.isEmpty {
                                " "
                                t.html("content.former.why", ["why": span(.dir(.auto)) { entry.why }])
                            }
                        }
                    }
                }
            }
        }
    }
}
