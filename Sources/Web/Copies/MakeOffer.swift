import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Offers what the reader's own authority can do: "we offer", never an order to anybody (domain §9, 12).
struct MakeOffer: ActionRoute {
    struct Input: Sendable {
        let who: String
        let what: String
        /// Nil only with a problem that has been told.
        let dueOn: Day?
        /// How many offers there were when the form was made.
        let count: Int
    }

    let number: PlanNumber

    var page: CopyPage { CopyPage(number: number) }

    func form(_ copy: PlanCopy, offers: Int, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            h3 { t("copy.offer.new") }
            p { t("copy.offer.about", ["sender": t.sender(copy.document)]) }
            postForm(.at(.copyOffers, number), visit, version: offers) {
                TextField(
                    "offerWho",
                    label: t("copy.offer.who"),
                    value: typed("offerWho"),
                    error: typed.error("offerWho", t)
                ).html(t)
                TextArea(
                    "offerWhat",
                    label: t("copy.offer.what"),
                    hint: t("copy.offer.what.hint"),
                    value: typed("offerWhat"),
                    error: typed.error("offerWhat", t)
                ).html(t)
                DateField(
                    "offerDue",
                    label: t("copy.offer.due"),
                    value: typed("offerDue"),
                    error: typed.error("offerDue", t)
                ).html(t)
                // One primary button on a page: first it is the receipt.
                SubmitButton(t("copy.offer.save"), copy.confirmedAt == nil ? .secondary : .primary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            who: fields.line("offerWho", missing: "copy.offer.who.missing"),
            what: fields.text("offerWhat", missing: "copy.offer.what.missing"),
            dueOn: fields.day(
                "offerDue",
                label: "copy.offer.due",
                missing: "error.day",
                range: visit.today...visit.today.adding(months: 36)
            ),
            count: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let dueOn = input.dueOn else { return page.location }
        try Offers.make(
            who: input.who,
            what: input.what,
            dueOn: dueOn,
            count: input.count,
            on: number,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
