import HTML
import Kernel
import Plans

/// What people said at the table, one after another, each in her own words: the same in the plan and in its copies.
struct SaidAtTable {
    private let said: [PlanDocument.Said]

    init(_ said: [PlanDocument.Said]) {
        self.said = said
    }

    /// How it is now and who agrees; nothing where nobody has said anything.
    func html(_ t: Words) -> HTML {
        if said.isEmpty { return .empty }
        return HTML {
            h2 { t("situation.title") }
            ul(.class("plain")) {
                for line in said {
                    li {
                        t.html(
                            "said.\(line.kind)",
                            ["name": bdi { t.told(line.name) }, "words": span(.dir(.auto)) { line.words }]
                        )
                    }
                }
            }
        }
    }
}
