import Access
import Forms
import HTML
import Kernel
import Ledger
import Plans
import Store

/// A plan that another authority has shown, as the reader's unit holds it: to read, confirm and answer with what the
/// unit can offer (L14).
struct CopyPage: PageRoute {
    struct Model: Sendable {
        let copy: PlanCopy
        /// What is different from the version that the unit read before.
        let reading: ReadVersion
        /// What has been offered from here, in the order it was offered.
        let offers: [Offer]
        /// The question whether the unit takes the plan over, while it waits.
        let transfer: ReceivedTransfer?
        /// That it is filed at the unit; nil while it is not.
        let filing: CopyFiling?
        let history: CopyHistory
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .copy(number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let copy = try Copies.find(number, for: .openCopy, scope: visit.scope(), vault: visit.site.vault, in: db)
        let offers = try Offers.all(from: copy, act: visit.act(), in: db)
        return Seen(
            Model(
                copy: copy,
                reading: try Copies.reading(of: copy, act: visit.act(), in: db),
                offers: offers,
                transfer: try ReceivedTransfers.waiting(at: copy, act: visit.act(), in: db),
                filing: try CopyFilings.latest(of: copy, in: db),
                history: try CopyHistory(copy, at: visit.reader().owner, in: db),
                today: visit.today
            ),
            Look(.opened, [copy.record])
        )
    }

    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        try await visit.open(model.copy)
        return model
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let copy = model.copy
        return Page(
            t("copy.title"),
            part: t("plan.part", ["number": number.description]),
            about: t.html("plan.for", ["name": strong { bdi { copy.document.patient } }]),
            current: .inbox,
            back: .at(.inbox)
        ) {
            CopyHead(copy).html(t)
            // Nothing goes either way without a consent; what was typed is never taken away.
            let isOver = !copy.mayBeAnswered
            if !isOver { ownPromises(copy, today: model.today, t) }
            if model.transfer != nil && !isOver || typed.form.names.contains("transferReason") {
                AnswerTransfer(number: number).form(model.transfer, copy, typed, visit)
            }
            ChangesInWords(model.reading).html(t)
            CopyContent(copy.document, today: model.today).html(t)
            if copy.confirmedAt == nil { ConfirmCopy(number: number).form(copy, visit) }
            h2 { t("copy.offers") }
            offers(model.offers, t)
            if !isOver || !typed.isEmpty {
                MakeOffer(number: number).form(copy, offers: model.offers.count, typed, visit)
            }
            if copy.foundWrongAt == nil {
                let name = model.filing.map { model.history.name(of: $0.by) } ?? ""
                FileCopy(number: number).section(copy, model.filing, by: name, visit)
            }
            model.history.html(t)
            p { Link(t("retention.open"), Location.at(.copyRetention, number).href).html }
        }
    }

    /// What waits for the unit's answer, and what it has promised.
    private func ownPromises(_ copy: PlanCopy, today: Day, _ t: Words) -> HTML {
        let own = copy.ownPromises
        guard !own.isEmpty else { return .empty }
        let awaited = own.filter(\.isAwaited).count
        let link = p { Link(t("copy.promises.link"), Location.at(.copyPromises, number).href).html }
        if awaited == 0 { return link }
        return Notice(.info) {
            p { t(awaited == 1 ? "copy.promises.waits.one" : "copy.promises.waits.many", ["count": String(awaited)]) }
            link
        }.html(t)
    }

    private func offers(_ offers: [Offer], _ t: Words) -> HTML {
        if offers.isEmpty { return EmptyState(t("copy.offers.none")).html }
        return ul {
            for offer in offers {
                li {
                    t.html(
                        "copy.offer",
                        ["what": .text(offer.what), "who": bdi { offer.who }, "day": t.element(offer.dueOn)]
                    )
                }
            }
        }
    }
}
