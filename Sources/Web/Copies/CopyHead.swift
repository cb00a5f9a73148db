import HTML
import Kernel
import Plans

/// What a reader of a copy must know before what it says: whether it still counts, from whom it is, and which version.
struct CopyHead {
    private let copy: PlanCopy

    init(_ copy: PlanCopy) {
        self.copy = copy
    }

    func html(_ t: Words) -> HTML {
        HTML {
            if let moment = copy.foundWrongAt {
                Notice(.warning) { p { t.html("copy.foundWrong", ["day": t.shortElement(moment.day)]) } }.html(t)
            }
            if let end = copy.withdrawal {
                let day = ["day": t.shortElement(end.at.day)]
                Notice(.warning) { p { t.html("copy.withdrawn.\(end.reason.rawValue)", day) } }.html(t)
            }
            if copy.document.isClosed { Notice(.info, t("copy.closed")).html(t) }
            if copy.standing == .draft { Notice(.warning, t("copy.draft")).html(t) }
            SummaryList([
                .init(t("copy.sender"), t.sender(copy.document)),
                .init(t("copy.sender.number"), copy.document.number),
                .init(
                    t("copy.version"),
                    t("copy.version.\(copy.standing.rawValue)", ["number": String(copy.version)])
                ),
                .init(t("copy.received"), t.element(copy.receivedAt)),
                .init(t("copy.receipt"), copy.confirmedAt.map { t.element($0) } ?? .text(t("copy.receipt.none"))),
            ]).html(t)
        }
    }
}
