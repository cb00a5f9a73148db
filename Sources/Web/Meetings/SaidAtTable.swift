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
                        let name = bdi { t.told(line.name) }
                        let words = span(.dir(.auto)) { line.words }
                        let day = Day(line.saidOn).map { t.shortElement($0) } ?? .text(line.saidOn)
                        switch line.kind {
                        case Statement.Kind.agrees.rawValue: t.html("said.agrees", ["name": name, "day": day])
                        case Statement.Kind.disagrees.rawValue:
                            t.html("said.disagrees", ["name": name, "day": day, "words": words])
                        default: t.html("said.\(line.kind)", ["name": name, "words": words])
                        }
                        if line.isEarlier { " \(t("said.earlier"))" }
                    }
                }
            }
        }
    }
}
