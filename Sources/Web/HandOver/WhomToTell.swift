import HTML
import Kernel
import People
import Plans

/// Whom one may talk with and tell what, and whom not: answers that count today, those that do not any more, grounds without
/// a yes, the family's standing, and what is not to be brought up.
struct WhomToTell {
    private let file: PlanFile
    private let authorities: [Owner.ID: String]
    private let avoid: String
    private let day: Day

    init(_ file: PlanFile, authorities: [Owner.ID: String], avoid: String, on day: Day) {
        self.file = file
        self.authorities = authorities
        self.avoid = avoid
        self.day = day
    }

    func html(_ t: Words) -> HTML {
        let inForce = file.consents.filter { $0.isInForce(on: day) }
        let bases = file.legalBases.filter { $0.isInForce(on: day) }
        return HTML {
            if file.patient.protection != .none { p { strong { t("handOverSheet.protected") } } }
            if inForce.isEmpty, bases.isEmpty { p { strong { t("handOverSheet.tell.nobody") } } }
            ul {
                for consent in inForce { li { line(consent, t) } }
                for basis in bases {
                    li {
                        t(
                            "handOverSheet.basis",
                            ["recipients": names(basis.recipients, t), "day": t.shortDay(basis.validUntil)]
                        )
                    }
                }
                if !file.toAskAgain(on: day).isEmpty {
                    li { t("handOverSheet.ended", ["names": t.list(file.toAskAgain(on: day).map { t.told($0) })]) }
                }
            }
            if !avoid.isEmpty {
                p(.dir(.auto)) {
                    strong { t("handOverSheet.avoid") }
                    " \(avoid)"
                }
            }
        }
    }

    private func line(_ consent: Consent, _ t: Words) -> HTML {
        let giver = bdi { t.told(file.places.isProtected ? "" : consent.giverName) }
        return HTML {
            if consent.answer == .no {
                strong { t.html("handOverSheet.no", ["name": giver]) }
            } else {
                let contents = Consent.Content.allCases.filter(consent.contents.contains)
                t.html(
                    "handOverSheet.yes",
                    [
                        "name": giver, "recipients": .text(names(consent.recipients, t)),
                        "contents": .text(t.list(contents.map { t("consent.content.\($0.rawValue).short") })),
                        "day": t.shortElement(consent.validUntil),
                    ]
                )
            }
            if !consent.exceptions.isEmpty {
                " "
                strong { t("handOverSheet.exceptions", ["exceptions": consent.exceptions]) }
            }
        }
    }

    private func names(_ recipients: Set<Owner.ID>, _ t: Words) -> String {
        t.list(recipients.map { t.told(authorities[$0] ?? "") }.sorted())
    }
}
